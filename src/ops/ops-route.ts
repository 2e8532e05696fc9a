/** A route as the door takes them, in the few words this room needs: watching the bot must not depend on how it is reached. */
export interface OpsRoute {
  readonly method: 'GET'
  readonly path: string
  readonly body: 'none'
  readonly guard: 'public' | 'loopback'
  readonly handle: (request: { readonly headers: { readonly authorization?: string | undefined } }) => Promise<OpsAnswer>
}

export interface OpsAnswer {
  readonly kind: 'answer'
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}
