import type { IncomingMessage } from 'node:http'
import { isLoopbackHost, isLoopbackOrigin, isLoopbackPeer, isWellFormedHost } from './hosts.ts'
import type { RefusalCode } from './refusals.ts'
import type { AnyRoute } from './route.ts'

const defaultMaxBytes = 256 * 1024

/** Exact path → method → route. */
export type RouteTable = ReadonlyMap<string, ReadonlyMap<string, AnyRoute>>

export type Admission =
  | { readonly kind: 'admitted'; readonly route: AnyRoute }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly allow?: string }

/** What a request says before its body: all that this file decides on. */
export interface Announced {
  readonly method: string
  /** The request line's target, never parsed as a URL: "//" and absolute forms throw or change their meaning there. */
  readonly target: string
  readonly headers: IncomingMessage['headers']
  /** Every Host header that came; Node itself keeps the first one only. */
  readonly hosts: readonly string[]
  readonly peer: string
}

const refused = (code: RefusalCode): Admission => ({ kind: 'refused', code })

export const pathOf = (target: string): string => target.split('?', 1)[0] ?? ''
export const queryOf = (target: string): string => target.slice(pathOf(target).length + 1)

/** A path or a method given twice is a bug of whoever mounts the routes, and so is a pattern: paths are compared exactly. */
export function routeTable(routes: readonly AnyRoute[]): RouteTable {
  const table = new Map<string, Map<string, AnyRoute>>()
  for (const route of routes) {
    if (!/^\/[\w./-]*$/.test(route.path)) throw new Error(`not a path for the door: ${route.path}`)
    const methods = table.get(route.path) ?? new Map<string, AnyRoute>()
    if (methods.has(route.method)) throw new Error(`mounted twice: ${route.method} ${route.path}`)
    table.set(route.path, methods.set(route.method, route))
  }
  return table
}

/** Decides from the announced facts alone whether the body is worth reading, and who gets the request. */
export function admit(table: RouteTable, announced: Announced): Admission {
  if (announced.hosts.length > 1 || !announced.hosts.every(isWellFormedHost)) return refused('bad-host')
  const methods = table.get(pathOf(announced.target))
  if (!methods) return refused('not-found')
  const route = methods.get(announced.method)
  if (!route) return { kind: 'refused', code: 'wrong-method', allow: [...methods.keys()].join(', ') }
  if (route.guard === 'loopback' && !isFromThisMachine(announced)) return refused('this-machine-only')
  const code = bodyRefusal(route, announced.headers)
  return code ? refused(code) : { kind: 'admitted', route }
}

/** A proxy's header means that the real peer is somebody else, however local the connection looks. */
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'] as const

function isFromThisMachine({ peer, hosts, method, headers }: Announced): boolean {
  if (!isLoopbackPeer(peer) || !hosts.some(isLoopbackHost)) return false
  if (forwarding.some((name) => headers[name] !== undefined)) return false
  return method !== 'POST' || headers.origin === undefined || isLoopbackOrigin(headers.origin)
}

function bodyRefusal(route: AnyRoute, headers: IncomingMessage['headers']): RefusalCode | undefined {
  const type = contentType(headers)
  if (headers['content-encoding'] !== undefined || type.startsWith('multipart/')) return 'encoded-body'
  if (Number(headers['content-length'] ?? 0) > maxBytesOf(route)) return 'body-too-large'
  if ('raw' in route) return undefined
  if (route.body === 'none' && announcesBody(headers)) return 'body-too-large'
  if (route.body === 'json' && type !== 'application/json') return 'wrong-content-type'
  if (route.body === 'form' && type !== 'application/x-www-form-urlencoded') return 'wrong-content-type'
  return undefined
}

export function maxBytesOf(route: AnyRoute): number {
  if ('raw' in route) return route.maxBytes ?? defaultMaxBytes
  return route.body === 'none' ? 0 : (route.maxBytes ?? defaultMaxBytes)
}

export function announcesBody(headers: IncomingMessage['headers']): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function contentType(headers: IncomingMessage['headers']): string {
  return (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}
