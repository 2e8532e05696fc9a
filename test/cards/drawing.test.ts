import { describe, expect, test } from '@jest/globals'
import { dayStrip, swatch } from '../../src/cards/drawing/strip.ts'
import type { CardData } from '../../src/cards/card-data.ts'
import { toView } from '../../src/cards/to-view.ts'
import type { WeekView } from '../../src/cards/view.ts'
import { examples } from './examples.ts'
import { localDate, planned, schedule, slot, weekdays } from './facts.ts'
import { decodePicture } from './picture.ts'

const day = [
  { start: 0, end: 540, status: 'private' },
  { start: 540, end: 1020, status: 'professional' },
  { start: 1020, end: 1440, status: 'on-duty' },
] as const
const blue = [47, 111, 222, 255]
const orange = [226, 125, 10, 255]

describe('a bar', () => {
  const { width, height, colourAt } = decodePicture(dayStrip(day))
  const middle = Math.floor(height / 2)
  const xOf = (minute: number): number => Math.floor((minute / 1440) * width)

  test('has each status where its minutes are', () => {
    expect(colourAt(xOf(550), 4)).toEqual(blue)
    expect(colourAt(xOf(1010), 4)).toEqual(blue)
    expect(colourAt(xOf(530), middle)).not.toEqual(blue)
    expect(colourAt(xOf(1200), 1)).toEqual(orange)
  })

  test('leaves a gap between two statuses', () => {
    expect(colourAt(xOf(540), middle)[3]).toBe(0)
    expect(colourAt(xOf(1020), middle)[3]).toBe(0)
  })

  test('rounds its corners and smooths them', () => {
    expect(colourAt(0, 0)[3]).toBe(0)
    const corner = Array.from({ length: 8 }, (_, x) => colourAt(x, 2)[3]!)
    expect(new Set(corner).size).toBeGreaterThan(2)
  })

  test('tells the statuses apart without colour: hollow, full, hatched', () => {
    const shades = (from: number, to: number): number =>
      new Set(Array.from({ length: to - from }, (_, x) => colourAt(from + x, middle).join())).size
    expect(colourAt(xOf(270), middle)[3]).toBeLessThan(100)
    expect(shades(xOf(600), xOf(960))).toBe(1)
    expect(shades(xOf(1080), xOf(1400))).toBe(2)
  })

  test('shows even five minutes', () => {
    const short = decodePicture(
      dayStrip([
        { start: 0, end: 600, status: 'private' },
        { start: 600, end: 605, status: 'professional' },
        { start: 605, end: 1440, status: 'private' },
      ]),
    )
    const row = Array.from({ length: short.width }, (_, x) => short.colourAt(x, 20).join())
    expect(row).toContain(blue.join())
  })

  test('is drawn once for equal days', () => {
    expect(dayStrip([...day])).toBe(dayStrip(day))
  })

  test('stays small: a week of ordinary days takes less than a quarter of what Teams takes', () => {
    expect(dayStrip(day).length * 7).toBeLessThan(7 * 1024)
  })

  test('the legend shows the same looks', () => {
    expect(decodePicture(swatch('professional')).colourAt(24, 20)).toEqual(blue)
    expect(decodePicture(swatch('private')).colourAt(24, 20)[3]).toBeLessThan(100)
  })
})

const weeksOf = (card: CardData): readonly WeekView[] => toView(card, 'en').weeks
const timesOf = (week: WeekView | undefined, index: number): string =>
  (week?.days[index]?.segments ?? []).map(({ start, end, status }) => `${start / 60}-${end / 60} ${status}`).join(', ')

