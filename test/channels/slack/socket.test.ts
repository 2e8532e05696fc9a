import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { keepOpen, type SocketClient } from '../../../src/channels/slack/socket.ts'
import { chatOf, type SlackApp, startSlackApp, team, userOf } from '../../support/slack-app.ts'
import { type SlackServer, startSlackServer } from '../../support/slack-server.ts'
import { type SlackSocket, startSlackSocket } from '../../support/slack-socket.ts'

let slack: SlackServer
let socket: SlackSocket
let app: SlackApp

beforeEach(async () => {
  slack = await startSlackServer()
  socket = await startSlackSocket()
  app = await startSlackApp({ slack, socket })
})
afterEach(async () => {
  await app.stop()
  await socket.close()
  await slack.close()
})

const changes = async () => (await app.store.changes((await app.subject('emma')).account.id, { limit: 9 })).length

/** A message of Emma's, as an envelope holds it. */
function said(text: string, ts: string) {
  const event = { type: 'message', channel_type: 'im', channel: chatOf('emma'), user: userOf('emma'), team, text, ts }
  const authorizations = [{ team_id: team, user_id: 'U0BOT', is_bot: true }]
  return { type: 'event_callback', team_id: team, api_app_id: 'A1', event_id: `Ev${ts}`, event_time: 1, authorizations, event }
}

describe('a socket that ends', () => {
  test('because Slack asks for a new one: the bot is there again at once', async () => {
    socket.refresh()
    await app.until(() => socket.opened === 2 && socket.open === 1)
    expect((await app.dm('emma', 'private until 18:00')).status).toBe(200)
    expect(await app.status('emma')).toBe('private')
  })

  test('before a message is acknowledged: it comes again, and is done once', async () => {
    const acknowledged = socket.send('events_api', said('private until 18:00', '1.000100'))
    socket.drop()
    await app.until(() => socket.opened === 2)
    await acknowledged
    await app.until(() => slack.messages.length > 0)
    expect([await changes(), slack.messages.length, socket.unacknowledged]).toStrictEqual([1, 1, 0])
  })

  test('after it was done, before Slack heard so: it comes again, and is done once', async () => {
    await socket.send('events_api', said('private until 18:00', '1.000200'))
    await socket.send('events_api', said('private until 18:00', '1.000200'))
    expect([await changes(), slack.messages.length]).toStrictEqual([1, 1])
  })

  test('while Slack is out of order: the bot goes on trying, and what waited is done', async () => {
    slack.fail('apps.connections.open', 'http-500-before', 'reset-before')
    socket.drop()
    const acknowledged = socket.send('events_api', said('private until 18:00', '1.000300'))
    await app.until(() => socket.opened === 2)
    await acknowledged
    expect(await changes()).toBe(1)
    expect(app.errors.filter((line) => line.startsWith('slack.socket-not-open'))).toHaveLength(2)
  })
})

test('Slack that refuses the token: the log names what to check, and stopping does not wait for it', async () => {
  const refusing = await startSlackServer()
  refusing.fail('apps.connections.open', 'internal-error-after')
  const other = await startSlackApp({ slack: refusing, socket })
  await other.until(() => other.errors.some((line) => line.startsWith('slack.socket-not-open')))
  await other.stop()
  await refusing.close()
})

test('a socket that does not open is tried again, each time later, until it is stopped', async () => {
  const tried: number[] = []
  const client: SocketClient = {
    start: () => {
      tried.push(performance.now())
      return Promise.reject(new Error('refused'))
    },
    disconnect: () => Promise.resolve(),
    once: () => undefined,
  }
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const kept = keepOpen(client, silent, 20)
  await kept.start()
  await app.until(() => tried.length >= 4)
  await kept.stop()
  const [first = 0, second = 0, third = 0] = tried.slice(1).map((at, index) => at - (tried[index] ?? 0))
  expect(second).toBeGreaterThan(first)
  expect(third).toBeGreaterThan(second)
  const ended = tried.length
  await app.dm('emma', 'status')
  expect(tried).toHaveLength(ended)
})
