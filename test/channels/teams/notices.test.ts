import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { personId } from '../../../src/domain/ids.ts'
import { demoAccount } from '../../../src/demo/demo-company.ts'
import { activitiesOf, memberOf } from '../../support/teams-activities.ts'
import { startTeamsApp, tenant, type TeamsApp } from '../../support/teams-app.ts'
import { type Posted, startTeamsService, type TeamsService } from '../../support/teams-service.ts'

let service: TeamsService
let app: TeamsApp
let teams: ReturnType<typeof activitiesOf>
let seen: number

beforeAll(async () => {
  service = await startTeamsService()
  teams = activitiesOf(service.url)
  for (const who of ['emma', 'sofie']) service.members.set(`29:${who}`, memberOf(who))
})
beforeEach(async () => {
  app = await startTeamsApp(service)
  await app.post(teams.say('emma', 'set me private until 12:00'))
  seen = service.posted.length
})
afterEach(() => app.stop())
afterAll(() => service.close())

const emma = personId('demo-emma')
const news = (): readonly Posted[] => service.posted.slice(seen)
/** Emma is told that her temporary status ends soon: at 11:50. */
const almostNoon = (): Promise<void> => app.advance(110)

describe('what is told unasked', () => {
  test('goes to the personal chat, the whole first line as text, no sign before it', async () => {
    await almostNoon()
    expect(news()).toMatchObject([{ method: 'POST', path: '/v3/conversations/a:chat-emma/activities' }])
    const { text, summary, textFormat, attachments } = news()[0]!.body
    expect(text).toMatch(/^In 10 min/)
    expect([summary, textFormat]).toEqual([text, 'plain'])
    expect(attachments![0]!.content.actions!.length).toBeGreaterThan(0)
  })

  test('without buttons it is words alone', async () => {
    await almostNoon()
    await app.advance(10)
    expect(news()[1]!.body.text).toContain('Private is over')
    expect(news()[1]!.body).not.toHaveProperty('attachments')
  })

  test('a chat that does not exist yet is made once, and remembered', async () => {
    const home = (await app.store.conversationOf(emma))!
    const known = JSON.parse(home.reference) as Record<string, string>
    await app.store.saveConversation({ ...home, reference: JSON.stringify({ ...known, conversation: undefined }) })
    await almostNoon()
    await app.advance(10)
    expect(news().map(({ path }) => path.replace(/a:made-\d+/, 'a:made'))).toEqual([
      '/v3/conversations',
      '/v3/conversations/a:made/activities',
      '/v3/conversations/a:made/activities',
    ])
    expect(news()[0]!.body.tenantId).toBe(tenant)
  })

  test('429: it waits as long as it is told, then comes once', async () => {
    service.fail({ status: 429, headers: { 'retry-after': '120' } })
    await almostNoon()
    await app.advance(1)
    expect(news()).toHaveLength(1)
    await app.advance(1)
    expect(news()).toHaveLength(2)
    expect(news()[1]!.body.text).not.toContain('Sent again')
  })

  test.each([['reset' as const], [{ status: 500 }], [{ status: 503 }]])('no answer (%j): again after a while, marked', async (fault) => {
    service.fail(fault)
    await almostNoon()
    expect(news()).toHaveLength(1)
    await app.advance(1)
    expect(news()).toHaveLength(2)
    expect(news()[0]!.body.text).not.toContain('Sent again')
    expect(news()[1]!.body.text).toMatch(/Sent again, in case the first one did not arrive \(no\. [0-9A-F]{4}\)\./)
    await app.advance(1)
    expect(news()).toHaveLength(2)
  })

  test('never an answer: three times at most', async () => {
    service.fail('reset', 'reset', 'reset', 'reset')
    await almostNoon()
    for (let minute = 0; minute < 8; minute++) await app.advance(1)
    expect(news()).toHaveLength(3)
    await app.advance(3)
    // The one fault that is left hits the next notice, which then comes marked.
    await app.advance(1)
    expect(news()).toHaveLength(5)
  })

  test.each([[403], [404]])('%d: the chat is gone, and nothing more is sent', async (status) => {
    service.fail({ status })
    await almostNoon()
    await app.advance(10)
    expect(news()).toHaveLength(1)
    expect(await app.store.conversationOf(emma)).toMatchObject({ unreachable: true })
  })

  test('an admin hears that somebody could not be told', async () => {
    await app.post(teams.say('sofie', 'status'))
    await app.post(teams.installation('emma', 'remove'))
    await app.post(teams.say('sofie', 'set Emma Peeters on duty until 18:00'))
    const card = news().findLast(({ body }) => body.attachments)!.body.attachments![0]!.content
    const confirm = card.actions!.find(({ verb }) => verb === 'confirm')
    if (confirm) await app.post(teams.tap('sofie', confirm))
    await app.settle()
    expect((await app.store.subject(demoAccount.id, emma))!.profile.overrides.at(-1)).toMatchObject({ status: 'on-duty' })
    expect(news().at(-1)!.path).toContain('a:chat-sofie')
    expect(news().at(-1)!.body.text).toContain('Emma Peeters could not be reached')
  })
})

describe('an answer in the chat', () => {
  test('429: waits when it is short, and comes once', async () => {
    service.fail({ status: 429, headers: { 'retry-after': '0' } })
    expect((await app.post(teams.say('emma', 'status'))).status).toBe(200)
    expect(news()).toHaveLength(2)
    expect(news()[1]!.body).toEqual(news()[0]!.body)
  })

  test('no answer: once more, marked', async () => {
    service.fail('reset')
    expect((await app.post(teams.say('emma', 'status'))).status).toBe(200)
    expect(news()).toHaveLength(2)
    expect(news()[1]!.body.text).toContain('Sent again')
  })

  test('blocked meanwhile: what was done stays done, and the log has it', async () => {
    service.fail({ status: 403 })
    expect((await app.post(teams.say('emma', 'set me on duty until 18:00'))).status).toBe(200)
    expect(app.complaints.join()).toContain('teams.answer-not-delivered')
  })
})
