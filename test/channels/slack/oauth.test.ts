import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { scopes, paths } from '../../../src/channels/slack/methods.ts'
import { chatOf, idOf, type SlackApp, startSlackApp, team, userOf } from '../../support/slack-app.ts'
import { type SlackServer, startSlackServer } from '../../support/slack-server.ts'

// A workspace installs the app in a browser: Slack's page in between is played by whoever writes a code into the stand-in.

const hourMs = 3_600_000
const install = { kind: 'oauth' as const, clientId: '1.2', clientSecret: 'secret-secret-secret', stateSecret: 'state-state-state-state' }
const key = { name: 'k', key: Buffer.alloc(32, 7) }

let slack: SlackServer
let app: SlackApp

beforeEach(async () => {
  slack = await startSlackServer('xoxb-of-nobody')
  // Bolt counts the life of a token by the machine's clock.
  app = await startSlackApp({ slack, config: { install }, tokenKeys: [key], start: new Date().toISOString() })
})
afterEach(async () => {
  await app.stop()
  await slack.close()
})

interface Browser {
  readonly cookie: string
  readonly state: string
}

/** To the install page and on to Slack, which gets the state along. */
async function begin(): Promise<Browser> {
  const page = await fetch(`${app.url}${paths.install}`, { redirect: 'manual' })
  const state = new URL(page.headers.get('location')!).searchParams.get('state')!
  return { cookie: page.headers.get('set-cookie')!.split(';', 1)[0]!, state }
}

function comeBack(query: Readonly<Record<string, string>>, cookie = ''): Promise<Response> {
  const headers = cookie === '' ? {} : { cookie }
  return fetch(`${app.url}${paths.redirect}?${new URLSearchParams(query).toString()}`, { headers, redirect: 'manual' })
}

async function installs(into: string, token: string, over: Readonly<Record<string, unknown>> = {}): Promise<Response> {
  slack.codes.set(`code-of-${token}`, { access_token: token, scope: scopes.join(','), team: { id: into, name: 'Somewhere' }, ...over })
  const { cookie, state } = await begin()
  return comeBack({ code: `code-of-${token}`, state }, cookie)
}

const stored = () => app.store.connections.read.selectFrom('slack_installations').selectAll().execute()

describe('installing the app', () => {
  test('the bot answers in that workspace with its token, which nobody can read at rest', async () => {
    const done = await installs(team, 'xoxb-installed')
    expect([done.status, done.headers.get('content-type')?.split(';', 1)[0]]).toStrictEqual([200, 'text/html'])
    expect(JSON.stringify(await stored())).not.toContain('xoxb')
    await app.dm('emma', 'status')
    await app.until(() => slack.messages.length > 0)
    expect(slack.messages[0]?.channel).toBe(chatOf('emma'))
    expect(slack.refusals).toStrictEqual([])
    expect(app.errors).toStrictEqual([])
  })

  test('again: the newer token counts', async () => {
    await installs(team, 'xoxb-first')
    slack.tokens.delete('xoxb-first')
    await installs(team, 'xoxb-second')
    await app.dm('emma', 'status')
    await app.until(() => slack.messages.length > 0)
    expect(slack.refusals).toStrictEqual([])
    expect((await stored()).map(({ version }) => version)).toStrictEqual([1, 2])
  })

  test('into a workspace that is not bound to an account: it gets nothing, and the log says how to bind it', async () => {
    expect((await installs('T0OTHER', 'xoxb-other')).status).toBe(200)
    await app.event(
      { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', team: 'T0OTHER', text: 'status', ts: '1.1' },
      { team_id: 'T0OTHER' },
    )
    expect(slack.messages).toStrictEqual([])
    expect(app.warnings.join()).toContain('npm run fmu -- bind slack:T0OTHER')
  })

  test('and leaving: the token is gone at once, and coming back works', async () => {
    await installs(team, 'xoxb-before')
    await app.event({ type: 'app_uninstalled' })
    await app.event({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } })
    expect((await stored()).at(-1)?.sealed).toBeNull()
    const unreached = await app.channel.messenger.send(await homeOf('emma'), 'n1' as never, (await statusOf('emma')).card, 'en', false)
    expect(unreached.kind).toBe('unreachable')
    await installs(team, 'xoxb-after')
    const reached = await app.channel.messenger.send(await homeOf('emma'), 'n2' as never, (await statusOf('emma')).card, 'en', false)
    expect(reached.kind).toBe('sent')
  })

  test('with token rotation: who is only told things for weeks is still told them', async () => {
    await installs(team, 'xoxe-0', { refresh_token: 'r', expires_in: 43_200 })
    for (let renewal = 1, refresh = 'r', token = 'xoxe-1'; renewal <= 3; renewal++, refresh += '+', token += '+')
      slack.refreshes.set(refresh, token)
    for (const who of ['emma', 'sofie', 'anna']) {
      app.advance(11 * hourMs)
      const outcome = await app.channel.messenger.send(await homeOf(who), `n-${who}` as never, (await statusOf(who)).card, 'en', false)
      expect(outcome.kind).toBe('sent')
    }
    expect(slack.calls.filter(({ method }) => method === 'oauth.v2.access')).toHaveLength(4)
    expect(slack.refusals).toStrictEqual([])
  })
})

