import type { Batch, CommitResult } from '../application/ports.ts'
import type { GroupWrites } from './group-writes.ts'
import { toPending, toReplyOf } from './read-requests.ts'
import { everyFewRows } from './pace.ts'
import { prepared } from './prepared.ts'
import { toText } from './shape.ts'
import { Abandoned } from './write.ts'
import type { Step, Write } from './write.ts'
import { writeAudit, writeChanges, writeNotices, writeUndone } from './write-record.ts'
import { countRosterChange, writeAccounts, writeBindings, writeTemplates } from './write-accounts.ts'
import { writeChosen } from './links.ts'
import { settleDue, writePeople, writeProfiles } from './write-people.ts'

const insertKey = prepared(3, (db, key: string, at: number, reply: string | null) =>
  db
    .insertInto('request_keys')
    .values({ key, at, reply })
    .onConflict((conflict) => conflict.doNothing()),
)
type PendingRow = [id: string, account: string, card: string, expires: number, body: string, outcome: string | null]
const insertPending = prepared(6, (db, ...[id, account, card, expires, body, outcome]: PendingRow) =>
  db.insertInto('pending').values({ id, account, card, expires, body, outcome }),
)

/** The order matters: what may abandon the batch comes first, and rows come after the rows they name. */
const steps: readonly Step[] = [
  takeKey,
  closePending,
  countRosterChange,
  writeAccounts,
  writePeople,
  settleDue,
  writeProfiles,
  writeTemplates,
  writeChanges,
  writeUndone,
  writePending,
  writeNotices,
  writeAudit,
  writeBindings,
  writeChosen,
]

/** Writes the batch, all of it or nothing; the result, whatever it is, comes once the disk has it. */
export async function commitBatch(group: GroupWrites, batch: Batch): Promise<CommitResult> {
  try {
    await group.write(async (trx) => {
      const write = { trx, batch, pace: everyFewRows() }
      for (const step of steps) await step(write)
    }, rowsOf(batch))
    return { kind: 'committed' }
  } catch (error) {
    if (error instanceof Abandoned) return error.result
    throw error
  }
}

/** What a bulk writes many of; the few other rows of a batch do not matter. */
function rowsOf({ people = [], profiles = [], changes = [], notices = [] }: Batch): number {
  const changed = changes.reduce((sum, change) => sum + change.people.length, 0)
  return 1 + people.length + profiles.length + changed + notices.length
}

/** The row itself is the lock: of two commits with one key the second waits for the first, then finds it. */
async function takeKey({ trx, batch }: Write): Promise<void> {
  if (batch.key === undefined) return
  const inserted = await insertKey(trx, batch.key, batch.at, batch.reply === undefined ? null : toText(batch.reply))
  if (inserted.numAffectedRows === 1n) return
  const reply = await toReplyOf(trx, batch.key)
  throw new Abandoned(reply === undefined ? { kind: 'repeat' } : { kind: 'repeat', reply })
}

async function closePending({ trx, batch }: Write): Promise<void> {
  const closed = batch.closed ?? []
  for (const { id, outcome } of closed) {
    const updated = await trx
      .updateTable('pending')
      .set({ outcome: toText(outcome) })
      .where('id', '=', id)
      .where('outcome', 'is', null)
      .executeTakeFirstOrThrow()
    if (updated.numUpdatedRows === 1n) continue
    const pending = await toPending(trx, id)
    if (!pending) throw new Error('a batch closes a pending that is not there')
    throw new Abandoned({ kind: 'already-closed', pending })
  }
  if (closed.length === 0) return
  const ids = closed.map(({ id }) => id as string)
  await trx
    .updateTable('pending')
    .set({ outcome: toText({ kind: 'superseded', at: batch.at }) })
    .where('outcome', 'is', null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('pending as closed')
          .select('closed.id')
          .where('closed.id', 'in', ids)
          .where('closed.account', '=', eb.ref('pending.account'))
          .where('closed.card', '=', eb.ref('pending.card')),
      ),
    )
    .execute()
}

async function writePending({ trx, batch, pace }: Write): Promise<void> {
  for (const { outcome, ...head } of batch.pending ?? []) {
    const { id, account, card, expires } = head
    await insertPending(trx, id, account, card, expires, toText(head), outcome === undefined ? null : toText(outcome))
    await pace()
  }
}
