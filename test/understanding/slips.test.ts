import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../src/domain/person.ts'
import { packs } from '../../src/understanding/packs.ts'
import { readLexemes } from '../../src/understanding/read-lexemes.ts'
import { compileLexicon } from '../../src/understanding/lexicon.ts'
import { tokenise } from '../../src/understanding/text/tokenise.ts'
import { ops, read, why } from './reading.ts'

const lexicons = Object.values(packs).map(compileLexicon)

describe('a slip inside a phrase is taken back where the whole phrase stands', () => {
  test.each<readonly [Language, string, string]>([
    ['en', 'private until furthr notice', 'set_status status=private until=told'],
    ['fr', 'privé en semaiine de 9h à 12h', 'add_slots slots=[{days:[mon,tue,wed,thu,fri],start:09:00,end:12:00,status:private}]'],
    ['nl', 'elk weekeind van wacht', 'add_slots slots=[{days:[sat,sun],start:00:00,end:24:00,status:on-duty}]'],
    ['de', 'heute den ganzn Tag privat', 'set_status status=private'],
  ])('%s: %s', (language, text, said) => {
    expect({ said: ops(text, { language }), trace: why(text, { language }) }).toMatchObject({ said: expect.stringContaining(said) })
  })
})

describe('a real word is no slip', () => {
  test.each<readonly [Language, string]>([
    ['en', 'is private mode free of charge?'],
    ['en', 'remote my monday slots'],
    ['en', 'massages off'],
    ['de', 'verlange eine stunde'],
    ['de', 'verlagere meinen dienst eine stunde'],
    ['fr', 'je vous prie jusque 18h'],
    ['fr', 'élève mes plages du lundi'],
    ['nl', 'verlang een uur'],
    ['nl', 'ik verlang een uur'],
    ['nl', 'van wicht tot 18u'],
  ])('%s: %s', (language, text) => {
    expect({ acts: read(text, { language }).kind === 'act', trace: why(text, { language }) }).toMatchObject({ acts: false })
  })

  test.each(Object.values(packs))('$language: no word listed as real is read as one of ours in any language', ({ neverTypo }) => {
    const corrected = neverTypo.filter((word) => readLexemes(tokenise(word), lexicons).some((lexeme) => lexeme.corrected !== undefined))
    expect(corrected).toEqual([])
  })
})
