import { setTimeout } from 'node:timers/promises'
import type { Log } from '../application/ports.ts'
import type { OpsRoute } from './ops-route.ts'

/** One thing the bot needs to do its work, under the name that `/readyz` shows; it rejects when it is not there. */
export type Check = () => Promise<unknown>

const checkMs = 2_000

/**
 * `/healthz`: the process answers. `/readyz`: everything it needs answers too, each within two seconds; 503 with the names of what does
 * not. Neither says why: the log does.
 */
export function healthRoutes(checks: Readonly<Record<string, Check>>, log: Log): readonly OpsRoute[] {
  return [
    { method: 'GET', path: '/healthz', body: 'none', guard: 'public', handle: () => Promise.resolve(json(200, { alive: true })) },
    { method: 'GET', path: '/readyz', body: 'none', guard: 'public', handle: () => readiness(checks, log) },
  ]
}

async function readiness(checks: Readonly<Record<string, Check>>, log: Log): ReturnType<OpsRoute['handle']> {
  const results = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await outcomeOf(name, check, log)] as const))
  const ready = results.every(([, outcome]) => outcome === 'ok')
  return json(ready ? 200 : 503, { ready, checks: Object.fromEntries(results) })
}

async function outcomeOf(name: string, check: Check, log: Log): Promise<'ok' | 'failed' | 'late'> {
  const over = new AbortController()
  try {
    const late = setTimeout(checkMs, 'late' as const, { ref: false, signal: over.signal })
    const outcome = await Promise.race([check().then(() => 'ok' as const), late])
    if (outcome === 'late') log.warn('health.check-late', { check: name })
    return outcome
  } catch (error) {
    log.warn('health.check-failed', { check: name, error })
    return 'failed'
  } finally {
    over.abort()
  }
}

const json = (status: number, body: unknown) =>
  ({ kind: 'answer', status, headers: { 'Content-Type': 'application/json' }, body: `${JSON.stringify(body)}\n` }) as const
