import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createVerifier } from '../../../src/channels/slack/verify.ts'
import { isResponseUrl, isSlackUrl } from '../../../src/channels/slack/hosts.ts'
import { open, seal } from '../../../src/channels/slack/seal.ts'
import { chatOf, type SlackApp, startSlackApp, team, userOf } from '../../support/slack-app.ts'
import { type SlackServer, startSlackServer } from '../../support/slack-server.ts'

let slack: SlackServer
let app: SlackApp
beforeAll(async () => {
  slack = await startSlackServer()
  app = await startSlackApp({ slack })
})
afterAll(async () => {
  await app.stop()
  await slack.close()
})

const body = JSON.stringify({
  type: 'event_callback',
  team_id: team,
  event: { type: 'message', channel_type: 'im', channel: chatOf('emma'), user: userOf('emma'), text: 'private until 18:00', ts: '1.1' },
})
const at = (seconds: number): Record<string, string> => ({ 'x-slack-request-timestamp': String(Math.floor(app.now() / 1000) + seconds) })

test.each([
  ['forged', { 'x-slack-signature': 'v0=' + '0'.repeat(64) }, 401],
  ['of another version', { 'x-slack-signature': 'v1=abc' }, 401],
  ['from five minutes ago', { seconds: '-301' }, 401],
  ['from the future', { seconds: '301' }, 401],
  ['without a time', { 'x-slack-request-timestamp': 'soon' }, 401],
])('a request %s changes nothing', async (_, headers: Record<string, string>, status) => {
  const { seconds, ...rest } = headers
  const response = await app.post(body, 'json', { ...(seconds !== undefined && at(Number(seconds))), ...rest })
  expect(response.status).toBe(status)
  expect(await app.status('emma')).toBe('professional')
})

test('within four minutes of either side it is taken; sent again as it was, it does nothing', async () => {
  const command = (text: string): string =>
    new URLSearchParams({
      command: '/fmu',
      text,
      team_id: team,
      user_id: userOf('emma'),
      channel_id: 'C1',
      trigger_id: `1.1.${text.length}`,
      response_url: slack.responseUrl(),
    }).toString()
  const first = await app.post(command('status'), 'form', at(-240))
  expect(await first.text()).toContain('ephemeral')
  const replayed = await app.post(command('status').replace(/r\d+$/, 'r1'), 'form', at(-240))
  expect({ status: replayed.status, text: await replayed.text() }).toStrictEqual({ status: 200, text: '' })
  expect((await app.post(command('help'), 'form', at(240))).status).toBe(200)
})

test.each([
  ['broken JSON', '{"a":', 'json', 400],
  ['JSON that is no object', '[1]', 'json', 400],
  ['a broken payload', 'payload=%7B%22a', 'form', 400],
  ['100,000 deep', '['.repeat(100_000), 'json', 400],
  ['over the limit', JSON.stringify({ a: 'x'.repeat(300_000) }), 'json', 413],
  ['an event without an event', '{"type":"event_callback"}', 'json', 400],
] as const)(
  '%s is answered, and the next request too',
  async (_, text, type, status) => {
    expect((await app.post(text, type)).status).toBe(status)
    expect(await (await app.post(`{"type":"url_verification","challenge":"c${text.length}"}`, 'json', at(text.length % 250))).text()).toBe(
      `{"challenge":"c${text.length}"}`,
    )
  },
  20_000,
)

test('an unknown button, shortcut or form is acknowledged and changes nothing', async () => {
  const container = { type: 'message', message_ts: '1.1', channel_id: chatOf('emma') }
  const action = { type: 'button', action_ts: '5.5', block_id: 'b' }
  const click = { type: 'block_actions', container, channel: { id: chatOf('emma') }, response_url: slack.responseUrl() }
  expect((await app.interact('emma', { ...click, actions: [{ ...action, action_id: 'other', value: 'x' }] })).status).toBe(200)
  expect(
    (await app.interact('emma', { ...click, actions: [{ ...action, action_id: 'fmu:undo:0', value: 'undo nobody-knows' }] })).status,
  ).toBe(200)
  expect(slack.messages.at(-1)!.text.length).toBeGreaterThan(0)
  expect(
    (
      await app.interact('emma', {
        type: 'view_submission',
        view: { id: 'V1', type: 'modal', callback_id: 'other', state: { values: {} } },
      })
    ).status,
  ).toBe(200)
  expect(await app.status('emma')).toBe('professional')
})

test('only the events path reaches Bolt', async () => {
  expect((await fetch(`${app.url}/slack/events`)).status).toBe(405)
  expect((await fetch(`${app.url}/slack/install`)).status).toBe(404)
})

test('hosts: Slack’s own over https, and this machine in development only', () => {
  const yes = [
    'https://slack.com/api/x',
    'https://hooks.slack.com/commands/1',
    'https://wss-primary.slack.com/',
    'https://slack-gov.com/api/',
  ]
  const no = [
    'http://slack.com/',
    'https://slack.com.evil.example/',
    'https://evilslack.com/',
    'https://a:b@slack.com/',
    'https://slack.com:444/',
    'http://127.0.0.1/',
    'file:///x',
    'nonsense',
  ]
  expect(yes.filter((url) => !isSlackUrl(url, false))).toStrictEqual([])
  expect(no.filter((url) => isSlackUrl(url, false))).toStrictEqual([])
  expect(isSlackUrl('http://127.0.0.1:4000/x', true)).toBe(true)
  expect([isResponseUrl('https://hooks.slack.com/x', false), isResponseUrl('https://slack.com/x', false)]).toStrictEqual([true, false])
})

test('a signature that could not be taken in may come again; memory of replays ends with the window', () => {
  let now = 1_000_000_000_000
  const verifier = createVerifier('secret-of-a-test', () => now)
  expect(verifier.verify({}, Buffer.from(''))).toBe('forged')
  now += 1
  expect(verifier.verify({ 'x-slack-signature': 'v0=', 'x-slack-request-timestamp': '1000000000' }, Buffer.from(''))).toBe('forged')
})

test('tokens at rest: sealed for one owner, opened with an old key beside the new one, by nobody else', () => {
  const [one, two] = ['k1', 'k2'].map((name, index) => ({ name, key: Buffer.alloc(32, index + 1) }))
  const sealed = seal([one!], 'xoxb-secret', 'T1')
  expect(sealed).not.toContain('secret')
  expect(open([two!, one!], sealed, 'T1')).toStrictEqual({ kind: 'opened', text: 'xoxb-secret', withOldKey: true })
  expect(open([one!], sealed, 'T2')).toStrictEqual({ kind: 'damaged' })
  expect(open([two!], sealed, 'T1')).toStrictEqual({ kind: 'no-key' })
  expect(open([one!], sealed.slice(0, -3) + 'AAA', 'T1')).toStrictEqual({ kind: 'damaged' })
})
