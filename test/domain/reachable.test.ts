import { describe, expect, test } from '@jest/globals'
import type { Subject } from '../../src/domain/person.ts'
import { nextReachable } from '../../src/domain/reachable.ts'
import { inBrussels, subject, weekdays } from './people.ts'

const workingHours = { days: weekdays, start: 8 * 60, end: 18 * 60 }

describe('DOMAIN §8: reachable hours', () => {
  const who = (hours: typeof workingHours): Subject => subject({}, {}, { reachable: hours })
  test.each([
    ['2026-11-23T10:15', '2026-11-23T10:15'],
    ['2026-11-23T07:59', '2026-11-23T08:00'],
    ['2026-11-23T18:00', '2026-11-24T08:00'],
    ['2026-11-27T18:00', '2026-11-30T08:00'],
  ])('%s → %s', (from, expected) => expect(nextReachable(who(workingHours), inBrussels(from))).toBe(inBrussels(expected)))

  test('none set, or none possible: always', () => {
    const night = inBrussels('2026-11-23T03:00')
    expect(nextReachable(subject(), night)).toBe(night)
    expect(nextReachable(who({ ...workingHours, days: [] }), night)).toBe(night)
    expect(nextReachable(who({ ...workingHours, end: 0 }), night)).toBe(night)
  })

  test("the person's own come before the account's", () => {
    const own = subject({ notices: { reachable: { days: [0], start: 0, end: 1440 } } }, {}, { reachable: workingHours })
    expect(nextReachable(own, inBrussels('2026-11-24T10:00'))).toBe(inBrussels('2026-11-30T00:00'))
  })

  test('only Mondays, asked on a Monday evening: next Monday', () => {
    const only = who({ ...workingHours, days: [0] })
    expect(nextReachable(only, inBrussels('2026-11-23T18:00'))).toBe(inBrussels('2026-11-30T08:00'))
  })
})
