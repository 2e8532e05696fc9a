import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { languages } from '../../src/domain/person.ts'
import type { Language } from '../../src/domain/person.ts'
import type { NothingBecause, Understanding } from '../../src/domain/reading.ts'
import { read, why } from './reading.ts'

type Row = readonly [language: Language, text: string, because: NothingBecause]

const rows: readonly Row[] = [
  ['en', "please don't set me private", 'negated'],
  ['en', 'never put me on duty again', 'negated'],
  ['en', 'I was private until 6', 'past'],
  ['en', 'if I set myself private until 6', 'hypothetical'],
  ['en', 'maybe private till 6', 'hypothetical'],
  ['en', 'he is on duty till 6', 'third-person'],
  ['en', 'she wrote "private till 6"', 'quoted'],
  ['en', 'is private mode free of charge?', 'question'],
  ['en', 'my private life is a mess', 'unexplained-words'],
  ['en', 'hi there', 'chatter'],
  ['en', 'see the private equity deck before 6 tomorrow', 'unexplained-words'],
  ['de', 'stell mich nicht auf privat', 'negated'],
  ['de', 'ich war gestern bis 18 Uhr im Dienst', 'past'],
  ['de', 'vielleicht bin ich morgen privat', 'hypothetical'],
  ['de', 'der Kundendienst ist bis 18 Uhr da', 'unexplained-words'],
  ['fr', 'ne me mets pas en privé', 'negated'],
  ['fr', "j'étais en service hier soir", 'past'],
  ['fr', 'si je suis en privé demain', 'hypothetical'],
  ['fr', 'ma vie privée va bien', 'unexplained-words'],
  ['nl', 'zet me niet op privé', 'negated'],
  ['nl', 'ik was gisteren van dienst', 'past'],
  ['nl', 'misschien ben ik morgen privé', 'hypothetical'],
  ['fr', "ce n'est plus privé mais professionnel", 'unexplained-words'],
  ['en', "it's no longer private but professional", 'unexplained-words'],
  ['de', 'ich habe kein Signal mehr', 'negated'],
  ['de', 'suche ein Auto', 'unexplained-words'],
  ['de', 'brauche bitte mein Auto', 'unexplained-words'],
  ['nl', 'ik wil een auto', 'unexplained-words'],
  ['fr', 'je veux une auto', 'unexplained-words'],
  ['nl', 'de privéles is van 14u tot 16u', 'unexplained-words'],
]

const changing = new Set(['change', 'undo', 'redo', 'apply-template', 'create-template', 'command'])

function changes(understanding: Understanding): boolean {
  return understanding.kind === 'act' && understanding.reading.requests.some(({ kind }) => changing.has(kind))
}

describe('what is no wish changes nothing', () => {
  test.each(rows)('%s: %s', (language, text, because) => {
    expect({ understanding: read(text, { language }), trace: why(text, { language }) }).toMatchObject({
      understanding: { kind: 'nothing', because },
    })
  })

  test('an employee who names others is refused, an admin is not', () => {
    expect(read('put Sofie private until 18:00').kind).toBe('deny')
    expect(read('put everyone on duty').kind).toBe('deny')
    expect(read('put Sofie private until 18:00', { role: 'admin' }).kind).toBe('act')
  })

  test('no line of workplace chatter changes anything, whichever language is assumed', () => {
    const lines = readFileSync(new URL('sentences/chatter.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
    const acted = lines.filter((line) => languages.some((language) => changes(read(line, { language }))))
    expect(lines.length).toBeGreaterThan(1000)
    expect(acted).toEqual([])
  })

  test('a text over 500 characters is not read', () => {
    expect(read(`private until 6 ${'please '.repeat(90)}`)).toMatchObject({ kind: 'nothing', because: 'too-long' })
    expect(read('   ')).toMatchObject({ kind: 'nothing', because: 'empty' })
  })
})
