import { describe, expect, test } from '@jest/globals'
import type { Operation } from '../../src/domain/operation.ts'
import type { Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import type { Plan } from '../../src/domain/plan-result.ts'
import { planned, refusal } from './planning.ts'
import { weekdayOf, type LocalDate } from '../../src/domain/time.ts'
import { actor, anAdmin, counter, date, inBrussels, monday, officeHours, slots, subject, week, weekdays } from './people.ts'

const office = subject({ schedules: [officeHours] })

function doing(operation: Operation, who: Subject = office): Plan {
  return plan(operation, who, actor(), monday, counter())
}

describe('DOMAIN §3: another schedule', () => {
  const nights = week(slots(weekdays, '22:00', '6:00', 'on-duty'))
  const replace = (schedule: typeof nights, who: Subject = office): Plan => doing({ kind: 'replace-schedule', schedule }, who)

  test('from now on: the old one goes', () => {
    const { difference, ceremony } = planned(replace(nights))
    expect(difference.after.schedules).toStrictEqual([nights])
    expect(difference.parts.map(({ kind }) => kind)).toStrictEqual(['slots-removed', 'slots-added'])
    expect(ceremony).toBe('confirm')
  })

  test('from a date, until a date: outside it the previous one holds', () => {
    const dated = { ...nights, from: date('2027-01-04'), until: date('2027-01-31') }
    expect(planned(replace(dated)).difference.after.schedules).toStrictEqual([officeHours, dated])
  })

  test('the anchor is set to its Monday', () => {
    const { after } = planned(replace({ ...nights, anchor: date('2026-11-26') })).difference
    expect(weekdayOf(after.schedules[0]?.anchor as LocalDate)).toBe(0)
  })

  test.each([
    [{ weeks: 0 }, { kind: 'bad-cycle', weeks: 0 }],
    [{ weeks: 13 }, { kind: 'bad-cycle', weeks: 13 }],
    [{ from: date('2027-01-04'), until: date('2027-01-03') }, { kind: 'dates-reversed' }],
    [{ until: date('2026-11-01') }, { kind: 'end-passed', at: inBrussels('2026-11-02T00:00') }],
    [{ slots: [{ day: 0, start: 0, lasts: 4, status: 'private' as const }] }, { kind: 'slot-too-short', minutes: 4 }],
    [{ slots: [{ day: 0, start: 0, lasts: 0, status: 'private' as const }] }, { kind: 'slot-empty' }],
  ])('refused: %j', (fields, expected) => expect(refusal(replace({ ...nights, ...fields }))).toStrictEqual(expected))

  test('overlapping slots are refused', () => {
    const clash = [...slots([0], '9:00', '12:00', 'on-duty'), ...slots([0], '11:00', '13:00', 'private')]
    expect(refusal(replace(week(clash)))).toStrictEqual({ kind: 'slots-overlap-each-other', slots: clash })
  })

  test('an empty one is refused for a managed person, and named for others', () => {
    const managed = subject({ managed: true, schedules: [officeHours] })
    const result = plan({ kind: 'replace-schedule', schedule: week([]) }, managed, anAdmin, monday, counter())
    expect(refusal(result)).toStrictEqual({ kind: 'managed-empty' })
    expect(planned(replace(week([]))).warnings).toStrictEqual([{ kind: 'last-slot-lost' }])
  })

  test('the same again: nothing to do', () => {
    expect(replace(officeHours).kind).toBe('nothing-to-do')
    expect(replace({ ...officeHours, anchor: date('2026-11-30') }).kind).toBe('nothing-to-do')
  })
})
