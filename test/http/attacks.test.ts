import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { dial, post, request, speak, statuses } from './support/speak.ts'

// Each attack is one request that nobody signed, over a real socket, to a real process; that process must answer the next one.

let target: ChildProcess
let port: number

beforeAll(async () => {
  const file = new URL('support/attack-target.ts', import.meta.url).pathname
  target = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], { stdio: ['pipe', 'pipe', 'pipe'] })
  const [line] = (await once(target.stdout!, 'data')) as [Buffer]
  port = Number(String(line))
})

afterAll(async () => {
  const ended = once(target, 'exit')
  target.stdin!.write('stop')
  expect(await ended).toStrictEqual([0, null])
})

const isAlive = async (): Promise<void> => {
  expect(await speak(port, request('GET /alive'))).toMatch(/^HTTP\/1\.1 200 [\s\S]*alive$/)
  expect(target.exitCode).toBeNull()
}

const deep = '['.repeat(100_000) + ']'.repeat(100_000)
const big = 'x'.repeat(300_000)
const chunked = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }
const bomb = gzipSync(Buffer.alloc(200_000_000))

const attacks: readonly [name: string, parts: readonly (string | Uint8Array)[], expected: readonly number[]][] = [
  ['GET of the Slack address', [request('GET /slack/events')], [405]],
  ['the Slack SDK throws', [request('GET /slack/thrown')], [500]],
  ['the owner of a raw path rejects', [request('GET /slack/rejected')], [500]],
  ['the owner of a raw path never answers', [request('GET /slack/silent')], [503]],
  ['the owner of a raw path answers twice', [request('GET /slack/twice')], [200]],
  ['an unsigned Slack event', [post('/slack/events', '{"type":"event_callback"}')], [401]],
  ['a Slack body that is null', [post('/slack/events', 'null')], [401]],
  ['ssl_check without a signature', [post('/slack/events', 'ssl_check=1', { 'Content-Type': 'application/x-www-form-urlencoded' })], [200]],
  ['a path that is no URL', [request('GET //')], [404]],
  ['more slashes', [request('GET ///%00//..//')], [404]],
  ['an absolute address', [request('GET http://localhost/alive')], [404]],
  ['an absolute address of nowhere', [request('GET http://[/')], [404]],
  ['the asterisk', [request('OPTIONS *')], [404]],
  ['an escaped path', [request('GET /%61live')], [404]],
  ['a path with a dot segment', [request('GET /x/../alive')], [404]],
  ['a broken escape in the query', [request('GET /alive?%E0%A4%A=%')], [200]],
  ['a tunnel', [request('CONNECT evil.example:443')], []],
  ['an upgrade that nobody offers', [request('GET /alive', { Connection: 'Upgrade, close', Upgrade: 'websocket' })], [200]],
  ['two bytes said to be gzip', [post('/json', '{}', { 'Content-Encoding': 'gzip' })], [415]],
  ['a gzip bomb', [post('/json', '', { 'Content-Encoding': 'gzip', 'Content-Length': String(bomb.length) }), new Uint8Array(bomb)], [415]],
  ['a gzip bomb for Slack', [post('/slack/events', '{}', { 'Content-Encoding': 'gzip' })], [415]],
  ['multipart', [post('/json', '--x', { 'Content-Type': 'multipart/form-data; boundary=x' })], [415]],
  ['multipart for Slack', [post('/slack/events', '--x', { 'Content-Type': 'Multipart/Mixed; boundary=x' })], [415]],
  ['JSON 100,000 deep', [post('/json', deep)], [400]],
  ['broken JSON', [post('/json', '{"a":')], [400]],
  ['no JSON at all', [post('/json', '')], [400]],
  [
    'bytes that are no UTF-8',
    [request('POST /json', { 'Content-Type': 'application/json', 'Content-Length': '4' }), Buffer.from('"\xff\xfe"', 'latin1')],
    [400],
  ],
  ['too large, and says so', [post('/json', big)], [413]],
  ['announces 4 GB', [request('POST /json', { 'Content-Type': 'application/json', 'Content-Length': '4294967296' }), 'x'], [413]],
  ['too large for Slack', [post('/slack/events', big)], [413]],
  ['too large, in chunks', [request('POST /json', chunked), `${big.length.toString(16)}\r\n${big}\r\n0\r\n\r\n`], [413]],
  ['a body where none is taken', [request('GET /alive', { 'Content-Length': '5' }, 'hello')], [413]],
  ['a body that stops coming', [request('POST /json', { 'Content-Type': 'application/json', 'Content-Length': '10' }, '{"a"')], [408]],
  ['headers that stop coming', ['GET /alive HTTP/1.1\r\nHost: local'], [408]],
  ['Expect: 100-continue', [post('/json', '{}', { Expect: '100-continue' })], [417]],
  ['another Expect', [post('/json', '{}', { Expect: 'miracles' })], [417]],
  ['no Host', ['GET /alive HTTP/1.1\r\nConnection: close\r\n\r\n'], [400]],
  ['two Hosts', ['GET /alive HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n'], [400]],
  ['a Host that is no host', [request('GET /alive', { Host: '[' })], [400]],
  ['a Host with a path', [request('GET /alive', { Host: 'localhost/evil?' })], [400]],
  ['a Host with a port beyond all ports', [request('GET /alive', { Host: 'localhost:99999' })], [400]],
  ['a Host that looks like an address and is none', [request('GET /alive', { Host: '999.999.999.999' })], [400]],
  ['a request hidden in a header', [request('GET /alive', { 'X-Name': 'a\nGET /throws HTTP/1.1' })], [400]],
  ['two lengths', [post('/json', '{}', { 'Transfer-Encoding': 'chunked' })], [400]],
  ['headers without end', [`GET /alive HTTP/1.1\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`], [431]],
  ['no HTTP', ['\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'], [400]],
  ['a handler throws', [request('GET /throws')], [500]],
  ['a handler rejects', [request('GET /rejects')], [500]],
  ['a handler rejects with nothing', [request('GET /rejects-nothing')], [500]],
  ['a handler gives nothing', [request('GET /gives-nothing')], [500]],
  ['a handler never ends', [request('GET /hangs')], [503]],
  ['a handler splits a header', [request('GET /splits-header')], [500]],
  ['a handler names an odd status', [request('GET /odd-status')], [500]],
  ['a handler fails in the middle of its answer', [request('GET /half')], []],
  ['a handler answers twice', [request('GET /twice')], [200]],
  ['a handler forgets its answer', [request('GET /forgotten')], [500]],
  ['a stream that cannot open', [request('GET /stream-throws')], []],
]

