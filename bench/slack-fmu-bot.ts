import { randomUUID } from 'node:crypto'
import { createApplication } from '../src/application/create-application.ts'
import { openSlackChannel } from '../src/channels/slack/open-slack-channel.ts'
import { createDoor } from '../src/http/door.ts'
import { instant } from '../src/domain/time.ts'
import { openScratch } from '../src/store/scratch.ts'
import { openSlackData } from '../src/store/slack-data.ts'
import { systemClock } from '../src/system-clock.ts'
import { log, openCompanies } from './companies.ts'

// The whole bot in Slack, with its database on disk, for companies that bench/slack.ts names. Started by it.

const [signingSecret = '', apiUrl = '', teams = '0', people = '0', ahead = '0'] = process.argv.slice(2)
process.on('SIGTERM', () => process.exit(0))

const clock = { now: () => instant(systemClock.now() + Number(ahead)) }
const store = await openCompanies('slack', Number(teams), Number(people), clock.now())
const channel = openSlackChannel({
  slack: { receive: { kind: 'http', signingSecret }, install: { kind: 'one-workspace', botToken: 'xoxb-test' }, apiUrl },
  ...{ store, data: openSlackData(store), clock, log },
})
const application = createApplication({
  ...{ store, clock, log, newId: randomUUID },
  scratch: openScratch(store, clock),
  messengers: [channel.messenger],
})
const routes = channel.routes(application)
application.startWorkers()
await channel.start()
const door = createDoor({ host: '127.0.0.1', port: 0, routes, log, newId: randomUUID })
const listening = await door.listen()
if (listening.kind !== 'listening') throw new Error(listening.remedy)
console.log(`ready ${listening.port}`)
