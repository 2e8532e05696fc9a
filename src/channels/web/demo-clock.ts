import type { Clock, WebInbox } from '../../application/ports.ts'
import { instant, type Instant } from '../../domain/time.ts'

/** A clock that can be moved ahead, so that a newcomer sees a status end without waiting. It never goes back. */
export interface DemoClock extends Clock {
  /** Moves to `to` and remembers it across restarts; an instant that has passed moves nothing. */
  moveTo(to: Instant): Promise<void>
}

/** Reads how far it was moved before, so that after a restart nothing lies in the future that has happened. */
export async function openDemoClock(real: Clock, inbox: WebInbox): Promise<DemoClock> {
  let ahead = await inbox.clockAhead()
  const now = (): Instant => instant(real.now() + ahead)
  return {
    now,
    async moveTo(to) {
      const next = ahead + (to - now())
      if (next <= ahead) return
      // Remembered first: a clock that jumped but would jump back at the next start is worse than one that did not jump.
      await inbox.saveClockAhead(next)
      ahead = Math.max(ahead, next)
    },
  }
}
