import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { personId } from '../../../src/domain/ids.ts'
import { effective } from '../../../src/domain/effective.ts'
import { demoAccount } from '../../../src/demo/demo-company.ts'
import { activitiesOf, memberOf } from '../../support/teams-activities.ts'
import { startTeamsApp, type TeamsApp } from '../../support/teams-app.ts'
import { type ActionJson, type CardJson, type Posted, startTeamsService, type TeamsService } from '../../support/teams-service.ts'

let service: TeamsService
let app: TeamsApp
let teams: ReturnType<typeof activitiesOf>
let seen: number

beforeAll(async () => {
  service = await startTeamsService()
  teams = activitiesOf(service.url)
  for (const who of ['emma', 'tom', 'sofie', 'anna']) service.members.set(`29:${who}`, memberOf(who))
})
beforeEach(async () => {
  app = await startTeamsApp(service)
  seen = service.posted.length
})
afterEach(() => app.stop())
afterAll(() => service.close())

const news = (): readonly Posted[] => service.posted.slice(seen)
const last = (): Posted => news().at(-1)!
const cardOf = ({ body }: Posted): CardJson => body.attachments![0]!.content
const buttonOf = (posted: Posted, verb: string): ActionJson => cardOf(posted).actions!.find((action) => action.verb === verb)!
const subject = async (who: string) => (await app.store.subject(demoAccount.id, personId(`demo-${who}`)))!
const status = async (who: string) => effective(await subject(who), app.now()).status
const ok = async (activity: unknown): Promise<Response> => {
  const response = await app.post(activity)
  expect(response.status).toBe(200)
  return response
}
/** What an invoke is answered with. */
const invoked = async (activity: unknown) =>
  (await (await ok(activity)).json()) as { statusCode: number; type: string; value: CardJson & string }

describe('a personal chat', () => {
  test('a sentence is done, and answered with a card under it', async () => {
    const activity = teams.say('emma', 'set me private until 18:00')
    await ok(activity)
    expect(news()).toHaveLength(1)
    expect(last().path).toBe(`/v3/conversations/a:chat-emma/activities/${activity.id}`)
    expect(last().body.summary).toContain('Private until 18:00')
    expect(buttonOf(last(), 'undo')).toMatchObject({ type: 'Action.Execute', fallback: { type: 'Action.Submit' } })
    expect(await status('emma')).toBe('private')
  })

  test('the same message twice is done once and answered the same', async () => {
    const activity = teams.say('emma', 'set me private until 18:00')
    await ok(activity)
    await ok(activity)
    expect((await subject('emma')).profile.version).toBe(2)
    expect(news().map(cardOf)[1]).toEqual(news().map(cardOf)[0])
  })

  test('an edited message is said anew, once', async () => {
    const activity = teams.say('emma', 'set me private until 17:00')
    await ok(activity)
    const edited = teams.edited('emma', 'set me private until 18:00', activity.id)
    await ok(edited)
    await ok(edited)
    expect(last().body.summary).toContain('18:00')
    expect((await subject('emma')).profile.version).toBe(3)
  })

  test('undo: the card is replaced in the answer and in the message, and a second tap says what happened', async () => {
    await ok(teams.say('emma', 'set me private until 18:00'))
    const undo = buttonOf(last(), 'undo')
    const tap = teams.tap('emma', undo)
    const first = await invoked(tap)
    expect(first).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', version: '1.5' },
    })
    expect(last()).toMatchObject({ method: 'PUT', path: '/v3/conversations/a:chat-emma/activities/card-1' })
    expect(cardOf(last())).toEqual(first.value)
    expect(await status('emma')).not.toBe('private')

    expect(await invoked(tap)).toEqual(first)
    const before = news().length
    const second = await invoked(teams.tap('emma', undo))
    expect(second).toMatchObject({ type: 'application/vnd.microsoft.activity.message' })
    expect(second.value).toContain('already')
    expect(news()).toHaveLength(before)
    expect((await subject('emma')).profile.version).toBe(3)
  })

  test('clients that know no Action.Execute: Action.Submit does the same', async () => {
    await ok(teams.say('emma', 'set me private until 18:00'))
    const { fallback } = buttonOf(last(), 'undo')
    await ok(teams.submit('emma', fallback.data))
    expect(last()).toMatchObject({ method: 'PUT', path: '/v3/conversations/a:chat-emma/activities/card-1' })
    expect(await status('emma')).not.toBe('private')
  })

  test('where the card cannot be replaced, the answer comes below', async () => {
    await ok(teams.say('emma', 'set me private until 18:00'))
    const { fallback } = buttonOf(last(), 'undo')
    service.fail({ status: 404 })
    await ok(teams.submit('emma', fallback.data))
    expect(
      news()
        .slice(-2)
        .map(({ method }) => method),
    ).toEqual(['PUT', 'POST'])
  })

  test('a schedule waits for its button', async () => {
    await ok(teams.say('emma', 'schedule on-duty weekdays 9-17'))
    const version = (await subject('emma')).profile.version
    const done = await invoked(teams.tap('emma', buttonOf(last(), 'confirm')))
    expect(JSON.stringify(done.value)).toContain('data:image/png')
    expect((await subject('emma')).profile.version).toBe(version + 1)
  })

  test('a button that only shows answers below and leaves its card', async () => {
    await ok(teams.say('emma', 'lovely weather'))
    const say = cardOf(last()).actions![0]!
    const before = news().length
    expect(await invoked(teams.tap('emma', say))).toMatchObject({ type: 'application/vnd.microsoft.activity.message' })
    expect(news().slice(before)).toMatchObject([{ method: 'POST' }])
  })

  test("somebody else's button does nothing", async () => {
    await ok(teams.say('emma', 'set me private until 18:00'))
    expect((await invoked(teams.tap('sofie', buttonOf(last(), 'undo')))).value).toContain('somebody else')
    expect(await status('emma')).toBe('private')
  })

  test('in the language of the person, else of Teams', async () => {
    await ok(teams.say('tom', 'hulp'))
    expect(last().body.summary).toContain('Ik ')
  })
})

