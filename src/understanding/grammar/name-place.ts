import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Lexeme } from '../lexemes.ts'
import type { Word } from '../words.ts'

/** What a wish or a question does with somebody: the name follows at once. */
const doing: readonly Word['is'][] = [
  'set',
  'plan',
  'remove',
  'extend',
  'change',
  'move',
  'show',
  'apply',
  'back',
  'undo',
  'redo',
  'except',
]
const asking: readonly Word['is'][] = ['question', 'ask-status', 'ask-schedule', 'be', 'it-is', 'other-person']
/** What belongs to somebody: "the status of Jan", "beep off for Jan". */
const owned: readonly Word['is'][] = ['topic', 'weekday', 'days', 'period', 'switch', 'mode']
/** What is said of somebody: "Jan on duty", "Sofie back to her schedule". */
const saidOf: readonly Word['is'][] = [
  ...owned, ...doing, 'status', 'be', 'other-person', 'day', 'daypart', 'date', 'number', 'ordinal', 'until', 'from', 'now', 'every', 'all-day', 'instead', 'longer', 'rest-of', 'told', 'next-change', 'holiday', 'clock', 'between', 'date-lead', 'please-do', 'weekly', 'next', 'coming', 'this', 'question',
] // prettier-ignore
const passedOver: readonly Word['is'][] = ['article', 'definite', 'filler', 'date-lead', 'from', 'whole', 'self']

/**
 * Whether an unlisted name from `from` to before `to` stands where a name stands: behind a verb or a question, behind what belongs to
 * it, or as the subject that opens a part. `led`: a word for team or "for" introduces it. Anywhere else a capital is only a noun.
 */
export function standsAsName(lexemes: readonly Lexeme[], from: number, to: number, led: boolean): boolean {
  if (isPartOfCompound(lexemes, from, to)) return false
  const before = contentBefore(lexemes, from)
  if (has(lexemes, from, 'team') || has(lexemes, from - 1, 'team')) return true
  if (hasAny(lexemes, before, doing) || hasAny(lexemes, before, asking)) return true
  // "for me and Jan"
  if (has(lexemes, before, 'and') && has(lexemes, before - 1, 'self')) return true
  const opens = before < 0 || opensAfter(lexemes, before)
  if (led) return opens ? hasAny(lexemes, contentAfter(lexemes, to), saidOf) : !isLoose(lexemes, before)
  if (hasAny(lexemes, before, owned) && !has(lexemes, before, 'status')) return true
  return opens && hasAny(lexemes, contentAfter(lexemes, to), saidOf)
}

/** "Journal-Upload-Dienst", "TCP/IP": pieces of one longer word. */
function isPartOfCompound(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const joint = (at: number): boolean =>
    ['dash', 'slash', 'odd', 'plus', 'stop'].some((sign) => isSign(lexemes, at, sign)) || hasAny(lexemes, at, ['number'])
  const gluedBefore = lexemes[from]?.glued === true && joint(from - 1)
  return gluedBefore || (lexemes[to]?.glued === true && lexemes[to + 1]?.glued === true && joint(to))
}

function contentBefore(lexemes: readonly Lexeme[], from: number): number {
  let at = from - 1
  while (at >= 0 && hasAny(lexemes, at, passedOver) && !hasAny(lexemes, at, doing)) at--
  return at
}

function contentAfter(lexemes: readonly Lexeme[], to: number): number {
  let at = to
  while (
    at < lexemes.length &&
    (hasAny(lexemes, at, ['filler', 'self', 'definite']) || isSign(lexemes, at, 'colon')) &&
    !hasAny(lexemes, at, saidOf)
  )
    at++
  return at
}

function opensAfter(lexemes: readonly Lexeme[], before: number): boolean {
  const sign = meaning(lexemes, before, 'sign')?.sign
  return (
    sign === 'comma' ||
    sign === 'stop' ||
    sign === 'colon' ||
    sign === 'mark' ||
    hasAny(lexemes, before, ['and', 'then', 'please-do', 'correction'])
  )
}

function isLoose(lexemes: readonly Lexeme[], before: number): boolean {
  return lexemes[before]?.words.length === 0
}
