import { randomUUID } from 'node:crypto'
import { createApplication } from '../../src/application/create-application.ts'
import type { Application } from '../../src/application/create-application.ts'
import type { Clock, Log } from '../../src/application/ports.ts'
import { createBotbuilderPort } from '../../src/channels/teams/botbuilder-port.ts'
import { openTeamsChannel, type TeamsChannelOptions } from '../../src/channels/teams/open-teams-channel.ts'
import type { TeamsPort } from '../../src/channels/teams/teams-port.ts'
import { demoAccount } from '../../src/demo/demo-company.ts'
import { seedDemo } from '../../src/demo/seed-demo.ts'
import { instant, type Instant } from '../../src/domain/time.ts'
import { createDoor } from '../../src/http/door.ts'
import { openScratch } from '../../src/store/scratch.ts'
import { openSqliteStore, type SqlStore } from '../../src/store/open-sqlite-store.ts'
import { appId, noLogin, type TeamsService } from './teams-service.ts'

export const tenant = '72f988bf-86f1-41af-91ab-2d7cd011db47'
export const monday10 = Date.parse('2026-11-23T10:00:00+01:00')
const app = { appId, appType: 'SingleTenant', appPassword: 'not-a-secret', tenantId: tenant } as const

/** The real SDK with real signatures, pointed at the stand-in. Tokens are judged by the machine's clock, as the SDK does. */
export function standInPort(service: TeamsService, answerMs?: number): TeamsPort {
  return createBotbuilderPort({
    teams: app,
    clock: { now: () => instant(Date.now()) },
    standIn: { openIdMetadata: service.openIdMetadata, credentials: noLogin as never, ...(answerMs !== undefined && { answerMs }) },
  })
}

export interface TeamsApp {
  readonly url: string
  readonly store: SqlStore
  readonly application: Application
  readonly complaints: readonly string[]
  now(): Instant
  /** Moves the clock, and lets everything happen that is due by then. */
  advance(minutes: number): Promise<void>
  settle(): Promise<void>
  post(activity: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>
  stop(): Promise<void>
}

/** The channel with everything real behind it: door, SDK, application, SQLite, the demo company bound to one tenant. */
export async function startTeamsApp(service: TeamsService, given: Partial<TeamsChannelOptions> = {}): Promise<TeamsApp> {
  let now = instant(monday10)
  const clock: Clock = { now: () => now }
  const complaints: string[] = []
  const log: Log = {
    info: () => undefined,
    warn: (event, facts) => complaints.push(`${event} ${JSON.stringify(facts)}`),
    error: (event, facts) => complaints.push(`${event} ${facts?.error instanceof Error ? facts.error.stack : JSON.stringify(facts)}`),
  }
  const store = await openSqliteStore({ file: ':memory:' })
  await seedDemo(store, now)
  await store.commit({ at: now, bindings: [{ channel: 'teams', tenant, account: demoAccount.id }] })
  const channel = await openTeamsChannel({
    ...{ store, clock, log, credentials: { kind: 'app', teams: app }, port: standInPort(service) },
    ...given,
  })
  const scratch = openScratch(store, clock)
  const application = createApplication({ store, scratch, clock, newId: randomUUID, log, messengers: [channel.messenger] })
  const door = createDoor({ host: '127.0.0.1', port: 0, routes: channel.routes(application), log, newId: randomUUID })
  const listening = await door.listen()
  if (listening.kind !== 'listening') throw new Error(listening.remedy)
  const url = `http://127.0.0.1:${listening.port}`
  const settle = async (): Promise<void> => {
    for (let round = 0; round < 50 && (await application.runDue()) + (await application.deliverOutbox()) > 0; round++);
  }
  return {
    url,
    store,
    application,
    complaints,
    settle,
    now: () => now,
    async advance(minutes) {
      now = instant(now + minutes * 60_000)
      await settle()
    },
    post: (activity, headers = { authorization: service.token() }) =>
      fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      }),
    async stop() {
      await door.drain()
      await store.close()
    },
  }
}