describe('a card whose answer came in words, or too late', () => {
  const updates = (): readonly Posted[] => news().filter(({ method }) => method === 'PUT')
  const asked = async (): Promise<Posted> => {
    await ok(teams.say('emma', 'schedule on-duty weekdays 9-17'))
    return last()
  }

  test.each(['yes', 'never mind'])('"%s": its buttons go, what it showed stays, the answer stands below', async (words) => {
    const card = await asked()
    await ok(teams.say('emma', words))
    expect(updates()).toMatchObject([{ path: expect.stringMatching(/a:chat-emma\/activities\/sent-\d+$/) }])
    expect(cardOf(updates()[0]!)).toEqual({ ...cardOf(card), actions: [] })
    expect(news().map(({ method }) => method)).toEqual(['POST', 'POST', 'PUT'])
  })

  test('also when it was begun in a group', async () => {
    await ok(teams.say('emma', 'status'))
    await ok(teams.inGroup('emma', 'schedule on-duty weekdays 9-17'))
    await ok(teams.inGroup('emma', 'yes'))
    expect(updates()).toMatchObject([{ path: expect.stringContaining('a:chat-emma') }])
  })

  test('the card is answered all the same when it cannot be changed', async () => {
    await asked()
    const { version } = (await subject('emma')).profile
    service.fail('none', { status: 404 })
    await ok(teams.say('emma', 'yes'))
    expect((await subject('emma')).profile.version).toBe(version + 1)
    expect(news().at(-2)!.body.summary).toContain('Added')
    expect(app.complaints.join()).toContain('teams.buttons-left')
  })

  test('words that answered an older card, delivered again, leave a newer one alone', async () => {
    await asked()
    const yes = teams.say('emma', 'yes')
    await ok(yes)
    await ok(teams.say('emma', 'schedule private on sunday 9-17'))
    await ok(yes)
    expect(updates()).toHaveLength(1)
    await ok(teams.say('emma', 'never mind'))
    expect(updates()).toHaveLength(2)
  })

  test('when somebody changed meanwhile: a fresh card, and the old one without buttons', async () => {
    const card = await asked()
    await app.application.handle({
      ...{ account: demoAccount.id, language: 'en', key: 'web-1', conversation: { channel: 'web', id: 'w', kind: 'personal' } },
      actor: { kind: 'person', person: personId('demo-emma'), account: demoAccount.id, role: 'employee', adminOf: [], source: 'web' },
      input: { kind: 'text', text: 'beep off' },
    })
    await ok(teams.say('emma', 'yes'))
    expect(updates().map(({ path }) => path)).toEqual([expect.stringContaining(card.id)])
    const fresh = news().at(-2)!
    expect(cardOf(fresh).actions!.map(({ verb }) => verb)).toContain('confirm')
    await ok(teams.say('emma', 'never mind'))
    expect(updates().at(-1)!.path).toContain(fresh.id)
  })

  test('other words, and other people’s, leave it alone', async () => {
    await asked()
    await ok(teams.say('emma', 'status'))
    await ok(teams.say('sofie', 'yes'))
    expect(updates()).toEqual([])
  })

  test('a tap after its time: why, and its buttons go', async () => {
    const card = await asked()
    await app.advance(11)
    const answer = await invoked(teams.tap('emma', buttonOf(card, 'confirm'), { replyToId: card.id }))
    expect(answer.type).toBe('application/vnd.microsoft.activity.message')
    expect(cardOf(updates()[0]!).actions).toEqual([])
  })

  test('a button that is tapped leaves no card behind that words could change', async () => {
    const card = await asked()
    await invoked(teams.tap('emma', buttonOf(card, 'confirm'), { replyToId: card.id }))
    await ok(teams.say('emma', 'undo'))
    expect(updates()).toHaveLength(1)
  })
})

