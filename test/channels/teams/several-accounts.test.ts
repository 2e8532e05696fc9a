import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { demoAccount } from '../../../src/demo/demo-company.ts'
import { effective } from '../../../src/domain/effective.ts'
import { personId } from '../../../src/domain/ids.ts'
import { addGlobex, globex, idInGlobex } from '../../support/second-account.ts'
import { activitiesOf, memberOf, objectId } from '../../support/teams-activities.ts'
import { startTeamsApp, tenant, type TeamsApp } from '../../support/teams-app.ts'
import { type Posted, startTeamsService, type TeamsService } from '../../support/teams-service.ts'

let service: TeamsService
let app: TeamsApp
let teams: ReturnType<typeof activitiesOf>
let seen: number

beforeAll(async () => {
  service = await startTeamsService()
  teams = activitiesOf(service.url)
})
beforeEach(async () => {
  service.members.clear()
  service.members.set('29:emma', memberOf('emma'))
  app = await startTeamsApp(service)
  await addGlobex(app.store, app.now(), { tenant: { channel: 'teams', tenant } })
  seen = service.posted.length
})
afterEach(() => app.stop())
afterAll(() => service.close())

const news = (): readonly Posted[] => service.posted.slice(seen)
const told = (): string => JSON.stringify(news().at(-1)?.body)
const inDemo = async () => (await app.store.subject(demoAccount.id, personId('demo-emma')))!
const inGlobex = async () => (await app.store.subject(globex.id, idInGlobex('emma')))!
const versions = async () => [(await inDemo()).profile.version, (await inGlobex()).profile.version]

/** The id behind the button of that title on the newest card. */
function behind(title: string): { verb: string; data: object } {
  const { attachments } = news().at(-1)!.body as unknown as {
    attachments: readonly { content: { actions: readonly { title: string; verb: string; data: object }[] } }[]
  }
  const action = attachments[0]?.content.actions.find((each) => each.title === title)
  if (!action) throw new Error(`no button "${title}": ${told()}`)
  return { verb: action.verb, data: action.data }
}

test('the first message asks, the tap carries it on in that account, and the directory was asked once', async () => {
  const lookups = service.lookups.length
  await app.post(teams.say('emma', 'set me private until 18:00'))
  expect(told()).toContain('In which one?')
  expect(await versions()).toEqual([1, 1])
  const response = await app.post(teams.tap('emma', behind('Globex')))
  expect(JSON.stringify(await response.json())).toContain('Globex · Private until 18:00')
  expect(await versions()).toEqual([1, 2])
  await app.post(teams.say('emma', 'status'))
  expect(told()).toContain('Globex · ')
  expect(service.lookups.length - lookups).toBe(1)
  const links = await app.store.linksOf({ channel: 'teams', tenant, user: objectId('emma') })
  expect(links.map(({ account }) => account)).toEqual([demoAccount.id, globex.id])
})

test('a dialog waits for the choice', async () => {
  const response = await app.post(teams.dialog('emma', 'task/fetch', { edit: {} }))
  expect(JSON.stringify(await response.json())).toContain('Write me “account”')
})

test('who is linked in one does not wait for a directory that is out of order', async () => {
  await app.store.link({ channel: 'teams', tenant, user: objectId('emma'), account: globex.id, person: idInGlobex('emma') })
  service.fail({ status: 500 })
  expect((await app.post(teams.say('emma', 'set me private until 18:00'))).status).toBe(200)
  expect(await versions()).toEqual([1, 2])
  expect(effective(await inGlobex(), app.now()).status).toBe('private')
})

test('when the bot is removed nothing of any account is sent there any more', async () => {
  await app.post(teams.say('emma', 'account Globex'))
  await app.post(teams.installation('emma', 'remove'))
  const homes = await Promise.all([personId('demo-emma'), idInGlobex('emma')].map((person) => app.store.conversationOf(person)))
  expect(homes.map((home) => home?.unreachable)).toEqual([true, true])
})
