import type { Kysely } from 'kysely'
import type { AuditEntry, AuditFilter, ChangeFilter } from '../application/ports.ts'
import type { Change } from '../domain/change.ts'
import type { AccountId, ChangeId } from '../domain/ids.ts'
import { toAuditEntry, toChangeHead, toPersonChange } from './documents.ts'
import { mapPaced } from './pace.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

export async function readChange(db: Db, account: AccountId, id: ChangeId): Promise<Change | undefined> {
  const rows = await db
    .selectFrom('changes')
    .select(['id', 'body', 'undone_by'])
    .where('account', '=', account)
    .where('id', '=', id)
    .execute()
  const [change] = await withPeople(db, rows)
  return change
}

export async function readChanges(db: Db, account: AccountId, filter: ChangeFilter): Promise<readonly Change[]> {
  const { person, by, since } = filter
  let query = db
    .selectFrom('changes')
    .select(['id', 'body', 'undone_by'])
    .where('account', '=', account)
    .orderBy('seq', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit)
  if (by !== undefined) query = query.where('actor', '=', by)
  if (since !== undefined) query = query.where('at', '>=', since)
  if (person !== undefined) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('change_people')
          .select('change_people.change')
          .where('change_people.change', '=', eb.ref('changes.id'))
          .where('change_people.account', '=', account)
          .where('change_people.person', '=', person),
      ),
    )
  }
  return withPeople(db, await query.execute())
}

/** Newest first. */
export async function readAudit(db: Db, account: AccountId, filter: AuditFilter): Promise<readonly AuditEntry[]> {
  let query = db
    .selectFrom('audit')
    .select('body')
    .where('account', '=', account)
    .orderBy('seq', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit)
  if (filter.person !== undefined) query = query.where('person', '=', filter.person)
  if (filter.since !== undefined) query = query.where('at', '>=', filter.since)
  return (await query.execute()).map((row) => toAuditEntry(row.body))
}

interface ChangeRow {
  readonly id: string
  readonly body: string
  readonly undone_by: string | null
}

async function withPeople(db: Db, rows: readonly ChangeRow[]): Promise<Change[]> {
  const changes: Change[] = []
  for (const row of rows) {
    const people = await db.selectFrom('change_people').select('body').where('change', '=', row.id).orderBy('position').execute()
    const change = { ...toChangeHead(row.body), people: await mapPaced(people, (each) => toPersonChange(each.body)) }
    changes.push(row.undone_by === null ? change : { ...change, undoneBy: row.undone_by as ChangeId })
  }
  return changes
}
