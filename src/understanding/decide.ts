import type { Assumption, Missing, Reading, Said, Understanding } from '../domain/reading.ts'
import type { Attempt } from './attempt.ts'
import { changesState } from './attempt.ts'
import { isWellFounded } from './evidence.ts'
import type { Lexeme } from './lexemes.ts'
import { isComplete } from './requests/is-complete.ts'
import type { Option, Outcome } from './requests/outcome.ts'

const mostChoices = 3

/** act | ask | deny | nothing, from one attempt. Acting needs every word explained, no gate, and every wish sure. */
export function decide(attempt: Attempt, role: 'user' | 'admin', text: string): Understanding {
  const { language, outcomes, gate, unknown } = attempt
  if (outcomes.length === 0) return { kind: 'nothing', because: gate ?? (unknown.length > 0 ? 'unexplained-words' : 'chatter'), language }
  if (gate !== undefined) return { kind: 'nothing', because: gate, language }
  const changing = outcomes.some(changesState)
  if (unknown.length > 0) return unexplained(attempt, text)
  const idle = outcomes.find((outcome) => outcome.kind === 'nothing')
  if (idle?.kind === 'nothing' && outcomes.every((outcome) => outcome.kind === 'nothing'))
    return { kind: 'nothing', because: idle.because, language }
  const missing = outcomes.find((outcome) => outcome.kind === 'ask')
  if (missing?.kind === 'ask') return asked(attempt, missing.missing, choicesOf(attempt), text)
  const sure = outcomes.flatMap((outcome) => (outcome.kind === 'sure' ? [outcome.option] : []))
  if (!sure.every(({ request, also = [] }) => [request, ...also].every(isComplete)))
    return asked(attempt, { kind: 'which-reading' }, [], text)
  const reading = readingOf(attempt, sure, 1)
  if (changing && !isWellFounded(attempt)) return asked(attempt, { kind: 'which-reading' }, [reading], text)
  if (idle !== undefined) return asked(attempt, { kind: 'which-reading' }, [reading], text)
  if (changing && role !== 'admin' && isAboutOthers(reading)) return { kind: 'deny', reading }
  return { kind: 'act', reading, others: [] }
}

/** One strange word beside a clear wish is asked about; more, or a strange word in chatter, changes nothing. */
function unexplained(attempt: Attempt, text: string): Understanding {
  const { unknown, clauses, language, outcomes } = attempt
  const clear = clauses.some(
    (clause) =>
      (clause.statuses.length > 0 && (clause.times.length > 0 || clause.cues.has('set'))) ||
      clause.switches.length > 0 ||
      (clause.statuses.length > 0 && clause.lexemes.length <= 3),
  )
  const wishes = outcomes.some((outcome) => outcome.kind !== 'nothing')
  const cleanly = clauses.some(
    (clause) => clause.unknown.length === 0 && clause.statuses.length > 0 && (clause.times.length > 0 || clause.cues.has('set')),
  )
  if (!(cleanly || (unknown.length === 1 && clear)) || !wishes) return { kind: 'nothing', because: 'unexplained-words', language }
  return asked(attempt, { kind: 'which-reading' }, choicesOf(attempt), text)
}

function asked(attempt: Attempt, missing: Missing, choices: readonly Reading[], text: string): Understanding {
  return {
    kind: 'ask',
    missing,
    choices: choices.slice(0, mostChoices),
    language: attempt.language,
    partial: { text, missing: missing.kind },
  }
}

/** Whole readings: each option of the first open wish together with what is sure. */
function choicesOf(attempt: Attempt): Reading[] {
  const open = attempt.outcomes.find((outcome): outcome is Extract<Outcome, { kind: 'ask' }> => outcome.kind === 'ask')
  const pick = (chosen: Option | undefined): Option[] =>
    attempt.outcomes.flatMap((outcome) =>
      outcome === open
        ? chosen === undefined
          ? []
          : [chosen]
        : outcome.kind === 'sure'
          ? [outcome.option]
          : outcome.kind === 'ask'
            ? outcome.options.slice(0, 1)
            : [],
    )
  if (open === undefined) {
    const all = pick(undefined)
    return all.length === 0 ? [] : [readingOf(attempt, all, 1)]
  }
  return open.options.map((option, i) => readingOf(attempt, pick(option), 1 / (i + 1)))
}

function readingOf(attempt: Attempt, options: readonly Option[], score: number): Reading {
  return {
    requests: options.flatMap((option) => [option.request, ...(option.also ?? [])]),
    score,
    language: attempt.language,
    said: saidIn(attempt),
    assumed: [...doubts(attempt), ...corrections(attempt.lexemes), ...options.flatMap((option) => option.assumed)],
    rule: options.map((option) => option.rule).join(' + '),
  }
}

function saidIn(attempt: Attempt): Said[] {
  return attempt.clauses.flatMap((clause) => [
    ...clause.statuses.map((status) => ({ text: status.text, as: `status ${status.status}` })),
    ...clause.lexemes
      .filter((lexeme) => lexeme.words.every((word) => word.is !== 'status' && word.is !== 'sign'))
      .map((lexeme) => ({ text: lexeme.text, as: lexeme.words.map((word) => word.is).join('/') || 'unknown' })),
  ])
}

function corrections(lexemes: readonly Lexeme[]): Assumption[] {
  return lexemes.flatMap((lexeme) =>
    lexeme.corrected === undefined ? [] : [{ kind: 'corrected-typo' as const, from: lexeme.text, to: lexeme.corrected }],
  )
}

function doubts(attempt: Attempt): Assumption[] {
  return attempt.clauses.flatMap((clause) =>
    clause.statuses.flatMap(({ text, status, doubtful }) =>
      doubtful === undefined ? [] : [{ kind: 'doubtful-word' as const, text, taken: status, other: doubtful }],
    ),
  )
}

function isAboutOthers(reading: Reading): boolean {
  return reading.requests.some(
    (request) =>
      request.kind === 'apply-template' ||
      request.kind === 'create-template' ||
      (request.kind === 'command' && request.name.endsWith('-template')) ||
      ('targets' in request && request.targets.length > 0),
  )
}
