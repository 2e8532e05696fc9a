import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Log } from '../application/ports.ts'
import type { NewId } from '../domain/ids.ts'
import { pathOf, routeTable } from './admit.ts'
import { refuse, type Exchange } from './exchange.ts'
import { doorLimits, type DoorLimits } from './limits.ts'
import { listen, type ListenOutcome } from './listen.ts'
import type { RefusalCode } from './refusals.ts'
import type { AnyRoute } from './route.ts'
import { createServing } from './serve.ts'

export interface DoorOptions {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  readonly routes: readonly AnyRoute[]
  readonly log: Log
  readonly newId: NewId
  readonly limits?: Partial<DoorLimits>
  /** Told once per request, after its response is over. */
  readonly onAnswered?: (answered: Answered) => void
}

/** What a metric may know of a request: never its query, body or peer. */
export interface Answered {
  readonly method: string
  /** The route's path, or "unknown" for paths that are not mounted. */
  readonly route: string
  readonly status: number
  readonly ms: number
  /** The client went away before the answer was out. */
  readonly aborted: boolean
}

export interface Door {
  /** Once. A port in use and the like come back as an outcome with its remedy. */
  listen(): Promise<ListenOutcome>
  /** Stops accepting, ends the streams, lets running requests finish, then closes; `cut` requests had to be cut off. */
  drain(): Promise<{ readonly cut: number }>
  readonly open: boolean
}

/**
 * The one front door: a raw HTTP server that decides from method, path, Host, headers and size who gets a request, and answers the rest
 * itself. Whatever comes in, the process answers the next request.
 */
export function createDoor(options: DoorOptions): Door {
  const limits = { ...doorLimits, ...options.limits }
  const { log } = options
  const table = routeTable(options.routes)
  const serve = createServing({ table, limits, log })
  const running = new Set<Exchange>()
  const latest = new WeakMap<Socket, ServerResponse>()
  let open = false
  let drained: Promise<{ readonly cut: number }> | undefined

  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.headersMs + limits.bodyMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: Math.min(1_000, limits.headersMs),
  })
  server.maxConnections = limits.maxConnections
  server.on('request', (request, response) => receive(request, response, undefined))
  server.on('checkContinue', (request, response) => receive(request, response, 'expect-not-supported'))
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => receive(request, response, 'expect-not-supported'))
  // Before it listens, what goes wrong is the outcome of listen().
  server.on('error', (error) => {
    if (open) log.error('http.server-failed', { error })
  })

  return {
    listen: async () => {
      const outcome = await listen(server, options.host, options.port)
      open = outcome.kind === 'listening'
      return outcome
    },
    drain: () => (drained ??= drain()),
    get open() {
      return open
    },
  }

  function receive(request: IncomingMessage, response: ServerResponse, refusal: RefusalCode | undefined): void {
    // RFC 9112, 9.6: nothing is done that comes after an answer with "Connection: close".
    if (latest.get(request.socket)?.getHeader('connection') === 'close') return
    latest.set(request.socket, response)
    const exchange: Exchange = { id: options.newId(), request, response }
    follow(exchange)
    const code = open ? refusal : 'stopping'
    if (code) {
      response.setHeader('Connection', 'close')
      refuse(exchange, code, limits.lingerMs)
    } else serve(exchange)
  }

  function follow(exchange: Exchange): void {
    const { request, response } = exchange
    const started = performance.now()
    running.add(exchange)
    // Writing after the end, or to a client that has gone, is an "error" event; without a listener it would end the process.
    response.on('error', (error) => log.warn('http.response-failed', { request: exchange.id, error }))
    response.once('close', () => {
      running.delete(exchange)
      // A kept connection that ends a stream, or an answer begun before the drain, is idle only now.
      if (drained) setImmediate(() => server.closeIdleConnections())
      const path = pathOf(request.url ?? '')
      options.onAnswered?.({
        method: request.method ?? '',
        route: table.has(path) ? path : 'unknown',
        status: response.statusCode,
        ms: performance.now() - started,
        aborted: !response.writableFinished,
      })
    })
  }

  async function drain(): Promise<{ readonly cut: number }> {
    open = false
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const { response } of running) {
      if (!response.headersSent) response.setHeader('Connection', 'close')
      else if (isStream(response)) response.end()
    }
    let cut = 0
    const timer = setTimeout(() => {
      cut = running.size
      server.closeAllConnections()
    }, limits.drainMs)
    await closed
    clearTimeout(timer)
    return { cut }
  }
}

function isStream(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream')
}
