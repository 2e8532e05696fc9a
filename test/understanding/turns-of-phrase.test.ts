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
    ['de', 'bitte kein Signal mehr', 'beep_notifications value=off'],
    ['fr', 'je ne veux plus recevoir de textos quand je change de statut', 'text_notifications value=off'],
    ['nl', "geen sms'jes meer wanneer mijn status wijzigt", 'text_notifications value=off'],
    ['fr', 'plus en professionnel, mets-moi en privé', 'set_status status=private'],
    ['fr', 'de retour en professionnel', 'set_status status=professional'],
    ['fr', 'mets-moi en privé s.v.p.', 'set_status status=private'],
  ])
})
