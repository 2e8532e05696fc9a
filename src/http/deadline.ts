export type Outcome<Value> = { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'late' }

/** Waits for `work` at most `forMs`; a rejection in time is passed on, a later one is dropped. Waiting alone keeps no process alive. */
export function within<Value>(forMs: number, work: Promise<Value>): Promise<Outcome<Value>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ kind: 'late' }), forMs).unref()
    work.then(
      (value) => {
        clearTimeout(timer)
        resolve({ kind: 'done', value })
      },
      (error: unknown) => {
        clearTimeout(timer)
        reject(error instanceof Error ? error : new Error('rejected without an error', { cause: error }))
      },
    )
  })
}
