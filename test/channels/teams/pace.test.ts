import { describe, expect, test } from '@jest/globals'
import { createPace } from '../../../src/channels/teams/pace.ts'

/** How many go through in so many milliseconds when somebody asks again as soon as they are told to. */
function went(forMs: number, conversations: number): number[] {
  let now = 0
  const pace = createPace(() => now)
  const times: number[] = []
  while (now < forMs) {
    const waits = Array.from({ length: conversations }, (_, n) => pace.take({ tenant: 't', conversation: `c${n}` }))
    for (const wait of waits) if (wait === 0) times.push(now)
    now += Math.max(1, Math.min(...waits))
  }
  return times
}

const mostIn = (times: readonly number[], ms: number): number =>
  Math.max(...times.map((from, at) => times.slice(at).filter((each) => each < from + ms).length))

describe('one conversation', () => {
  const times = went(3_700_000, 1)
  test.each([
    [1_000, 7],
    [2_000, 8],
    [30_000, 60],
    [3_600_000, 1_800],
  ])('in any %d ms at most %d', (ms, most) => {
    expect(mostIn(times, ms)).toBe(most)
  })
})

test('all conversations of a tenant together: at most 50 in any second', () => {
  expect(mostIn(went(5_000, 100), 1_000)).toBe(50)
})

test('tenants and conversations do not wait for each other', () => {
  const pace = createPace(() => 0)
  for (let n = 0; n < 7; n++) expect(pace.take({ tenant: 't', conversation: 'a' })).toBe(0)
  expect(pace.take({ tenant: 't', conversation: 'a' })).toBe(1_000)
  expect(pace.take({ tenant: 't', conversation: 'b' })).toBe(0)
  expect(pace.take({ tenant: 'u', conversation: 'a' })).toBe(0)
})

test('asking too early costs nothing', () => {
  let now = 0
  const pace = createPace(() => now)
  for (let n = 0; n < 7; n++) pace.take({ tenant: 't', conversation: 'a' })
  for (let n = 0; n < 500; n++) expect(pace.take({ tenant: 't', conversation: 'a' })).toBeGreaterThan(0)
  now = 1_000
  expect(pace.take({ tenant: 't', conversation: 'a' })).toBe(0)
})
