import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { blockProblems, str } from './slack-blocks.ts'
import { give, toArgs } from './slack-http.ts'

type Json = Readonly<Record<string, unknown>>

/** What happens to one call; "after" = it was done, but nobody hears of it. */
export type Fault =
  | 'reset-before'
  | 'reset-after'
  | 'hang-after'
  | 'http-500-before'
  | 'http-500-after'
  | 'internal-error-after'
  | { readonly retryAfter: number }
  | { readonly status: number; readonly body: string }

export interface Posted {
  readonly channel: string
  readonly ts: string
  readonly text: string
  readonly blocks: readonly Json[]
  readonly thread?: string
  /** Only this person sees it. */
  readonly onlyFor?: string
  readonly mark?: string
}

/** A strict stand-in for what Slack's servers do with a bot: refuses what Slack refuses, and can lose its answers. */
export interface SlackServer {
  readonly apiUrl: string
  readonly messages: Posted[]
  /** When a message with that text is posted. */
  posted(text: string): Promise<void>
  /** Every call, in order. */
  readonly calls: { readonly method: string; readonly args: Json; readonly at: number }[]
  /** The last view of somebody's Home tab, and of every form by its id. */
  readonly homes: Map<string, Json>
  readonly forms: Map<string, Json>
  readonly users: Map<string, Json>
  /** What was wrong with calls; a test ends with none that it did not expect. */
  readonly refusals: string[]
  /** The next calls of that method, one each. */
  fail(method: string, ...faults: Fault[]): void
  /** A channel that is gone, or a person who cannot be written to. */
  readonly gone: Set<string>
  /** Tokens that work, and what each refresh token is traded for. */
  readonly tokens: Set<string>
  readonly refreshes: Map<string, string>
  /** Where a bot that opens a socket is sent; without it, none opens. */
  socketUrl?: string | undefined
  /** Codes of installations that somebody agreed to, each with what it is traded for once. */
  readonly codes: Map<string, Json>
  responseUrl(): string
  /** What came to response URLs. */
  readonly responses: Json[]
  close(): Promise<void>
}

const scopesOf: Readonly<Record<string, string>> = {
  'chat.postMessage': 'text',
  'chat.postEphemeral': 'text',
  'chat.update': 'text',
}

