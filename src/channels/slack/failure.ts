/** What became of a call; nothing above this knows HTTP codes or Slack's error words (STYLE 14). */
export type Called = { readonly kind: 'ok'; readonly result: Fields } | Failed

export type Failed =
  /** It certainly did nothing; try again after that time. */
  | { readonly kind: 'later'; readonly afterMs: number; readonly because: string }
  /** It certainly did nothing and never will: the conversation, the person or the workspace is gone or closed to the bot. */
  | { readonly kind: 'gone'; readonly because: string }
  /** It certainly did nothing, and trying the same again would not help. */
  | { readonly kind: 'refused'; readonly because: string }
  /** No answer came: it may or may not have been done. */
  | { readonly kind: 'unanswered'; readonly because: string }

export type Fields = Readonly<Record<string, unknown>>

/** Slack, "Errors" of chat.postMessage, chat.update, users.info and views.*. */
const gone = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'user_not_found',
  'user_not_visible',
  'user_not_in_channel',
  'user_disabled',
  'account_inactive',
  'cannot_dm_bot',
  'restricted_action',
  'messages_tab_disabled',
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'team_not_found',
  'not_found',
  'expired_trigger_id',
  'expired_url',
  'used_url',
])
/** "Some aspect of the operation may have succeeded before the error was raised." */
const unsure = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout', 'operation_timeout'])
/** The operator has to look: what is kept waits for it. */
const operator = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'missing_scope',
  'no_permission',
  'org_login_required',
  'access_denied',
])
const operatorMs = 10 * 60_000

/** Nothing was sent: no address, or nobody listens there. */
const unsent = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT', 'EHOSTUNREACH', 'ENETUNREACH'])

/** Reads what the SDK threw by its own codes and Slack's error words. */
export function toFailed(error: unknown): Failed {
  const thrown = fieldsOf(error)
  switch (thrown?.['code']) {
    case 'slack_webapi_rate_limited_error':
      return { kind: 'later', afterMs: Math.max(1, Number(thrown['retryAfter'])) * 1000, because: 'rate-limited' }
    case 'slack_webapi_platform_error':
      return ofSlackError(textOf(fieldsOf(thrown['data'])?.['error']) ?? 'unknown')
    case 'slack_webapi_http_error': {
      const status = Number(thrown['statusCode'])
      return { kind: status >= 500 ? 'unanswered' : 'refused', because: `http-${status}` }
    }
    case 'slack_webapi_request_error':
      return ofNetwork(thrown['original'])
    default:
      return ofNetwork(error)
  }
}

/** Slack's own word for what was wrong. */
export function ofSlackError(said: string): Failed {
  if (said === 'ratelimited' || said === 'rate_limited') return { kind: 'later', afterMs: 1_000, because: said }
  if (gone.has(said)) return { kind: 'gone', because: said }
  if (unsure.has(said)) return { kind: 'unanswered', because: said }
  if (operator.has(said)) return { kind: 'later', afterMs: operatorMs, because: said }
  return { kind: 'refused', because: said }
}

function ofNetwork(error: unknown): Failed {
  const code = codeOf(error)
  if (code !== undefined && unsent.has(code)) return { kind: 'later', afterMs: 5_000, because: code }
  return { kind: 'unanswered', because: code ?? 'no-answer' }
}

/** Node's fetch wraps the system's error once or twice. */
function codeOf(error: unknown): string | undefined {
  for (let at = fieldsOf(error), depth = 0; at && depth < 4; at = fieldsOf(at['cause']), depth++) {
    const code = textOf(at['code'])
    if (code !== undefined && !code.startsWith('slack_')) return code
  }
  return undefined
}

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

/** Non-empty text, without halves of characters. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.toWellFormed() : undefined
}
