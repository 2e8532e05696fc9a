import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Actor } from '../domain/actor.ts'
import { Abandoned } from './write.ts'
import type { Write } from './write.ts'
import { prepared } from './prepared.ts'
import { toText } from './shape.ts'
import type { Tables } from './tables.ts'

type ChangeRow = [id: string, account: string, seq: number, at: number, actor: string | null, undoneBy: string | null, body: string]
const insertChange = prepared(7, (db, ...[id, account, seq, at, actor, undoneBy, body]: ChangeRow) =>
  db.insertInto('changes').values({ id, account, seq, at, actor, undone_by: undoneBy, body }),
)
type ChangePersonRow = [change: string, position: number, person: string, account: string, body: string]
const insertChangePerson = prepared(5, (db, ...[change, position, person, account, body]: ChangePersonRow) =>
  db.insertInto('change_people').values({ change, position, person, account, body }),
)
const lastSeqOf = (table: 'changes' | 'outbox' | 'audit') =>
  prepared(1, (db, account: string) =>
    db
      .selectFrom(table)
      .select((eb) => eb.fn.max('seq').as('seq'))
      .where('account', '=', account),
  )
const lastSeqs = { changes: lastSeqOf('changes'), outbox: lastSeqOf('outbox'), audit: lastSeqOf('audit') }

export async function writeChanges({ trx, batch, pace }: Write): Promise<void> {
  const nextSeq = sequences(trx, 'changes')
  for (const { people, undoneBy, ...head } of batch.changes ?? []) {
    const { id, account, at } = head
    const actor = personOf(head.actor)
    const seq = await nextSeq(account)
    await insertChange(trx, id, account, seq, at, actor, undoneBy ?? null, toText(head))
    for (const [position, each] of people.entries()) {
      await insertChangePerson(trx, id, position, each.person, account, toText(each))
      await pace()
    }
  }
}

/** A change is taken back once; of two that try at the same time, one loses the race. Both changes are of one account. */
export async function writeUndone({ trx, batch }: Write): Promise<void> {
  for (const { change, by } of batch.undone ?? []) {
    const written = await trx
      .updateTable('changes')
      .set({ undone_by: by })
      .where('id', '=', change)
      .where('undone_by', 'is', null)
      .where('account', '=', (eb) => eb.selectFrom('changes as taking').select('taking.account').where('taking.id', '=', by))
      .executeTakeFirstOrThrow()
    if (written.numUpdatedRows !== 1n) throw new Abandoned({ kind: 'lost-race' })
  }
}

export async function writeNotices({ trx, batch, pace }: Write): Promise<void> {
  const nextSeq = sequences(trx, 'outbox')
  for (const notice of batch.notices ?? []) {
    const { id, account, to, due, expires } = notice
    const seq = await nextSeq(account)
    const fresh = {
      state: 'waiting',
      attempts: 0,
      token: null,
      claimed_until: null,
      because: null,
      sent_at: null,
      platform_id: null,
    } as const
    await trx
      .insertInto('outbox')
      .values({ id, account, person: to, seq, due, expires, ...fresh, body: toText(notice) })
      .execute()
    await pace()
  }
}

export async function writeAudit({ trx, batch, pace }: Write): Promise<void> {
  const nextSeq = sequences(trx, 'audit')
  for (const entry of batch.audit ?? []) {
    const { account, at } = entry
    const seq = await nextSeq(account)
    await trx
      .insertInto('audit')
      .values({ id: randomUUID(), account, seq, at, person: entry.person ?? null, body: toText(entry) })
      .execute()
    await pace()
  }
}

/** Numbers rows of an account in the order of their commits: clocks may stand still or differ between machines. */
function sequences(trx: Kysely<Tables>, table: 'changes' | 'outbox' | 'audit'): (account: string) => Promise<number> {
  const last = new Map<string, number>()
  return async (account) => {
    const seq = 1 + (last.get(account) ?? (await lastSeq(trx, table, account)))
    last.set(account, seq)
    return seq
  }
}

async function lastSeq(trx: Kysely<Tables>, table: 'changes' | 'outbox' | 'audit', account: string): Promise<number> {
  const { rows } = await lastSeqs[table](trx, account)
  return rows[0]?.seq ?? 0
}

function personOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.person : null
}
