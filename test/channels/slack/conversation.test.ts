import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { chatOf, idOf, type SlackApp, slackUser, startSlackApp, team, titlesOf, userOf } from '../../support/slack-app.ts'
import { type SlackServer, startSlackServer } from '../../support/slack-server.ts'

let slack: SlackServer
let app: SlackApp

beforeEach(async () => {
  slack = await startSlackServer()
  app = await startSlackApp({ slack })
})
afterEach(async () => {
  await app.stop()
  await slack.close()
  expect(slack.refusals).toStrictEqual([])
  expect(app.errors).toStrictEqual([])
})

const last = () => slack.messages.at(-1)!

describe('in the chat with the bot', () => {
  test('a wish is done, its card takes it back where it stands, and both are kept as changes from Slack', async () => {
    expect((await app.dm('emma', 'private until 18:00')).status).toBe(200)
    expect(await app.status('emma')).toBe('private')
    expect(last()).toMatchObject({ channel: chatOf('emma') })
    expect(last().text).toMatch(/^Private until 18:00/)
    expect(titlesOf(last().blocks)).toContain('Undo')
    await app.click('emma', last(), 'Undo')
    expect(await app.status('emma')).toBe('professional')
    expect(slack.messages).toHaveLength(1)
    expect(titlesOf(last().blocks)).toContain('Redo')
    const changes = await app.store.changes((await app.subject('emma')).account.id, { limit: 10 })
    expect(changes.map(({ actor }) => actor.source)).toStrictEqual(['slack', 'slack'])
  })

  test('a schedule is drawn and waits for its button', async () => {
    await app.dm('emma', 'schedule on-duty weekdays 18:00 to 20:00')
    expect(titlesOf(last().blocks)[0]).toBe('Change schedule')
    expect(JSON.stringify(last().blocks)).toContain('🟧')
    await app.click('emma', last(), 'Change schedule')
    expect((await app.subject('emma')).profile.schedules.at(-1)?.slots.some(({ status }) => status === 'on-duty')).toBe(true)
  })

  test('the same event again, and the same click again, do nothing twice', async () => {
    for (let times = 0; times < 3; times++) await app.dm('emma', 'private until 18:00', '1795000000.000100')
    expect(slack.messages).toHaveLength(1)
    const card = last()
    for (let times = 0; times < 3; times++) await app.click('emma', card, 'Undo')
    expect(await app.store.changes((await app.subject('emma')).account.id, { limit: 10 })).toHaveLength(2)
  })

  test('in a thread of the chat the answer stands in that thread, and a click’s answer too', async () => {
    await app.event({
      ...{ type: 'message', channel_type: 'im', channel: chatOf('emma'), user: userOf('emma'), team },
      ...{ text: 'private until 18:00', ts: '1795000000.000900', thread_ts: '1795000000.000800' },
    })
    expect(last()).toMatchObject({ channel: chatOf('emma'), thread: '1795000000.000800' })
    await app.click('emma', last(), 'Undo')
    expect(slack.messages).toHaveLength(1)
    expect(titlesOf(last().blocks)).toContain('Redo')
  })

  test('bots, edits and joins are not answered', async () => {
    const said = { type: 'message', channel_type: 'im', channel: chatOf('emma'), user: userOf('emma'), text: 'private', ts: '1.1' }
    await app.event({ ...said, bot_id: 'B1' })
    await app.event({ ...said, subtype: 'message_changed' })
    await app.event({ ...said, subtype: 'channel_join' })
    await app.event({ ...said, user: undefined })
    expect(slack.messages).toStrictEqual([])
  })

  test('who opens it for the first time is greeted once, with words to tap', async () => {
    const opened = { type: 'app_home_opened', tab: 'messages', user: userOf('emma'), channel: chatOf('emma') }
    await app.event(opened)
    await app.event(opened)
    expect(slack.messages).toHaveLength(1)
    expect(titlesOf(last().blocks).length).toBeGreaterThanOrEqual(3)
  })
})

