import type { Receiver } from '@slack/bolt'
import type { Application } from '../../application/create-application.ts'
import type { Clock, Log, Messenger, SlackData, Store } from '../../application/ports.ts'
import type { SlackConfig } from '../../config/slack.ts'
import type { RawRoute } from '../../http/route.ts'
import { createHomeTab } from './home-tab.ts'
import { createDirectory } from './identify.ts'
import { createInbox } from './inbox.ts'
import { listen } from './listen.ts'
import { createSlackMessenger } from './messenger.ts'
import { paths } from './methods.ts'
import { createPace } from './pace.ts'
import { eventsRoute } from './receive-http.ts'
import { boltApp, httpReceiver, installReceiver, socketReceiver } from './receivers.ts'
import type { SealKey } from './seal.ts'
import { type InstalledTokens, installedTokens, oneToken } from './tokens.ts'
import { createVerifier } from './verify.ts'
import { createSlackApi, tokenRenewal } from './web-api.ts'

export interface SlackChannelOptions {
  readonly slack: SlackConfig
  readonly publicUrl?: string | undefined
  /** The first encrypts tokens, all decrypt. */
  readonly tokenKeys?: readonly SealKey[] | undefined
  readonly store: Store
  readonly data: SlackData
  /** The machine's own: Slack's limits and tokens know no other. */
  readonly clock: Clock
  readonly log: Log
}

export interface SlackChannel {
  readonly messenger: Messenger
  routes(application: Application): readonly RawRoute[]
  /** Takes up what was left, and over a socket begins to listen. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** Opens the channel: over HTTP or a socket, for one workspace or for every one that installs it. */
export function openSlackChannel(options: SlackChannelOptions): SlackChannel {
  const { slack, store, data, clock, log } = options
  const web = { log, ...(slack.apiUrl !== undefined && { apiUrl: slack.apiUrl }) }
  const installed = slack.install.kind === 'oauth' ? tokensOf(slack.install, options) : undefined
  const tokens = installed ?? oneToken(slack.install.kind === 'one-workspace' ? slack.install.botToken : '')
  const api = createSlackApi({ ...web, tokens })
  const pace = createPace(() => performance.now())
  let running: { stop(): Promise<void>; start(): Promise<void> } | undefined

  return {
    messenger: createSlackMessenger({ api, pace, store, log }),
    routes(application) {
      const home = createHomeTab({ api, store, clock, log })
      const directory = createDirectory({ store, api, clock, log })
      const inbox = createInbox({ application, directory, home, api, pace, store, data, clock, log })
      const http = slack.receive.kind === 'http' ? httpReceiver(log) : undefined
      const receiver: Receiver = http ?? socketReceiver({ ...web, appToken: slack.receive.kind === 'socket' ? slack.receive.appToken : '' })
      listen(boltApp(receiver, log), { api, directory, inbox, home, clock, log, left: (owner) => leave(owner) })
      running = lifetime(inbox, http ? undefined : receiver)
      const verifier = slack.receive.kind === 'http' ? createVerifier(slack.receive.signingSecret, () => clock.now()) : undefined
      return [...(http && verifier ? [eventsRoute(http, verifier, log)] : []), ...installRoutes(options, installed)]
    },
    start: async () => {
      await running?.start()
    },
    stop: async () => {
      await running?.stop()
    },
  }

  async function leave(owner: string): Promise<void> {
    log.warn('slack.uninstalled', { owner })
    await installed?.forget(owner)
  }
}

function tokensOf(
  install: Extract<SlackConfig['install'], { kind: 'oauth' }>,
  { slack, tokenKeys, data, clock, log }: SlackChannelOptions,
): InstalledTokens {
  const renewal = { log, ...(slack.apiUrl !== undefined && { apiUrl: slack.apiUrl }) }
  const renew = tokenRenewal(renewal, { id: install.clientId, secret: install.clientSecret }, () => clock.now())
  return installedTokens({ data, clock, log, keys: tokenKeys ?? [], renew })
}

function lifetime(inbox: ReturnType<typeof createInbox>, socket: Receiver | undefined) {
  let worker: ReturnType<typeof inbox.start> | undefined
  return {
    async start() {
      worker = inbox.start()
      await socket?.start()
    },
    async stop() {
      await socket?.stop()
      await worker?.stop()
      await inbox.settled()
    },
  }
}

function installRoutes(
  { slack: { install, apiUrl }, publicUrl, log }: SlackChannelOptions,
  tokens: InstalledTokens | undefined,
): readonly RawRoute[] {
  if (install.kind !== 'oauth' || !tokens || publicUrl === undefined) return []
  const receiver = installReceiver({ ...install, publicUrl, tokens, log, ...(apiUrl !== undefined && { apiUrl }) })
  return [paths.install, paths.redirect].map((path) => ({
    method: 'GET',
    path,
    guard: 'public',
    raw: (request, response) => receiver.requestListener(request, response),
  }))
}
