import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../src/domain/person.ts'
import { assumed, ops, why } from './reading.ts'

type Row = readonly [language: Language, text: string, said: string, assumed: readonly string[]]

const today = (clock: string): string => `end=2026-11-23T${clock}`

const rows: readonly Row[] = [
  ['en', 'set me private until 18:00', `set_status status=private ${today('18:00')}`, ['today']],
  ['en', 'private until 6', `set_status status=private ${today('18:00')}`, ['working-half', 'today']],
  ['en', 'on call till 4.30', `set_status status=on-duty ${today('16:30')}`, ['working-half', 'today']],
  ['en', 'private til half past two', `set_status status=private ${today('14:30')}`, ['working-half', 'today']],
  ['en', 'go private for an hour and a half', `set_status status=private ${today('11:45')}`, []],
  ['en', 'professional until further notice', 'set_status status=professional until=told', []],
  ['en', 'private until the next change', 'set_status status=private until=next-change', []],
  ['en', 'private until 07:30', 'set_status status=private end=2026-11-24T07:30', ['tomorrow']],
  ['en', 'private until midnight', 'set_status status=private end=2026-11-24T00:00', ['today']],
  ['en', 'tomorrow 9-5 on duty', 'set_status status=on-duty start=2026-11-24T09:00 end=2026-11-24T17:00', []],
  ['en', 'private tonight 22-6', 'set_status status=private start=2026-11-23T22:00 end=2026-11-24T06:00', []],
  ['en', 'private on friday', 'set_status status=private start=2026-11-27T00:00 end=2026-11-28T00:00', ['next-weekday', 'all-day']],
  ['en', 'pirvate until 18:00', `set_status status=private ${today('18:00')}`, ['corrected-typo', 'today']],
  ['en', 'private until 5, no wait, 6', `set_status status=private ${today('18:00')}`, ['working-half', 'today']],
  ['en', 'private until 2, then professional until 6', `set_status status=private ${today('14:00')} + set_status status=professional start=2026-11-23T14:00 ${today('18:00')}`, ['working-half', 'today', 'working-half', 'today']],
  ['en', 'mon-fri 8-16 pro except wednesday', 'add_slots slots=[{days:[mon,tue,thu,fri],start:08:00,end:16:00,status:professional}]', ['weekly']],
  ['en', 'Mon-Thu 7-16 on duty, Fri till 12', 'add_slots slots=[{days:[mon,tue,wed,thu],start:07:00,end:16:00,status:on-duty},{days:[fri],start:07:00,end:12:00,status:on-duty}]', ['weekly', 'carried-over', 'carried-over']],
  ['en', 'weekends private', 'add_slots slots=[{days:[sat,sun],start:00:00,end:24:00,status:private}]', ['all-day']],
  ['en', 'another hour', 'extend minutes=60', []],
  ['en', 'scheduler off and private till 17:00', `scheduler value=off + set_status status=private ${today('17:00')}`, ['today']],
  ['de', 'stell mich bis halb fünf auf privat', `set_status status=private ${today('16:30')}`, ['working-half', 'today']],
  ['de', 'privat bis dreiviertel drei', `set_status status=private ${today('14:45')}`, ['working-half', 'today']],
  ['de', 'bis 18 Uhr dienstlich', `set_status status=on-duty ${today('18:00')}`, ['doubtful-word', 'today']],
  ['de', 'zwischen 14 und 15 uhr bin ich privat', 'set_status status=private start=2026-11-23T14:00 end=2026-11-23T15:00', ['today']],
  ['de', 'montags bis mittwochs 9-17 beruflich', 'add_slots slots=[{days:[mon,tue,wed],start:09:00,end:17:00,status:professional}]', []],
  ['de', 'noch eine Viertelstunde', 'extend minutes=15', []],
  ['fr', 'mets-moi en privé jusqu’à 17h', `set_status status=private ${today('17:00')}`, ['today']],
  ['fr', 'privé jusqu’à cinq heures moins le quart', `set_status status=private ${today('16:45')}`, ['working-half', 'today']],
  ['fr', 'du 24 au 31 décembre privé', 'set_status status=private start=2026-12-24T00:00 end=2027-01-01T00:00', ['all-day']],
  ['fr', 'chaque mardi de 13h à 17h de garde', 'add_slots slots=[{days:[tue],start:13:00,end:17:00,status:on-duty}]', []],
  ['nl', 'zet me op privé tot half vijf', `set_status status=private ${today('16:30')}`, ['working-half', 'today']],
  ['nl', 'privé tot kwart voor drie', `set_status status=private ${today('14:45')}`, ['working-half', 'today']],
  ['nl', 'ma t/m do 8u30-17u professioneel', 'add_slots slots=[{days:[mon,tue,wed,thu],start:08:30,end:17:00,status:professional}]', ['weekly']],
  ['nl', 'vrijdagnamiddag van 13u tot 16u privé', 'set_status status=private start=2026-11-27T13:00 end=2026-11-27T16:00', ['next-weekday']],
  ['nl', 'set mich private till 6', `set_status status=private ${today('18:00')}`, ['working-half', 'today']],
] // prettier-ignore

describe('what was said, and what was assumed', () => {
  test.each(rows)('%s: %s', (language, text, said, assumptions) => {
    expect({ said: ops(text, { language }), trace: why(text, { language }) }).toMatchObject({ said })
    expect(assumed(text, { language })).toEqual(assumptions)
  })
})

describe('the clock decides what "until" means', () => {
  test.each([
    ['private until 6', '2026-11-23T16:59', 'set_status status=private end=2026-11-23T18:00'],
    ['private until 11', '2026-11-23T10:15', 'set_status status=private end=2026-11-23T11:00'],
    ['private until 9', '2026-11-23T07:00', 'set_status status=private end=2026-11-23T09:00'],
    ['private until 9', '2026-11-23T10:15', 'clarify'],
    ['private until 18:00', '2026-11-23T18:30', 'clarify'],
    ['private until 18:00', '2026-11-23T19:30', 'set_status status=private end=2026-11-24T18:00'],
    ['on duty 9-17', '2026-11-23T10:15', 'set_status status=on-duty end=2026-11-23T17:00'],
    ['on duty 9-17', '2026-11-23T19:00', 'set_status status=on-duty start=2026-11-24T09:00 end=2026-11-24T17:00'],
    ['private until 10:18', '2026-11-23T10:15', 'clarify'],
  ])('%s at %s', (text, at, said) => {
    expect(ops(text, { at })).toBe(said)
  })
})
