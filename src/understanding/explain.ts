import type { Understanding } from '../domain/reading.ts'
import { assertNever } from '../domain/ids.ts'
import type { Lexeme } from './lexemes.ts'
import { understandWithAttempt } from './understand.ts'
import type { UnderstandInput } from './understand-input.ts'

/** The decision in lines for a person: what was said, what was assumed, by which rule, and what is missing. */
export function explain(understanding: Understanding): string[] {
  switch (understanding.kind) {
    case 'nothing':
      return [`nothing, because: ${understanding.because}`]
    case 'ask':
      return [
        `ask: ${JSON.stringify(understanding.missing)}`,
        ...understanding.choices.map((reading, i) => `choice ${i + 1}: ${JSON.stringify(reading.requests)}`),
      ]
    case 'act':
    case 'deny': {
      const { reading } = understanding
      return [
        `${understanding.kind} (${reading.language}, rule: ${reading.rule})`,
        ...reading.requests.map((request) => `request: ${JSON.stringify(request)}`),
        ...reading.said.map(({ text, as }) => `said: "${text}" as ${as}`),
        ...reading.assumed.map((assumption) => `assumed: ${JSON.stringify(assumption)}`),
      ]
    }
    default:
      return assertNever(understanding)
  }
}

/** Every step of one message, for finding why a sentence failed (docs/understanding.md). */
export function trace(input: UnderstandInput): string[] {
  const { understanding, ranked, attempt } = understandWithAttempt(input)
  if (attempt === undefined) return explain(understanding)
  return [
    `languages: ${ranked.map(({ lexicon, votes }) => `${lexicon.language} ${votes}`).join(', ')}`,
    `lexemes: ${attempt.lexemes.map(lexemeText).join(' ')}`,
    ...attempt.clauses.map(
      (clause, i) =>
        `clause ${i + 1}: times ${JSON.stringify(clause.times)}; cues ${[...clause.cues].join(' ')}; statuses ${clause.statuses.map(({ status }) => status).join(' ')}`,
    ),
    `unexplained: ${attempt.unknown.map(({ text }) => text).join(' ') || 'nothing'}`,
    `gate: ${attempt.gate ?? 'open'}`,
    ...explain(understanding),
  ]
}

function lexemeText({ text, words, corrected }: Lexeme): string {
  const typo = corrected === undefined ? '' : `→${corrected}`
  return `${text}${typo}<${words.map((word) => word.is).join('/') || '?'}>`
}
