import type { Attempt } from './attempt.ts'
import { has } from './lexemes.ts'
import type { Lexeme } from './lexemes.ts'

/** A word this long that lacks one letter can be no other. */
const unmistakable = 8
/** So many words for each slip beyond the first that is still taken for one. */
const wordsPerSlip = 3
const mostLanguages = 2

/**
 * Whether the words themselves carry the wish. Slips are corrected and names guessed only beside words that leave no doubt: a status
 * that is only a near miss, words picked from three languages, or a name found among foreign or mistyped words are no command.
 */
export function isWellFounded({ lexemes, clauses }: Attempt): boolean {
  const content = lexemes.filter(isContent)
  const slips = content.filter(({ corrected }) => corrected !== undefined)
  if (slips.length > Math.max(1, Math.floor(content.length / wordsPerSlip))) return false
  if (hangsOnSlip(content)) return false
  const languages = languagesOf(content)
  if (languages.size > mostLanguages) return false
  const guesses = clauses.reduce((sum, clause) => sum + clause.guesses, 0)
  if (guesses === 0) return true
  return languages.size <= 1 && slips.length <= 1 && clauses.every((clause) => clause.guesses <= 1)
}

function isContent({ words }: Lexeme): boolean {
  return !words.some(({ is }) => is === 'sign')
}

/** All there is of a status is one mistyped word, and nothing beside it speaks of a wish. */
function hangsOnSlip(content: readonly Lexeme[]): boolean {
  const statuses = content.filter((_, i) => has(content, i, 'status'))
  if (statuses.length === 0 || statuses.some(({ corrected }) => corrected === undefined)) return false
  const others = content.filter((lexeme, i) => !statuses.includes(lexeme) && lexeme.corrected === undefined && !has(content, i, 'filler'))
  return others.length === 0 && statuses.some(({ folded }) => folded.length < unmistakable)
}

function languagesOf(content: readonly Lexeme[]): ReadonlySet<string> {
  return new Set(content.flatMap(({ language }) => language ?? []))
}
