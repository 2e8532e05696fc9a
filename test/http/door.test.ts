import { once } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createDoor } from '../../src/http/door.ts'
import type { DoorAnswer, DoorRequest } from '../../src/http/route.ts'
import { echo, get, openDoor, text } from './support/open-door.ts'
import { dial, post, request, speak, statuses } from './support/speak.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe('a request', () => {
  test('comes to its route with its query, headers, peer and id', async () => {
    const seen: DoorRequest[] = []
    const { door, url } = await openDoor([
      get('/a.b/c-d', async (asked) => {
        seen.push(asked)
        return text('ok')
      }),
    ])
    const answer = await fetch(`${url}/a.b/c-d?x=1&x=2&y=%C3%A9`, { headers: { 'X-Own': 'yes' } })
    await door.drain()

    expect(await answer.text()).toBe('ok')
    const [asked] = seen
    expect(asked?.query.getAll('x')).toStrictEqual(['1', '2'])
    expect(asked?.query.get('y')).toBe('é')
    expect(asked).toMatchObject({ id: 'r1', peer: '127.0.0.1', body: undefined, headers: { 'x-own': 'yes' } })
    expect(answer.headers.get('x-request-id')).toBe('r1')
  })

  test('has its body read by the door, each kind as the route wants it', async () => {
    const { door, url } = await openDoor([echo('/json', 'json'), echo('/form', 'form'), echo('/bytes', 'bytes', 5_000_000)])
    const send = async (path: string, type: string, body: string): Promise<unknown> =>
      (await fetch(url + path, { method: 'POST', headers: { 'Content-Type': type }, body })).json()

    expect(await send('/json', 'application/json', '{ "a": 1 }')).toStrictEqual({ body: { a: 1 }, rawBody: '{ "a": 1 }' })
    expect(await send('/form', 'application/x-www-form-urlencoded', 'a=1&b=2')).toStrictEqual({
      body: { a: '1', b: '2' },
      rawBody: 'a=1&b=2',
    })
    expect(await send('/bytes', 'text/csv', 'x'.repeat(1_000_000))).toStrictEqual({ body: 1_000_000, rawBody: '' })
    await door.drain()
  })

  test('in chunks is read to its end, and no further than the limit', async () => {
    const { door, port } = await openDoor([echo('/json', 'json', 1_000)])
    const send = async (parts: readonly string[]): Promise<number[]> => {
      const chunks = [...parts, ''].map((part) => `${part.length.toString(16)}\r\n${part}\r\n`)
      const head = request('POST /json', { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' })
      return statuses(await speak(port, head, ...chunks))
    }
    expect(await send(['"', 'x'.repeat(998), '"'])).toStrictEqual([200])
    expect(await send(['"', 'x'.repeat(999), '"'])).toStrictEqual([413])
    await door.drain()
  })

  test('is told to whoever counts: by its route, never by what was asked', async () => {
    const { door, url, answered } = await openDoor([get('/known', async () => text('ok'))])
    await fetch(`${url}/known?secret=1`)
    await fetch(`${url}/${'x'.repeat(100)}`)
    await fetch(`${url}/known`, { method: 'DELETE' })
    await door.drain()
    expect(answered.map(({ method, route, status, aborted }) => ({ method, route, status, aborted }))).toStrictEqual([
      { method: 'GET', route: '/known', status: 200, aborted: false },
      { method: 'GET', route: 'unknown', status: 404, aborted: false },
      { method: 'DELETE', route: '/known', status: 405, aborted: false },
    ])
    expect(answered.every(({ ms }) => ms >= 0 && ms < 10_000)).toBe(true)
  })
})

