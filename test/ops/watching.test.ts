import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Log } from '../../src/application/ports.ts'
import { healthRoutes } from '../../src/ops/health-routes.ts'
import { createMetrics, type Metrics } from '../../src/ops/metrics.ts'
import { metricsRoute } from '../../src/ops/metrics-route.ts'
import { openDoor, type OpenDoor } from '../http/support/open-door.ts'

const quiet: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe('health', () => {
  const checks = { store: true, late: false }
  const logged: [string, unknown][] = []
  const log: Log = { ...quiet, warn: (event, facts) => void logged.push([event, facts]) }
  let open: OpenDoor

  beforeAll(async () => {
    const store = (): Promise<unknown> => (checks.store ? Promise.resolve([]) : Promise.reject(new Error('database is locked')))
    const workers = (): Promise<unknown> => (checks.late ? new Promise(() => undefined) : Promise.resolve())
    open = await openDoor([...healthRoutes({ store, workers }, log)])
  })
  afterAll(() => open.door.drain())

  const ask = async (path: string): Promise<[number, unknown]> => {
    const answer = await fetch(open.url + path)
    return [answer.status, await answer.json()]
  }

  test('the process is alive, and ready when everything it needs answers', async () => {
    expect(await ask('/healthz')).toStrictEqual([200, { alive: true }])
    expect(await ask('/readyz')).toStrictEqual([200, { ready: true, checks: { store: 'ok', workers: 'ok' } }])
  })

  test('what fails is named, and why stands in the log only; the process is alive all the same', async () => {
    checks.store = false
    expect(await ask('/readyz')).toStrictEqual([503, { ready: false, checks: { store: 'failed', workers: 'ok' } }])
    expect(await ask('/healthz')).toStrictEqual([200, { alive: true }])
    checks.store = true
    expect(logged).toStrictEqual([['health.check-failed', { check: 'store', error: new Error('database is locked') }]])
  })

  test('what does not answer in two seconds is late', async () => {
    checks.late = true
    expect(await ask('/readyz')).toStrictEqual([503, { ready: false, checks: { store: 'ok', workers: 'late' } }])
    checks.late = false
  })
})

describe('metrics', () => {
  const token = 'a-token-of-some-length'
  let metrics: Metrics
  let open: OpenDoor
  beforeAll(() => {
    metrics = createMetrics()
  })
  afterAll(() => open.door.drain())

  const ask = async (headers: Record<string, string> = {}): Promise<[number, string]> => {
    const answer = await fetch(`${open.url}/metrics`, { headers })
    return [answer.status, await answer.text()]
  }

  test('with a token answer whoever sends it, and nobody else', async () => {
    open = await openDoor([metricsRoute(metrics, token)])
    expect((await ask())[0]).toBe(401)
    expect((await ask({ Authorization: `Bearer ${token}x` }))[0]).toBe(401)
    expect((await ask({ Authorization: token }))[0]).toBe(401)
    expect((await ask({ Authorization: `Bearer ${token}`, 'X-Forwarded-For': '10.0.0.1' }))[0]).toBe(200)
    await open.door.drain()
  })

  test('without one answer on this machine only', async () => {
    open = await openDoor([metricsRoute(metrics, undefined)])
    expect((await ask())[0]).toBe(200)
    expect((await ask({ 'X-Forwarded-For': '10.0.0.1' }))[0]).toBe(403)
  })

  test('tell of the event loop, the memory, requests and events', async () => {
    metrics.answered({ method: 'GET', route: '/v1/route', status: 200, ms: 30, aborted: false })
    metrics.answered({ method: 'GET', route: '/v1/route', status: 200, ms: 30, aborted: true })
    const passed: string[] = []
    const log = metrics.counting({ ...quiet, info: (event) => void passed.push(event) })
    log.info('notice.sent', { person: 'p-1' })
    log.info('notice.sent')
    log.error('notice.failed')
    const [, page] = await ask()

    expect(page).toMatch(/^nodejs_eventloop_lag_p99_seconds [\d.e-]+$/m)
    expect(page).toMatch(/^process_resident_memory_bytes \d+$/m)
    expect(page).toContain('fmu_http_request_seconds_bucket{le="0.05",method="GET",route="/v1/route",status="200"} 1\n')
    expect(page).toContain('fmu_http_request_seconds_bucket{le="0.02",method="GET",route="/v1/route",status="200"} 0\n')
    expect(page).toContain('fmu_http_aborted_total{route="/v1/route"} 1\n')
    expect(page).toContain('fmu_events_total{level="info",event="notice.sent"} 2\n')
    expect(page).toContain('fmu_events_total{level="error",event="notice.failed"} 1\n')
    expect(passed).toStrictEqual(['notice.sent', 'notice.sent'])
  })

  test('read a figure at the moment somebody looks, and leave out what cannot be read', async () => {
    let waiting = 3
    metrics.gauge('fmu_outbox_waiting', 'Notices that wait.', async () => waiting)
    metrics.gauge('fmu_broken', 'Cannot be read.', () => Promise.reject(new Error('locked')))
    expect((await ask())[1]).toContain('\nfmu_outbox_waiting 3\n')
    waiting = 5
    const [status, page] = await ask()
    expect(status).toBe(200)
    expect(page).toContain('\nfmu_outbox_waiting 5\n')
    expect(page).not.toMatch(/^fmu_broken /m)
  })
})
