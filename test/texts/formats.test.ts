import { describe, expect, test } from '@jest/globals'
import { languages, type Language } from '../../src/domain/person.ts'
import { parseLocalDate } from '../../src/domain/time.ts'
import { textsFor } from '../../src/texts/texts.ts'

const date = (text: string) => parseLocalDate(text)!
const today = date('2026-11-23')
type Row = readonly [what: string, ...each: readonly string[]]

function inEach(say: (language: Language) => string): readonly string[] {
  return languages.map(say)
}

describe('formats, in the order en, de, fr, nl', () => {
  test.each<[minute: number, ...Row]>([
    [18 * 60, 'full hour', '18:00', '18:00 Uhr', '18h', '18u'],
    [18 * 60 + 30, 'half hour', '18:30', '18:30 Uhr', '18h30', '18u30'],
    [9 * 60 + 5, 'minutes in two digits', '9:05', '9:05 Uhr', '9h05', '9u05'],
    [0, 'midnight that begins', '0:00', '0:00 Uhr', '0h', '0u'],
    [1440, 'midnight that ends', '24:00', '24:00 Uhr', '24h', '24u'],
  ])('%i minutes: %s', (minute, _, ...each) => {
    expect(inEach((language) => textsFor(language).formats.time(minute))).toEqual(each)
  })

  test.each<[from: number, to: number, ...each: string[]]>([
    [8, 20, '8:00–20:00', '8–20 Uhr', '8h–20h', '8u–20u'],
    [8.5, 17, '8:30–17:00', '8:30–17:00 Uhr', '8h30–17h', '8u30–17u'],
    [17, 24, '17:00–24:00', '17–24 Uhr', '17h–24h', '17u–24u'],
  ])('from %d to %d', (from, to, ...each) => {
    expect(inEach((language) => textsFor(language).formats.timeRange(from * 60, to * 60))).toEqual(each)
  })

  test.each<[day: string, ...each: string[]]>([
    ['2026-11-23', 'Mon 23 Nov', 'Mo., 23.11.', 'lun. 23/11', 'ma 23/11'],
    ['2026-12-06', 'Sun 6 Dec', 'So., 6.12.', 'dim. 6/12', 'zo 6/12'],
    ['2027-01-01', 'Fri 1 Jan 2027', 'Fr., 1.1.2027', 'ven. 1/1/2027', 'vr 1/1/2027'],
    ['2024-02-29', 'Thu 29 Feb 2024', 'Do., 29.2.2024', 'jeu. 29/2/2024', 'do 29/2/2024'],
  ])('%s: the year only when it is another one', (day, ...each) => {
    expect(inEach((language) => textsFor(language).formats.date(date(day), today))).toEqual(each)
  })

  test.each<[minutes: number, ...each: string[]]>([
    [1, '1 minute', '1 Minute', '1 minute', '1 minuut'],
    [10, '10 minutes', '10 Minuten', '10 minutes', '10 minuten'],
    [60, '1 hour', '1 Stunde', '1 heure', '1 uur'],
    [150, '2 hours 30 minutes', '2 Stunden 30 Minuten', '2 heures 30 minutes', '2 uur 30 minuten'],
    [0, '0 minutes', '0 Minuten', '0 minute', '0 minuten'],
  ])('%i minutes as a duration', (minutes, ...each) => {
    expect(inEach((language) => textsFor(language).formats.duration(minutes))).toEqual(each)
  })

  test('durations on buttons', () => {
    expect(inEach((language) => textsFor(language).formats.shortDuration(30))).toEqual(['30 min', '30 Min.', '30 min', '30 min'])
    expect(inEach((language) => textsFor(language).formats.shortDuration(90))).toEqual([
      '1 h 30 min',
      '1 Std. 30 Min.',
      '1 h 30 min',
      '1 u 30 min',
    ])
  })

  test('lists', () => {
    expect(inEach((language) => textsFor(language).formats.list(['a']))).toEqual(['a', 'a', 'a', 'a'])
    expect(inEach((language) => textsFor(language).formats.list(['a', 'b', 'c']))).toEqual([
      'a, b and c',
      'a, b und c',
      'a, b et c',
      'a, b en c',
    ])
    expect(inEach((language) => textsFor(language).formats.choice(['a', 'b']))).toEqual(['a or b', 'a oder b', 'a ou b', 'a of b'])
    expect(inEach((language) => textsFor(language).formats.sequence(['a', 'b']))).toEqual(['a; b', 'a; b', 'a\u00a0; b', 'a; b'])
    expect(inEach((language) => textsFor(language).formats.list([]))).toEqual(['', '', '', ''])
  })

  test('every day has its own name, Monday first', () => {
    for (const language of languages) {
      const { weekday, shortWeekday } = textsFor(language).formats
      expect(new Set([0, 1, 2, 3, 4, 5, 6].map(weekday)).size).toBe(7)
      expect(new Set([0, 1, 2, 3, 4, 5, 6].map(shortWeekday)).size).toBe(7)
    }
    expect(inEach((language) => textsFor(language).formats.weekday(0))).toEqual(['Monday', 'Montag', 'lundi', 'maandag'])
  })
})