describe('coming and going', () => {
  test('a welcome with three examples that say themselves', async () => {
    const added = teams.added('emma')
    await ok(added)
    await ok(added)
    expect(cardOf(news()[0]!).actions!.map(({ title }) => title)).toEqual(['private until 18:00', 'show my week', 'what is my status?'])
    expect(cardOf(news()[1]!)).toEqual(cardOf(news()[0]!))
    const [act, show] = cardOf(news()[0]!).actions!
    await invoked(teams.tap('emma', act!))
    expect(await status('emma')).toBe('private')
    const { version } = (await subject('emma')).profile
    await invoked(teams.tap('emma', act!))
    expect((await subject('emma')).profile.version).toBe(version)
    await invoked(teams.tap('emma', show!))
    expect(JSON.stringify(cardOf(last()))).toContain('data:image/png')
  })

  test('removed: nothing is sent any more, until they write again', async () => {
    await ok(teams.say('emma', 'status'))
    await ok(teams.say('sofie', 'status'))
    await ok(teams.installation('emma', 'remove'))
    expect(await app.store.conversationOf(personId('demo-emma'))).toMatchObject({ channel: 'teams', unreachable: true })
    await ok(teams.say('emma', 'status'))
    expect(await app.store.conversationOf(personId('demo-emma'))).toMatchObject({ unreachable: false })
  })

  test('installed again: they can be told things', async () => {
    await ok(teams.say('emma', 'status'))
    await ok(teams.installation('emma', 'remove'))
    await ok(teams.installation('emma', 'add'))
    expect(await app.store.conversationOf(personId('demo-emma'))).toMatchObject({ unreachable: false })
  })

  test('a group is greeted without a word about anybody', async () => {
    await ok(teams.added('emma', 'group'))
    expect(last().path).toContain('19:group-1@thread.v2')
    expect(JSON.stringify(cardOf(last()))).not.toContain('Emma')
  })
})

