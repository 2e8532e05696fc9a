import type { Attempt } from './attempt.ts'
import type { Clause } from './grammar/clause.ts'
import { has, hasAny, isSign } from './lexemes.ts'
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
  if (isPieced(lexemes) || isBareMode(content, lexemes)) return false
  return !clauses.some(({ guesses }) => guesses > 0) || (languages.size <= 1 && slips.length === 0 && clauses.every(bearsGuess))
}

/** Beside a name that is on no list everything else is plain: one list of names, a wish in each part, no word that is often another. */
function bearsGuess(clause: Clause): boolean {
  const { guesses, statuses, targets, times, switches, modes, topics, cues, lexemes } = clause
  if (guesses > 1 || (cues.has('other-person') && !cues.has('back'))) return false
  if (statuses.some(({ weak, backed }) => weak !== undefined && backed !== true)) return false
  const days = lexemes.filter((_, i) => has(lexemes, i, 'weekday'))
  if (statuses.length === 0 && days.length > 0 && days.every(({ words }) => words.length > 1)) return false
  return topics.size > 0 || [statuses, targets, times, switches, modes].some((said) => said.length > 0)
}

/** "auto-entries": pieces of a longer word that nobody listed. Days and clocks are joined by dashes, too. */
function isPieced(lexemes: readonly Lexeme[]): boolean {
  const letters = (at: number): boolean =>
    /^\p{L}/u.test(lexemes[at]?.text ?? '') &&
    hasAny(lexemes, at, ['status', 'mode', 'topic', 'reason', 'filler', 'switch', 'remove', 'undo', 'and'])
  return lexemes.some(
    ({ glued }, i) =>
      glued &&
      isSign(lexemes, i, 'dash') &&
      lexemes[i + 1]?.glued === true &&
      letters(i - 1) &&
      letters(i + 1) &&
      !(has(lexemes, i - 1, 'status') && has(lexemes, i + 1, 'topic')),
  )
}

/** "manually." closes somebody's sentence; "auto", "auto please" and "auto!" are said to the bot. */
function isBareMode(content: readonly Lexeme[], lexemes: readonly Lexeme[]): boolean {
  const wanted = content.filter(({ words }, i) => words.length > 0 && !has(content, i, 'filler'))
  // "private until 6, then by my schedule" says a status first.
  if (wanted.some((_, i) => has(wanted, i, 'status'))) return false
  if (!wanted.some((_, i) => has(wanted, i, 'mode')) || wanted.some((_, i) => hasAny(wanted, i, ['set', 'switch', 'topic', 'back', 'be'])))
    return false
  return wanted.length > 1 || (content.length === 1 && lexemes.some((_, i) => isSign(lexemes, i, 'stop') || isSign(lexemes, i, 'colon')))
}

function isContent({ words }: Lexeme): boolean {
  return !words.some(({ is }) => is === 'sign')
}

/** All there is of a status or of "remove" is one mistyped word, and nothing beside it speaks of a wish. */
function hangsOnSlip(content: readonly Lexeme[]): boolean {
  const statuses = content.filter((_, i) => has(content, i, 'status'))
  const wiped = content.some(({ corrected }, i) => corrected !== undefined && has(content, i, 'remove'))
  if (!wiped && (statuses.length === 0 || statuses.some(({ corrected }) => corrected === undefined))) return false
  const others = content.filter((lexeme, i) => !statuses.includes(lexeme) && lexeme.corrected === undefined && !has(content, i, 'filler'))
  if (wiped) return others.length < 2
  return others.length === 0 && statuses.some(({ folded }) => folded.length < unmistakable)
}

function languagesOf(content: readonly Lexeme[]): ReadonlySet<string> {
  return new Set(content.flatMap(({ language }) => language ?? []))
}
