import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../src/domain/person.ts'
import { ops, read, why } from './reading.ts'

type Row = readonly [language: Language, text: string, said: string]

const pieces = [
  '{days:[fri],start:17:00,end:24:00,status:on-duty}',
  '{days:[sat],start:00:00,end:24:00,status:on-duty}',
  '{days:[sun],start:00:00,end:24:00,status:on-duty}',
  '{days:[mon],start:00:00,end:08:00,status:on-duty}',
]
const weekend = `add_slots slots=[${pieces.join(',')}]`
const slots = (days: string, start: string, end: string, status: string): string =>
  `add_slots slots=[{days:[${days}],start:${start},end:${end},status:${status}}]`
const weekdays = 'mon,tue,wed,thu,fri'

const cycles: readonly Row[] = [
  ['en', 'every second week from 30 Nov on duty friday 8-12', `${slots('fri', '08:00', '12:00', 'on-duty')} everyWeeks=2 from=2026-11-30`],
  ['en', 'every other week starting 30 November, Mon-Fri 9-17 professional', `${slots(weekdays, '09:00', '17:00', 'professional')} everyWeeks=2 from=2026-11-30`],
  ['en', 'every third Friday 9-12 private from 4 Dec', `${slots('fri', '09:00', '12:00', 'private')} everyWeeks=3 from=2026-12-04`],
  ['de', 'jede zweite Woche ab 30.11. freitags 8-12 Bereitschaft', `${slots('fri', '08:00', '12:00', 'on-duty')} everyWeeks=2 from=2026-11-30`],
  ['de', 'alle drei Wochen ab 30. November montags 9-17 im Dienst', `${slots('mon', '09:00', '17:00', 'on-duty')} everyWeeks=3 from=2026-11-30`],
  ['fr', 'une semaine sur deux à partir du 30 novembre, le vendredi de 8h à 12h de garde', `${slots('fri', '08:00', '12:00', 'on-duty')} everyWeeks=2 from=2026-11-30`],
  ['fr', 'toutes les trois semaines à partir du 30/11 lundi 9h-17h de service', `${slots('mon', '09:00', '17:00', 'on-duty')} everyWeeks=3 from=2026-11-30`],
  ['nl', 'om de twee weken vanaf 30 november vrijdag 8u-12u van wacht', `${slots('fri', '08:00', '12:00', 'on-duty')} everyWeeks=2 from=2026-11-30`],
  ['nl', 'elke drie weken vanaf 30/11 maandag 9u-17u van dienst', `${slots('mon', '09:00', '17:00', 'on-duty')} everyWeeks=3 from=2026-11-30`],
] // prettier-ignore

const dated: readonly Row[] = [
  ['en', 'from 4 January weekdays 9–17 on duty', `${slots(weekdays, '09:00', '17:00', 'on-duty')} from=2027-01-04`],
  ['en', 'from 4 January to 31 March, weekdays 9-17 on duty', `${slots(weekdays, '09:00', '17:00', 'on-duty')} from=2027-01-04 until=2027-03-31`],
  ['en', 'Mondays 9-12 private until 31 March', `${slots('mon', '09:00', '12:00', 'private')} until=2027-03-31`],
  ['de', 'ab 4. Januar werktags 9–17 Uhr im Dienst', `${slots(weekdays, '09:00', '17:00', 'on-duty')} from=2027-01-04`],
  ['de', 'vom 4. Januar bis 31. März werktags 9-17 beruflich', `${slots(weekdays, '09:00', '17:00', 'professional')} from=2027-01-04 until=2027-03-31`],
  ['fr', 'du 4 janvier au 31 mars, en semaine de 9h à 17h pro', `${slots(weekdays, '09:00', '17:00', 'professional')} from=2027-01-04 until=2027-03-31`],
  ['fr', "les lundis 9h-12h privé jusqu'au 31 mars", `${slots('mon', '09:00', '12:00', 'private')} until=2027-03-31`],
  ['nl', 'vanaf 4 januari weekdagen 9-17 van dienst', `${slots(weekdays, '09:00', '17:00', 'on-duty')} from=2027-01-04`],
  ['nl', 'maandagen 9u-12u privé tot 31 maart', `${slots('mon', '09:00', '12:00', 'private')} until=2027-03-31`],
] // prettier-ignore

const overDays: readonly Row[] = [
  ['en', 'every Friday 17h till Monday 8h on duty', weekend],
  ['en', 'on call every weekend from Friday 17:00 to Monday 8:00', weekend],
  ['en', 'Fridays 5pm until Monday 8am on duty', weekend],
  ['de', 'jeden Freitag 17 Uhr bis Montag 8 Uhr Bereitschaft', weekend],
  ['de', 'freitags 17 Uhr bis montags 8 Uhr im Dienst', weekend],
  ['fr', "chaque vendredi 17h jusqu'au lundi 8h de garde", weekend],
  ['fr', 'tous les vendredis de 17h à lundi 8h de garde', weekend],
  ['nl', 'elke vrijdag 17u tot maandag 8u van wacht', weekend],
  ['en', 'on duty friday 17:00 till monday 8:00', 'set_status status=on-duty start=2026-11-27T17:00 end=2026-11-30T08:00'],
]

describe.each([
  ['in a cycle of several weeks', cycles],
  ['between dates', dated],
  ['over days', overDays],
])('slots %s', (_, rows) => {
  test.each(rows)('%s: %s', (language, text, said) => {
    expect({ said: ops(text, { language }), trace: why(text, { language }) }).toMatchObject({ said })
  })
})

describe('what is no schedule stays none', () => {
  test.each([
    ['en', 'private from 4 January to 8 January', 'set_status status=private start=2027-01-04T00:00 end=2027-01-09T00:00'],
    ['en', 'next week mon-fri 9-17 on duty', 'clarify'],
    ['de', 'privat alle zwei Stunden', 'clarify'],
    ['nl', 'om de twee uur privé', 'clarify'],
  ] as const)('%s: %s', (language, text, said) => {
    expect({ said: ops(text, { language }), trace: why(text, { language }) }).toMatchObject({ said })
  })

  test('a slot over days is one slot for the schedule', () => {
    const understanding = read('every Friday 17h till Monday 8h on duty')
    expect(understanding).toMatchObject({
      kind: 'act',
      reading: { requests: [{ operation: { slots: [{ days: [4], start: 1020, end: 480, endsDaysLater: 3 }] } }] },
    })
  })
})
