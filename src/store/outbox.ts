import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Log, NoticeOutcome, OutboxClaim } from '../application/ports.ts'
import { assertNever } from '../domain/ids.ts'
import type { Notice } from '../domain/notice.ts'
import type { Instant } from '../domain/time.ts'
import type { Lease } from './claim-due.ts'
import type { Connections } from './connections.ts'
import { toNotice } from './documents.ts'
import type { Tables } from './tables.ts'

/**
 * Of each recipient the oldest notice that waits, unless another one to them is under way: two workers would otherwise tell one
 * person two things in the wrong order.
 */
export async function claimNotices(
  { read, write, dialect, log }: Connections,
  { now, most, leaseMs }: Lease,
): Promise<readonly OutboxClaim[]> {
  if (!(await anyNotice(read, now))) return []
  return write.transaction().execute(async (trx) => {
    const free = trx
      .selectFrom('outbox')
      .select(['outbox.id', 'outbox.body', 'outbox.attempts', 'outbox.because'])
      .where('outbox.state', '=', 'waiting')
      .where('outbox.due', '<=', now)
      .where((eb) => eb.or([eb('outbox.claimed_until', 'is', null), eb('outbox.claimed_until', '<=', now)]))
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('outbox as other')
              .select('other.id')
              .where('other.account', '=', eb.ref('outbox.account'))
              .where('other.person', '=', eb.ref('outbox.person'))
              .where('other.state', '=', 'waiting')
              .where((eb) =>
                eb.or([
                  eb('other.claimed_until', '>', now),
                  // One that was tried and waits for its next try goes first, however late that is.
                  eb.and([eb('other.attempts', '>', 0), eb('outbox.attempts', '=', 0)]),
                  eb.and([
                    eb.or([eb('other.attempts', '>', 0), eb('outbox.attempts', '=', 0)]),
                    eb.or([
                      eb('other.due', '<', eb.ref('outbox.due')),
                      eb.and([eb('other.due', '=', eb.ref('outbox.due')), eb('other.seq', '<', eb.ref('outbox.seq'))]),
                    ]),
                  ]),
                ]),
              ),
          ),
        ),
      )
      .orderBy('outbox.due')
      .orderBy('outbox.seq')
      .limit(most)
    const rows = await dialect.lockRows(free, 'skip').execute()
    const token = randomUUID()
    const claims: OutboxClaim[] = []
    for (const row of rows) {
      const notice = readable(row.body, log)
      if (notice === undefined) {
        // Left waiting it would hold back everything else, at every try.
        await trx.updateTable('outbox').set({ state: 'dropped', because: 'damaged' }).where('id', '=', row.id).execute()
        continue
      }
      const attempt = row.attempts + 1
      await trx
        .updateTable('outbox')
        .set({ token, claimed_until: now + leaseMs, attempts: attempt, because: null })
        .where('id', '=', row.id)
        .execute()
      claims.push({ notice, attempt, token, ...(mayHaveArrived(row) && { uncertain: true }) })
    }
    return claims
  })
}

/** Tried before, and either nobody answered or whoever tried never came to write down why it failed. */
function mayHaveArrived({ attempts, because }: { attempts: number; because: string | null }): boolean {
  return attempts > 0 && (because === null || because === 'unanswered')
}

function readable(body: string, log: Log | undefined): Notice | undefined {
  try {
    return toNotice(body)
  } catch (error) {
    log?.error('a damaged notice was dropped', { error })
    return undefined
  }
}

async function anyNotice(db: Kysely<Tables>, now: Instant): Promise<boolean> {
  const row = await db.selectFrom('outbox').select('id').where('state', '=', 'waiting').where('due', '<=', now).limit(1).executeTakeFirst()
  return row !== undefined
}

/** Writes nothing when the claim is no longer held. */
export async function settleNotice({ write }: Connections, claim: OutboxClaim, outcome: NoticeOutcome): Promise<void> {
  await write.transaction().execute((trx) =>
    trx
      .updateTable('outbox')
      .set({ token: null, claimed_until: null, ...settled(outcome, claim) })
      .where('id', '=', claim.notice.id)
      .where('token', '=', claim.token)
      .where('state', '=', 'waiting')
      .execute(),
  )
}

function settled(outcome: NoticeOutcome, { uncertain }: OutboxClaim): Partial<Tables['outbox']> {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', sent_at: outcome.at, platform_id: outcome.platformId ?? null, because: null }
    case 'dropped':
      return { state: 'dropped', because: outcome.because }
    case 'retry':
      // That this try failed for certain does not take back an earlier one.
      return { due: outcome.at, because: uncertain ? 'unanswered' : outcome.because }
    default:
      return assertNever(outcome)
  }
}
