import type { NothingBecause } from '../domain/reading.ts'
import type { Clause } from './grammar/clause.ts'
import { hasAny, isSign } from './lexemes.ts'
import type { Lexeme } from './lexemes.ts'
import type { Cue } from './words.ts'

/** Cues that make a sentence no wish, whatever else it says; the first that is said names the reason. */
const reasons: readonly (readonly [Cue, NothingBecause])[] = [
  ['trap', 'unexplained-words'],
  ['not', 'negated'],
  ['was', 'past'],
  ['maybe', 'hypothetical'],
  ['anyone', 'hypothetical'],
  ['other-person', 'third-person'],
]

/** Why this message must change nothing, or undefined. It is about the whole message: half a wish is none. */
export function gate(clauses: readonly Clause[], lexemes: readonly Lexeme[]): NothingBecause | undefined {
  if (quotes(lexemes)) return 'quoted'
  const named = clauses.some((clause) => clause.targets.length > 0)
  for (const [cue, because] of reasons) {
    if (cue === 'other-person' && named) continue
    if (clauses.some((clause) => clause.cues.has(cue))) return because
  }
  return undefined
}

/** A question that is not a polite wish changes nothing; the state may still answer it. */
export function isOpenQuestion(clauses: readonly Clause[], lexemes: readonly Lexeme[]): boolean {
  const asked = clauses.some((clause) => clause.asked) || startsAsking(lexemes)
  return asked && !clauses.some((clause) => clause.cues.has('please-do'))
}

/** A question word opens the message; later in it ("tell me when …" aside) it is mostly something else. */
function startsAsking(lexemes: readonly Lexeme[]): boolean {
  const first = lexemes.findIndex((lexeme) => !lexeme.words.some((word) => word.is === 'filler' || word.is === 'sign'))
  return hasAny(lexemes, first, ['question']) && !hasAny(lexemes, first, ['set', 'plan', 'status'])
}

function quotes(lexemes: readonly Lexeme[]): boolean {
  const marks = lexemes.flatMap((_, i) => (isSign(lexemes, i, 'quote') ? [i] : []))
  const [first, second] = marks
  if (first === undefined || second === undefined) return false
  return lexemes.slice(first, second).some((lexeme) => lexeme.words.some((word) => word.is === 'status' || word.is === 'switch'))
}
