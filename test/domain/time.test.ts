import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from '@jest/globals'
import {
  addDays,
  dateOf,
  dayNumber,
  daysBetween,
  instant,
  isInGap,
  isoWeekOf,
  minuteOf,
  mondayOf,
  offsetChanges,
  parseInstant,
  parseLocalDate,
  parseWallTime,
  parseZone,
  toInstant,
  toWall,
  wallAt,
  weekdayOf,
  type Instant,
} from '../../src/domain/time.ts'
import { at, brussels, date, random, wall, zone } from './people.ts'

const zones = [
  'Europe/Brussels',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'America/Santiago',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'America/New_York',
]

describe('DOMAIN §6: wall clock and instants', () => {
  test.each(zones)('agree with Temporal at random minutes, and beside every transition (%s)', (name) => {
    const chance = random(7)
    const transitions = offsetChanges(instant(Date.UTC(2008, 0, 1)), instant(Date.UTC(2036, 0, 1)), zone(name))
    const near = transitions.flatMap((transition) => [-1, 1_800_000].map((ms) => transition + ms))
    const anywhere = Array.from({ length: 40 }, () => Math.floor(chance() * 4e12))
    const wrong: unknown[] = []
    for (const ms of [...near, ...anywhere]) {
      const clock = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(name)
      const shown = clock.toPlainDateTime().round({ smallestUnit: 'minute', roundingMode: 'floor' })
      const read = toWall(ms as Instant, zone(name))
      if (read !== shown.toString({ smallestUnit: 'minute' })) wrong.push({ ms, read })
      for (const hours of [-25, -1, 0, 1]) {
        const said = shown.add({ hours })
        const expected = said.toZonedDateTime(name, { disambiguation: 'compatible' }).epochMilliseconds
        const resolved = toInstant(wall(said.toString({ smallestUnit: 'minute' })), zone(name))
        if (resolved !== expected) wrong.push({ said: said.toString(), resolved, expected })
      }
    }
    expect(wrong).toStrictEqual([])
  })

  test('in a gap the later side, in an overlap the first pass', () => {
    expect(toInstant(wall('2026-03-29T02:30'), brussels)).toBe(at('2026-03-29T03:30:00+02:00'))
    expect(toInstant(wall('2026-10-25T02:30'), brussels)).toBe(at('2026-10-25T02:30:00+02:00'))
    expect(toInstant(wall('2011-12-30T12:00'), zone('Pacific/Apia'))).toBe(at('2011-12-31T12:00:00+14:00'))
  })

  test('a wall time that no clock shows is known to be in a gap', () => {
    expect(isInGap(wall('2026-03-29T02:30'), brussels)).toBe(true)
    expect(isInGap(wall('2026-03-29T03:00'), brussels)).toBe(false)
    expect(isInGap(wall('2026-10-25T02:30'), brussels)).toBe(false)
    expect(isInGap(wall('2011-12-30T12:00'), zone('Pacific/Apia'))).toBe(true)
  })
})

describe('dates', () => {
  test('DOMAIN §3: 2026-W53 and 2027-W01 are both odd, and follow each other', () => {
    expect(isoWeekOf(date('2026-12-31'))).toStrictEqual({ year: 2026, week: 53 })
    expect(isoWeekOf(date('2027-01-03'))).toStrictEqual({ year: 2026, week: 53 })
    expect(isoWeekOf(date('2027-01-04'))).toStrictEqual({ year: 2027, week: 1 })
  })

  test('ISO weeks agree with Temporal on every day of 12 years', () => {
    const wrong: string[] = []
    for (let day = dayNumber(date('2020-01-01')); day < dayNumber(date('2032-01-01')); day++) {
      const text = addDays(date('1970-01-01'), day)
      const plain = Temporal.PlainDate.from(text)
      const { year, week } = isoWeekOf(text)
      if (year !== plain.yearOfWeek || week !== plain.weekOfYear || weekdayOf(text) + 1 !== plain.dayOfWeek) wrong.push(text)
    }
    expect(wrong).toStrictEqual([])
  })

  test('step over months, years and leap days', () => {
    expect(addDays(date('2028-02-28'), 1)).toBe('2028-02-29')
    expect(addDays(date('2026-12-31'), 1)).toBe('2027-01-01')
    expect(daysBetween(date('2026-11-23'), date('2026-12-25'))).toBe(32)
    expect(mondayOf(date('2026-11-29'))).toBe('2026-11-23')
    expect(mondayOf(date('2026-11-23'))).toBe('2026-11-23')
  })

  test('parts of a wall time', () => {
    expect(dateOf(wall('2026-11-23T10:15'))).toBe('2026-11-23')
    expect(minuteOf(wall('2026-11-23T10:15'))).toBe(615)
    expect(wallAt(date('2026-11-23'), 1440)).toBe('2026-11-24T00:00')
    expect(wallAt(date('2026-11-23'), 615)).toBe('2026-11-23T10:15')
  })
})

describe('parsers take only what they say', () => {
  test.each(['2026-02-30', '2026-1-1', '20260101', 'today', ''])('not a date: %j', (text) => expect(parseLocalDate(text)).toBeUndefined())
  test.each(['2026-11-23T24:00', '2026-11-23 10:15', '2026-11-23T10:15:00', 'T10:15'])('not a wall time: %j', (text) =>
    expect(parseWallTime(text)).toBeUndefined(),
  )
  test.each(['+01:00', 'Mars/Olympus', '', '01:00'])('DOMAIN §6: never an offset for a zone: %j', (text) =>
    expect(parseZone(text)).toBeUndefined(),
  )
  test('an instant needs an offset', () => {
    expect(parseInstant('2026-11-23T10:15:00')).toBeUndefined()
    expect(parseInstant('2026-11-23T10:15:00Z')).toBe(Date.UTC(2026, 10, 23, 10, 15))
    expect(() => instant(1.5)).toThrow('not an instant')
  })
})
