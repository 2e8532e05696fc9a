import { isLoopbackHost } from '../http/hosts.ts'
import { shaped, type Reader } from './reader.ts'

export interface SlackConfig {
  /** How Slack reaches the bot: signed HTTP, or a socket that the bot opens. */
  readonly receive: { readonly kind: 'http'; readonly signingSecret: string } | { readonly kind: 'socket'; readonly appToken: string }
  /** Whose token it answers with: one workspace's, or that of each one that installed it. */
  readonly install:
    | { readonly kind: 'one-workspace'; readonly botToken: string }
    | { readonly kind: 'oauth'; readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string }
  /** A stand-in for Slack's Web API on this machine, with a slash at its end. */
  readonly apiUrl?: string | undefined
}

export const slackNames = [
  'SLACK_SIGNING_SECRET',
  'SLACK_APP_TOKEN',
  'SLACK_BOT_TOKEN',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
] as const

/** The whole group or none of it; undefined also when something is wrong, which the reader then knows. */
export function readSlack(reader: Reader): SlackConfig | undefined {
  const given = slackNames.find((name) => reader.isSet(name))
  if (!given) return undefined
  const receive = readReceive(reader, `while ${given} is set`)
  const install = readInstall(reader, `while ${given} is set`)
  const apiUrl = reader.parsed('SLACK_API_URL', toLoopbackUrl, 'an address of this machine, as http://127.0.0.1:4000/api/')
  return receive && install && { receive, install, ...(apiUrl !== undefined && { apiUrl }) }
}

/** Tokens go to Slack, or to a stand-in on this machine: nowhere else. */
function toLoopbackUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url?.protocol === 'http:' && isLoopbackHost(url.host) && url.pathname.endsWith('/') ? url.href : undefined
}

function readReceive(reader: Reader, why: string): SlackConfig['receive'] | undefined {
  if (reader.isSet('SLACK_APP_TOKEN')) {
    const appToken = reader.parsed('SLACK_APP_TOKEN', shaped(/^xapp-\S+$/), 'an app-level token, which begins with xapp-')
    return appToken === undefined ? undefined : { kind: 'socket', appToken }
  }
  const instead = 'the signing secret of the app’s Basic Information page, or set SLACK_APP_TOKEN to use Socket Mode'
  const signingSecret = reader.required('SLACK_SIGNING_SECRET', why, shaped(/^[\w-]{16,}$/), instead)
  return signingSecret === undefined ? undefined : { kind: 'http', signingSecret }
}

function readInstall(reader: Reader, why: string): SlackConfig['install'] | undefined {
  const many = (['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const).find((name) => reader.isSet(name))
  if (!many) {
    const instead = 'the bot token of the workspace, which begins with xoxb-, or set SLACK_CLIENT_ID and its group for many workspaces'
    const botToken = reader.required('SLACK_BOT_TOKEN', why, shaped(/^xoxb-\S+$/), instead)
    return botToken === undefined ? undefined : { kind: 'one-workspace', botToken }
  }
  if (reader.isSet('SLACK_BOT_TOKEN'))
    reader.problem(`SLACK_BOT_TOKEN is for one workspace and ${many} for many, and both are set: remove one of them.`)
  const because = `while ${many} is set`
  const clientId = reader.required('SLACK_CLIENT_ID', because, shaped(/^\d+\.\d+$/), 'the client id, two numbers with a dot between')
  const clientSecret = reader.required('SLACK_CLIENT_SECRET', because, shaped(/^\w{16,}$/), 'the client secret beside the client id')
  const stateSecret = reader.required('SLACK_STATE_SECRET', because, shaped(/^\S{16,}$/), 'any secret of at least 16 characters')
  for (const name of ['PUBLIC_URL', 'FMU_TOKEN_KEYS'] as const)
    if (!reader.isSet(name)) reader.problem(`${name} is missing, ${because}: installing needs it, .env.example says how to write it.`)
  if (clientId === undefined || clientSecret === undefined || stateSecret === undefined) return undefined
  return { kind: 'oauth', clientId, clientSecret, stateSecret }
}