describe('/fmu', () => {
  test('is answered with its acknowledgement, for the writer alone', async () => {
    const answer = await app.command('emma', 'private until 18:00')
    expect(answer).toMatchObject({ response_type: 'ephemeral' })
    expect(String(answer['text'])).toMatch(/^Private until 18:00/)
    expect(await app.status('emma')).toBe('private')
    expect(slack.messages).toStrictEqual([])
  })

  test('without words, and with "help", it says what it can do', async () => {
    const help = await app.command('emma', 'help')
    expect((await app.command('emma', ''))['text']).toBe(help['text'])
    expect(String(help['text'])).toContain('private')
  })

  test('its card is changed through the response URL that came with the click', async () => {
    const answer = await app.command('emma', 'private until 18:00')
    const card = { channel: 'C0GENERAL', ts: '1.1', text: '', blocks: answer['blocks'] as never, onlyFor: userOf('emma') }
    await app.click('emma', card, 'Undo')
    expect(slack.responses).toMatchObject([{ replace_original: true }])
    expect(await app.status('emma')).toBe('professional')
  })

  test.each([
    [200, 'used_url'],
    [404, 'expired_url'],
    [404, ''],
  ])('a response URL that is used up, said with %i %s: the answer comes in the chat', async (status, error) => {
    const answer = await app.command('emma', 'private until 18:00')
    const card = { channel: 'C0GENERAL', ts: '1.1', text: '', blocks: answer['blocks'] as never, onlyFor: userOf('emma') }
    slack.fail('response_url', { status, body: error === '' ? '' : JSON.stringify({ ok: false, error }) })
    await app.click('emma', card, 'Undo')
    expect(slack.responses).toStrictEqual([])
    expect(last()).toMatchObject({ channel: chatOf('emma') })
    expect(titlesOf(last().blocks)).toContain('Redo')
  })

  test('a response URL that is not Slack’s gets nothing; the answer comes in the chat', async () => {
    const answer = await app.command('emma', 'private until 18:00')
    const card = { channel: 'C0GENERAL', ts: '1.1', text: '', blocks: answer['blocks'] as never, onlyFor: userOf('emma') }
    await app.click('emma', card, 'Undo', { response_url: 'https://hooks.slack.com.evil.example/x' })
    expect(slack.responses).toStrictEqual([])
    expect(app.warnings.join()).toContain('not-slacks-host')
  })
})

describe('in a channel', () => {
  const mention = (who: string, text: string, ts = '1795000000.000200') =>
    app.event({ type: 'app_mention', channel: 'C0GENERAL', user: userOf(who), text: `<@U0BOT> ${text}`, ts, team })

  test('what is personal only the writer sees, in the thread', async () => {
    await mention('emma', 'private until 18:00')
    expect(last()).toMatchObject({ channel: 'C0GENERAL', thread: '1795000000.000200', onlyFor: userOf('emma') })
    expect(await app.status('emma')).toBe('private')
  })

  test('help is for everybody; somebody else’s click is answered to them alone', async () => {
    await mention('emma', 'help')
    expect(last()).toMatchObject({ channel: 'C0GENERAL', thread: '1795000000.000200' })
    expect(last().onlyFor).toBeUndefined()
    await app.click('tom', last(), titlesOf(last().blocks)[0]!)
    expect(slack.responses).toMatchObject([{ response_type: 'ephemeral', replace_original: false }])
    expect(slack.messages).toHaveLength(1)
  })

  test('a click in a thread is answered in that thread, which Slack would leave otherwise', async () => {
    await mention('emma', 'help')
    await app.click('tom', last(), titlesOf(last().blocks)[0]!)
    await mention('emma', 'private until 18:00', '1795000000.000300')
    await app.click('emma', last(), 'Undo')
    expect(slack.responses).toMatchObject([
      { replace_original: false, thread_ts: '1795000000.000200' },
      { replace_original: true, thread_ts: '1795000000.000300' },
    ])
  })

  test('what was begun in a thread is gone on with in the chat', async () => {
    await mention('emma', 'set my status until 18:00')
    expect(await app.status('emma')).toBe('professional')
    await app.dm('emma', 'private')
    expect(last().text).toMatch(/^Private until 18:00/)
  })

  test('where only the writer cannot be reached, the answer comes in the chat', async () => {
    slack.gone.add('C0GENERAL')
    await mention('emma', 'private until 18:00')
    expect(last()).toMatchObject({ channel: chatOf('emma') })
    expect(slack.refusals.splice(0)).toStrictEqual(['chat.postEphemeral: channel_not_found'])
  })
})

