import { setImmediate as nextTurn } from 'node:timers/promises'
import { CompiledQuery } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** What is written together at most: the first of a group waits for all of it. */
const mostJobs = 32
const mostRows = 200

/** Turns of the event loop in which others may still join. SQLite blocks the process while it writes, so nobody joins meanwhile. */
const mostTurns = 4

const savepoint = CompiledQuery.raw('savepoint job')
const release = CompiledQuery.raw('release job')
const takeBack = CompiledQuery.raw('rollback to job')

/** Writes something, all of it or, when it throws, nothing. */
export type Job<Result> = (trx: Transaction<Tables>) => Promise<Result>

export interface GroupWrites {
  /** Settles once the job is safe on disk, or taken back. `rows` says about how much it writes. Jobs run in the order they came. */
  readonly write: <Result>(job: Job<Result>, rows?: number) => Promise<Result>
  /** When all that was asked for so far has ended. */
  readonly idle: () => Promise<void>
}

interface Waiting {
  readonly rows: number
  /** Gives how to tell the caller, which must wait until the whole group is on disk. */
  readonly run: (trx: Transaction<Tables>) => Promise<() => void>
  readonly refuse: (error: unknown) => void
}

/**
 * Group commit: jobs that wait at the same time share one transaction and with it the one wait for the disk. Each has a savepoint of
 * its own, so that one which throws takes only itself back.
 */
export function groupWrites(db: Kysely<Tables>): GroupWrites {
  const waiting: Waiting[] = []
  let draining: Promise<void> | undefined

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      await gather(waiting)
      await writeGroup(db, takeGroup(waiting))
    }
    draining = undefined
  }

  return {
    write: (job, rows = 1) =>
      new Promise((resolve, reject) => {
        waiting.push({ rows, run: (trx) => inSavepoint(trx, job, resolve, reject), refuse: reject })
        draining ??= drain()
      }),
    idle: async () => draining,
  }
}

/** Waits as long as every turn brings somebody new; alone, that is one turn. */
async function gather(waiting: readonly Waiting[]): Promise<void> {
  let seen = 0
  for (let turn = 0; turn < mostTurns && waiting.length > seen && waiting.length < mostJobs; turn++) {
    seen = waiting.length
    await nextTurn()
  }
}

/** The longest start of the line within the bounds, at least one: a bulk goes alone, and nobody before it waits for it. */
function takeGroup(waiting: Waiting[]): readonly Waiting[] {
  let rows = 0
  const end = waiting.findIndex((each, index) => {
    rows += each.rows
    return index > 0 && (index === mostJobs || rows > mostRows)
  })
  return waiting.splice(0, end === -1 ? waiting.length : end)
}

async function writeGroup(db: Kysely<Tables>, group: readonly Waiting[]): Promise<void> {
  try {
    const tell = await db.transaction().execute(async (trx) => {
      const done: (() => void)[] = []
      for (const { run } of group) done.push(await run(trx))
      return done
    })
    for (const each of tell) each()
  } catch (error) {
    // The transaction itself failed, so nothing of anybody was written.
    for (const { refuse } of group) refuse(error)
  }
}

async function inSavepoint<Result>(
  trx: Transaction<Tables>,
  job: Job<Result>,
  resolve: (result: Result) => void,
  reject: (error: unknown) => void,
): Promise<() => void> {
  await trx.executeQuery(savepoint)
  try {
    const result = await job(trx)
    await trx.executeQuery(release)
    return () => resolve(result)
  } catch (error) {
    // On a full disk SQLite ends the whole transaction by itself. Then this throws, and the group ends before another job could
    // write outside any transaction.
    try {
      await trx.executeQuery(takeBack)
      await trx.executeQuery(release)
    } catch {
      throw error
    }
    return () => reject(error)
  }
}
