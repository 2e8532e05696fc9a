import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'

/** One request that the bot made to the stand-in. */
export interface Posted {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly body: PostedActivity
  /** What it is answered with, unless that is a fault. */
  readonly id: string
}

export interface PostedActivity {
  readonly text?: string
  readonly summary?: string
  readonly textFormat?: string
  readonly attachments?: readonly { readonly contentType: string; readonly content: CardJson }[]
  readonly recipient?: { readonly id: string; readonly isTargeted?: boolean }
  readonly members?: readonly { readonly id: string }[]
  readonly tenantId?: string
}

export interface CardJson {
  readonly type: string
  readonly version: string
  readonly body: readonly unknown[]
  readonly actions?: readonly ActionJson[]
}

export interface ActionJson {
  readonly type: string
  readonly title: string
  readonly verb: string
  readonly data: { readonly id: string }
  readonly fallback: { readonly type: string; readonly data: { readonly verb: string; readonly id: string } }
}

/** How a request is answered; "reset" cuts the line instead, after it was taken in; "silence" never answers; "none" lets one pass. */
export type Fault = { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | 'reset' | 'silence' | 'none'

/** A stand-in of the Bot Connector service and of the login service that signs its tokens, on this machine, with keys of its own. */
export interface TeamsService {
  readonly url: string
  readonly openIdMetadata: string
  /** Every message, update and new conversation so far, in order; what was answered with a fault too. */
  readonly posted: readonly Posted[]
  /** Look-ups of members. */
  readonly lookups: readonly string[]
  /** The directory: user id → what a look-up gives. */
  readonly members: Map<string, Readonly<Record<string, unknown>>>
  /** The next requests get these, one each; a function decides for itself. */
  fail(...faults: readonly Fault[]): void
  /** Keys are fetched anew only now and then; how often so far. */
  readonly keyFetches: number
  token(claims?: Readonly<Record<string, unknown>>, signing?: { readonly key?: KeyObject; readonly kid?: string }): string
  close(): Promise<void>
}

export const appId = '11111111-2222-4333-8444-555555555555'
export const strangeKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

export async function startTeamsService(): Promise<TeamsService> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const posted: Posted[] = []
  const lookups: string[] = []
  const members = new Map<string, Readonly<Record<string, unknown>>>()
  const faults: Fault[] = []
  let ids = 0
  let keyFetches = 0
  const server = createServer((request, response) => void answer(request, response))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '' } = request
    if (path === '/openid') {
      json(response, 200, { issuer: 'https://api.botframework.com', jwks_uri: `${service.url}/keys` })
      return
    }
    if (path === '/keys') {
      keyFetches++
      const jwk = publicKey.export({ format: 'jwk' })
      json(response, 200, { keys: [{ ...jwk, kid: 'kid-1', use: 'sig', endorsements: ['msteams'] }] })
      return
    }
    const text = await readAll(request)
    const [, user] = /^\/v3\/conversations\/[^/]+\/members\/([^/?]+)$/.exec(path) ?? []
    const id = path === '/v3/conversations' ? `a:made-${++ids}` : `sent-${++ids}`
    if (user !== undefined) lookups.push(decodeURIComponent(user))
    else posted.push({ method, path: decodeURIComponent(path), body: JSON.parse(text || '{}') as PostedActivity, id })
    const fault = faults.shift()
    if (fault === 'reset') {
      request.socket.destroy()
      return
    }
    if (fault === 'silence') return
    if (fault && fault !== 'none') json(response, fault.status, { error: { code: 'StandIn', message: 'as told' } }, fault.headers)
    else if (user !== undefined) lookUp(response, decodeURIComponent(user))
    else json(response, method === 'PUT' ? 200 : 201, { id })
  }

  function lookUp(response: ServerResponse, user: string): void {
    const member = members.get(user)
    if (member) json(response, 200, member)
    else json(response, 404, { error: { code: 'MemberNotFoundInConversation' } })
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const service: TeamsService = {
    url,
    openIdMetadata: `${url}/openid`,
    posted,
    lookups,
    members,
    fail: (...next) => void faults.push(...next),
    get keyFetches() {
      return keyFetches
    },
    token(claims = {}, { key = privateKey, kid = 'kid-1' } = {}) {
      const now = Math.floor(Date.now() / 1000)
      const payload = { iss: 'https://api.botframework.com', aud: appId, serviceurl: url, nbf: now - 60, exp: now + 3600, ...claims }
      const head = `${encoded({ alg: 'RS256', typ: 'JWT', kid })}.${encoded(payload)}`
      return `Bearer ${head}.${createSign('RSA-SHA256').update(head).sign(key, 'base64url')}`
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return service
}

/** Credentials that need no login service. */
export const noLogin = {
  isValidAppId: (id: string) => Promise.resolve(id === appId),
  isAuthenticationDisabled: () => Promise.resolve(false),
  createCredentials: () => Promise.resolve({ signRequest: (request: unknown) => Promise.resolve(request) }),
}

const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url')

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** Without writeHead: restify, once it is loaded, puts one that returns nothing in its place. */
function json(response: ServerResponse, status: number, body: object, headers: Readonly<Record<string, string>> = {}): void {
  response.statusCode = status
  for (const [name, value] of Object.entries({ 'Content-Type': 'application/json', ...headers })) response.setHeader(name, value)
  response.end(JSON.stringify(body))
}
