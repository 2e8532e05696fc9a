import { startOf } from './cycle.ts'
import type { Warning } from './plan-result.ts'
import type { DatedSchedule, Slot } from './schedule.ts'
import {
  dateOfDay,
  dayMinutes,
  dayNumber,
  minuteMs,
  modulo,
  offsetChanges,
  wallMinute,
  weekMinutes,
  type Instant,
  type Zone,
} from './time.ts'

/** Far enough to meet the next time clocks are set forward. */
const lookAheadMs = 400 * dayMinutes * minuteMs

/** What an edit that leaves `schedule` has to say about it: leftovers, slots that a clock set forward swallows. */
export function editWarnings(
  schedule: DatedSchedule,
  { fresh, dropped }: { readonly fresh: readonly Slot[]; readonly dropped: readonly Slot[] },
  { zone, now }: { readonly zone: Zone; readonly now: Instant },
): Warning[] {
  return [...dropped.map((slot): Warning => ({ kind: 'leftover-dropped', slot })), ...swallowed(schedule, fresh, zone, now)]
}

/** An edited copy of a template is no longer what the template says (DOMAIN §10). */
export function driftWarnings({ origin }: DatedSchedule): Warning[] {
  return origin ? [{ kind: 'drifts-from-template', name: origin.name }] : []
}

/** A slot wholly inside the gap of a spring-forward day does not happen that day, and is named when set (DOMAIN §6). */
function swallowed(schedule: DatedSchedule, slots: readonly Slot[], zone: Zone, now: Instant): Warning[] {
  const changes = offsetChanges(now, (now + lookAheadMs) as Instant, zone)
  return changes.flatMap((change) => {
    const first = wallMinute((change - 1) as Instant, zone) + 1
    const after = wallMinute(change, zone)
    return slots.flatMap((slot): Warning[] => {
      const start = firstStartFrom(schedule, slot, first)
      const date = dateOfDay(Math.floor(start / dayMinutes))
      const holds = (schedule.from ?? date) <= date && date <= (schedule.until ?? date)
      return start + slot.lasts <= after && holds ? [{ kind: 'never-happens', slot, date }] : []
    })
  })
}

function firstStartFrom(schedule: DatedSchedule, slot: Slot, wallMinuteFrom: number): number {
  const anchor = dayNumber(schedule.anchor) * dayMinutes
  return wallMinuteFrom + modulo(anchor + startOf(slot) - wallMinuteFrom, schedule.weeks * weekMinutes)
}
