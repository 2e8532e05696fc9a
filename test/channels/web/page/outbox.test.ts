import { describe, expect, test } from '@jest/globals'
import { type Letter, openOutbox } from '../../../../src/channels/web/page/outbox.ts'
import type { Outcome } from '../../../../src/channels/web/page/server.ts'

const said = (key: string): Letter => ({ kind: 'say', key, person: 'emma', text: `text of ${key}` })
const answer: Outcome<string> = { kind: 'answer', value: 'card' }
const noAnswer: Outcome<string> = { kind: 'no-answer' }

/** A server that answers as told, in order, and a shelf that survives a reload. */
function desk(outcomes: Outcome<string>[], shelf = new Map<string, string>()) {
  const seen: string[] = []
  const pauses: number[] = []
  let done = (): void => undefined
  const idle = new Promise<void>((resolve) => (done = resolve))
  const outbox = openOutbox<string>({
    async send(letter) {
      seen.push(`send ${letter.key}`)
      const outcome = outcomes.shift() ?? answer
      if (outcomes.length === 0) setImmediate(done)
      return outcome
    },
    shelf: { getItem: (key) => shelf.get(key) ?? null, setItem: (key, value) => void shelf.set(key, value) },
    pause: async (ms) => void pauses.push(ms),
    onDelivered: (letter, card) => seen.push(`delivered ${letter.key} ${card}`),
    onRefused: (letter, code) => seen.push(`refused ${letter.key} ${code}`),
    onStalled: (stalled) => seen.push(stalled ? 'stalled' : 'back'),
  })
  return { outbox, seen, pauses, shelf, idle }
}

describe('what was said or tapped is sent until it is answered', () => {
  test('a letter that gets no answer is sent again with the same key, and later ones wait behind it', async () => {
    const { outbox, seen, idle, pauses } = desk([noAnswer, noAnswer, answer, answer])
    outbox.post(said('one'))
    outbox.post(said('two'))
    await idle
    expect(seen).toEqual(['send one', 'stalled', 'send one', 'send one', 'back', 'delivered one card', 'send two', 'delivered two card'])
    expect(pauses).toEqual([500, 1000])
    expect(outbox.waiting()).toEqual([])
  })

  test('pauses grow to four seconds and no further', async () => {
    const { outbox, idle, pauses } = desk([...Array.from({ length: 7 }, () => noAnswer), answer])
    outbox.post(said('one'))
    await idle
    expect(pauses).toEqual([500, 1000, 2000, 4000, 4000, 4000, 4000])
  })

  test('a refused letter is not sent again and holds nothing up', async () => {
    const { outbox, seen, idle } = desk([{ kind: 'refused', code: 'bad-text' }, answer])
    outbox.post(said('one'))
    outbox.post(said('two'))
    await idle
    expect(seen).toEqual(['send one', 'refused one bad-text', 'send two', 'delivered two card'])
  })

  test('a letter over which the server fails four times is given up; one failure is not enough', async () => {
    const failed: Outcome<string> = { kind: 'failed' }
    const { outbox, seen, idle } = desk([failed, failed, failed, failed, failed, answer])
    outbox.post(said('one'))
    outbox.post(said('two'))
    await idle
    expect(seen).toEqual([
      ...['send one', 'stalled', 'send one', 'send one', 'send one', 'back', 'refused one failed'],
      ...['send two', 'stalled', 'send two', 'back', 'delivered two card'],
    ])
  })

  test('what was not answered before the page was loaded again goes out afterwards, under its key', async () => {
    const before = desk([])
    before.shelf.set('fmu-outbox', JSON.stringify([said('kept')]))
    const after = desk([answer], before.shelf)
    await after.idle
    expect(after.seen).toEqual(['send kept', 'delivered kept card'])
    expect(JSON.parse(before.shelf.get('fmu-outbox') ?? '')).toEqual([])
  })

  test.each(['', 'no json', '{"a":1}', 'null'])('a shelf with %j on it is an empty one', async (text) => {
    const { outbox, seen, idle } = desk([answer], new Map([['fmu-outbox', text]]))
    outbox.post(said('one'))
    await idle
    expect(seen).toEqual(['send one', 'delivered one card'])
  })
})

test('a nudge ends the pause', async () => {
  let tries = 0
  let delivered = (): void => undefined
  const done = new Promise<void>((resolve) => (delivered = resolve))
  const outbox = openOutbox<string>({
    send: async () => (tries++ === 0 ? noAnswer : answer),
    shelf: { getItem: () => null, setItem: () => undefined },
    pause: (_, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    onDelivered: () => delivered(),
    onRefused: () => undefined,
    onStalled: (stalled) => stalled && setImmediate(() => outbox.nudge()),
  })
  outbox.post(said('one'))
  await done
  expect(tries).toBe(2)
})
