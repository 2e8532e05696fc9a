import { describe, expect, test } from '@jest/globals'
import { settlement } from '../../src/application/deliver-outbox.ts'
import { instant } from '../../src/domain/time.ts'

const now = instant(1_000_000)

describe('what nobody answered', () => {
  test('is given up by a channel that cannot mark a second one', () => {
    expect(settlement({ kind: 'unknown', because: 'reset' }, now, { attempt: 1 })).toEqual({ kind: 'dropped', because: 'unknown' })
  })

  test('is sent again by one that marks it, later each time, three times at most', () => {
    const settled = [1, 2, 3].map((attempt) => settlement({ kind: 'unknown', because: 'reset' }, now, { attempt, marksRepeats: true }))
    expect(settled).toEqual([
      { kind: 'retry', at: now + 5_000, because: 'unanswered' },
      { kind: 'retry', at: now + 10_000, because: 'unanswered' },
      { kind: 'dropped', because: 'unknown' },
    ])
  })
})

test('what certainly did not arrive waits as long as the platform says', () => {
  expect(settlement({ kind: 'retry', afterMs: 7_000, because: 'busy' }, now)).toEqual({ kind: 'retry', at: now + 7_000, because: 'busy' })
})
