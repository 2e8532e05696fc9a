import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { CardData } from '../../../src/cards/card-data.ts'
import type { SendOutcome } from '../../../src/application/ports.ts'
import { noticeId } from '../../../src/domain/ids.ts'
import { statusCard } from '../../../src/application/status-card.ts'
import { chatOf, idOf, type SlackApp, startSlackApp, team, userOf } from '../../support/slack-app.ts'
import { type Fault, type SlackServer, startSlackServer } from '../../support/slack-server.ts'

let slack: SlackServer
let app: SlackApp

beforeEach(async () => {
  slack = await startSlackServer()
  app = await startSlackApp({ slack })
})
afterEach(async () => {
  await app.stop()
  await slack.close()
})

const faults: readonly (readonly [string, Fault])[] = [
  ['the connection breaks before', 'reset-before'],
  ['the connection breaks after', 'reset-after'],
  ['a server error before', 'http-500-before'],
  ['a server error after', 'http-500-after'],
  ['"internal_error" after', 'internal-error-after'],
]

describe.each(faults)('an answer, when %s it was posted', (_, fault) => {
  test('is there once', async () => {
    slack.fail('chat.postMessage', fault)
    await app.dm('emma', 'private until 18:00')
    await app.until(() => slack.messages.length > 0)
    await app.until(async () =>
      (await app.store.connections.read.selectFrom('slack_inbox').selectAll().execute()).every(({ body }) => body === null),
    )
    expect(slack.messages.map(({ text }) => text.split('\n')[0])).toHaveLength(1)
    expect(await app.store.changes((await app.subject('emma')).account.id, { limit: 9 })).toHaveLength(1)
  })
})

describe.each(faults)('an answer in a thread of the chat, when %s it was posted', (_, fault) => {
  test('is there once, in the thread', async () => {
    slack.fail('chat.postMessage', fault)
    const said = { type: 'message', channel_type: 'im', channel: chatOf('emma'), user: userOf('emma'), team, text: 'private until 18:00' }
    await app.event({ ...said, ts: '1795000000.000900', thread_ts: '1795000000.000800' })
    await app.until(async () =>
      (await app.store.connections.read.selectFrom('slack_inbox').selectAll().execute()).every(({ body }) => body === null),
    )
    expect(slack.messages.map(({ thread }) => thread)).toStrictEqual(['1795000000.000800'])
  })
})

describe.each(faults)('a notice, when %s it was posted', (_, fault) => {
  test('is there once', async () => {
    await app.store.saveConversation({
      person: idOf('emma'),
      channel: 'slack',
      reference: JSON.stringify({ team, user: userOf('emma') }),
      lastUsed: app.now(),
      unreachable: false,
    })
    slack.fail('chat.postMessage', fault)
    const first = await send('n1', false)
    if (first.kind === 'unknown') {
      await pauseForPace()
      expect(await send('n1', true)).toMatchObject({ kind: 'sent' })
    }
    expect(slack.messages.map(({ mark }) => mark)).toStrictEqual(['n1'])
  })
})

test('where Slack does not let the bot look, a repeat says that it is one', async () => {
  slack.fail('chat.postMessage', 'reset-after')
  await send('n1', false)
  slack.fail('conversations.history', 'reset-before')
  expect(await send('n1', true)).toMatchObject({ kind: 'retry', because: 'unanswered' })
  slack.gone.add(chatOf('emma'))
  expect(await send('n1', true)).toMatchObject({ kind: 'retry', because: 'unanswered' })
  slack.gone.clear()
  expect(slack.messages).toHaveLength(1)
})

test('a 429 is kept to the second and holds up nobody else', async () => {
  slack.fail('chat.postMessage', { retryAfter: 7 })
  expect(await send('n1', false)).toStrictEqual({ kind: 'retry', afterMs: 7_000, because: 'rate-limited' })
  const held = await send('n1', false)
  expect(held).toMatchObject({ kind: 'retry', because: 'pace' })
  expect((held as { afterMs: number }).afterMs).toBeGreaterThan(6_000)
  expect(await send('n2', false, 'tom')).toMatchObject({ kind: 'sent' })
  expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(2)
})

test('one message a second to a chat, told by waiting and not by trying', async () => {
  expect(await send('n1', false)).toMatchObject({ kind: 'sent' })
  expect(await send('n2', false)).toMatchObject({ kind: 'retry', because: 'pace' })
  expect(await send('n3', false, 'tom')).toMatchObject({ kind: 'sent' })
})

test('a deleted chat and a person who left are unreachable', async () => {
  slack.gone.add(userOf('emma'))
  expect(await send('n1', false)).toStrictEqual({ kind: 'unreachable' })
  slack.gone.add(chatOf('tom'))
  expect(await send('n2', false, 'tom')).toStrictEqual({ kind: 'unreachable' })
})

test('what was acknowledged and not finished is taken up after a restart, once', async () => {
  slack.fail('chat.postMessage', 'hang-after')
  const acknowledged = await app.dm('emma', 'private until 18:00')
  expect(acknowledged.status).toBe(200)
  expect(await app.status('emma')).toBe('private')
  // The process that holds the lease is gone; the next one finds the row when the lease has ended.
  app.advance(61_000)
  await app.channel.start()
  await app.until(async () =>
    (await app.store.connections.read.selectFrom('slack_inbox').selectAll().execute()).every(({ body }) => body === null),
  )
  expect(slack.messages).toHaveLength(1)
  expect(await app.store.changes((await app.subject('emma')).account.id, { limit: 9 })).toHaveLength(1)
}, 15_000)

test('words that waited too long are not acted on, and their writer is told', async () => {
  slack.fail('users.info', 'reset-before')
  await app.dm('emma', 'private until 18:00')
  app.advance(11 * 60_000)
  await app.channel.start()
  await app.until(() => slack.messages.length > 0)
  expect(slack.messages[0]!.text).toMatch(/I was away/)
  expect(await app.status('emma')).toBe('professional')
})

async function send(id: string, again: boolean, who = 'emma'): Promise<SendOutcome> {
  const subject = await app.subject(who)
  const frame = { account: subject.account, zone: subject.account.zone, now: app.now(), buttons: [] }
  const card: CardData = statusCard(frame, subject, app.now())
  const home = {
    person: idOf(who),
    channel: 'slack' as const,
    reference: JSON.stringify({ team, user: userOf(who) }),
    lastUsed: app.now(),
    unreachable: false,
  }
  await app.store.saveConversation(home)
  return app.channel.messenger.send(home, noticeId(id), card, 'en', again)
}

/** Slack's second between two messages to one chat. */
const pauseForPace = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_010))
