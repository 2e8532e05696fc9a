// A process of its own with a door in front of careless handlers and of the real Bolt receiver. Prints its port; ends when told to.
import { inspect } from 'node:util'
import { HTTPReceiver, type App } from '@slack/bolt'
import { createDoor } from '../../../src/http/door.ts'
import type { AnyRoute, DoorAnswer } from '../../../src/http/route.ts'

const fail = (...said: readonly unknown[]): void => {
  process.stderr.write(`${inspect(said)}\n`)
}
const silent = { debug: fail, info: fail, warn: fail, error: fail, setLevel: fail, getLevel: () => 'info', setName: fail }
const bolt = new HTTPReceiver({ signingSecret: 'not-known-to-attackers', logger: silent as never, processBeforeResponse: true })
bolt.init({ processEvent: async () => undefined } as unknown as App)

const answer = (body: string, headers: Record<string, string> = {}): DoorAnswer => ({ kind: 'answer', status: 200, body, headers })
const get = (path: string, handle: () => Promise<DoorAnswer>): AnyRoute => ({ method: 'GET', path, body: 'none', guard: 'public', handle })

const routes: AnyRoute[] = [
  get('/alive', async () => answer('alive')),
  { method: 'POST', path: '/json', body: 'json', guard: 'public', handle: async ({ rawBody }) => answer(String(rawBody.length)) },
  { method: 'POST', path: '/slack/events', guard: 'public', raw: bolt.requestListener },
  // Bolt's listener throws for every path that is not its own.
  { method: 'GET', path: '/slack/thrown', guard: 'public', raw: bolt.requestListener },
  { method: 'GET', path: '/slack/rejected', guard: 'public', raw: () => Promise.reject(new Error('rejected')) },
  { method: 'GET', path: '/slack/silent', guard: 'public', raw: () => undefined },
  {
    method: 'GET',
    path: '/slack/twice',
    guard: 'public',
    raw: (_request, response) => {
      response.end('once')
      response.end('twice')
      response.write('three times')
    },
  },
  get('/throws', () => {
    throw new Error('thrown')
  }),
  get('/rejects', () => Promise.reject(new Error('rejected'))),
  get('/rejects-nothing', () => new Promise((_resolve, reject) => queueMicrotask(reject))),
  get('/gives-nothing', async () => undefined as unknown as DoorAnswer),
  get('/splits-header', async () => answer('x', { 'X-Name': 'a\r\nSet-Cookie: stolen=1' })),
  get('/odd-status', async () => ({ kind: 'answer', status: 99_999, body: '' })),
  get('/hangs', () => new Promise(() => undefined)),
  get('/half', async () => ({
    kind: 'written',
    write: async (response) => {
      response.writeHead(200)
      response.write('half')
      throw new Error('in the middle')
    },
  })),
  get('/twice', async () => ({
    kind: 'written',
    write: async (response) => {
      response.end('once')
      response.write('twice')
      response.writeHead(500)
    },
  })),
  get('/forgotten', async () => ({ kind: 'written', write: async () => undefined })),
  get('/stream-throws', async () => ({
    kind: 'stream',
    open: (_write, onClose) => {
      onClose(() => {
        throw new Error('on close')
      })
      throw new Error('at open')
    },
  })),
]

let count = 0
const door = createDoor({
  host: '127.0.0.1',
  port: 0,
  routes,
  log: { info: fail, warn: fail, error: fail },
  newId: () => String(++count),
  limits: { bodyMs: 300, headersMs: 300, handleMs: 300, lingerMs: 100 },
})
const outcome = await door.listen()
process.stdout.write(`${outcome.kind === 'listening' ? outcome.port : outcome.remedy}\n`)
process.stdin.once('data', () => void door.drain().then(() => process.exit(0)))
