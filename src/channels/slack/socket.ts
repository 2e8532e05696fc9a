import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../../application/ports.ts'
import { within } from '../../http/deadline.ts'

/** What is used of the SDK's client for one socket. `start` rejects when none opens; "disconnected" tells that it has ended. */
export interface SocketClient {
  start(): Promise<unknown>
  disconnect(): Promise<unknown>
  once(event: 'disconnected', told: () => void): unknown
}

export interface OpenSocket {
  /** Resolves once the first attempt has ended, one way or the other. */
  start(): Promise<void>
  stop(): Promise<void>
}

const firstRetryMs = 1_000
const longestRetryMs = 60_000
const farewellMs = 2_000

/**
 * Keeps one socket open until it is stopped. The SDK's own way of connecting anew waits five seconds, gives up when Slack answers with an
 * error, and then ends the process with a rejection that nobody handles; so it is off, and every end leads here.
 */
export function keepOpen(client: SocketClient, log: Log, retryMs = firstRetryMs): OpenSocket {
  const stopping = new AbortController()
  const isStopping = (): boolean => stopping.signal.aborted
  let running: Promise<void> | undefined
  return {
    start: () =>
      new Promise((tried) => {
        running = run(tried)
      }),
    async stop() {
      stopping.abort()
      await within(farewellMs, client.disconnect())
      await within(farewellMs, running ?? Promise.resolve())
    },
  }

  async function run(tried: () => void): Promise<void> {
    for (let failures = 0; !isStopping();) {
      try {
        await client.start()
        failures = 0
        tried()
        await new Promise<void>((told) => void client.once('disconnected', told))
      } catch (error) {
        if (isStopping()) return
        log.error('slack.socket-not-open', { error, failures, remedy: 'check SLACK_APP_TOKEN' })
        tried()
        await pause(Math.min(longestRetryMs, retryMs * 2 ** failures++), undefined, { signal: stopping.signal }).catch(() => undefined)
      }
    }
  }
}
