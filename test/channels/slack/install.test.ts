import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createEmulator } from 'emulate'
import { command, events, methods, paths, scopes, shortcuts } from '../../../src/channels/slack/methods.ts'
import { createSlackApi } from '../../../src/channels/slack/web-api.ts'
import { installedTokens, oneToken } from '../../../src/channels/slack/tokens.ts'
import { postOnce } from '../../../src/channels/slack/post.ts'
import { createPace } from '../../../src/channels/slack/pace.ts'
import { instant } from '../../../src/domain/time.ts'
import { openSqliteStore, type SqlStore } from '../../../src/store/open-sqlite-store.ts'
import { openSlackData } from '../../../src/store/slack-data.ts'
import { startSlackApp, team } from '../../support/slack-app.ts'
import { startSlackServer } from '../../support/slack-server.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe('tokens of many workspaces', () => {
  let store: SqlStore
  let now = 1_795_000_000_000
  beforeEach(async () => {
    store = await openSqliteStore({ file: ':memory:' })
  })
  afterEach(() => store.close())
  const [one, two] = ['k1', 'k2'].map((name, index) => ({ name, key: Buffer.alloc(32, index + 1) }))
  const tokensWith = (
    keys: readonly { name: string; key: Buffer }[],
    renew: (refresh: string) => Promise<{ token: string; refresh: string; expires: number } | undefined>,
  ) => installedTokens({ data: openSlackData(store), clock: { now: () => instant(now) }, log: silent, keys, renew })
  const never = () => Promise.resolve(undefined)

  test('are a version each, unreadable at rest, and gone once the workspace leaves', async () => {
    const tokens = tokensWith([one!], never)
    expect(await tokens.of('T1')).toBeUndefined()
    await tokens.save('T1', { token: 'xoxb-1' })
    await tokens.save('T1', { token: 'xoxb-2' })
    expect(await tokens.of('T1')).toBe('xoxb-2')
    expect(await tokens.of('T9', 'T1')).toBe('xoxb-2')
    expect(JSON.stringify(await store.connections.read.selectFrom('slack_installations').selectAll().execute())).not.toContain('xoxb')
    await tokens.forget('T1')
    expect(await tokens.of('T1')).toBeUndefined()
    const rows = await store.connections.read.selectFrom('slack_installations').selectAll().orderBy('version').execute()
    expect(rows.map(({ version, sealed }) => [version, sealed])).toStrictEqual([
      [1, null],
      [2, null],
      [3, null],
    ])
  })

  test('a new key takes over what an old one sealed', async () => {
    await tokensWith([one!], never).save('T1', { token: 'xoxb-1' })
    expect(await tokensWith([two!], never).of('T1')).toBeUndefined()
    expect(await tokensWith([two!, one!], never).of('T1')).toBe('xoxb-1')
    expect(await tokensWith([two!], never).of('T1')).toBe('xoxb-1')
  })

  test('are renewed by whatever needs them, once, however many ask', async () => {
    let renewals = 0
    const renew = async (refresh: string) => {
      renewals++
      return { token: `next-of-${refresh}`, refresh: 'r2', expires: now + 12 * 3_600_000 }
    }
    const tokens = tokensWith([one!], renew)
    await tokens.save('T1', { token: 'xoxe-1', refresh: 'r1', expires: now + 12 * 3_600_000 })
    expect(await tokens.of('T1')).toBe('xoxe-1')
    now += 11 * 3_600_000
    expect(await Promise.all([1, 2, 3].map(() => tokens.of('T1')))).toStrictEqual(['next-of-r1', 'next-of-r1', 'next-of-r1'])
    expect(renewals).toBe(1)
  })

  test('whoever loses the race for a refresh token takes what the winner got', async () => {
    const rival = tokensWith([one!], never)
    const tokens = tokensWith([one!], async () => {
      await rival.save('T1', { token: 'winner' })
      return undefined
    })
    await tokens.save('T1', { token: 'old', refresh: 'r1', expires: now + 1_000 })
    expect(await tokens.of('T1')).toBe('winner')
  })
})

