import type { NothingBecause } from '../domain/reading.ts'
import type { Clause } from './grammar/clause.ts'
import { isSign } from './lexemes.ts'
import type { Lexeme } from './lexemes.ts'
import type { Cue } from './words.ts'

/** Cues that make a sentence no wish, whatever else it says; the first that is said names the reason. */
const reasons: readonly (readonly [Cue, NothingBecause])[] = [
  ['trap', 'unexplained-words'],
  ['not', 'negated'],
  ['was', 'past'],
  ['maybe', 'hypothetical'],
  ['other-person', 'third-person'],
]

/** Why this message must change nothing, or undefined. It is about the whole message: half a wish is none. */
export function gate(clauses: readonly Clause[], lexemes: readonly Lexeme[]): NothingBecause | undefined {
  if (quotes(lexemes)) return 'quoted'
  for (const [cue, because] of reasons) if (clauses.some((clause) => clause.cues.has(cue))) return because
  return undefined
}

/** A question that is not a polite wish changes nothing; the state may still answer it. */
export function isOpenQuestion(clauses: readonly Clause[]): boolean {
  const asked = clauses.some((clause) => clause.asked || clause.cues.has('question'))
  return asked && !clauses.some((clause) => clause.cues.has('please-do'))
}

function quotes(lexemes: readonly Lexeme[]): boolean {
  const marks = lexemes.flatMap((_, i) => (isSign(lexemes, i, 'quote') ? [i] : []))
  const [first, second] = marks
  if (first === undefined || second === undefined) return false
  return lexemes.slice(first, second).some((lexeme) => lexeme.words.some((word) => word.is === 'status' || word.is === 'switch'))
}
