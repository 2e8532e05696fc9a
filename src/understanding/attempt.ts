import type { Language } from '../domain/person.ts'
import type { NothingBecause } from '../domain/reading.ts'
import { gate, isOpenQuestion } from './gates.ts'
import { settleAsides } from './grammar/asides.ts'
import type { Clause } from './grammar/clause.ts'
import { mergeClauses } from './grammar/merge-clauses.ts'
import type { Names } from './grammar/names.ts'
import { readParts } from './grammar/read-parts.ts'
import { has, hasAny } from './lexemes.ts'
import type { Lexeme } from './lexemes.ts'
import type { Lexicon } from './lexicon.ts'
import type { LanguagePack } from './language-pack.ts'
import { readLexemes } from './read-lexemes.ts'
import { interpret } from './requests/interpret.ts'
import type { Outcome } from './requests/outcome.ts'
import { looksQuoted } from './text/looks-quoted.ts'
import { normalise } from './text/normalise.ts'
import { tokenise } from './text/tokenise.ts'
import type { Token } from './text/tokenise.ts'
import { findDates } from './time/find-dates.ts'
import type { Now } from './time/resolve.ts'

export interface Prepared {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Its form shows words instead of saying them. */
  readonly quoted: boolean
}

export function prepare(text: string): Prepared {
  const clean = normalise(text)
  return { text: clean, tokens: tokenise(clean), quoted: looksQuoted(text) }
}

/** One way through the message with the languages in one order. */
export interface Attempt {
  readonly language: Language
  readonly lexemes: readonly Lexeme[]
  readonly clauses: readonly Clause[]
  readonly outcomes: readonly Outcome[]
  readonly unknown: readonly Lexeme[]
  readonly gate: NothingBecause | undefined
}

export interface AttemptInput {
  readonly message: Prepared
  readonly order: readonly Lexicon[]
  readonly packs: readonly LanguagePack[]
  readonly now: Now
  readonly names: Names
  readonly before?: { readonly message: Prepared; readonly endMissing: boolean }
}

export function attempt(input: AttemptInput): Attempt {
  const { now, names } = input
  const lexemes = [...lexemesBefore(input), ...lexemesOf(input.message, input)]
  const parts = readParts(lexemes, { today: now.today, names, expectClock: input.before !== undefined })
  const clauses = mergeClauses(settleAsides(parts))
  const language = input.order[0]?.language ?? 'en'
  const unknown = clauses.flatMap((clause) => clause.unknown)
  const outcomes = interpret(clauses, { now, role: names.role })
  return { language, lexemes, clauses, outcomes, unknown, gate: input.message.quoted ? 'quoted' : gateOf(clauses, lexemes, outcomes) }
}

function lexemesOf(message: Prepared, input: AttemptInput): Lexeme[] {
  return findDates(message.text, readLexemes(message.tokens, input.order), input.packs, input.now.today)
}

/** The unfinished message before this one, joined to it with an "until" when its end was asked for. */
function lexemesBefore(input: AttemptInput): Lexeme[] {
  const { before } = input
  if (before === undefined) return []
  const earlier = lexemesOf(before.message, input)
  const answer = readLexemes(input.message.tokens.slice(0, 2), input.order)
  const linked =
    hasAny(answer, 0, ['until', 'until-included', 'for', 'told', 'next-change', 'rest-of', 'duration']) || has(answer, 1, 'unit')
  const until: Lexeme = { text: '', folded: '', start: 0, end: 0, glued: false, words: [{ is: 'until' }] }
  return before.endMissing && !linked ? [...earlier, until] : earlier
}

function gateOf(clauses: readonly Clause[], lexemes: readonly Lexeme[], outcomes: readonly Outcome[]): NothingBecause | undefined {
  const closed = gate(clauses, lexemes)
  if (closed === 'hypothetical' && asksAboutCalls(outcomes)) return undefined
  if (closed !== undefined) return closed
  return isOpenQuestion(clauses, lexemes) && outcomes.some(changesState) ? 'question' : undefined
}

/** "What happens if someone calls me?" supposes a call, and is answered. */
function asksAboutCalls(outcomes: readonly Outcome[]): boolean {
  return outcomes.length > 0 && outcomes.every((outcome) => outcome.kind === 'sure' && outcome.option.request.kind === 'show-route')
}

export function changesState(outcome: Outcome): boolean {
  if (outcome.kind === 'nothing') return false
  const option = outcome.kind === 'sure' ? outcome.option : outcome.options[0]
  if (option === undefined) return false
  const { request } = option
  switch (request.kind) {
    case 'change':
    case 'apply-template':
    case 'create-template':
    case 'undo':
    case 'redo':
      return true
    case 'command':
      return request.changes
    default:
      return false
  }
}
