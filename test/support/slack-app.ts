import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import type { Log } from '../../src/application/ports.ts'
import { createApplication, type Application } from '../../src/application/create-application.ts'
import { profileWrite } from '../../src/application/profile-write.ts'
import { openSlackChannel, type SlackChannel } from '../../src/channels/slack/open-slack-channel.ts'
import type { SlackConfig } from '../../src/config/slack.ts'
import { personId, type PersonId } from '../../src/domain/ids.ts'
import { effective } from '../../src/domain/effective.ts'
import type { Subject } from '../../src/domain/person.ts'
import type { Status } from '../../src/domain/status.ts'
import { instant, type Instant, parseInstant } from '../../src/domain/time.ts'
import { createDoor } from '../../src/http/door.ts'
import { openSqliteStore, type SqlStore } from '../../src/store/open-sqlite-store.ts'
import { openScratch } from '../../src/store/scratch.ts'
import { openSlackData } from '../../src/store/slack-data.ts'
import { company, people } from './company.ts'
import type { Posted, SlackServer } from './slack-server.ts'
import { type EnvelopeKind, type SlackSocket, startSlackSocket } from './slack-socket.ts'

type Json = Readonly<Record<string, unknown>>

export const team = 'T01DEMO'
export const bot = 'U0BOT'
const secret = 'a-signing-secret-of-tests'

export interface SlackApp {
  readonly url: string
  readonly store: SqlStore
  readonly application: Application
  readonly channel: SlackChannel
  readonly errors: string[]
  readonly warnings: string[]
  now(): Instant
  advance(ms: number): void
  /** One request as Slack signs it; `headers` win. */
  post(body: string, type: 'json' | 'form', headers?: Record<string, string>): Promise<Response>
  event(event: Json, envelope?: Json): Promise<Response>
  dm(who: string, text: string, ts?: string): Promise<Response>
  command(who: string, text: string, over?: Record<string, string>): Promise<Json>
  /** A click on what the message shows under that title. */
  click(who: string, on: Posted, title: string, over?: Json): Promise<Response>
  interact(who: string, payload: Json): Promise<Response>
  subject(who: string): Promise<Subject>
  status(who: string): Promise<Status | undefined>
  /** Waits until it holds; the test's own limit ends it. */
  until(holds: () => boolean | Promise<boolean>): Promise<void>
  stop(): Promise<void>
}

export interface SlackAppOptions {
  readonly slack: SlackServer
  readonly file?: string
  readonly config?: Partial<SlackConfig>
  readonly start?: string
  readonly tokenKeys?: readonly { readonly name: string; readonly key: Buffer }[]
  readonly port?: number
  /** What comes from Slack comes over this socket instead of HTTP. */
  readonly socket?: SlackSocket
}

/** How the suites that hold for both ways in let Slack speak to the bot. */
export type Transport = 'http' | 'socket'
let usual: Transport = 'http'

/** For a file that runs another one's tests over the other way in. */
export function useTransport(transport: Transport): void {
  usual = transport
}

export const userOf = (who: string): string => `U${who.toUpperCase()}`
export const chatOf = (who: string): string => `D${who.toUpperCase()}`
export const idOf = (who: string): PersonId => personId(`demo-${who}`)

/** Somebody as users.info shows them. */
export function slackUser(who: string, over: Json = {}): Json {
  return {
    id: userOf(who),
    team_id: team,
    deleted: false,
    is_bot: false,
    is_email_confirmed: true,
    locale: 'en-GB',
    tz: 'Europe/Brussels',
    profile: { email: `${who}@demo.example` },
    ...over,
  }
}