describe('who somebody is', () => {
  test('a confirmed address pins the user; a later address moves nothing', async () => {
    await app.dm('emma', 'status')
    expect(await app.store.linksOf({ channel: 'slack', tenant: team, user: userOf('emma') })).toMatchObject([{ person: idOf('emma') }])
    slack.users.set(userOf('emma'), slackUser('emma', { profile: { email: 'tom@demo.example' } }))
    app.advance(2 * 3_600_000)
    await app.dm('emma', 'private until 18:00')
    expect(await app.status('emma')).toBe('private')
    expect(await app.status('tom')).toBe('professional')
  })

  test.each([
    ['an address that nobody confirmed', { is_email_confirmed: false }, /do not know you/],
    ['somebody who left', { deleted: true }, /do not know you/],
    ['a bot', { is_bot: true }, /do not know you/],
    ['an address that is not on the roster', { profile: { email: 'who@else.example' } }, /do not know you/],
    ['a person of another workspace', { team_id: 'T0OTHER' }, /this workspace only/],
    ['a stranger of Slack Connect', { is_stranger: true }, /this workspace only/],
  ])('%s changes nothing and is told why', async (_, over, words) => {
    slack.users.set('UX', slackUser('emma', { id: 'UX', ...over }))
    const answer = await app.command('x', 'private until 18:00')
    expect(String(answer['text'])).toMatch(words)
    expect(await app.status('emma')).toBe('professional')
    expect(await app.store.linksOf({ channel: 'slack', tenant: team, user: 'UX' })).toEqual([])
  })

  test('a second user for a linked person is refused', async () => {
    await app.dm('emma', 'status')
    slack.users.set('UX', slackUser('emma', { id: 'UX' }))
    expect(String((await app.command('x', 'private'))['text'])).toMatch(/Somebody else is linked/)
  })

  test('another workspace gets nothing at all', async () => {
    expect(await app.command('emma', 'private until 18:00', { team_id: 'T0OTHER' })).toStrictEqual({})
    await app.event(
      { type: 'message', channel_type: 'im', channel: 'DX', user: userOf('emma'), text: 'private', ts: '1.2' },
      { team_id: 'T0OTHER' },
    )
    expect(slack.messages).toStrictEqual([])
    expect(await app.status('emma')).toBe('professional')
    expect(app.warnings.join()).toContain('bind slack:T0OTHER')
  })

  test('a member of another workspace in a shared channel is a stranger, whatever users.info says', async () => {
    await app.event({
      type: 'app_mention',
      channel: 'C0GENERAL',
      user: userOf('emma'),
      user_team: 'T0OTHER',
      text: '<@U0BOT> private',
      ts: '1.3',
    })
    expect(last().text).toMatch(/this workspace only/)
    expect(await app.status('emma')).toBe('professional')
  })

  test('the language is Slack’s until the person has one; the zone helps reading only', async () => {
    slack.users.set(userOf('sofie'), slackUser('sofie', { locale: 'fr-FR' }))
    expect(String((await app.command('sofie', 'status'))['text'])).not.toMatch(/Statut|Privé|Professionnel/)
    expect(String((await app.command('lucas', 'statut'))['text'])).toMatch(/Professionnel/)
  })

  test('when Slack does not say who it is, nothing is done and the writer is asked to say it again', async () => {
    slack.fail('users.info', 'reset-before')
    expect(String((await app.command('emma', 'private until 18:00'))['text'])).toMatch(/say it again/)
    expect(await app.status('emma')).toBe('professional')
  })
})
