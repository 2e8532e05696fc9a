import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../src/domain/person.ts'
import { ops, read, why } from './reading.ts'

type Row = readonly [language: Language, text: string, said: string]

const check = (rows: readonly Row[]): void => {
  test.each(rows)('%s: %s', (language, text, said) => {
    expect({ said: ops(text, { language }), trace: why(text, { language }) }).toMatchObject({ said })
  })
}

describe('a favour is no duty', () => {
  test.each<readonly [Language, string]>([
    ['fr', 'pourriez-vous me rendre un petit service ?'],
    ['fr', "rends-moi un service s'il te plaît"],
    ['nl', 'wil je me een dienst verlenen?'],
    ['de', 'würdest du mir bitte einen Dienst erweisen'],
    ['en', 'would you do me a service'],
    ['en', 'is there a kill signal'],
  ])('%s: %s', (language, text) => {
    expect({ understanding: read(text, { language }), trace: why(text, { language }) }).toMatchObject({
      understanding: { kind: 'nothing' },
    })
  })
})

describe('no more of it', () => {
  check([
    ['en', 'stop sending texts when my status changes', 'text_notifications value=off'],
    ['de', 'bitte kein Piepen mehr', 'beep_notifications value=off'],
    ['fr', 'je ne veux plus recevoir de textos quand je change de statut', 'text_notifications value=off'],
    ['nl', "geen sms'jes meer wanneer mijn status wijzigt", 'text_notifications value=off'],
    ['fr', 'plus en professionnel, mets-moi en privé', 'set_status status=private'],
    ['fr', 'de retour en professionnel', 'set_status status=professional'],
    ['fr', 'mets-moi en privé s.v.p.', 'set_status status=private'],
  ])
})

describe('a nod is no question, a thank-you no aside', () => {
  check([
    ['en', 'on duty till five to four, okay?', 'set_status status=on-duty end=2026-11-23T15:55'],
    ['nl', 'ik ben privé tot 16u, akkoord?', 'set_status status=private end=2026-11-23T16:00'],
    ['fr', 'pro stp', 'set_status status=professional'],
    ['nl', 'pro alsjeblieft', 'set_status status=professional'],
    ['en', 'am I private, ok?', 'show_status'],
  ])
})

describe('not the old status, the new one', () => {
  check([
    ['de', 'nicht mehr beruflich, sondern privat bis 15 Uhr', 'set_status status=private end=2026-11-23T15:00'],
    ['nl', 'niet langer van dienst maar privé', 'set_status status=private'],
    ['fr', 'plus en service mais pro', 'set_status status=professional'],
    ['en', 'no longer on duty but private till noon', 'set_status status=private end=2026-11-23T12:00'],
    ['de', 'privat äh im Dienst meine ich bis 16 uhr', 'set_status status=on-duty end=2026-11-23T16:00'],
    ['nl', 'elke maandag 13u-15u pro, woensdag bedoel ik', 'add_slots slots=[{days:[wed],start:13:00,end:15:00,status:professional}]'],
  ])
})

describe('the slot there is gets another status', () => {
  check([
    ['en', 'make my tuesday slot on duty', 'change_slots match={days:[tue]} set={status:on-duty}'],
    ['de', 'mach meinen Dienstagsslot privat', 'change_slots match={days:[tue]} set={status:private}'],
    ['en', 'make a private slot on tuesday', 'add_slots slots=[{days:[tue],start:00:00,end:24:00,status:private}]'],
    ['nl', 'zet het slot van maandag op privé', 'change_slots match={days:[mon]} set={status:private}'],
    ['nl', 'maak een slot op maandag 9u-12u privé', 'add_slots slots=[{days:[mon],start:09:00,end:12:00,status:private}]'],
    ['fr', 'mets mon créneau de mardi en privé', 'change_slots match={days:[tue]} set={status:private}'],
    ['de', 'mach aus meinem Montagsslot privat', 'change_slots match={days:[mon]} set={status:private}'],
    ['en', 'delete everything on weekend days', 'remove_slots match={days:[sat,sun]}'],
    ['fr', 'efface tous mes créneaux professionnels', 'remove_slots match={status:professional}'],
  ])
})

describe('lengths and ranges side by side', () => {
  check([
    ['nl', 'over een uur 20 minuten privé', 'set_status status=private start=2026-11-23T11:15 end=2026-11-23T11:35'],
    ['fr', 'privé pendant les 3 prochaines heures', 'set_status status=private end=2026-11-23T13:15'],
    [
      'en',
      'tomorrow 8-9 and 16-17 private',
      'set_status status=private start=2026-11-24T08:00 end=2026-11-24T09:00 + set_status status=private start=2026-11-24T16:00 end=2026-11-24T17:00',
    ],
    [
      'de',
      'morgen 8-9 und 16-17 uhr im Dienst',
      'set_status status=on-duty start=2026-11-24T08:00 end=2026-11-24T09:00 + set_status status=on-duty start=2026-11-24T16:00 end=2026-11-24T17:00',
    ],
    [
      'fr',
      'demain 8h-9h et 16h-17h privé',
      'set_status status=private start=2026-11-24T08:00 end=2026-11-24T09:00 + set_status status=private start=2026-11-24T16:00 end=2026-11-24T17:00',
    ],
    [
      'nl',
      'morgen 8u-9u en 16u-17u pro',
      'set_status status=professional start=2026-11-24T08:00 end=2026-11-24T09:00 + set_status status=professional start=2026-11-24T16:00 end=2026-11-24T17:00',
    ],
  ])
})

describe('dates and hours as they are written in a hurry', () => {
  check([
    ['en', 'private 5/12 18:00 - 6/12 09:00', 'set_status status=private start=2026-12-05T18:00 end=2026-12-06T09:00'],
    ['de', 'Do 3.12. 8:30-12:00 privat', 'set_status status=private start=2026-12-03T08:30 end=2026-12-03T12:00'],
    [
      'en',
      'i work mon to thu 9.15 till 16.45 -> pro',
      'add_slots slots=[{days:[mon,tue,wed,thu],start:09:15,end:16:45,status:professional}]',
    ],
    ['fr', 'de garde au réveillon du nouvel an', 'set_status status=on-duty start=2026-12-31T00:00 end=2027-01-01T00:00'],
    ['de', 'bis Mittwoch 12 Uhr in Bereitschaft bleiben', 'set_status status=on-duty end=2026-11-25T12:00'],
    ['nl', 'tot woensdag 12u van wacht blijven', 'set_status status=on-duty end=2026-11-25T12:00'],
    ['en', 'change my status please', 'clarify'],
  ])
})
