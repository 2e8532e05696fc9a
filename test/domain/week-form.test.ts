import { describe, expect, test } from '@jest/globals'
import type { DatedSchedule } from '../../src/domain/schedule.ts'
import { sortSlots, united } from '../../src/domain/slot-algebra.ts'
import { plan } from '../../src/domain/plan.ts'
import { weekMinutes } from '../../src/domain/time.ts'
import { editOfRows, fitsRows, keptSlots, rowProblems, rowsOf, scheduleToEdit, type WeekRow } from '../../src/domain/week-form.ts'
import { planned } from './planning.ts'
import { randomSlots } from './random-people.ts'
import { actor, anAdmin, counter, date, monday, officeHours, random, slots, subject, week, weekdays } from './people.ts'

const row = (days: readonly number[], from?: string, until?: string, status?: string): WeekRow => ({
  days,
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
  ...(status !== undefined && { status }),
})
const good = row([0], '09:00', '17:00', 'professional')

/** "1 until same-times": row, field and why. */
const problems = (rows: readonly WeekRow[], managed = false): readonly string[] =>
  rowProblems(rows, subject({ managed, schedules: [] }), monday).map(({ row: index, field, because }) =>
    [index, field, ...Object.values<string | number>(because)].join(' '),
  )

describe('each problem stands at the input that can mend it', () => {
  test.each([
    ['same times', row([0], '09:00', '09:00', 'professional'), ['0 until same-times']],
    ['under five minutes', row([0], '09:00', '09:04', 'private'), ['0 until too-short 5']],
    ['no days', row([], '09:00'), ['0 days no-days', '0 until no-time', '0 status no-status']],
    ['no end', row([3], '10:00', undefined, 'private'), ['0 until no-time']],
    ['times that are none', row([3], '24:00', '9', 'private'), ['0 from no-time', '0 until no-time']],
    ['a status that is none', row([3], '10:00', '11:00', 'busy'), ['0 status no-status']],
    ['five minutes', row([0], '09:00', '09:05', 'private'), []],
    ['into the next day', row([4], '22:00', '06:00', 'on-duty'), []],
    ['up to midnight', row([4], '22:00', '00:00', 'on-duty'), []],
    ['all day', row([6], '00:00', '00:00', 'on-duty'), []],
    ['an empty row', row([]), []],
    ['a slot taken away', row([], '09:00', '17:00', 'private'), []],
  ])('%s', (_, given, expected) => expect(problems([given])).toStrictEqual(expected))

  test('an overlap names the earlier row; the week is round', () => {
    expect(problems([good, row([0, 1], '16:59', '18:00', 'on-duty')])).toStrictEqual(['1 from overlap 0'])
    expect(problems([good, row([0], '17:00', '18:00', 'on-duty')])).toStrictEqual([])
    expect(problems([row([0], '00:00', '06:00', 'private'), row([6], '22:00', '00:01', 'on-duty')])).toStrictEqual(['1 from overlap 0'])
  })

  test('only a managed person has to keep a slot (DOMAIN §2)', () => {
    const none = [row([], '09:00', '17:00', 'private'), row([])]
    expect([problems(none), problems(none, true)]).toStrictEqual([[], ['0 days no-slot']])
  })
})

const long = week([{ day: 4, start: 1020, lasts: 3780, status: 'private' }])

describe('which schedules rows can show', () => {
  test.each([
    ['none', undefined, true],
    ['office hours', officeHours, true],
    ['a slot over days', long, true],
    ['a cycle of two weeks', { ...officeHours, weeks: 2 }, false],
    ['a whole day', week(slots([0], '0:00', '24:00', 'private')), true],
  ])('%s', (_, schedule, fits) => expect(fitsRows(schedule, 18)).toBe(fits))

  test('no more than there are rows, with one to spare', () => {
    expect([fitsRows(officeHours, 2), fitsRows(officeHours, 1)]).toStrictEqual([true, false])
  })
})

describe('a slot over days has no row, and stays as it is', () => {
  const who = subject({ managed: true, schedules: [long] })
  test('not shown, kept, enough for a managed person', () => {
    expect([rowsOf(long), keptSlots(long)]).toStrictEqual([[], long.slots])
    expect(rowProblems([row([])], who, monday)).toStrictEqual([])
    expect(editOfRows([good], who, monday)).toMatchObject({
      schedule: { slots: [...slots([0], '9:00', '17:00', 'professional'), ...long.slots] },
    })
  })

  test('what lies over it is said', () => {
    const over = row([0], '07:00', '09:00', 'on-duty')
    expect(rowProblems([over], who, monday)).toStrictEqual([{ row: 0, field: 'from', because: { kind: 'overlap-kept' } }])
  })
})

test('rows that nobody touched are the schedule they were made from', () => {
  const chance = random(8)
  let tried = 0
  for (let round = 0; round < 400; round++) {
    const schedule = week(sortSlots(united(randomSlots(chance, 1, 15), weekMinutes)))
    if (!fitsRows(schedule, 100)) continue
    tried++
    const rows = rowsOf(schedule)
    const who = subject({ managed: true, schedules: [schedule] })
    expect(rowProblems(rows, who, monday)).toStrictEqual([])
    expect(plan(editOfRows(rows, who, monday), who, anAdmin, monday, counter()).kind).toBe('nothing-to-do')
  }
  expect(tried).toBeGreaterThan(300)
})

describe('saving edits the schedule that was shown', () => {
  const origin = { template: 'tpl' as never, name: 'Option1', version: 3 }
  const saved = (schedules: readonly DatedSchedule[]) => {
    const who = subject({ schedules })
    return planned(plan(editOfRows([good], who, monday), who, actor(), monday, counter()))
  }
  const onMonday = slots([0], '9:00', '17:00', 'professional')
  const later = { ...week(slots(weekdays, '8:00', '12:00', 'on-duty')), from: date('2027-01-04') }

  test('what begins later stays, and so does what comes back after it', () => {
    expect(saved([officeHours, later]).difference.after.schedules).toStrictEqual([{ ...officeHours, slots: onMonday }, later])
  })

  test('its dates and its origin stay; that it is no longer the template is said', () => {
    const dated = { ...officeHours, from: date('2026-11-02'), until: date('2026-12-24'), origin }
    const { difference, warnings } = saved([later, dated])
    expect(difference.after.schedules).toStrictEqual([later, { ...dated, slots: onMonday }])
    expect(warnings).toContainEqual({ kind: 'drifts-from-template', name: 'Option1' })
  })

  test('somebody without one gets one, beneath what begins later', () => {
    expect(saved([later]).difference.after.schedules).toMatchObject([{ weeks: 1, slots: onMonday }, later])
    expect(scheduleToEdit(subject({ schedules: [later] }), monday)).toBeUndefined()
  })
})
