import type { Language } from '../domain/person.ts'
import type { Lexicon } from './lexicon.ts'
import { knownLetters } from './read-lexemes.ts'
import type { Token } from './text/tokenise.ts'

export interface RankedLanguage {
  readonly lexicon: Lexicon
  readonly votes: number
}

/** What the person's own language counts for, in letters known. */
const prior = 3

/** The languages by how many letters of the text they know; the person's own gets a head start and wins ties. */
export function rankLanguages(tokens: readonly Token[], lexicons: readonly Lexicon[], own: Language): RankedLanguage[] {
  return lexicons
    .map((lexicon) => ({ lexicon, votes: knownLetters(tokens, lexicon) + (lexicon.language === own ? prior : 0) }))
    .sort((a, b) => b.votes - a.votes || Number(b.lexicon.language === own) - Number(a.lexicon.language === own))
}