test('an OAuth installation: to Slack with the least scopes and a state, and nothing without that state', async () => {
  const slack = await startSlackServer()
  const install = { kind: 'oauth' as const, clientId: '1.2', clientSecret: 'secret-secret-secret', stateSecret: 'state-state-state-state' }
  const app = await startSlackApp({ slack, config: { install }, tokenKeys: [{ name: 'k', key: Buffer.alloc(32, 7) }] })
  const start = await fetch(`${app.url}${paths.install}`, { redirect: 'manual' })
  const to = new URL(start.headers.get('location')!)
  expect([start.status, to.host, to.searchParams.get('scope'), to.searchParams.get('redirect_uri')]).toStrictEqual([
    302,
    'slack.com',
    scopes.join(','),
    `https://fmu.example.com${paths.redirect}`,
  ])
  const forged = await fetch(`${app.url}${paths.redirect}?code=1&state=${to.searchParams.get('state')!}`)
  expect(forged.status).toBeGreaterThanOrEqual(400)
  expect(slack.calls).toStrictEqual([])
  const before = await app.command('emma', 'status')
  expect(before).toMatchObject({ response_type: 'ephemeral' })
  await app.event({ type: 'app_uninstalled' })
  expect(app.warnings.join()).toContain('slack.uninstalled')
  await app.stop()
  await slack.close()
})

test('the app manifest is equal to what the code listens to and calls', () => {
  const manifest = JSON.parse(readFileSync('manifest/slack/manifest.json', 'utf8')) as {
    oauth_config: { scopes: { bot: string[] }; redirect_urls: string[] }
    settings: { event_subscriptions: { request_url: string; bot_events: string[] }; interactivity: { request_url: string } }
    features: { slash_commands: { command: string; url: string }[]; shortcuts: { callback_id: string; type: string }[] }
  }
  expect(manifest.oauth_config.scopes.bot).toStrictEqual(scopes)
  expect(manifest.settings.event_subscriptions.bot_events).toStrictEqual([...events])
  expect(manifest.features.slash_commands.map((each) => each.command)).toStrictEqual([command])
  expect(manifest.features.shortcuts.map(({ callback_id, type }) => [callback_id, type])).toStrictEqual(
    Object.values(shortcuts).map(({ callback, type }) => [callback, type]),
  )
  const urls = [
    manifest.settings.event_subscriptions.request_url,
    manifest.settings.interactivity.request_url,
    ...manifest.features.slash_commands.map(({ url }) => url),
  ]
  expect(urls.every((url) => url.endsWith(paths.events))).toBe(true)
  expect(manifest.oauth_config.redirect_urls.every((url) => url.endsWith(paths.redirect))).toBe(true)
  expect(Object.values(methods).filter((scope) => scope !== '' && !scopes.includes(scope))).toStrictEqual([])
})

test('against a Slack server by others: a chat is opened, a message posted, looked for by its mark and not posted twice', async () => {
  const emulator = await createEmulator({
    service: 'slack',
    port: 4_900 + (process.pid % 900),
    seed: {
      slack: { users: [{ name: 'emma', email: 'emma@demo.example' }] },
      tokens: { 'xoxb-emulated': { login: 'emma', scopes: [...scopes, 'chat:write'] } },
    },
  })
  try {
    const api = createSlackApi({ tokens: oneToken('xoxb-emulated'), log: silent, apiUrl: `${emulator.url}/api/` })
    const who = await api.call(team, 'auth.test', {})
    if (who.kind !== 'ok') throw new Error(JSON.stringify(who))
    const listed = await fetch(`${emulator.url}/api/users.list`, { method: 'POST', headers: { Authorization: 'Bearer xoxb-emulated' } })
    const others = (await listed.json()) as { members: { id: string }[] }
    const opened = await api.call(team, 'conversations.open', { users: others.members.find(({ id }) => id !== who.result['user_id'])!.id })
    if (opened.kind !== 'ok') throw new Error(JSON.stringify(opened))
    const channel = (opened.result['channel'] as { id: string }).id
    let now = 0
    const tools = { api, pace: createPace(() => now) }
    const post = { team, channel, id: 'n1', message: { text: 'Private until 18:00.', blocks: [] }, language: 'en' as const }
    const first = await postOnce(tools, { ...post, again: false })
    now += 1_000
    const second = await postOnce(tools, { ...post, again: true })
    expect(first.kind).toBe('sent')
    expect(second).toStrictEqual(first)
  } finally {
    await emulator.close()
  }
})