describe('nothing is installed', () => {
  const refused = async (answer: Promise<Response>): Promise<void> => {
    const { status, headers } = await answer
    expect(status).toBeGreaterThanOrEqual(400)
    expect(headers.get('content-type') ?? '').not.toContain('json')
    expect(await stored()).toStrictEqual([])
  }
  beforeEach(() => {
    slack.codes.set('c', { access_token: 'xoxb-c', scope: scopes.join(','), team: { id: team } })
  })

  test('when somebody says no at Slack', async () => {
    const { cookie, state } = await begin()
    await refused(comeBack({ error: 'access_denied', state }, cookie))
  })

  test('with a state that another browser was given', async () => {
    const [mine, another] = [await begin(), await begin()]
    await refused(comeBack({ code: 'c', state: another.state }, mine.cookie))
  })

  test('without the browser that began', async () => {
    const { state } = await begin()
    await refused(comeBack({ code: 'c', state }))
  })

  test('with a state that the bot did not sign', async () => {
    const { cookie, state } = await begin()
    const forged = `${state.slice(0, -4)}AAAA`
    await refused(comeBack({ code: 'c', state: forged }, cookie.replace(state, forged)))
  })

  test('without a code, or with one that Slack does not know', async () => {
    const { cookie, state } = await begin()
    await refused(comeBack({ state }, cookie))
    await refused(comeBack({ code: 'unknown', state }, cookie))
  })

  test('twice with one code', async () => {
    const { cookie, state } = await begin()
    expect((await comeBack({ code: 'c', state }, cookie)).status).toBe(200)
    expect((await comeBack({ code: 'c', state }, cookie)).status).toBeGreaterThanOrEqual(400)
    expect(await stored()).toHaveLength(1)
  })
})

async function homeOf(who: string) {
  const reference = JSON.stringify({ team, user: userOf(who) })
  await app.store.saveConversation({ person: idOf(who), channel: 'slack', reference, lastUsed: app.now(), unreachable: false })
  return (await app.store.conversationOf(idOf(who)))!
}

async function statusOf(who: string) {
  const { person, account } = await app.subject(who)
  return app.application.handle({
    account: account.id,
    actor: { kind: 'person', person: person.id, account: account.id, role: person.role, adminOf: person.adminOf, source: 'slack' },
    conversation: { channel: 'slack', id: 'c', kind: 'personal' },
    language: 'en',
    key: `status-${Math.random()}`,
    input: { kind: 'text', text: 'status' },
  })
}
