import { App, HTTPReceiver, SocketModeReceiver, type Installation, type Receiver } from '@slack/bolt'
import type { Log } from '../../application/ports.ts'
import { paths, scopes } from './methods.ts'
import { toSdkLogger } from './sdk-log.ts'
import { keepOpen } from './socket.ts'
import type { InstalledTokens } from './tokens.ts'
import { clientOptions } from './web-api.ts'

type ReceiverEvent = Parameters<App['processEvent']>[0]

/**
 * Slack over HTTP: Bolt parses, and answers only when everything is done. What reaches it is verified already, by the bot's own clock; a
 * second check by the machine's could only disagree.
 */
export function httpReceiver(log: Log): HTTPReceiver {
  return new HTTPReceiver({
    signatureVerification: false,
    signingSecret: '',
    endpoints: paths.events,
    processBeforeResponse: true,
    logger: toSdkLogger(log),
  })
}

export interface SocketOptions {
  readonly appToken: string
  readonly log: Log
  readonly apiUrl?: string
}

/**
 * Slack over a socket that the bot opens. Bolt acknowledges an event there before anybody has worked on it; here the acknowledgement
 * waits, as it does over HTTP.
 */
export function socketReceiver({ appToken, log, apiUrl }: SocketOptions): Receiver {
  const socket = new SocketModeReceiver({
    appToken,
    logger: toSdkLogger(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions({ log, ...(apiUrl !== undefined && { apiUrl }) }) },
  })
  const kept = keepOpen(socket.client, log)
  return {
    init: (app) =>
      socket.init(
        new Proxy(app, { get: (target, name) => (name === 'processEvent' ? ackingLast(target) : (Reflect.get(target, name) as unknown)) }),
      ),
    start: () => kept.start(),
    stop: () => kept.stop(),
  }
}

function ackingLast(app: App): App['processEvent'] {
  return async (event: ReceiverEvent) => {
    let said: { readonly answer: unknown } | undefined
    const ack = (answer?: unknown): Promise<void> => {
      said ??= { answer }
      return Promise.resolve()
    }
    await app.processEvent({ ...event, ack })
    if (said) await event.ack(said.answer)
  }
}

/** The one Bolt app. It looks no token up by itself: whose token a call takes is decided where it is made. */
export function boltApp(receiver: Receiver, log: Log): App {
  const app = new App({
    receiver,
    logger: toSdkLogger(log),
    authorize: ({ teamId, enterpriseId }) =>
      Promise.resolve({ ...(teamId !== undefined && { teamId }), ...(enterpriseId !== undefined && { enterpriseId }) }),
    convoStore: false,
    ignoreSelf: false,
  })
  app.error((error) => {
    log.error('slack.listener-failed', { error })
    // 500, or no acknowledgement: Slack sends it again.
    return Promise.reject(error)
  })
  return app
}

export interface InstallOptions {
  readonly clientId: string
  readonly clientSecret: string
  readonly stateSecret: string
  readonly publicUrl: string
  readonly tokens: InstalledTokens
  readonly log: Log
  readonly apiUrl?: string
}

/** The two pages of an installation (Slack: "Installing with OAuth"); it receives nothing else. */
export function installReceiver({ clientId, clientSecret, stateSecret, publicUrl, tokens, log, apiUrl }: InstallOptions): HTTPReceiver {
  return new HTTPReceiver({
    signatureVerification: false,
    signingSecret: '',
    ...{ clientId, clientSecret, stateSecret },
    scopes: [...scopes],
    redirectUri: `${publicUrl}${paths.redirect}`,
    logger: toSdkLogger(log),
    installerOptions: {
      installPath: paths.install,
      redirectUriPath: paths.redirect,
      directInstall: true,
      clientOptions: clientOptions({ log, ...(apiUrl !== undefined && { apiUrl }) }),
    },
    installationStore: {
      storeInstallation: (installation) => storeInstallation(tokens, installation, log),
      fetchInstallation: () => Promise.reject(new Error('tokens are read elsewhere')),
    },
  })
}

async function storeInstallation(tokens: InstalledTokens, installation: Installation, log: Log): Promise<void> {
  const owner = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id
  const { bot } = installation
  if (owner === undefined || !bot) throw new Error('an installation without a workspace or a bot')
  await tokens.save(owner, {
    token: bot.token,
    ...(bot.refreshToken !== undefined && { refresh: bot.refreshToken }),
    ...(bot.expiresAt !== undefined && { expires: bot.expiresAt * 1000 }),
  })
  log.info('slack.installed', { owner, next: `npm run fmu -- bind slack:${owner}` })
}
