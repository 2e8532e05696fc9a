import type { Transaction } from 'kysely'
import type { Batch, CommitResult } from '../application/ports.ts'
import type { Pace } from './pace.ts'
import type { Tables } from './tables.ts'

/** One step of a commit: it writes its part of the batch, or throws {@link Abandoned}. */
export type Step = (write: Write) => Promise<void>

export interface Write {
  readonly trx: Transaction<Tables>
  readonly batch: Batch
  readonly pace: Pace
}

/** Ends a transaction without writing anything; the result says why. Never leaves this room. */
export class Abandoned extends Error {
  readonly result: CommitResult

  constructor(result: CommitResult) {
    super(result.kind)
    this.result = result
  }
}
