import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Log } from '../application/ports.ts'
import { assertNever } from '../domain/ids.ts'
import { admit, maxBytesOf, queryOf, type RouteTable } from './admit.ts'
import { within } from './deadline.ts'
import { answer, refuse, setHeaders, type Exchange } from './exchange.ts'
import type { DoorLimits } from './limits.ts'
import { parseBody } from './parse-body.ts'
import { readBody } from './read-body.ts'
import type { RefusalCode } from './refusals.ts'
import { createRouter } from './router.ts'
import type { DoorAnswer, DoorRequest, DoorRoute, RawRoute } from './route.ts'
import { openStream } from './stream.ts'

export interface Serving {
  readonly table: RouteTable
  readonly limits: DoorLimits
  readonly log: Log
}

/** Takes one exchange from its headers to its answer. Nothing a client or a handler does makes the returned function throw. */
export function createServing({ table, limits, log }: Serving): (exchange: Exchange) => void {
  const routes = [...table.values()].flatMap((methods) => [...methods.values()])
  const admitted = new WeakMap<IncomingMessage, { readonly exchange: Exchange; readonly asked: DoorRequest }>()
  const toRoute = createRouter(
    routes.filter((route) => 'handle' in route),
    runRoute,
  )
  return (exchange) => void serve(exchange)

  async function serve(exchange: Exchange): Promise<void> {
    const { request } = exchange
    const admission = admit(table, {
      method: request.method ?? '',
      target: request.url ?? '',
      headers: request.headers,
      hosts: request.headersDistinct.host ?? [],
      peer: request.socket.remoteAddress ?? '',
    })
    if (admission.kind === 'refused') {
      no(exchange, admission.code, admission.allow)
      return
    }
    if ('raw' in admission.route) {
      await runRaw(admission.route, exchange)
      return
    }
    const asked = await readRequest(admission.route, exchange)
    if (!asked) return
    admitted.set(request, { exchange, asked })
    toRoute(request, exchange.response)
  }

  function no(exchange: Exchange, code: RefusalCode, allow?: string): void {
    refuse(exchange, code, limits.lingerMs, allow)
  }

  /** The request as its route gets it; undefined when it has been answered, or nobody is there to be answered. */
  async function readRequest(route: DoorRoute, exchange: Exchange): Promise<DoorRequest | undefined> {
    const { id, request } = exchange
    const read = await readBody(request, maxBytesOf(route), limits.bodyMs)
    if (read.kind !== 'body') {
      if (read.kind !== 'aborted') no(exchange, read.kind)
      return undefined
    }
    const parsed = parseBody(route.body, read.bytes)
    if (parsed.kind !== 'parsed') {
      no(exchange, parsed.kind)
      return undefined
    }
    return {
      id,
      query: new URLSearchParams(queryOf(request.url ?? '')),
      headers: request.headers,
      body: parsed.body,
      rawBody: parsed.rawBody,
      peer: request.socket.remoteAddress ?? '',
      incoming: request,
    }
  }

  async function runRoute(route: DoorRoute, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = admitted.get(request)
    if (!found) {
      response.destroy()
      return
    }
    const { exchange, asked } = found
    await guarded(exchange, route.path, async () => {
      const outcome = await within(
        limits.handleMs,
        Promise.resolve().then(() => route.handle(asked)),
      )
      if (response.destroyed) return
      if (outcome.kind === 'late') no(exchange, 'too-late')
      else await give(exchange, outcome.value)
    })
  }

  async function give(exchange: Exchange, given: DoorAnswer): Promise<void> {
    switch (given.kind) {
      case 'answer':
        answer(exchange, given.status, given.headers, given.body)
        return
      case 'stream':
        if (exchange.response.getHeader('connection') === 'close') no(exchange, 'stopping')
        else
          openStream(exchange, given.open, limits.heartbeatMs, (error) => log.error('http.stream-failed', { request: exchange.id, error }))
        return
      case 'written': {
        setHeaders(exchange)
        exchange.response.removeHeader('Content-Type')
        const outcome = await within(limits.handleMs, given.write(exchange.response))
        if (outcome.kind === 'late') no(exchange, 'too-late')
        else if (!exchange.response.writableEnded) throw new Error('a handler wrote its answer itself and did not end it')
        return
      }
      default:
        return assertNever(given)
    }
  }

  /** The owner reads the body and answers whenever it likes, so only time tells that it never will. */
  async function runRaw(route: RawRoute, exchange: Exchange): Promise<void> {
    const { response } = exchange
    response.setHeader('X-Request-Id', exchange.id)
    response.setHeader('X-Content-Type-Options', 'nosniff')
    const timer = setTimeout(() => {
      log.warn('http.raw-unanswered', { request: exchange.id, route: route.path })
      no(exchange, 'too-late')
    }, limits.handleMs).unref()
    response.once('close', () => clearTimeout(timer)).once('finish', () => clearTimeout(timer))
    await guarded(exchange, route.path, async () => {
      await route.raw(exchange.request, response)
    })
  }

  /** Where everything that a handler throws ends: in the log with the request's id, and with the client as a 500. */
  async function guarded(exchange: Exchange, route: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      log.error('http.handler-failed', { request: exchange.id, route, error })
      if (!exchange.response.writableEnded) no(exchange, 'failed')
    }
  }
}