describe('an answer', () => {
  test('has safe headers, which a route may replace', async () => {
    const own = { 'content-security-policy': "default-src 'self'", 'Cache-Control': 'max-age=60', 'Content-Type': 'text/html' }
    const { door, url } = await openDoor([get('/plain', async () => text('<b>')), get('/page', async () => text('<b>', own))])
    const plain = (await fetch(`${url}/plain`)).headers
    const page = (await fetch(`${url}/page`)).headers
    await door.drain()

    expect(plain.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(plain.get('x-content-type-options')).toBe('nosniff')
    expect(plain.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(plain.get('cache-control')).toBe('no-store')
    expect(plain.get('server')).toBeNull()
    expect(page.get('content-security-policy')).toBe("default-src 'self'")
    expect(page.get('cache-control')).toBe('max-age=60')
    expect(page.get('content-type')).toBe('text/html')
    expect(page.get('x-content-type-options')).toBe('nosniff')
  })

  test('that says no is JSON with a code, a sentence and the id in the log', async () => {
    const { door, url, logged } = await openDoor([
      get('/throws', () => {
        throw new Error('thrown')
      }),
    ])
    const answer = await fetch(`${url}/throws`)
    await door.drain()
    expect(answer.status).toBe(500)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(await answer.json()).toStrictEqual({
      error: 'failed',
      message: 'Something went wrong here. The log has it under this request id.',
      request: 'r1',
    })
    expect(logged).toStrictEqual([{ event: 'http.handler-failed', facts: { request: 'r1', route: '/throws', error: new Error('thrown') } }])
  })

  test('to a wrong method names the right ones', async () => {
    const { door, url } = await openDoor([get('/both', async () => text('')), echo('/both', 'json')])
    expect((await fetch(`${url}/both`, { method: 'PUT' })).headers.get('allow')).toBe('GET, POST')
    await door.drain()
  })

  test('written by the route itself goes through, with the methods that restify adds', async () => {
    const { door, url } = await openDoor([
      get('/written', async () => ({
        kind: 'written',
        write: async (response) => {
          const restified = response as typeof response & { status(code: number): void; send(body: unknown): void }
          restified.status(202)
          restified.send({ done: true })
          response.end()
        },
      })),
    ])
    const answer = await fetch(`${url}/written`)
    expect([answer.status, await answer.json()]).toStrictEqual([202, { done: true }])
    await door.drain()
  })

  test('that comes too late is dropped, and so is its late failure', async () => {
    let reject: (error: Error) => void = () => undefined
    const late = new Promise<DoorAnswer>((_resolve, no) => (reject = no))
    const { door, url } = await openDoor([get('/late', () => late)], { handleMs: 20 })
    expect((await fetch(`${url}/late`)).status).toBe(503)
    reject(new Error('too late for anybody'))
    expect((await fetch(`${url}/`)).status).toBe(404)
    await door.drain()
  })

  test('to a page of this machine only is refused under a name that merely points here', async () => {
    const { door, port } = await openDoor([{ ...get('/page', async () => text('hello')), guard: 'loopback' }])
    const ask = async (host: string): Promise<string> => {
      const { socket, heard } = dial(port)
      socket.end(request('GET /page', { Host: host }))
      await once(socket, 'close')
      return heard()
    }
    expect(statuses(await ask(`localhost:${port}`))).toStrictEqual([200])
    expect(await ask(`rebound.example:${port}`)).toContain('"error":"this-machine-only"')
    await door.drain()
  })
})

describe('listening', () => {
  test('on a port in use is an outcome with its remedy', async () => {
    const { door, port } = await openDoor([])
    const second = createDoor({ host: '127.0.0.1', port, routes: [], log: quiet, newId: () => 'x' })
    expect(await second.listen()).toStrictEqual({
      kind: 'not-listening',
      because: 'port-in-use',
      code: 'EADDRINUSE',
      remedy: `Port ${port} on 127.0.0.1 is in use, perhaps by another fmu-bot. Stop that one, or set PORT to a free number.`,
    })
    expect(second.open).toBe(false)
    await door.drain()
    expect(await second.drain()).toStrictEqual({ cut: 0 })
  })

  test('on an address of another machine is one too', async () => {
    const door = createDoor({ host: '192.0.2.1', port: 0, routes: [], log: quiet, newId: () => 'x' })
    expect(await door.listen()).toMatchObject({ kind: 'not-listening', because: 'no-such-host' })
  })

  test('gives an address to open in a browser', async () => {
    const door = createDoor({ host: '0.0.0.0', port: 0, routes: [], log: quiet, newId: () => 'x' })
    const outcome = await door.listen()
    expect(outcome).toMatchObject({ kind: 'listening', address: '0.0.0.0', url: expect.stringMatching(/^http:\/\/localhost:\d+$/) })
    await door.drain()
  })
})

describe('draining', () => {
  const gate = (): { readonly wait: Promise<void>; readonly open: () => void } => {
    let open = (): void => undefined
    return { wait: new Promise((resolve) => (open = resolve)), open: () => open() }
  }

  test('lets running requests finish, takes no new ones, then closes', async () => {
    const entered = gate()
    const leave = gate()
    const { door, url, port } = await openDoor([
      get('/slow', async () => {
        entered.open()
        await leave.wait
        return text('finished')
      }),
    ])
    const waiting = dial(port)
    waiting.socket.write('GET /slow HTTP/1.1\r\nHost: ')
    const running = fetch(`${url}/slow`)
    await entered.wait
    const drained = door.drain()
    expect(door.open).toBe(false)
    await expect(fetch(`${url}/slow`)).rejects.toThrow('fetch failed')
    // This connection was open before, in the middle of its headers.
    waiting.socket.write('localhost\r\n\r\n')
    await once(waiting.socket, 'close')
    expect(waiting.heard()).toContain('"error":"stopping"')
    leave.open()
    expect(await (await running).text()).toBe('finished')
    expect(await drained).toStrictEqual({ cut: 0 })
    expect(await door.drain()).toStrictEqual({ cut: 0 })
  })

  test('does not wait for connections that are merely kept open', async () => {
    const { door, port } = await openDoor([get('/', async () => text('ok'))])
    const { socket } = dial(port)
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(socket, 'data')
    expect(await door.drain()).toStrictEqual({ cut: 0 })
  })

  test('cuts off what does not finish in time, and says how many', async () => {
    const entered = gate()
    const { door, url } = await openDoor(
      [
        get('/never', () => {
          entered.open()
          return new Promise(() => undefined)
        }),
      ],
      { drainMs: 30 },
    )
    const running = expect(fetch(`${url}/never`)).rejects.toThrow('fetch failed')
    await entered.wait
    expect(await door.drain()).toStrictEqual({ cut: 1 })
    await running
  })

  test('opens no stream any more', async () => {
    const entered = gate()
    const leave = gate()
    const { door, url } = await openDoor([
      get('/events', async () => {
        entered.open()
        await leave.wait
        return { kind: 'stream', open: () => undefined }
      }),
    ])
    const running = fetch(`${url}/events`)
    await entered.wait
    const drained = door.drain()
    leave.open()
    expect((await running).status).toBe(503)
    expect(await drained).toStrictEqual({ cut: 0 })
  })

  test('ends streams at once', async () => {
    const { door, url } = await openDoor([get('/events', async () => ({ kind: 'stream', open: (write) => write('hello', '1') }))])
    const stream = await fetch(`${url}/events`)
    const [whole, drained] = await Promise.all([stream.text(), door.drain()])
    expect(whole).toContain('event: hello')
    expect(drained).toStrictEqual({ cut: 0 })
  })
})

test('whoever sends far too much still reads why it was refused', async () => {
  const { door, port } = await openDoor([echo('/json', 'json')], { lingerMs: 15_000 })
  expect(await speak(port, post('/json', 'x'.repeat(20_000_000)))).toContain('"error":"body-too-large"')
  await door.drain()
})

test('nothing is done for requests behind an answer that closes the connection', async () => {
  let done = 0
  const { door, port } = await openDoor([
    echo('/json', 'json', 10),
    get('/counts', async () => {
      done++
      return text('ok')
    }),
  ])
  const counts = request('GET /counts')
  await speak(port, post('/json', 'x'.repeat(11), { Connection: 'keep-alive' }) + counts)
  await speak(port, post('/json', 'x'.repeat(11), { Connection: 'keep-alive' }), counts)
  await speak(port, request('GET /counts', { Expect: '100-continue', Connection: 'keep-alive', 'Content-Length': '1' }, 'x') + counts)
  expect(done).toBe(0)
  await door.drain()
})

test('more connections than allowed are turned away, those inside go on', async () => {
  const { door, port, url } = await openDoor([get('/', async () => text('ok'))], { maxConnections: 1 })
  const inside = dial(port)
  inside.socket.write(request('GET /', { Connection: 'keep-alive' }))
  await once(inside.socket, 'data')
  await expect(fetch(url)).rejects.toThrow('fetch failed')
  inside.socket.write(request('GET /'))
  await once(inside.socket, 'close')
  expect(statuses(inside.heard())).toStrictEqual([200, 200])
  await door.drain()
})

test('whatever stands in the request line and the Host, the next request is answered', async () => {
  const { door, port, url, logged } = await openDoor([get('/', async () => text('ok')), echo('/', 'json')], { headersMs: 300 })
  const word = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom('/', '//', '*', '[', '/?', 'localhost'))
  const line = fc.tuple(fc.oneof(fc.constantFrom('GET', 'POST', 'PROPFIND'), word), word, word)
  await fc.assert(
    fc.asyncProperty(line, async ([method, target, host]) => {
      const heard = await speak(port, `${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
      return statuses(heard).every((status) => status < 500)
    }),
    { numRuns: 300 },
  )
  expect((await fetch(url)).status).toBe(200)
  expect(logged).toStrictEqual([])
  await door.drain()
})
