import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createApplication } from '../../src/application/create-application.ts'
import type { Clock, Log } from '../../src/application/ports.ts'
import { openWebChannel, type WebChannel } from '../../src/channels/web/open-web-channel.ts'
import { demoAccount } from '../../src/demo/demo-company.ts'
import { seedDemo } from '../../src/demo/seed-demo.ts'
import { instant } from '../../src/domain/time.ts'
import { createDoor } from '../../src/http/door.ts'
import { openScratch } from '../../src/store/scratch.ts'
import { openSqliteStore, type SqlStore } from '../../src/store/open-sqlite-store.ts'
import { openWebInbox } from '../../src/store/web-inbox.ts'

/** Monday 23 November 2026, 10:00 in Brussels. */
export const monday10 = Date.parse('2026-11-23T10:00:00+01:00')

export interface WebApp {
  readonly url: string
  readonly port: number
  readonly store: SqlStore
  readonly channel: WebChannel
  /** Everything that was logged as a warning or an error. */
  readonly complaints: readonly string[]
  /** Stops as a process does; what is kept stays in the folder. */
  stop(): Promise<void>
}

export interface WebAppOptions {
  /** A folder of an earlier one, to go on with what it kept. */
  readonly folder: string
  /** 0 takes a free one. */
  readonly port?: number
}

/** The chat page with everything real behind it: door, application, SQLite, the demo company; only the clock stands still. */
export async function startWebApp({ folder, port = 0 }: WebAppOptions): Promise<WebApp> {
  const clock: Clock = { now: () => instant(monday10) }
  const complaints: string[] = []
  const log: Log = {
    info: () => undefined,
    warn: (event) => complaints.push(event),
    error: (event, facts) => complaints.push(`${event} ${String(facts?.error)}`),
  }
  const store = await openSqliteStore({ file: path.join(folder, 'demo.sqlite') })
  await seedDemo(store, clock.now())
  const channel = await openWebChannel({ store, inbox: openWebInbox(store), clock, account: demoAccount.id, log })
  const application = createApplication({
    store,
    scratch: openScratch(store, channel.clock),
    clock: channel.clock,
    newId: randomUUID,
    log,
    messengers: [channel.messenger],
  })
  const workers = application.startWorkers()
  const door = createDoor({ host: '127.0.0.1', port, routes: channel.routes(application), log, newId: randomUUID })
  const listening = await door.listen()
  if (listening.kind !== 'listening') throw new Error(listening.remedy)
  return {
    url: `http://127.0.0.1:${listening.port}`,
    port: listening.port,
    store,
    channel,
    complaints,
    async stop() {
      await door.drain()
      await workers.stop()
      await store.close()
    },
  }
}

export async function newFolder(): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fmu-web-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