describe('the week that is drawn', () => {
  test('holds temporary statuses, and blocks of one status are one block', () => {
    const [week] = weeksOf(examples['week']!)
    expect(timesOf(week, 2)).toBe('0-8 private, 8-12 professional, 12-24 private')
    expect(timesOf(week, 3)).toBe('0-24 private')
    expect(timesOf(week, 4)).toBe('0-6 on-duty, 6-8 private, 8-12 professional, 12-17 private, 17-24 on-duty')
    expect(timesOf(week, 0)).toBe('0-8 on-duty, 8-12 professional, 12-12.75 private, 12.75-17.25 professional, 17.25-24 private')
  })

  test('holds the calendar, without the days the teams are exempt from', () => {
    const [week] = weeksOf(examples['week-calendar']!)
    expect([1, 3, 4].map((index) => timesOf(week, index))).toEqual([
      '0-24 private',
      '0-24 private',
      '0-9 private, 9-17 professional, 17-24 private',
    ])
  })

  test('is the schedule even when that is off', () => {
    expect(timesOf(weeksOf(examples['week-off']!)[0], 0)).toBe('0-9 private, 9-17 professional, 17-24 private')
  })

  test('marks today', () => {
    expect(weeksOf(examples['week']!)[0]?.days.map(({ today }) => today)).toEqual([true, false, false, false, false, false, false])
  })

  test('before and after a change shows the same seven days, to be compared in one look', () => {
    const [before, after] = weeksOf(examples['confirm-slots']!)
    const labels = ['Mon 23', 'Tue 24', 'Wed 25', 'Thu 26', 'Fri 27', 'Sat 28', 'Sun 29']
    expect(before?.days.map(({ label }) => label)).toEqual(labels)
    expect(after?.days.map(({ label }) => label)).toEqual(labels)
    expect(timesOf(before, 0)).toBe('0-7 private, 7-12 professional, 12-24 private')
    expect(timesOf(after, 0)).toBe('0-7 private, 7-9 professional, 9-17 on-duty, 17-24 private')
  })

  test('is the first week in which the change shows, named when it is not this one', () => {
    const card = planned(
      'confirm',
      { kind: 'add-slots', slots: [{ days: [5], start: 480, end: 720, status: 'on-duty' }], from: localDate('2027-01-04') },
      {},
    )
    const [, after] = weeksOf(card)
    expect(after?.title).toBe('With this change (Week 1, Mon 4 Jan 2027 to Sun 10 Jan)')
    expect(timesOf(after, 5)).toBe('0-8 private, 8-12 on-duty, 12-24 private')
  })

  test('is this week when no week looks different: a slot of the status that holds anyway', () => {
    const card = planned(
      'confirm',
      { kind: 'add-slots', slots: [{ days: [5], start: 480, end: 720, status: 'private' }] },
      { schedules: [] },
    )
    const [before, after] = weeksOf(card)
    expect(after?.title).toBe('With this change')
    expect(after?.days).toEqual(before?.days)
    expect(after?.days[0]?.label).toBe('Mon 23')
  })

  test('leaves temporary statuses out of a change of the schedule', () => {
    const overrides = [{ id: 'o' as never, status: 'private' as const, start: 0 as never, end: 4e12 as never }]
    const [, after] = weeksOf(
      planned(
        'confirm',
        { kind: 'remove-slots', match: { days: [0] }, all: false },
        { overrides, schedules: [schedule(weekdays(9, 17, 'professional'))] },
      ),
    )
    expect(timesOf(after, 1)).toBe('0-9 private, 9-17 professional, 17-24 private')
  })

  test('has its legend in words, the outside status last', () => {
    const [week] = weeksOf(examples['week']!)
    expect(week?.legend.map(({ spoken }) => spoken)).toEqual([
      'Professional: Mon, Wed, Fri 8:00–12:00; Mon 12:45–17:15; Tue, Thu 8:00–17:00.',
      'On duty: Thu 22:00–6:00 (next day); Fri 17:00 to Mon 8:00.',
      'Otherwise: Private.',
    ])
  })

  test('names a status that only a temporary one brings, without times', () => {
    const card = {
      ...examples['week']!,
      profile: {
        ...(examples['week'] as Extract<CardData, { kind: 'week' }>).profile,
        schedules: [schedule([slot(0, 9, 10, 'professional')])],
        overrides: [{ id: 'o' as never, status: 'on-duty', start: 0 as never, end: 4e12 as never }],
      },
    } as CardData
    expect(weeksOf(card)[0]?.legend.map(({ label, text }) => `${label}/${text}`)).toEqual(['Professional/Mon 9:00–10:00', 'On duty/'])
  })

  test('every day can be read instead of seen', () => {
    const [week] = weeksOf(examples['week']!)
    expect(week?.days[2]?.altText).toBe('Wed 25 Nov: Private 0:00–8:00, Professional 8:00–12:00, Private 12:00–24:00')
  })
})
