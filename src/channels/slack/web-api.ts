import { webApi } from '@slack/bolt'
import type { Log } from '../../application/ports.ts'
import { type Called, fieldsOf, ofSlackError, textOf, toFailed } from './failure.ts'
import { isResponseUrl, isSlackUrl } from './hosts.ts'
import type { Method } from './methods.ts'
import { toSdkLogger } from './sdk-log.ts'
import type { Grant, Tokens } from './tokens.ts'

/** One request each, whatever becomes of it: sent again only by those who know whether that is safe. */
export interface SlackApi {
  call(team: string, method: Method, args: Readonly<Record<string, unknown>>, enterprise?: string): Promise<Called>
  /** Answers an interaction at the address that came with it. */
  respond(url: string, message: Readonly<Record<string, unknown>>): Promise<Called>
}

export interface WebApiOptions {
  readonly tokens: Tokens
  readonly log: Log
  /** Where the Web API is, with a slash at its end; Slack's own unless this machine stands in for it. */
  readonly apiUrl?: string
  readonly timeoutMs?: number
}

const usualTimeoutMs = 8_000
/** A 429 that does not say how long. */
const unsaidRetrySeconds = '30'

export function clientOptions({ log, apiUrl, timeoutMs = usualTimeoutMs }: Omit<WebApiOptions, 'tokens'>) {
  return {
    logger: toSdkLogger(log),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    timeout: timeoutMs,
    fetch: guardedFetch(apiUrl !== undefined),
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  }
}

export function createSlackApi(options: WebApiOptions): SlackApi {
  const { tokens, apiUrl, timeoutMs = usualTimeoutMs } = options
  const client = new webApi.WebClient(undefined, clientOptions(options))
  const development = apiUrl !== undefined
  const send = guardedFetch(development)
  return {
    async call(team, method, args, enterprise) {
      const token = await tokens.of(team, enterprise)
      if (token === undefined) return { kind: 'gone', because: 'not-installed' }
      try {
        return { kind: 'ok', result: fieldsOf(await client.apiCall(method, { ...args, token })) ?? {} }
      } catch (error) {
        return toFailed(error)
      }
    },
    async respond(url, message) {
      if (!isResponseUrl(url, development)) return { kind: 'refused', because: 'not-slacks-host' }
      try {
        const signal = AbortSignal.timeout(timeoutMs)
        const headers = { 'Content-Type': 'application/json; charset=utf-8' }
        const response = await send(url, { method: 'POST', headers, body: JSON.stringify(message), redirect: 'error', signal })
        const said = await response.text()
        return ofStatus(response, said)
      } catch (error) {
        return toFailed(error)
      }
    },
  }
}

/** Trades a refresh token for the next tokens (Slack: "Using token rotation"). */
export function tokenRenewal(
  options: Omit<WebApiOptions, 'tokens'>,
  app: { readonly id: string; readonly secret: string },
  now: () => number,
) {
  const client = new webApi.WebClient(undefined, clientOptions(options))
  return async (refresh: string): Promise<Grant | undefined> => {
    try {
      const answer = fieldsOf(
        await client.oauth.v2.access({ client_id: app.id, client_secret: app.secret, grant_type: 'refresh_token', refresh_token: refresh }),
      )
      const token = textOf(answer?.['access_token'])
      const next = textOf(answer?.['refresh_token'])
      const seconds = Number(answer?.['expires_in'])
      if (token === undefined) return undefined
      return { token, ...(next !== undefined && { refresh: next }), ...(seconds > 0 && { expires: now() + seconds * 1000 }) }
    } catch (error) {
      options.log.warn('slack.renewal-failed', { because: toFailed(error).because })
      return undefined
    }
  }
}

/** A response URL answers "ok", or in JSON what was wrong; with which status, Slack does not say. */
function ofStatus(response: Response, said: string): Called {
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? unsaidRetrySeconds)
    return { kind: 'later', afterMs: Math.max(1, seconds) * 1000, because: 'rate-limited' }
  }
  if (response.status >= 500) return { kind: 'unanswered', because: `http-${response.status}` }
  const error = /^\{.*"error":\s*"(\w+)"/.exec(said)?.[1]
  if (error !== undefined) return ofSlackError(error)
  if (response.ok) return { kind: 'ok', result: {} }
  const expired = response.status === 404 || response.status === 410
  return expired ? { kind: 'gone', because: 'response-url-expired' } : { kind: 'refused', because: `http-${response.status}` }
}

/** Sends to Slack's hosts only, and tells the SDK how long to wait where a 429 does not. */
function guardedFetch(development: boolean): typeof fetch {
  return async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url
    if (!isSlackUrl(url, development)) throw new Error('the bot sends to the hosts of Slack only')
    const response = await fetch(input, init)
    if (response.status !== 429 || Number(response.headers.get('retry-after') ?? 0) > 0) return response
    const headers = new Headers(response.headers)
    headers.set('retry-after', unsaidRetrySeconds)
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
  }
}
