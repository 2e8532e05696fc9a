import type { OverlapAnswer } from './operation.ts'
import { sameValue } from './same-value.ts'
import type { DatedSchedule, Slot } from './schedule.ts'
import { makeRoom, overlapping, replaceTouched, sortSlots } from './slot-algebra.ts'
import { weekMinutes } from './time.ts'

/** A schedule with new slots laid into it, or the old ones that are in their way. */
export type Laying =
  | { readonly kind: 'laid'; readonly schedule: DatedSchedule; readonly dropped: readonly Slot[] }
  | { readonly kind: 'overlaps'; readonly slots: readonly Slot[] }

/** Lays new slots over a schedule as the overlap was answered; unanswered, an overlap comes back (DOMAIN §3). */
export function laySlots(schedule: DatedSchedule, fresh: readonly Slot[], answer: OverlapAnswer | undefined): Laying {
  const cycleMinutes = schedule.weeks * weekMinutes
  // What is there already, exactly so, is in nobody's way.
  const added = fresh.filter((slot) => !schedule.slots.some((other) => sameValue(slot, other)))
  if (added.length === 0) return { kind: 'laid', schedule, dropped: [] }
  const inTheWay = overlapping(schedule.slots, added, cycleMinutes)
  if (inTheWay.length > 0 && !answer) return { kind: 'overlaps', slots: sortSlots(inTheWay) }
  const { slots, dropped } = (answer === 'replace' ? replaceTouched : makeRoom)(schedule.slots, added, cycleMinutes)
  return { kind: 'laid', schedule: { ...schedule, slots }, dropped }
}
