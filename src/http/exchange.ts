import type { IncomingMessage, ServerResponse } from 'node:http'
import { announcesBody } from './admit.ts'
import { refusals, type RefusalCode } from './refusals.ts'

/** One request and its response, under the id that the log and the answer show. */
export interface Exchange {
  readonly id: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

/** Safe for every answer; a route that serves a page sets its own policy. */
const defaultHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Content-Type': 'text/plain; charset=utf-8',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** Sets the headers every answer has, then the route's own over them. Throws on a header that HTTP does not allow. */
export function setHeaders({ id, response }: Exchange, own: Readonly<Record<string, string>> = {}): void {
  for (const headers of [defaultHeaders, { 'X-Request-Id': id }, own])
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

export function answer(
  exchange: Exchange,
  status: number,
  headers: Readonly<Record<string, string>> | undefined,
  body: string | Uint8Array,
): void {
  setHeaders(exchange, headers)
  exchange.response.statusCode = status
  exchange.response.end(body)
}

/**
 * Says no, whatever was half prepared before; once headers are out, only the connection can be cut. When the body has not been read, the
 * connection is closed after it, but only `lingerMs` later: a reset on top of unread bytes would take the answer with it.
 */
export function refuse(exchange: Exchange, code: RefusalCode, lingerMs: number, allow?: string): void {
  const { request, response } = exchange
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  for (const name of response.getHeaderNames()) if (name !== 'connection') response.removeHeader(name)
  const { status, says } = refusals[code]
  const body = `${JSON.stringify({ error: code, message: says, request: exchange.id })}\n`
  setHeaders(exchange, { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) })
  if (allow !== undefined) response.setHeader('Allow', allow)
  response.statusCode = status
  if (request.complete || !announcesBody(request.headers)) response.end(body)
  else endAfterBody(exchange, body, lingerMs)
}

/** RFC 9112, 9.6: the whole answer goes out, what still comes in is thrown away for a moment, then the connection is closed. */
function endAfterBody({ request, response }: Exchange, body: string, lingerMs: number): void {
  response.setHeader('Connection', 'close')
  response.write(body)
  const end = (): void => {
    clearTimeout(timer)
    request.off('end', end).off('close', end)
    response.end()
  }
  const timer = setTimeout(end, lingerMs)
  request.on('error', () => undefined)
  request.once('end', end).once('close', end).resume()
}
