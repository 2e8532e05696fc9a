import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { accountId, personId } from '../../../src/domain/ids.ts'
import { demoAccount, demoNewcomer } from '../../../src/demo/demo-company.ts'
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
  seen = service.posted.length
})
afterEach(() => app.stop())
afterAll(() => service.close())

const news = (): readonly Posted[] => service.posted.slice(seen)
const linked = async (who: string) => (await app.store.linksOf({ channel: 'teams', tenant, user: objectId(who) }))[0]
const emma = { account: demoAccount.id, person: personId('demo-emma') }
const say = async (who: string, extra: object = {}): Promise<number> =>
  (await app.post(teams.say(who, 'set me private until 18:00', extra))).status
const unchanged = async (): Promise<boolean> => (await app.store.subject(emma.account, emma.person))!.profile.version === 1

describe('the first message', () => {
  test('pins the object id of whoever has the e-mail, and the directory is not asked again', async () => {
    const lookups = service.lookups.length
    expect(await say('emma')).toBe(200)
    expect(await linked('emma')).toMatchObject(emma)
    expect((await app.store.audit(demoAccount.id, { limit: 9 })).map(({ what }) => what)).toContain('identity-linked')
    service.members.set('29:emma', memberOf('emma', { email: 'tom@demo.example', userPrincipalName: 'tom@demo.example' }))
    await say('emma')
    expect(await linked('emma')).toMatchObject(emma)
    expect(service.lookups.length - lookups).toBe(1)
  })

  test.each([
    ['the user principal name', { email: undefined, userPrincipalName: 'Emma@Demo.Example' }],
    ['other letters', { email: 'EMMA@DEMO.EXAMPLE' }],
  ])('by %s', async (_, other) => {
    service.members.set('29:emma', memberOf('emma', other))
    await say('emma')
    expect(await linked('emma')).toMatchObject(emma)
  })
})

describe('refused, with a friendly word and nothing else', () => {
  test.each([
    ['not on the roster', { email: 'x@demo.example', userPrincipalName: 'x@demo.example' }, 'I do not know you yet'],
    ['a guest', { userRole: 'guest' }, 'guests'],
    ['a guest by address', { userPrincipalName: 'emma_demo.example#EXT#@other.example' }, 'guests'],
    ['from another tenant, in a shared channel', { tenantId: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' }, 'guests'],
    ['another object id than the message says', { aadObjectId: objectId('somebody') }, 'I do not know you yet'],
  ])('%s', async (_, other, word) => {
    service.members.set('29:emma', memberOf('emma', other))
    expect(await say('emma')).toBe(200)
    expect(news().map(({ body }) => body.text)).toEqual([expect.stringContaining(word)])
    expect([await linked('emma'), await unchanged()]).toEqual([undefined, true])
  })

  test('somebody without an object id', async () => {
    await say('emma', { from: { ...teams.base('emma').from, aadObjectId: undefined } })
    expect(news()[0]!.body.text).toContain('I do not know you yet')
  })

  test('a second identity with the same e-mail', async () => {
    await say('emma')
    service.members.set('29:twin', memberOf('emma', { id: '29:twin', aadObjectId: objectId('twin') }))
    await say('twin')
    expect(news().at(-1)!.body.text).toContain('Somebody else is linked')
    expect(await linked('twin')).toBeUndefined()
  })

  test('by a tap, beside the card', async () => {
    service.members.clear()
    const response = await app.post(teams.tap('emma', { verb: 'undo', data: { id: 'x' } }))
    expect(await response.json()).toMatchObject({ statusCode: 200, value: expect.stringContaining('I do not know you yet') })
    expect(news()).toEqual([])
  })

  test('in the language of Teams', async () => {
    service.members.clear()
    await say('emma', { locale: 'nl-BE' })
    expect(news()[0]!.body.text).toContain('Ik ken je nog niet')
  })

  test('deactivated people', async () => {
    const found = (await app.store.subject(emma.account, emma.person))!
    await app.store.commit({ at: app.now(), people: [{ ...found.person, deactivated: true }] })
    await say('emma')
    expect(news()).toHaveLength(1)
    expect([await linked('emma'), await unchanged()]).toEqual([undefined, true])
  })
})

describe('tenants', () => {
  const elsewhere = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'

  test('one that nobody bound gets nothing; the log says what would bind it', async () => {
    const extra = { channelData: { tenant: { id: elsewhere } } }
    expect(await say('emma', extra)).toBe(403)
    expect(news()).toEqual([])
    expect(app.complaints.join()).toContain(`fmu-bind/teams:${elsewhere}`)
  })

  test('an account of another one is out of reach, however equal the e-mail', async () => {
    const other = { ...demoAccount, id: accountId('other'), name: 'Other' }
    const at = app.now()
    await app.store.commit({ at, accounts: [other], bindings: [{ channel: 'teams', tenant: elsewhere, account: other.id }] })
    service.members.set('29:emma', memberOf('emma', { tenantId: elsewhere }))
    expect(await say('emma', { channelData: { tenant: { id: elsewhere } } })).toBe(200)
    expect(news()[0]!.body.text).toContain('I do not know you yet')
    expect(await unchanged()).toBe(true)
  })
})

test('when the directory does not answer, nothing is decided', async () => {
  service.fail({ status: 500 })
  expect(await say('emma')).toBe(503)
  expect(news()).toEqual([])
  expect(await linked('emma')).toBeUndefined()
})

describe('without credentials, on this machine', () => {
  const open = async (): Promise<TeamsApp> =>
    startTeamsApp(service, { credentials: { kind: 'demo', account: demoAccount.id, as: demoNewcomer } })

  test('is said loudly, and a stranger plays the newcomer', async () => {
    const demo = await open()
    expect(demo.complaints.join()).toContain('teams.open-without-credentials')
    service.members.clear()
    const body = teams.say('stranger', 'set me private until 18:00', {
      channelData: {},
      conversation: { id: 'a:x', tenantId: 'playground' },
    })
    expect((await demo.post(body)).status).toBe(200)
    expect((await demo.store.subject(emma.account, emma.person))!.profile.version).toBe(2)
    expect(await demo.store.identitiesOf(emma.person)).toEqual([])
    await demo.stop()
  })

  test.each([
    ['a proxy in front', { 'x-forwarded-for': '203.0.113.5' }],
    ['a page of somebody else', { origin: 'https://evil.example' }],
  ])('%s is refused', async (_, headers) => {
    const demo = await open()
    expect((await demo.post(teams.say('emma', 'status'), headers)).status).toBe(403)
    await demo.stop()
  })
})