describe('each of these is answered, and so is the next request', () => {
  test.each(attacks)('%s', async (_name, parts, expected) => {
    expect(statuses(await speak(port, ...parts))).toStrictEqual(expected)
    await isAlive()
  })

  test('the answer splits no header', async () => {
    expect(await speak(port, request('GET /splits-header'))).not.toContain('Set-Cookie')
  })

  test('a client that leaves in the middle of its body', async () => {
    const { socket } = dial(port)
    socket.write(request('POST /json', { 'Content-Type': 'application/json', 'Content-Length': '1000' }, '{"a":'), () =>
      socket.resetAndDestroy(),
    )
    await once(socket, 'close')
    await isAlive()
  })

  test('clients that leave before, during and after their request, many at once', async () => {
    const visits = Array.from({ length: 200 }, async (_, turn) => {
      const whole = post(['/json', '/slack/events', '/alive', '/twice'][turn % 4]!, '{"a":1}')
      const { socket } = dial(port)
      socket.write(whole.slice(0, (whole.length * (turn % 21)) / 20) || ' ', () => socket.resetAndDestroy())
      await once(socket, 'close')
    })
    await Promise.all(visits)
    await isAlive()
  })

  test('requests one after another without waiting are answered in order', async () => {
    const line = post('/json', '{"a":1}', { Connection: 'keep-alive' })
    const heard = await speak(port, line, request('GET //', { Connection: 'keep-alive' }), line, request('GET /alive'))
    expect(statuses(heard)).toStrictEqual([200, 404, 200, 200])
  })

  test('nothing is done that comes after a refused body', async () => {
    const heard = await speak(port, post('/json', big, { Connection: 'keep-alive' }), request('GET /alive'))
    expect(statuses(heard)).toStrictEqual([413])
  })
})
