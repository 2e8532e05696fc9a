import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { demoAccount } from '../../../src/demo/demo-company.ts'
import { personId } from '../../../src/domain/ids.ts'
import { activitiesOf, memberOf } from '../../support/teams-activities.ts'
import { startTeamsApp, tenant, type TeamsApp } from '../../support/teams-app.ts'
import { startTeamsService, type TeamsService } from '../../support/teams-service.ts'

let service: TeamsService
let app: TeamsApp
let teams: ReturnType<typeof activitiesOf>

beforeAll(async () => {
  service = await startTeamsService()
  app = await startTeamsApp(service)
  teams = activitiesOf(service.url)
  service.members.set('29:emma', memberOf('emma'))
})
afterAll(async () => {
  await app.stop()
  await service.close()
})

const say = (): Record<string, unknown> => teams.say('emma', 'status')
const without = (field: string): Record<string, unknown> => ({ ...say(), [field]: undefined })
const tap = (value: unknown): Record<string, unknown> => ({ ...teams.tap('emma', { verb: 'undo', data: { id: 'x' } }), value })
const button = { type: 'Action.Execute', verb: 'undo', data: { id: 'x' } }

/** Whatever came in: no stack to the outside, nobody changed, and the next message is answered. */
async function harmless(activity: unknown): Promise<{ readonly status: number; readonly said: readonly string[]; readonly body: string }> {
  await app.advance(1)
  const before = service.posted.length
  const response = await app.post(activity)
  const body = await response.text()
  const said = service.posted.slice(before).map(({ body: posted }) => posted.text ?? posted.summary ?? '')
  expect(body).not.toMatch(/node_modules|\n\s+at /)
  expect((await app.store.subject(demoAccount.id, personId('demo-emma')))!.profile.version).toBe(1)
  expect((await app.post(say())).status).toBe(200)
  return { status: response.status, said, body }
}

describe('refused with a 4xx', () => {
  const cases: readonly (readonly [string, number, () => unknown])[] = [
    ['a list', 400, () => []],
    ['null', 400, () => 'null'],
    ['a number', 400, () => '7'],
    ['broken JSON', 400, () => '{"type":'],
    ['JSON of 100,000 levels', 400, () => '['.repeat(100_000) + ']'.repeat(100_000)],
    ['300 KB', 413, () => teams.say('emma', 'x'.repeat(300_000))],
    ['no type', 400, () => without('type')],
    ['a type that is no word', 400, () => ({ ...say(), type: { toString: 1 } })],
    ['nobody who sent it', 400, () => without('from')],
    ['a sender without an id', 400, () => ({ ...say(), from: { name: 'Emma' } })],
    ['a list of senders', 400, () => ({ ...say(), from: ['29:emma'] })],
    ['no recipient', 400, () => without('recipient')],
    ['no conversation', 400, () => without('conversation')],
    ['no id', 400, () => without('id')],
    ['no tenant', 400, () => ({ ...say(), channelData: {}, conversation: { id: 'a:chat-emma', conversationType: 'personal' } })],
    ['a tenant that is no id', 400, () => ({ ...say(), channelData: { tenant: { id: '../../x' } }, conversation: { id: 'a' } })],
    ['no service URL', 403, () => without('serviceUrl')],
    ['an invoke without a value', 400, () => tap(undefined)],
    ['an invoke with a text', 400, () => tap('undo')],
    ['an invoke without an action', 400, () => tap({ trigger: 'manual' })],
    ['an invoke with a list of actions', 400, () => tap({ action: [button] })],
  ]
  test.each(cases)('%s → %d', async (_, status, activity) => {
    const outcome = await harmless(activity())
    expect([outcome.status, outcome.said]).toEqual([status, []])
  })
})

describe('taken, and nothing to say', () => {
  const types = [
    'typing',
    'messageReaction',
    'messageDelete',
    'event',
    'endOfConversation',
    'handoff',
    'toString',
    '__proto__',
    'constructor',
  ]
  test.each(types)('a type the bot does not need: %s', async (type) => {
    expect(await harmless({ ...say(), type })).toMatchObject({ status: 200, said: [] })
  })

  test.each([
    ['people who come and go', { type: 'conversationUpdate', membersAdded: [{ id: '29:tom' }] }],
    ['members that are none', { type: 'conversationUpdate', membersAdded: [null, 7, 'x'], membersRemoved: {} }],
    ['an installation without an action', { type: 'installationUpdate' }],
    ['a message that was undeleted', { type: 'messageUpdate', channelData: { tenant: { id: tenant }, eventType: 'undeleteMessage' } }],
  ])('%s', async (_, extra) => {
    expect(await harmless({ ...say(), ...extra })).toMatchObject({ status: 200, said: [] })
  })

  test('an invoke of another kind is not implemented', async () => {
    expect(await harmless({ ...tap({}), name: 'composeExtension/query' })).toMatchObject({ status: 501, said: [] })
  })
})

describe('answered', () => {
  test.each([
    ['no text', ''],
    ['spaces', ' \u00a0\n'],
    ['100 KB', 'set me private '.repeat(7_000)],
    ['control characters', 'status\u0000\u0007\u001b[31m\u009f'],
    ['right-to-left', '\u202eتعيين الحالة\u202c'],
    ['half a character', 'weather \ud83d'],
    ['markup', '<img src=x onerror=alert(1)> <at id="0">x</at> &lt;b&gt;'],
  ])('%s', async (_, text) => {
    const { status, said } = await harmless(teams.say('emma', text))
    expect(status).toBe(200)
    expect(said).toHaveLength(1)
    expect(said[0]).not.toBe('')
  })

  test('a text that is none', async () => {
    expect((await harmless({ ...say(), text: 7 })).said).toHaveLength(1)
  })

  test('entities that are none', async () => {
    const entities = [
      null,
      7,
      { type: 'mention' },
      { type: 'mention', mentioned: null },
      { type: 'mention', mentioned: { id: 7 }, text: {} },
    ]
    expect((await harmless({ ...say(), entities })).said).toHaveLength(1)
    expect((await harmless({ ...say(), entities: 'none' })).said).toHaveLength(1)
  })

  test.each([
    ['an unknown id', { ...button, data: { id: 'nothing-like-it' } }],
    ['an id that cannot be ours', { ...button, data: { id: 'x'.repeat(500) } }],
    ['a verb that is not ours', { ...button, verb: 'explode' }],
    ['no data', { ...button, data: null }],
    ['data that is a list', { ...button, data: [1] }],
  ])('a button with %s says so beside its card', async (_, action) => {
    const { status, said, body } = await harmless(tap({ action, trigger: 'manual' }))
    expect([status, said]).toEqual([200, []])
    expect(JSON.parse(body)).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' })
  })

  test.each([[{ verb: 'undo', id: 'x' }], [{ foo: 1 }], [{ verb: {}, id: [] }]])('the value %j of an Action.Submit', async (value) => {
    expect(await harmless(teams.submit('emma', value))).toMatchObject({
      status: 200,
      said: [expect.stringContaining('no longer know this card')],
    })
  })
})
