import type { Status } from '../../domain/status.ts'
import type { Target } from '../../domain/reading.ts'
import type { Lexeme } from '../lexemes.ts'
import type { TimePiece } from '../time/time-piece.ts'
import type { CallSaid, Cue, Topic, Weakness } from '../words.ts'

export interface StatusSaid {
  readonly status: Status
  readonly weak?: Weakness
  /** A verb of setting stands in the same part: "Wacht, laat maar" sets nothing. */
  readonly backed?: true
  /** The word is known to mislead; the other status it may mean. */
  readonly doubtful?: Status
  readonly text: string
}

/**
 * What one stretch of a message says, sorted by kind but not yet interpreted. Parts between separators become clauses of their own
 * only where they contradict each other (see merge-clauses).
 */
export interface Clause {
  readonly statuses: readonly StatusSaid[]
  readonly times: readonly TimePiece[]
  readonly cues: ReadonlySet<Cue>
  readonly topics: ReadonlySet<Topic>
  readonly switches: readonly boolean[]
  readonly modes: readonly boolean[]
  readonly commands: readonly { readonly name: string; readonly changes: boolean; readonly text: string }[]
  readonly calls: readonly CallSaid[]
  readonly targets: readonly Target[]
  readonly template?: string
  /** How many stretches name somebody who is on no list: taken for a name by its place and its capital. */
  readonly guesses: number
  /** Words nothing explains; one of these and nothing is changed. */
  readonly unknown: readonly Lexeme[]
  /** Words that are explained only beside a wish: reasons (grammar/asides.ts). */
  readonly asides: readonly Lexeme[]
  readonly lexemes: readonly Lexeme[]
  /** The index of each time piece's first lexeme, for order ("from Tuesday to Wednesday" after "move"). */
  readonly asked: boolean
}

export const emptyClause: Clause = {
  statuses: [],
  times: [],
  cues: new Set(),
  topics: new Set(),
  switches: [],
  modes: [],
  commands: [],
  calls: [],
  targets: [],
  guesses: 0,
  unknown: [],
  asides: [],
  lexemes: [],
  asked: false,
}

export function joined(a: Clause, b: Clause): Clause {
  const template = a.template ?? b.template
  return {
    statuses: [...a.statuses, ...b.statuses],
    times: [...a.times, ...b.times],
    cues: new Set([...a.cues, ...b.cues]),
    topics: new Set([...a.topics, ...b.topics]),
    switches: [...a.switches, ...b.switches],
    modes: [...a.modes, ...b.modes],
    commands: [...a.commands, ...b.commands],
    calls: [...a.calls, ...b.calls],
    targets: [...a.targets, ...b.targets],
    ...(template === undefined ? {} : { template }),
    guesses: a.guesses + b.guesses,
    unknown: [...a.unknown, ...b.unknown],
    asides: [...a.asides, ...b.asides],
    lexemes: [...a.lexemes, ...b.lexemes],
    asked: a.asked || b.asked,
  }
}

export function saysAny(clause: Clause, cues: readonly Cue[]): boolean {
  return cues.some((cue) => clause.cues.has(cue))
}
