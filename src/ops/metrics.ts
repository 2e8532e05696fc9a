import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Log } from '../application/ports.ts'

/** One answered request, as the door tells it. */
export interface RequestFacts {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly aborted: boolean
}

export interface Metrics {
  /** For the door. */
  answered(request: RequestFacts): void
  /** The same log, with every event counted under its name. */
  counting(log: Log): Log
  /** A figure that is read whenever somebody looks; one that cannot be read is left out. */
  gauge(name: `fmu_${string}`, about: string, read: () => number | Promise<number>): void
  page(): Promise<{ readonly contentType: string; readonly text: string }>
}

/** Event loop, memory and garbage collection of the process, its requests, and its events by name. Labels are constants of the code only. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'fmu_http_request_seconds',
    help: 'Time from the headers of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 30],
    registers,
  })
  const aborted = new Counter({
    name: 'fmu_http_aborted_total',
    help: 'Clients that left before their answer.',
    labelNames: ['route'],
    registers,
  })
  const events = new Counter({ name: 'fmu_events_total', help: 'Events in the log.', labelNames: ['level', 'event'], registers })

  return {
    answered: ({ method, route, status, ms, aborted: left }) => {
      if (left) aborted.inc({ route })
      else requests.observe({ method, route, status }, ms / 1_000)
    },
    counting: (log) => {
      const counted = (level: keyof Log): Log['error'] => {
        return (event, facts) => {
          events.inc({ level, event })
          log[level](event, facts)
        }
      }
      return { info: counted('info'), warn: counted('warn'), error: counted('error') }
    },
    gauge: (name, help, read) => {
      const gauge: Gauge = new Gauge({ name, help, registers, collect: () => look(gauge, read) })
    },
    page: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  }
}

async function look(gauge: Gauge, read: () => number | Promise<number>): Promise<void> {
  try {
    gauge.set(await read())
  } catch {
    gauge.remove()
  }
}
