import { createHash, timingSafeEqual } from 'node:crypto'
import type { Metrics } from './metrics.ts'
import type { OpsRoute } from './ops-route.ts'

/** `/metrics` for Prometheus: on this machine only, or, with a token, for whoever sends it as `Authorization: Bearer …`. */
export function metricsRoute(metrics: Metrics, token: string | undefined): OpsRoute {
  return {
    method: 'GET',
    path: '/metrics',
    body: 'none',
    guard: token === undefined ? 'loopback' : 'public',
    handle: async ({ headers }) => {
      if (token !== undefined && !isSame(headers.authorization ?? '', `Bearer ${token}`)) return unauthorized
      const { contentType, text } = await metrics.page()
      return { kind: 'answer', status: 200, headers: { 'Content-Type': contentType }, body: text }
    },
  }
}

const unauthorized = {
  kind: 'answer',
  status: 401,
  headers: { 'Content-Type': 'application/json', 'WWW-Authenticate': 'Bearer' },
  body: '{"error":"unauthorized","message":"Send the METRICS_TOKEN as a bearer token."}\n',
} as const

/** Digests have one length, so that comparing takes the same time however much of the token is right. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
