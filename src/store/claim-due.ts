import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DueClaim } from '../application/ports.ts'
import { accountId, personId } from '../domain/ids.ts'
import type { AccountId, PersonId } from '../domain/ids.ts'
import { instant } from '../domain/time.ts'
import type { Instant } from '../domain/time.ts'
import type { Connections } from './connections.ts'
import type { Tables } from './tables.ts'

/** How many to claim and for how long; a worker that dies leaves them to the others when the lease is over. */
export interface Lease {
  readonly now: Instant
  readonly most: number
  readonly leaseMs: number
}

/** People whose due time has come, oldest first. */
export async function claimDue({ read, write, dialect }: Connections, { now, most, leaseMs }: Lease): Promise<readonly DueClaim[]> {
  if (!(await anyDue(read, now))) return []
  return write.transaction().execute(async (trx) => {
    const free = trx
      .selectFrom('profiles')
      .select(['person', 'account', 'due_at'])
      .where('due_at', '<=', now)
      .where((eb) => eb.or([eb('due_claimed_until', 'is', null), eb('due_claimed_until', '<=', now)]))
      .orderBy('due_at')
      .orderBy('person')
      .limit(most)
    const rows = await dialect.lockRows(free, 'skip').execute()
    const token = randomUUID()
    const claims: DueClaim[] = []
    for (const row of rows) {
      await trx
        .updateTable('profiles')
        .set({ due_token: token, due_claimed_until: now + leaseMs })
        .where('person', '=', row.person)
        .execute()
      claims.push({ account: accountId(row.account), person: personId(row.person), dueAt: instant(row.due_at ?? now), token })
    }
    return claims
  })
}

/** The person's due time where it has come and is not settled yet. */
export async function overdueSince(db: Kysely<Tables>, account: AccountId, person: PersonId, now: Instant): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('profiles')
    .select('due_at')
    .where('account', '=', account)
    .where('person', '=', person)
    .where('due_at', '<=', now)
    .executeTakeFirst()
  return row?.due_at == null ? undefined : instant(row.due_at)
}

/** Looked at without a transaction: asked every second, and nearly always no. */
async function anyDue(db: Kysely<Tables>, now: Instant): Promise<boolean> {
  return (await db.selectFrom('profiles').select('person').where('due_at', '<=', now).limit(1).executeTakeFirst()) !== undefined
}