export async function startSlackServer(token = 'xoxb-test'): Promise<SlackServer> {
  const faults = new Map<string, Fault[]>()
  const urls = new Map<string, number>()
  let last = 1_795_000_000_000_000
  let views = 0
  const tokens = new Set([token])
  const refreshes = new Map<string, string>()
  const codes = new Map<string, Json>()
  const awaited = new Map<string, () => void>()
  const server = createServer((request, response) => void receive(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const slack: SlackServer = {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    messages: [],
    posted: (text) => new Promise((resolve) => void awaited.set(text, resolve)),
    calls: [],
    homes: new Map(),
    forms: new Map(),
    users: new Map(),
    refusals: [],
    gone: new Set(),
    responses: [],
    tokens,
    refreshes,
    codes,
    fail: (method, ...next) => void faults.set(method, [...(faults.get(method) ?? []), ...next]),
    responseUrl() {
      const id = `r${urls.size + 1}`
      urls.set(id, 0)
      return `http://127.0.0.1:${port}/response/${id}`
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return slack

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    if (path.startsWith('/response/')) {
      respond(path.slice('/response/'.length), JSON.parse(body) as Json, response)
      return
    }
    const method = path.slice('/api/'.length)
    const args = toArgs(body)
    slack.calls.push({ method, args, at: performance.now() })
    const fault = faults.get(method)?.shift()
    if (typeof fault === 'object') {
      refuse(fault, response)
      return
    }
    if (fault === 'reset-before') return void request.socket.destroy()
    if (fault === 'http-500-before') {
      give(response, 500, {}, 'oops')
      return
    }
    const bearer = (request.headers.authorization ?? '').replace('Bearer ', '')
    const answer = mayCall(method, bearer) ? call(method, args) : { ok: false, error: 'invalid_auth' }
    if (fault === 'reset-after') return void request.socket.destroy()
    if (fault === 'hang-after') return
    if (fault === 'http-500-after') {
      give(response, 500, {}, 'oops')
      return
    }
    const shown = fault === 'internal-error-after' ? { ok: false, error: 'internal_error' } : answer
    if (!shown.ok && shown.error !== 'internal_error') slack.refusals.push(`${method}: ${str(shown.error)}`)
    give(response, 200, { 'Content-Type': 'application/json' }, JSON.stringify(shown))
  }

  function mayCall(method: string, bearer: string): boolean {
    if (method === 'apps.connections.open') return bearer.startsWith('xapp-')
    return method.startsWith('oauth.') || tokens.has(bearer)
  }

  function call(method: string, args: Json): { ok: boolean; error?: string; [key: string]: unknown } {
    const no = (error: string) => ({ ok: false, error })
    if (method in scopesOf) {
      const problems = args['blocks'] === undefined ? [] : blockProblems(args['blocks'], 'message')
      if (problems.length > 0) return no(`invalid_blocks ${problems.join('; ')}`)
      if (str(args['text'] ?? '').length === 0) return no('no_text')
    }
    const channel = str(args['channel'] ?? '')
    if (slack.gone.has(channel)) return no('channel_not_found')
    switch (method) {
      case 'chat.postMessage':
      case 'chat.postEphemeral': {
        if (slack.gone.has(str(args['user']))) return no('user_not_in_channel')
        const metadata = args['metadata'] as { event_type?: string; event_payload?: { id?: string } } | undefined
        if (metadata && (typeof metadata.event_type !== 'string' || typeof metadata.event_payload !== 'object'))
          return no('invalid_metadata_format')
        const ts = nextTs()
        slack.messages.push({
          channel,
          ts,
          text: str(args['text']),
          blocks: (args['blocks'] as Json[] | undefined) ?? [],
          ...(args['thread_ts'] !== undefined && { thread: str(args['thread_ts']) }),
          ...(method === 'chat.postEphemeral' && { onlyFor: str(args['user']) }),
          ...(metadata?.event_payload?.id !== undefined && { mark: metadata.event_payload.id }),
        })
        awaited.get(str(args['text']))?.()
        return { ok: true, channel, ts, ...(method === 'chat.postEphemeral' && { message_ts: ts }) }
      }
      case 'chat.update': {
        const index = slack.messages.findIndex((each) => each.channel === channel && each.ts === args['ts'] && each.onlyFor === undefined)
        const old = slack.messages[index]
        if (!old) return no('message_not_found')
        slack.messages[index] = { ...old, text: str(args['text']), blocks: (args['blocks'] as Json[] | undefined) ?? [] }
        return { ok: true, channel, ts: old.ts }
      }
      case 'conversations.open': {
        const user = str(args['users'])
        return slack.gone.has(user) ? no('user_not_found') : { ok: true, channel: { id: `D${user.slice(1)}` } }
      }
      case 'conversations.history':
      case 'conversations.replies': {
        if (!channel.startsWith('D')) return no('missing_scope')
        // The history of a chat is newest first and knows no replies; a thread is oldest first.
        const thread = method === 'conversations.replies' ? str(args['ts']) : undefined
        const found = slack.messages.filter((each) => each.channel === channel && each.onlyFor === undefined && each.thread === thread)
        const messages = (thread === undefined ? found.reverse() : found)
          .slice(0, Number(args['limit'] ?? 100))
          .map(({ ts, text, mark }) => ({
            type: 'message',
            ts,
            text,
            ...(mark !== undefined &&
              args['include_all_metadata'] === true && { metadata: { event_type: 'fmu_message', event_payload: { id: mark } } }),
          }))
        return { ok: true, messages, has_more: false }
      }
      case 'users.info': {
        const user = slack.users.get(str(args['user']))
        return user ? { ok: true, user } : no('user_not_found')
      }
      case 'views.publish': {
        const view = args['view'] as Json
        const problems = blockProblems(view['blocks'], 'home')
        if (problems.length > 0) return no(`invalid_blocks ${problems.join('; ')}`)
        slack.homes.set(str(args['user_id']), view)
        return { ok: true, view }
      }
      case 'views.open':
      case 'views.update': {
        const view = args['view'] as Json
        const problems = blockProblems(view['blocks'], 'modal')
        if (problems.length > 0) return no(`invalid_blocks ${problems.join('; ')}`)
        if (str((view['title'] as Json)['text']).length > 24) return no('title too long')
        const inputs = (view['blocks'] as Json[]).some((block) => block['type'] === 'input')
        if (inputs && view['submit'] === undefined) return no('a form with inputs needs submit')
        if (method === 'views.open' && !/^\d+\.\d+\.\w+$/.test(str(args['trigger_id']))) return no('invalid_trigger_id')
        const id = method === 'views.open' ? `V${++views}` : str(args['view_id'])
        if (method === 'views.update' && slack.gone.has(id)) return no('not_found')
        slack.forms.set(id, view)
        return { ok: true, view: { id } }
      }
      case 'apps.connections.open':
        return slack.socketUrl === undefined ? no('internal_error') : { ok: true, url: slack.socketUrl }
      case 'auth.test':
        return { ok: true, user_id: 'U0BOT', bot_id: 'B0BOT' }
      case 'oauth.v2.access': {
        if (args['code'] !== undefined) return tradeCode(str(args['code']))
        const used = str(args['refresh_token'] ?? '')
        const next = refreshes.get(used)
        if (next === undefined) return no('invalid_refresh_token')
        refreshes.delete(used)
        tokens.add(next)
        refreshes.set(`${used}+`, `${next}+`)
        return { ok: true, access_token: next, refresh_token: `${used}+`, expires_in: 43_200, token_type: 'bot' }
      }
      default:
        return no('unknown_method')
    }
  }

  function tradeCode(code: string): { ok: boolean; error?: string; [key: string]: unknown } {
    const grant = codes.get(code)
    if (!grant) return { ok: false, error: 'invalid_code' }
    codes.delete(code)
    tokens.add(str(grant['access_token']))
    return { ok: true, token_type: 'bot', app_id: 'A1', bot_user_id: 'U0BOT', authed_user: { id: 'U0ADMIN' }, enterprise: null, ...grant }
  }

  function respond(id: string, message: Json, response: ServerResponse): void {
    const uses = (urls.get(id) ?? 99) + 1
    urls.set(id, uses)
    const fault = faults.get('response_url')?.shift()
    if (typeof fault === 'object') {
      refuse(fault, response)
      return
    }
    if (fault === 'reset-before') return void response.socket?.destroy()
    if (uses > 5) {
      slack.refusals.push('response_url: used up')
      {
        give(response, 404, {}, '{"ok":false,"error":"used_url"}')
        return
      }
    }
    const problems = message['blocks'] === undefined ? [] : blockProblems(message['blocks'], 'message')
    if (problems.length > 0) slack.refusals.push(`response_url: ${problems.join('; ')}`)
    slack.responses.push(message)
    if (fault === 'reset-after') return void response.socket?.destroy()
    give(response, 200, {}, 'ok')
  }

  function refuse(fault: Extract<Fault, object>, response: ServerResponse): void {
    if ('status' in fault) give(response, fault.status, { 'Content-Type': 'application/json' }, fault.body)
    else {
      const headers = { 'Retry-After': str(fault.retryAfter), 'Content-Type': 'application/json' }
      give(response, 429, headers, '{"ok":false,"error":"ratelimited"}')
    }
  }

  function nextTs(): string {
    last += 100
    return `${str(last).slice(0, 10)}.${str(last).slice(10)}`
  }
}
