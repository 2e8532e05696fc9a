import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'

type Settings = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0]
export type Credentials = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
type Factory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>
export type Connector = Awaited<ReturnType<Factory['create']>>

/** As long as the service may take to answer one request, in milliseconds; below the lease of a notice that is being sent. */
const usualAnswerMs = 15_000

/**
 * The SDK's authentication, whose connectors send every request once. As shipped they send it up to four times when an answer is lost
 * or is a 5xx, which people see as the same message four times; `noRetryPolicy` and `retryOptions` are ignored. They also follow
 * redirects, with the token. One connector is kept per service address, for turns and for what is sent unasked.
 */
export class OneTryAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #connectors = new Map<string, Promise<Connector>>()
  #userTokenClient: ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']> | undefined

  readonly #answerMs: number

  /** Settings and credentials only: the SDK's further options would undo the above. */
  constructor(settings: Settings, credentials?: Credentials, answerMs = usualAnswerMs) {
    super(settings, credentials)
    this.#answerMs = answerMs
  }

  override async authenticateRequest(...request: Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>) {
    const result = await super.authenticateRequest(...request)
    return { ...result, ...(result.connectorFactory && { connectorFactory: this.#once(result.connectorFactory) }) }
  }

  override createConnectorFactory(...identity: Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>): Factory {
    return this.#once(super.createConnectorFactory(...identity))
  }

  /** For signing people in to other services, which this bot never does; made anew in every turn it would cost more than the turn. */
  override createUserTokenClient(...identity: Parameters<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>) {
    return (this.#userTokenClient ??= super.createUserTokenClient(...identity))
  }

  #once(factory: Factory): Factory {
    const create = factory.create.bind(factory)
    factory.create = (serviceUrl, audience) => {
      const key = `${serviceUrl} ${audience}`
      const known = this.#connectors.get(key)
      if (known) return known
      const made = create(serviceUrl, audience).then((connector) => withOneTry(connector, this.#answerMs))
      this.#connectors.set(key, made)
      made.catch(() => this.#connectors.delete(key))
      return made
    }
    return factory
  }
}

interface PipelineRequest {
  url: string
  abortSignal?: AbortSignal
  readonly headers: { get(name: string): string | undefined; delete(name: string): void }
}

interface Pipeline {
  removePolicy(policy: { readonly name: string }): readonly unknown[]
  addPolicy(policy: {
    readonly name: string
    readonly sendRequest: (request: PipelineRequest, next: (request: PipelineRequest) => Promise<unknown>) => Promise<unknown>
  }): void
}

/** Set on a request, it becomes the query parameter that makes the message a targeted one; the SDK knows no parameter for it. */
export const targetedHeader = 'x-fmu-targeted'

function withOneTry(connector: Connector, answerMs: number): Connector {
  const { pipeline } = (connector as unknown as { readonly client: { readonly pipeline: Pipeline } }).client
  // Should the SDK ever name it otherwise, starting fails: better than messages that come four times.
  if (pipeline.removePolicy({ name: 'defaultRetryPolicy' }).length === 0) throw new Error('the connector has no retry policy to remove')
  pipeline.removePolicy({ name: 'redirectPolicy' })
  pipeline.addPolicy({
    name: 'fmu-one-try',
    sendRequest: async (request, next) => {
      // The SDK's own timer runs on when the line is cut, and holds up a process that wants to stop.
      const given = new AbortController()
      const timer = setTimeout(() => given.abort(), answerMs)
      request.abortSignal = given.signal
      if (request.headers.get(targetedHeader) !== undefined) {
        request.headers.delete(targetedHeader)
        request.url += `${request.url.includes('?') ? '&' : '?'}isTargetedActivity=true`
      }
      try {
        return await next(request)
      } finally {
        clearTimeout(timer)
      }
    },
  })
  return connector
}
