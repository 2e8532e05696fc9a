import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../src/domain/person.ts'
import { ops, why } from './reading.ts'

type Row = readonly [language: Language, text: string, said: string]

const tomorrow = 'set_status status=private start=2026-11-24T09:00 end=2026-11-24T10:00'
const until = (clock: string): string => `set_status status=private end=2026-11-23T${clock}`

/** A stated reason beside a whole wish neither changes nor stops it. */
const reasons: readonly Row[] = [
  ['en', 'dentist tomorrow, private 9–10', tomorrow],
  ['en', 'private 9-10 tomorrow, dentist', tomorrow],
  ['en', 'in a meeting until 3, private', until('15:00')],
  ['en', 'private until 3 because of the dentist', until('15:00')],
  ['en', 'private until 3 because my kids are sick', until('15:00')],
  ['en', 'meeting with Peter, private until 3', until('15:00')],
  ['en', 'private until 3 (dentist)', until('15:00')],
  ['de', 'Zahnarzt morgen, privat 9-10', tomorrow],
  ['de', 'bis 11 privat beim Zahnarzt', until('11:00')],
  ['de', 'privat bis 3, weil ich Kinder abholen muss', until('15:00')],
  ['fr', 'dentiste demain, privé 9h-10h', tomorrow],
  ['fr', "en réunion jusqu'à 15h, privé", until('15:00')],
  ['fr', 'privé jusque 15h car rendez-vous chez le médecin', until('15:00')],
  ['fr', 'demain 9h–10h privé, contrôle technique de la Clio', tomorrow],
  ['nl', 'tandarts morgen, privé 9u-10u', tomorrow],
  ['nl', 'privé tot 15u want ik moet naar de tandarts', until('15:00')],
  ['nl', 'in vergadering, privé tot 12u15', until('12:15')],
]

/** A reason opens no door: as a subject, right beside the status, without a wish, or with other times it is none. */
const noReasons: readonly Row[] = [
  ['en', 'private meeting tomorrow at 3', 'clarify'],
  ['en', 'the meeting is private until 6', 'clarify'],
  ['en', 'meeting tomorrow at 3', 'none'],
  ['en', 'private until 6, dentist at 4', 'clarify'],
  ['en', 'the dentist said private until 6', 'none'],
  ['en', 'private until 6 because maybe the plumber comes', 'none'],
  ['de', 'privater Termin morgen um 3', 'none'],
  ['de', 'Zahnarzt morgen um 9', 'none'],
  ['fr', 'rendez-vous privé demain à 15h', 'clarify'],
  ['fr', 'réunion demain à 9h', 'none'],
  ['nl', 'privé afspraak morgen om 15u', 'clarify'],
  ['nl', 'vergadering om 14u', 'none'],
]

const calls: readonly Row[] = [
  ['en', 'what happens if someone calls my fixed number now?', 'show_route call=to-fixed'],
  ['en', 'where do calls to my mobile go tomorrow at 3?', 'show_route call=to-mobile at=2026-11-24T15:00'],
  ['en', 'what number do people see when I call?', 'show_route call=outgoing'],
  ['de', 'was passiert, wenn jemand jetzt meine Festnetznummer anruft?', 'show_route call=to-fixed'],
  ['de', 'klingelt mein Handy, wenn man mich auf dem Festnetz anruft?', 'show_route call=to-fixed'],
  ['de', 'welche Nummer sehen die Leute, wenn ich anrufe?', 'show_route call=outgoing'],
  ['fr', "qu'est-ce qui se passe si quelqu'un appelle mon fixe maintenant ?", 'show_route call=to-fixed'],
  ['nl', 'rinkelt mijn gsm als iemand mijn vaste lijn belt?', 'show_route call=to-fixed'],
]

const others: readonly Row[] = [
  ['en', 'private if someone calls', 'none'],
  ['en', 'professional calls', 'none'],
  ['en', 'oops wrong one, undo', 'undo'],
  ['en', 'undo the last slot', 'undo'],
  ['de', 'ups, falsch, mach das rückgängig', 'undo'],
  ['fr', 'oups, mauvais bouton, reviens en arrière', 'undo'],
  ['nl', 'oei verkeerd, maak dat ongedaan', 'undo'],
  ['en', 'back to the plan', 'scheduler value=on'],
  ['de', 'zurück zu meinem Zeitplan', 'scheduler value=on'],
  ['fr', 'suis de nouveau mon planning', 'scheduler value=on'],
  ['nl', 'terug naar het rooster', 'scheduler value=on'],
  ['nl', 'stop met mijn uurrooster te volgen', 'scheduler value=off'],
  ['en', 'back from the dentist', 'none'],
]

describe.each([
  ['a reason beside a wish', reasons],
  ['what is no reason', noReasons],
  ['questions about calls', calls],
  ['excuses, and back to the schedule', others],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (language, text, said) => {
    expect({ said: ops(text, { language }), trace: why(text, { language }) }).toMatchObject({ said })
  })
})