describe('groups and channels', () => {
  test('personal things go to the personal chat, and a pointer stays', async () => {
    await ok(teams.inGroup('emma', 'set me private until 18:00'))
    expect(await status('emma')).toBe('private')
    const [opened, answered, pointer] = news()
    expect(opened).toMatchObject({ path: '/v3/conversations', body: { members: [{ id: '29:emma' }] } })
    expect(answered!.path).toMatch(/^\/v3\/conversations\/a:made-\d+\/activities$/)
    expect(answered!.body.summary).toContain('Private until 18:00')
    expect(pointer!.path).toContain('19:group-1@thread.v2')
    expect(pointer!.body.text).toBe('I have answered in our personal chat.')
    expect(JSON.stringify(pointer)).not.toMatch(/18:00|Private/)
  })

  test('a personal chat that is known is used', async () => {
    await ok(teams.say('emma', 'status'))
    seen = service.posted.length
    await ok(teams.inChannel('emma', 'what is my status?'))
    expect(news().map(({ path }) => path.split('/activities')[0])).toEqual([
      '/v3/conversations/a:chat-emma',
      '/v3/conversations/19:channel-1@thread.tacv2;messageid=1',
    ])
  })

  test('where none can be made, nothing personal is said aloud', async () => {
    await ok(teams.inGroup('emma', 'help'))
    service.fail({ status: 403 })
    await ok(teams.inGroup('emma', 'what is my status?'))
    expect(last().body.text).toContain('Open a chat with me')
    expect(last().body).not.toHaveProperty('attachments')
  })

  test('what was sent to the bot alone is answered to its sender alone', async () => {
    const message = teams.inGroup('emma', 'what is my status?')
    await ok({ ...message, text: 'what is my status?', entities: [], recipient: { ...teams.bot, isTargeted: true } })
    expect(news()).toHaveLength(1)
    expect(last().path).toMatch(/19:group-1@thread\.v2\/activities\/\d+\?isTargetedActivity=true$/)
    expect(last().body.recipient).toMatchObject({ id: '29:emma' })
  })

  test('help is for everyone', async () => {
    await ok(teams.inGroup('emma', 'help'))
    expect(news()).toHaveLength(1)
    expect(last().path).toContain('19:group-1@thread.v2')
  })

  test('silent unless spoken to', async () => {
    await ok({ ...teams.inGroup('emma', ''), text: 'set me private until 18:00', entities: [] })
    await ok({
      ...teams.inGroup('emma', ''),
      text: '<at>FMU</at> set me private',
      entities: [{ type: 'mention', mentioned: { id: '29:tom' }, text: '<at>FMU</at>' }],
    })
    expect(news()).toHaveLength(0)
    expect(await status('emma')).not.toBe('private')
  })

  test('a question asked in private is answered there, though it was begun in the group', async () => {
    await ok(teams.inGroup('emma', 'set me until 18:00'))
    expect(await status('emma')).toBe('professional')
    await ok(teams.say('emma', 'private'))
    expect(last().body.summary).toContain('Private until 18:00')
    expect(await status('emma')).toBe('private')
  })

  test('"yes" in private does what a card begun in the group shows; after anything else it does not', async () => {
    await ok(teams.inGroup('emma', 'schedule on-duty weekdays 9-17'))
    const { version } = (await subject('emma')).profile
    await ok(teams.say('emma', 'yes'))
    expect((await subject('emma')).profile.version).toBe(version + 1)
    await ok(teams.inGroup('emma', 'schedule private on sunday 9-17'))
    await ok(teams.say('emma', 'status'))
    await ok(teams.say('emma', 'yes'))
    expect((await subject('emma')).profile.version).toBe(version + 1)
  })

  test('it can also be gone on with in another group; nobody else goes on with it', async () => {
    await ok(teams.inGroup('emma', 'set me until 18:00'))
    await ok(teams.inGroup('sofie', 'on duty'))
    expect(
      news()
        .map(({ body }) => body.summary)
        .join(),
    ).not.toContain('On duty until 18:00')
    await ok(teams.inChannel('emma', 'private'))
    expect(news().at(-2)!.body.summary).toContain('Private until 18:00')
  })

  test('an admin names somebody with a mention', async () => {
    const tom = { type: 'mention', mentioned: { id: '29:tom', name: 'Tom Janssens' }, text: '<at>Tom Janssens</at>' }
    const message = teams.inGroup('sofie', 'set <at>Tom Janssens</at> private until 18:00')
    await ok({ ...message, entities: [...message.entities, tom] })
    expect(
      news()
        .map(({ body }) => body.summary)
        .join(),
    ).toContain('Tom Janssens')
  })
})