/** Slack with everything real behind it: door, Bolt, application, SQLite. Monday 23 November 2026, 10:15 in Brussels. */
export async function startSlackApp(options: SlackAppOptions): Promise<SlackApp> {
  const { slack } = options
  let now = parseInstant(options.start ?? '2026-11-23T10:15:00+01:00')!
  const clock = { now: () => now }
  const errors: string[] = []
  const warnings: string[] = []
  const log: Log = {
    info: () => undefined,
    warn: (event, facts) => void warnings.push(`${event} ${JSON.stringify(facts)}`),
    error: (event, facts) =>
      void errors.push(`${event} ${facts?.error instanceof Error ? String(facts.error.stack) : JSON.stringify(facts)}`),
  }
  const socket = options.socket ?? (usual === 'socket' ? await startSlackSocket() : undefined)
  if (socket) slack.socketUrl = socket.url
  const store = await openSqliteStore({ file: options.file ?? ':memory:' })
  await seed(store, slack, now)
  const channel = openSlackChannel({
    slack: {
      receive: socket ? { kind: 'socket', appToken: 'xapp-test' } : { kind: 'http', signingSecret: secret },
      install: { kind: 'one-workspace', botToken: 'xoxb-test' },
      apiUrl: slack.apiUrl,
      ...options.config,
    },
    publicUrl: 'https://fmu.example.com',
    tokenKeys: options.tokenKeys,
    store,
    data: openSlackData(store),
    clock,
    log,
  })
  const application = createApplication({
    store,
    scratch: openScratch(store, clock),
    clock,
    newId: randomUUID,
    log,
    messengers: [channel.messenger],
  })
  const door = createDoor({ host: '127.0.0.1', port: options.port ?? 0, routes: channel.routes(application), log, newId: randomUUID })
  const listening = await door.listen()
  if (listening.kind !== 'listening') throw new Error(listening.remedy)
  const url = `http://127.0.0.1:${listening.port}`
  let serial = 0

  if (socket) await channel.start()

  const post: SlackApp['post'] = async (body, type, headers = {}) => {
    if (socket) return Response.json(await socket.send(...toEnvelope(body, type)))
    const timestamp = headers['x-slack-request-timestamp'] ?? String(Math.floor(now / 1000))
    return fetch(`${url}/slack/events`, {
      method: 'POST',
      headers: {
        'Content-Type': type === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`,
        ...headers,
      },
      body,
    })
  }
  const event: SlackApp['event'] = (inner, envelope = {}) =>
    post(
      JSON.stringify({
        type: 'event_callback',
        team_id: team,
        api_app_id: 'A1',
        event_id: `Ev${++serial}${randomBytes(3).toString('hex')}`,
        event_time: Math.floor(now / 1000),
        authorizations: [{ team_id: team, user_id: bot, is_bot: true }],
        event: inner,
        ...envelope,
      }),
      'json',
    )
  const ts = (): string => `${Math.floor(now / 1000)}.${String(++serial).padStart(6, '0')}`
  const interact: SlackApp['interact'] = (who, payload) =>
    post(
      `payload=${encodeURIComponent(
        JSON.stringify({
          team: { id: team },
          user: { id: userOf(who), team_id: team },
          trigger_id: trigger(),
          api_app_id: 'A1',
          ...payload,
        }),
      )}`,
      'form',
    )
  const trigger = (): string => `13345224609.738474920.${randomBytes(8).toString('hex')}`

  return {
    ...{ url, store, application, channel, errors, warnings, post, event, interact },
    now: () => now,
    advance: (ms) => void (now = instant(now + ms)),
    dm: (who, text, at = ts()) =>
      event({ type: 'message', channel_type: 'im', channel: chatOf(who), user: userOf(who), team, text, ts: at }),
    async command(who, text, over = {}) {
      const form = new URLSearchParams({
        ...{
          command: '/fmu',
          text,
          team_id: team,
          user_id: userOf(who),
          channel_id: 'C0GENERAL',
          channel_name: 'general',
          api_app_id: 'A1',
        },
        ...{ trigger_id: trigger(), response_url: slack.responseUrl(), token: 'old', ...over },
      })
      const response = await post(form.toString(), 'form')
      if (response.status !== 200) throw new Error(`the command was answered with ${response.status}`)
      const body = await response.text()
      return body === '' ? {} : (JSON.parse(body) as Json)
    },
    click(who, on, title, over = {}) {
      const action = actionOf(on.blocks, title)
      return interact(who, {
        type: 'block_actions',
        container: {
          ...{ type: 'message', message_ts: on.ts, channel_id: on.channel, is_ephemeral: on.onlyFor !== undefined },
          ...(on.thread !== undefined && { thread_ts: on.thread }),
        },
        channel: { id: on.channel },
        response_url: slack.responseUrl(),
        actions: [{ ...action, action_ts: ts() }],
        ...over,
      })
    },
    subject: async (who) => (await store.subject(company.id, idOf(who)))!,
    async status(who) {
      return effective((await store.subject(company.id, idOf(who)))!, now).status
    },
    async until(holds) {
      while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
    },
    async stop() {
      await door.drain()
      await channel.stop()
      if (!options.socket) await socket?.close()
      await store.close()
    },
  }
}

/** The company, bound to the workspace, and its people as Slack knows them. */
export async function seed(store: SqlStore, slack: SlackServer, now: Instant): Promise<void> {
  await store.commit({
    at: now,
    key: 'seed',
    accounts: [company],
    people: people.map(({ person }) => person),
    profiles: people.map(({ person, profile }) => profileWrite({ account: company, person, profile }, 0, now)),
    bindings: [{ channel: 'slack', tenant: team, account: company.id }],
  })
  for (const { person } of people) {
    const who = person.id.slice('demo-'.length)
    if (!slack.users.has(userOf(who))) slack.users.set(userOf(who), slackUser(who))
  }
}

/** What comes as a request with a body over HTTP comes as an envelope over the socket. */
function toEnvelope(body: string, type: 'json' | 'form'): [EnvelopeKind, Json] {
  if (type === 'json') return ['events_api', JSON.parse(body) as Json]
  const form = Object.fromEntries(new URLSearchParams(body))
  const { payload } = form
  return payload === undefined ? ['slash_commands', form] : ['interactive', JSON.parse(payload) as Json]
}

/** The button, or the choice of a menu, as Slack sends it back. */
export function actionOf(blocks: readonly Json[], title: string): Json {
  for (const block of blocks) {
    if (block['type'] !== 'actions') continue
    for (const element of block['elements'] as Json[]) {
      const block_id = block['block_id'] ?? 'b1'
      if (element['type'] === 'button' && (element['text'] as Json)['text'] === title)
        return { type: 'button', action_id: element['action_id'], value: element['value'], block_id }
      const option = (element['options'] as Json[] | undefined)?.find((each) => (each['text'] as Json)['text'] === title)
      if (option && element['type'] === 'static_select')
        return { type: 'static_select', action_id: element['action_id'], selected_option: option, block_id }
    }
  }
  throw new Error(`no button "${title}": ${titlesOf(blocks).join(' | ')}`)
}

export function titlesOf(blocks: readonly Json[]): readonly string[] {
  return blocks
    .filter((block) => block['type'] === 'actions')
    .flatMap((block) => block['elements'] as Json[])
    .flatMap((element) =>
      element['type'] === 'button'
        ? [element['text'] as Json]
        : ((element['options'] as Json[] | undefined) ?? []).map((each) => each['text'] as Json),
    )
    .map((text) => String(text['text']))
}
