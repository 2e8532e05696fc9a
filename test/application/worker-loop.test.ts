import { describe, expect, test } from '@jest/globals'
import { startLoop } from '../../src/application/worker-loop.ts'
import type { Log } from '../../src/application/ports.ts'

const hour = 3_600_000

function recording() {
  const events: string[] = []
  const log: Log = {
    info: () => undefined,
    warn: () => undefined,
    error: (event, facts) => void events.push(`${event}:${String(facts?.loop)}`),
  }
  return { log, events }
}

/** A piece of work whose rounds end when the test says so. */
function work() {
  const rounds: ((done: number) => void)[] = []
  const waiting: (() => void)[] = []
  let begun = 0
  return {
    run: () =>
      new Promise<number>((resolve) => {
        rounds.push(resolve)
        begun++
        for (const wake of waiting.splice(0)) wake()
      }),
    begun: () => begun,
    async until(count: number) {
      while (begun < count) await new Promise<void>((resolve) => void waiting.push(resolve))
    },
    end: (done: number) => rounds.shift()?.(done),
  }
}

describe('a worker loop', () => {
  test('goes on at once while there is work, and a wake ends its pause', async () => {
    const rounds = work()
    const loop = startLoop('test', hour, rounds.run, recording().log)
    await rounds.until(1)
    rounds.end(3)
    await rounds.until(2)
    rounds.end(0)
    await new Promise(setImmediate)
    expect(rounds.begun()).toBe(2)
    loop.wake()
    await rounds.until(3)
    const stopped = loop.stop()
    rounds.end(0)
    await stopped
    expect(rounds.begun()).toBe(3)
  })

  test('a wake during a round is not lost', async () => {
    const rounds = work()
    const loop = startLoop('test', hour, rounds.run, recording().log)
    await rounds.until(1)
    loop.wake()
    rounds.end(0)
    await rounds.until(2)
    const stopped = loop.stop()
    rounds.end(0)
    await stopped
  })

  test('a failure is logged and never ends it; it waits for the next tick', async () => {
    const { log, events } = recording()
    let calls = 0
    const loop = startLoop(
      'test',
      1,
      async () => {
        calls++
        if (calls < 3) throw new Error('broken')
        return 0
      },
      log,
    )
    while (calls < 3) await new Promise(setImmediate)
    await loop.stop()
    expect(events).toEqual(['loop-failed:test', 'loop-failed:test'])
  })

  test('stopping waits for the round under way and begins no other', async () => {
    const rounds = work()
    const loop = startLoop('test', hour, rounds.run, recording().log)
    await rounds.until(1)
    let stopped = false
    const stopping = loop.stop().then(() => void (stopped = true))
    await new Promise(setImmediate)
    expect(stopped).toBe(false)
    rounds.end(5)
    await stopping
    expect(rounds.begun()).toBe(1)
  })
})
