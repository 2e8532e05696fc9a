import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../src/domain/person.ts'
import { readTimes } from '../../src/understanding/when.ts'
import { now, ops } from './reading.ts'

type Row = readonly [language: Language, text: string, first: object]

const range = (start: string, end: string): object => ({ kind: 'range', start, end })
const date = (start: string): object => ({ kind: 'date', start })

const rows: readonly Row[] = [
  ['en', 'the first Tuesday in March', date('2027-03-02')],
  ['en', 'the last Friday of next month', date('2026-12-25')],
  ['de', 'dritter Tag im Februar', date('2027-02-03')],
  ['de', 'erster Montag im Januar', date('2027-01-04')],
  ['en', 'the third week of January', range('2027-01-18', '2027-01-25')],
  ['en', 'the 12th of next month', date('2026-12-12')],
  ['en', 'the week after next', range('2026-12-07', '2026-12-14')],
  ['en', 'the month after the next', range('2027-01-01', '2027-02-01')],
  ['en', 'the week of 9 December', range('2026-12-07', '2026-12-14')],
  ['en', 'three Mondays from now', date('2026-12-14')],
  ['en', 'Q2 2027', range('2027-04-01', '2027-07-01')],
  ['de', 'zweites Quartal 2027', range('2027-04-01', '2027-07-01')],
  ['en', 'see you in 2028', range('2028-01-01', '2029-01-01')],
  ['en', '2027/03', range('2027-03-01', '2027-04-01')],
  ['de', '03/2027', range('2027-03-01', '2027-04-01')],
  ['en', 'for the month', range('2026-11-01', '2026-12-01')],
  ['de', 'nach dem Wochenende', { kind: 'range', start: '2026-11-30' }],
  ['en', 'tomorrow before 4pm', range('2026-11-24', '2026-11-24T16:00')],
  ['en', '4 in the morning', { kind: 'time', start: '2026-11-24T04:00' }],
  ['en', '9 this evening', { kind: 'datetime', start: '2026-11-23T21:00' }],
  ['en', 'at six-thirty', { kind: 'time', start: '2026-11-23T18:30' }],
  ['en', '28 June in 2028', date('2028-06-28')],
  ['en', 'from the 3rd to the 9th of July', range('2027-07-03', '2027-07-09')],
  ['de', '7./8.12.', range('2026-12-07', '2026-12-08')],
  ['en', 'a ½ hour call', { kind: 'duration', seconds: 1800 }],
  ['de', 'in etwa einer halben Stunde', { kind: 'datetime', start: '2026-11-23T10:45' }],
  ['de', '10 Minuten vor 12', { kind: 'time', start: '2026-11-23T11:50' }],
  ['de', 'viertel sechs', { kind: 'time', start: '2026-11-23T17:15' }],
  ['en', 'Tuesday late-evening', range('2026-11-24T18:00', '2026-11-24T20:00')],
]

describe('times read for their own sake', () => {
  test.each(rows)('%s: %s', (language, text, first) => {
    expect(readTimes(text, now, language)[0]).toEqual(first)
  })

  test('English puts the month first in 5/12 and offers the other; the other languages never do', () => {
    expect(readTimes('5/12', now, 'en').map(({ start }) => start)).toEqual(['2027-05-12', '2026-12-05'])
    expect(readTimes('5/12', now, 'nl').map(({ start }) => start)).toEqual(['2026-12-05'])
  })

  test('a status takes the day first in every language', () => {
    expect(ops('private 5/12')).toBe('set_status status=private start=2026-12-05T00:00 end=2026-12-06T00:00')
  })
})
