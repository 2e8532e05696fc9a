import { effective } from '../domain/effective.ts'
import type { NewId } from '../domain/ids.ts'
import { dueAt, newsDue } from '../domain/notices.ts'
import type { Subject } from '../domain/person.ts'
import type { Instant } from '../domain/time.ts'
import type { Batch, Clock, DueClaim, Log, Store } from './ports.ts'

export interface DueTools {
  readonly store: Store
  readonly clock: Clock
  readonly newId: NewId
  readonly log: Log
}

const mostAtOnce = 50
const leaseMs = 30_000

/**
 * Takes the people whose due time has come and writes, for each in one commit, what they are told and when to look next. Gives how
 * many it took; fewer than there are when many are due, so call again until it gives 0.
 */
export async function runDue({ store, clock, newId, log }: DueTools): Promise<number> {
  const claims = await store.claimDue(clock.now(), mostAtOnce, leaseMs)
  for (const claim of claims) {
    try {
      const subject = await store.subject(claim.account, claim.person)
      // A lost race means somebody wrote the person meanwhile, and with that the next due time.
      if (subject) await store.commit(decideDue(claim, subject, clock.now(), newId))
    } catch (error) {
      // The lease keeps this one person back for a minute; the others go on.
      log.error('due-failed', { person: claim.person, error })
    }
  }
  return claims.length
}

/** What the passing of a due time leads to: the news since then, and the next time to look. */
function decideDue(claim: DueClaim, subject: Subject, now: Instant, newId: NewId): Batch {
  const holds = effective(subject, now)
  const next = dueAt(subject, now)
  return {
    at: now,
    notices: newsDue(subject, claim.dueAt, now, newId),
    due: {
      claim,
      ...(next !== undefined && { next }),
      ...(holds.status && { statusNow: holds.status }),
      ...(holds.until !== undefined && { statusUntil: holds.until }),
    },
  }
}
