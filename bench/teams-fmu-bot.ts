import { randomUUID } from 'node:crypto'
import { createApplication } from '../src/application/create-application.ts'
import { createBotbuilderPort } from '../src/channels/teams/botbuilder-port.ts'
import { openTeamsChannel } from '../src/channels/teams/open-teams-channel.ts'
import { createDoor } from '../src/http/door.ts'
import { openScratch } from '../src/store/scratch.ts'
import { systemClock } from '../src/system-clock.ts'
import { appId, noLogin } from '../test/support/teams-service.ts'
import { log, openCompanies } from './companies.ts'

// The whole bot in Teams, with its database on disk, for companies that bench/teams.ts names. Started by it.

const [openIdMetadata = '', tenants = '0', people = '0'] = process.argv.slice(2)
process.on('SIGTERM', () => process.exit(0))

const clock = systemClock
const store = await openCompanies('teams', Number(tenants), Number(people))
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
