import { once } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import type { AnyRoute, DoorAnswer, WriteEvent } from '../../src/http/route.ts'
import { toEventText } from '../../src/http/stream.ts'
import { get, openDoor } from './support/open-door.ts'
import { dial, request } from './support/speak.ts'

type Stream = Extract<DoorAnswer, { kind: 'stream' }>
const events = (open: Stream['open']): AnyRoute => get('/events', async () => ({ kind: 'stream', open }))

describe('the text of an event', () => {
  test.each<[Parameters<WriteEvent>, string]>([
    [['card', '{"a":1}'], 'event: card\ndata: {"a":1}\n\n'],
    [['card', 'a', '17'], 'event: card\nid: 17\ndata: a\n\n'],
    [['card', 'a\nb\r\nc\rd'], 'event: card\ndata: a\ndata: b\ndata: c\ndata: d\n\n'],
    [['card', ''], 'event: card\ndata: \n\n'],
    [['card', 'a\n\nevent: forged'], 'event: card\ndata: a\ndata: \ndata: event: forged\n\n'],
  ])('of %j', (said, expected) => {
    expect(toEventText(...said)).toBe(expected)
  })

  test('cannot be forged by a name or an id', () => {
    expect(() => toEventText('a\ndata: b', '')).toThrow('line break')
    expect(() => toEventText('a', '', '1\r\nevent: b')).toThrow('line break')
  })
})

test('a browser gets events as they are written, over a stream that nobody stores', async () => {
  const writers: WriteEvent[] = []
  const { door, url } = await openDoor([events((write) => void writers.push(write))])
  const answer = await fetch(`${url}/events`)
  expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('x-accel-buffering')).toBe('no')
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader.read()).value).toBe('retry: 2000\n\n')
  writers[0]?.('status', 'é', '1')
  expect((await reader.read()).value).toBe('event: status\nid: 1\ndata: é\n\n')
  await door.drain()
  expect((await reader.read()).done).toBe(true)
  expect(() => writers[0]?.('status', 'nobody reads this')).not.toThrow()
})

test('a silent stream shows signs of life', async () => {
  const { door, url } = await openDoor([events(() => undefined)], { heartbeatMs: 10 })
  const reader = (await fetch(`${url}/events`)).body!.pipeThrough(new TextDecoderStream()).getReader()
  await reader.read()
  expect((await reader.read()).value).toBe(':\n\n')
  await door.drain()
})

test('whoever leaves is noticed once, also when the route asks afterwards; one failing listener hides none', async () => {
  const left: string[] = []
  let all = (): void => undefined
  const noticed = new Promise<void>((resolve) => (all = resolve))
  const { door, port, logged } = await openDoor([
    events((write, onClose) => {
      onClose(() => {
        left.push('first')
        throw new Error('in a listener')
      })
      onClose(() => {
        left.push('second')
        onClose(() => left.push('late'))
        all()
      })
      write('hello', '')
    }),
  ])
  const { socket } = dial(port)
  socket.write(request('GET /events'))
  await once(socket, 'data')
  socket.destroy()
  await noticed
  expect(left).toStrictEqual(['first', 'second', 'late'])
  expect(logged).toStrictEqual([{ event: 'http.stream-failed', facts: { request: 'r1', error: new Error('in a listener') } }])
  expect(await door.drain()).toStrictEqual({ cut: 0 })
})

test('a reader that does not read is cut off before it fills the memory', async () => {
  let closed = (): void => undefined
  const cut = new Promise<void>((resolve) => (closed = resolve))
  let written = 0
  const { door, port } = await openDoor([
    events((write, onClose) => {
      let gone = false
      onClose(() => {
        gone = true
        closed()
      })
      const more = (): void => {
        if (gone || written > 200_000_000) return
        write('much', 'x'.repeat(100_000))
        written += 100_000
        setImmediate(more)
      }
      more()
    }),
  ])
  const { socket } = dial(port)
  socket.write(request('GET /events'))
  socket.pause()
  await cut
  expect(written).toBeLessThan(50_000_000)
  socket.destroy()
  await door.drain()
})
