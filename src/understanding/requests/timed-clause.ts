import type { Clause } from '../grammar/clause.ts'
import type { Times } from './times.ts'

/** One clause of a run with its times; the dates of a schedule are parted from them. */
export interface TimedClause {
  readonly clause: Clause
  readonly times: Times
}
