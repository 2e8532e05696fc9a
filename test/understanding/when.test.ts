import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../src/domain/person.ts'
import { readTimes } from '../../src/understanding/when.ts'
import { now } from './reading.ts'

type Row = readonly [language: Language, text: string, first: object]

const rows: readonly Row[] = [
  ['en', 'see you at 3pm', { kind: 'time', start: '2026-11-23T15:00' }],
  ['en', 'quarter to five', { kind: 'time', start: '2026-11-23T16:45' }],
  ['en', 'tomorrow at 8:45', { kind: 'datetime', start: '2026-11-24T08:45' }],
  ['en', 'between 10 and 11:30', { kind: 'range', start: '2026-11-23T10:00', end: '2026-11-23T11:30' }],
  ['en', 'December 24 - January 3', { kind: 'range', start: '2026-12-24', end: '2027-01-03' }],
  ['en', '3 days after Christmas', { kind: 'date', start: '2026-12-28' }],
  ['en', 'for two hours', { kind: 'duration', seconds: 7200 }],
  ['en', 'every Sunday', { kind: 'set', days: ['sun'] }],
  ['en', 'next week', { kind: 'range', start: '2026-11-30', end: '2026-12-07' }],
  ['de', 'halb fünf', { kind: 'time', start: '2026-11-23T16:30' }],
  ['de', 'übermorgen um 18 Uhr', { kind: 'datetime', start: '2026-11-25T18:00' }],
  ['de', 'KW 48', { kind: 'range', start: '2026-11-23', end: '2026-11-30' }],
  ['fr', 'après-demain à 11h', { kind: 'datetime', start: '2026-11-25T11:00' }],
  ['fr', 'entre 9h et 17h', { kind: 'range', start: '2026-11-23T09:00', end: '2026-11-23T17:00' }],
  ['fr', 'vendredi en huit', { kind: 'date', start: '2026-12-04' }],
  ['nl', 'vijf voor half drie', { kind: 'time', start: '2026-11-24T02:25' }],
  ['nl', 'binnen 10 dagen', { kind: 'date', start: '2026-12-03' }],
]

describe('the time a text holds', () => {
  test.each(rows)('%s: %s', (language, text, first) => {
    expect(readTimes(text, now, language)[0]).toEqual(first)
  })

  test('a weekday with "next" gives both dates, the likelier of the language first', () => {
    expect(readTimes('next Tuesday', now, 'en').map(({ start }) => start)).toEqual(['2026-12-01', '2026-11-24'])
    expect(readTimes('nächsten Dienstag', now, 'de').map(({ start }) => start)).toEqual(['2026-11-24', '2026-12-01'])
  })

  test('none where none is said', () => {
    expect(readTimes('good morning-ish vibes only', now, 'en').length).toBeLessThanOrEqual(2)
    expect(readTimes('thanks a lot', now, 'en')).toEqual([])
  })
})
