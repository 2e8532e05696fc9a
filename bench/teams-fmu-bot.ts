import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createApplication } from '../src/application/create-application.ts'
import type { Log } from '../src/application/ports.ts'
import { createBotbuilderPort } from '../src/channels/teams/botbuilder-port.ts'
import { openTeamsChannel } from '../src/channels/teams/open-teams-channel.ts'
import { demoAccount, demoPeople } from '../src/demo/demo-company.ts'
import { accountId, personId } from '../src/domain/ids.ts'
import { createDoor } from '../src/http/door.ts'
import { openSqliteStore } from '../src/store/open-sqlite-store.ts'
import { openScratch } from '../src/store/scratch.ts'
import { systemClock } from '../src/system-clock.ts'
import { appId, noLogin } from '../test/support/teams-service.ts'

// The whole bot, with its database on disk, for companies that bench/teams.ts names. Started by it.

const [openIdMetadata = '', tenants = '0', people = '0'] = process.argv.slice(2)
const folder = mkdtempSync(path.join(tmpdir(), 'fmu-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('SIGTERM', () => process.exit(0))

const complain = (event: string, facts?: object): void => console.error(event, facts)
const log: Log = { info: () => undefined, warn: complain, error: complain }
const clock = systemClock
const store = await openSqliteStore({ file: path.join(folder, 'fmu.sqlite') })
const [model] = demoPeople
if (!model) throw new Error('the demo company is empty')
for (let tenant = 0; tenant < Number(tenants); tenant++) {
  const account = accountId(`account-${tenant}`)
  const ids = Array.from({ length: Number(people) }, (_, person) => personId(`person-${tenant}-${person}`))
  await store.commit({
    at: clock.now(),
    accounts: [{ ...demoAccount, id: account }],
    people: ids.map((id) => ({ ...model.person, id, account, email: `${id}@x.example` })),
    profiles: ids.map((id) => ({ account, expected: 0, next: { ...model.profile, person: id } })),
    bindings: [{ channel: 'teams', tenant: `tenant-${tenant}`, account }],
  })
  for (const person of ids) await store.link({ channel: 'teams', tenant: `tenant-${tenant}`, user: `oid-${person}`, account, person })
}

const app = { appId, appType: 'SingleTenant', appPassword: 'not-a-secret', tenantId: 'x' } as const
const port = createBotbuilderPort({ clock, teams: app, standIn: { openIdMetadata, credentials: noLogin as never } })
const channel = await openTeamsChannel({ store, clock, log, port, credentials: { kind: 'app', teams: app } })
const application = createApplication({
  ...{ store, clock, log, newId: randomUUID },
  scratch: openScratch(store, clock),
  messengers: [channel.messenger],
})
application.startWorkers()
const door = createDoor({ host: '127.0.0.1', port: 0, routes: channel.routes(application), log, newId: randomUUID })
const listening = await door.listen()
if (listening.kind !== 'listening') throw new Error(listening.remedy)
console.log(`ready ${listening.port}`)
