import type { ChangeId, OverrideId, TemplateId } from './ids.ts'
import type { DatedSchedule } from './schedule.ts'
import type { Status } from './status.ts'
import type { LocalDate, WallTime } from './time.ts'

/**
 * When a temporary status ends, as said (DOMAIN §4). "unsaid" is not "until further notice": with the scheduler on the first means
 * the next scheduled change, the second switches the scheduler off.
 */
export type SaidEnd =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'at'; readonly at: WallTime }
  | { readonly kind: 'after'; readonly minutes: number }
  | { readonly kind: 'next-change' }
  | { readonly kind: 'told' }

/** A weekly slot as said: days 0 = Monday … 6 = Sunday; minutes of the day; `end` ≤ `start` runs into the next day, 1440 = 24:00. */
export interface SpokenSlot {
  readonly days: readonly number[]
  readonly start: number
  readonly end: number
  /** Days later the slot ends, for slots over days (Fri 17:00 → Mon 08:00 = 3); absent = the same or the next day. */
  readonly endsDaysLater?: number
  readonly status: Status
}

/** Which slots are meant; a field left out matches all. Minutes of the day as in {@link SpokenSlot}. */
export interface SlotMatch {
  readonly days?: readonly number[]
  readonly start?: number
  readonly end?: number
  readonly status?: Status
}

/** How an overlap is answered; absent = not asked yet, and an overlap comes back as a question. */
export type OverlapAnswer = 'make-room' | 'replace'

/** What somebody may be asked to change about ONE person. Wall-clock times are in that person's zone. */
export type Operation =
  | { readonly kind: 'set-status'; readonly status: Status; readonly start?: WallTime; readonly end: SaidEnd }
  | {
      readonly kind: 'extend'
      readonly by: { readonly kind: 'minutes'; readonly minutes: number } | { readonly kind: 'until'; readonly at: WallTime }
    }
  | { readonly kind: 'back-to-schedule' }
  | { readonly kind: 'cancel-overrides'; readonly overrides: readonly OverrideId[] }
  | { readonly kind: 'scheduler'; readonly on: boolean }
  | {
      readonly kind: 'add-slots'
      readonly slots: readonly SpokenSlot[]
      readonly overlap?: OverlapAnswer
      /** Every so many weeks, 1–12; the first such week contains `from` (else the present one). */
      readonly everyWeeks?: number
      readonly from?: LocalDate
      readonly until?: LocalDate
    }
  | { readonly kind: 'remove-slots'; readonly match: SlotMatch; readonly all: boolean }
  | { readonly kind: 'change-slots'; readonly match: SlotMatch; readonly set: SlotMatch; readonly overlap?: OverlapAnswer }
  /** `inPlace`: an edit of the schedule that holds today, which keeps its dates and its origin; what begins later stays. */
  | { readonly kind: 'replace-schedule'; readonly schedule: DatedSchedule; readonly inPlace?: true }
  | { readonly kind: 'beep'; readonly on: boolean }
  | { readonly kind: 'messages'; readonly on: boolean }
  | { readonly kind: 'managed'; readonly managed: boolean; readonly slots?: readonly SpokenSlot[] }
  | { readonly kind: 'right'; readonly right: 'status' | 'notifications'; readonly may: boolean }
  | { readonly kind: 'fmu-active'; readonly active: boolean }

export type OperationKind = Operation['kind']

/** What changes by id rather than by content. */
export type Reversal = { readonly kind: 'undo' | 'redo'; readonly change: ChangeId }

/** A named weekly schedule of an account (DOMAIN §10). */
export interface Template {
  readonly id: TemplateId
  readonly name: string
  readonly version: number
  readonly slots: readonly SpokenSlot[]
}
