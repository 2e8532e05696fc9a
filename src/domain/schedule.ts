import type { TemplateId } from './ids.ts'
import type { Status } from './status.ts'
import type { LocalDate } from './time.ts'

/** The least a slot may last, in wall-clock minutes (DOMAIN §3). */
export const leastSlotMinutes = 5

/**
 * One piece of the cycle, in wall-clock time. A sentence's "weekdays 9–17" is five of these: overlap is judged per day, and days
 * with equal times are shown together again (DOMAIN §3).
 */
export interface Slot {
  /** Day of the cycle on which it starts: 0 = Monday of the first week, at most 7 × weeks − 1. */
  readonly day: number
  /** Minute of that day, 0–1439. */
  readonly start: number
  /** Wall-clock minutes it lasts, at least 5; it may run past midnight and over days, and past the end of the cycle. */
  readonly lasts: number
  readonly status: Status
}

/** A cycle of 1 to 12 weeks; `anchor` is a Monday on which its first week starts. */
export interface Schedule {
  readonly weeks: number
  readonly anchor: LocalDate
  /** Sorted by day, then start; they never overlap. */
  readonly slots: readonly Slot[]
  /** The template this was copied from; an edit keeps it, so that drift can be shown (DOMAIN §10). */
  readonly origin?: { readonly template: TemplateId; readonly name: string; readonly version: number }
}

/** A schedule with the dates on which it holds, both included; absent = no limit. */
export interface DatedSchedule extends Schedule {
  readonly from?: LocalDate
  readonly until?: LocalDate
}
