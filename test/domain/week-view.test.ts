import { describe, expect, test } from '@jest/globals'
import { effective } from '../../src/domain/effective.ts'
import { toInstant, wallAt } from '../../src/domain/time.ts'
import { daySegments, groupSlots, scheduleSegments } from '../../src/domain/week-view.ts'
import { brussels, date, inBrussels, officeHours, override, random, slots, subject, week, zone } from './people.ts'
import { randomSubject } from './random-people.ts'

describe('DOMAIN §3: days with equal times are shown together again', () => {
  test('weekdays, and the one that differs', () => {
    const groups = groupSlots([...slots([0, 1, 3, 4], '9:00', '17:00', 'professional'), ...slots([2], '9:00', '12:00', 'professional')])
    expect(groups).toMatchObject([
      { days: [0, 1, 3, 4], weeks: [0], start: 540, end: 1020, endsDaysLater: 0, status: 'professional' },
      { days: [2], start: 540, end: 720 },
    ])
    expect(groups[0]?.slots).toHaveLength(4)
  })

  test('the same times in another status stand apart', () => {
    expect(groupSlots([...slots([0], '9:00', '17:00', 'professional'), ...slots([1], '9:00', '17:00', 'on-duty')])).toHaveLength(2)
  })

  test('in order of first day, then start', () => {
    const groups = groupSlots([
      ...slots([2], '9:00', '10:00', 'private'),
      ...slots([0], '13:00', '17:00', 'private'),
      ...slots([0, 1], '9:00', '12:00', 'on-duty'),
    ])
    expect(groups.map(({ days, start }) => [days[0], start])).toStrictEqual([
      [0, 540],
      [0, 780],
      [2, 540],
    ])
  })

  test('past midnight, over days, up to 24:00', () => {
    const groups = groupSlots([
      ...slots([0, 1], '22:00', '6:00', 'on-duty'),
      ...slots([2], '20:00', '24:00', 'on-duty'),
      { day: 4, start: 1020, lasts: 3780, status: 'private' },
    ])
    expect(groups.map(({ days, start, end, endsDaysLater }) => [days, start, end, endsDaysLater])).toStrictEqual([
      [[0, 1], 1320, 360, 1],
      [[2], 1200, 1440, 0],
      [[4], 1020, 480, 3],
    ])
  })

  test('weeks of a cycle: what happens in the same weeks stands together', () => {
    const groups = groupSlots([...slots([0, 1, 7, 8], '9:00', '17:00', 'professional'), ...slots([2], '9:00', '17:00', 'professional')])
    expect(groups.map(({ days, weeks }) => [days, weeks])).toStrictEqual([
      [
        [0, 1],
        [0, 1],
      ],
      [[2], [0]],
    ])
  })

  test('nothing of nothing', () => expect(groupSlots([])).toStrictEqual([]))
})

describe('a day of a schedule, drawn', () => {
  test('slots between the outside status', () => {
    expect(scheduleSegments(officeHours, 'private', date('2026-11-23'))).toStrictEqual([
      { start: 0, end: 540, status: 'private' },
      { start: 540, end: 1020, status: 'professional' },
      { start: 1020, end: 1440, status: 'private' },
    ])
    expect(scheduleSegments(undefined, 'private', date('2026-11-23'))).toStrictEqual([{ start: 0, end: 1440, status: 'private' }])
  })

  test('what began the day before', () => {
    const nights = week(slots([0], '22:00', '6:00', 'on-duty'))
    expect(scheduleSegments(nights, 'private', date('2026-11-24'))).toStrictEqual([
      { start: 0, end: 360, status: 'on-duty' },
      { start: 360, end: 1440, status: 'private' },
    ])
  })
})

describe('a day with everything that counts, drawn', () => {
  const said = override('a', 'on-duty', inBrussels('2026-11-23T12:00'), inBrussels('2026-11-23T13:00'))

  test('temporary statuses lie over slots', () => {
    const segments = daySegments(subject({ schedules: [officeHours], overrides: [said] }), date('2026-11-23'))
    expect(segments.map(({ start, end, status, because }) => [start, end, status, because.kind])).toStrictEqual([
      [0, 540, 'private', 'outside'],
      [540, 720, 'professional', 'slot'],
      [720, 780, 'on-duty', 'override'],
      [780, 1020, 'professional', 'slot'],
      [1020, 1440, 'private', 'outside'],
    ])
  })

  test('a gap belongs to what held before it; of an hour that passes twice the first pass is drawn', () => {
    const nights = subject({ schedules: [week([...slots([6], '2:30', '4:00', 'on-duty'), ...slots([6], '1:00', '2:30', 'professional')])] })
    const times = (text: string): unknown[] => daySegments(nights, date(text)).map(({ start, end, status }) => [start, end, status])
    expect(times('2026-03-29')).toStrictEqual([
      [0, 60, 'private'],
      [60, 180, 'professional'],
      [180, 240, 'on-duty'],
      [240, 1440, 'private'],
    ])
    expect(times('2026-10-25')).toStrictEqual([
      [0, 60, 'private'],
      [60, 150, 'professional'],
      [150, 240, 'on-duty'],
      [240, 1440, 'private'],
    ])
  })

  test('without FMU nothing is drawn, nor of a day that a zone skipped', () => {
    expect(daySegments(subject({ fmuActive: false }), date('2026-11-23'))).toStrictEqual([])
    expect(daySegments(subject({ zone: zone('Pacific/Apia') }), date('2011-12-30'))).toStrictEqual([])
  })

  test('covers the day whole, and says what holds at every minute', () => {
    const chance = random(5)
    for (let round = 0; round < 60; round++) {
      const who = { ...randomSubject(chance, brussels, inBrussels('2026-11-23T10:15')) }
      const segments = daySegments(who, date('2026-11-23'))
      expect([segments[0]?.start, segments.at(-1)?.end]).toStrictEqual([0, 1440])
      for (const [index, { start, end, status }] of segments.entries()) {
        expect(segments[index + 1]?.start ?? 1440).toBe(end)
        expect(end).toBeGreaterThan(start)
        for (const minute of [start, Math.floor((start + end) / 2), end - 1]) {
          expect(effective(who, toInstant(wallAt(date('2026-11-23'), minute), brussels)).status).toBe(status)
        }
      }
    }
  })
})
