import type { Sending } from './teams-port.ts'

type Failure = Exclude<Sending, { kind: 'sent' }>

/** Without a Retry-After, in milliseconds. */
const usualWaitMs = 5_000
/** The bot's own credentials are refused, or its keys cannot be fetched: an operator has to look. */
const operatorWaitMs = 60_000
const longestWaitMs = 60 * 60_000

/** Nothing has left this machine yet. */
const neverLeft = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'CERT_HAS_EXPIRED'])

/** What a failure of the SDK means for the message (Microsoft Teams: status codes of bot conversational APIs). Never read from its text. */
export function failureOf(error: unknown, nowMs: number): Failure {
  const { statusCode, code, name, response } = facts(error)
  if (statusCode === undefined) {
    const because = code ?? name ?? 'no-answer'
    if (code !== undefined && neverLeft.has(code)) return { kind: 'later', afterMs: usualWaitMs, because }
    // The token that goes along could not be had: the request itself was not sent.
    if (name !== 'RestError' && name !== 'AbortError') return { kind: 'later', afterMs: operatorWaitMs, because }
    return { kind: 'unanswered', because }
  }
  const because = String(statusCode)
  switch (statusCode) {
    case 401:
      return { kind: 'later', afterMs: operatorWaitMs, because }
    case 403:
    case 404:
      return { kind: 'gone', because }
    case 412:
      return { kind: 'later', afterMs: usualWaitMs, because }
    case 408:
      return { kind: 'unanswered', because }
    case 429:
      return { kind: 'later', afterMs: retryAfterMs(response?.headers?.get('retry-after'), nowMs), because }
    default:
      return statusCode >= 500 ? { kind: 'unanswered', because } : { kind: 'refused', because }
  }
}

/** Retry-After in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfterMs(header: string | undefined, nowMs: number): number {
  if (header === undefined) return usualWaitMs
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - nowMs
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestWaitMs) : usualWaitMs
}

interface Facts {
  readonly statusCode?: number
  readonly code?: string
  readonly name?: string
  readonly response?: { readonly headers?: { get(name: string): string | undefined } }
}

function facts(error: unknown): Facts {
  return typeof error === 'object' && error !== null ? error : {}
}
