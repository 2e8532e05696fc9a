import type { Operation } from './operation.ts'
import type { Override } from './override.ts'
import type { Profile } from './person.ts'
import type { DatedSchedule, Slot } from './schedule.ts'
import type { Status } from './status.ts'
import type { Instant } from './time.ts'

/** What holds at an instant, what made it hold, and the first instant at which the status differs (DOMAIN §5). */
export interface Effective {
  /** Absent when FMU is not active. */
  readonly status?: Status
  readonly because: Because
  /** Absent = nothing known ends it. */
  readonly until?: Instant
}

/** The winner, and what it beat. */
export type Because =
  | { readonly kind: 'fmu-inactive' }
  | { readonly kind: 'override'; readonly override: Override; readonly beat: Because }
  | { readonly kind: 'calendar'; readonly name: string; readonly date: string; readonly beat?: Because }
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'outside' }
  | { readonly kind: 'manual' }

/** What a plan would change, as facts; a card makes the sentence. `before` and `after` are whole so that a week can be drawn. */
export interface Difference {
  readonly before: Profile
  readonly after: Profile
  readonly effectiveBefore: Effective
  readonly effectiveAfter: Effective
  /** What holds at the end of the run that `effectiveAfter` describes: "Then …". */
  readonly thenAfter?: Effective
  /** What holds when the temporary status that was added ends: "Then …" for one that starts later. */
  readonly thenPlanned?: Effective
  readonly parts: readonly DifferencePart[]
}

export type DifferencePart =
  | { readonly kind: 'override-added'; readonly override: Override }
  | { readonly kind: 'override-ended'; readonly override: Override; readonly newEnd?: Instant }
  | { readonly kind: 'override-moved'; readonly override: Override; readonly newEnd: Instant }
  | { readonly kind: 'manual-status'; readonly from: Status; readonly to: Status }
  | {
      readonly kind: 'switch'
      readonly name: 'scheduler' | 'beep' | 'messages' | 'managed' | 'may-status' | 'may-notifications' | 'fmu-active'
      readonly on: boolean
    }
  | { readonly kind: 'slots-added'; readonly slots: readonly Slot[] }
  | { readonly kind: 'slots-removed'; readonly slots: readonly Slot[] }
  | { readonly kind: 'schedule-added'; readonly schedule: DatedSchedule }
  | { readonly kind: 'schedule-removed'; readonly schedule: DatedSchedule }

/** Something the reader should know before saying yes. */
export type Warning =
  | { readonly kind: 'covers-override'; readonly override: Override }
  | { readonly kind: 'planned-override-stays'; readonly override: Override }
  | { readonly kind: 'older-override-holds-again'; readonly override: Override; readonly at: Instant }
  | { readonly kind: 'last-slot-lost' }
  | { readonly kind: 'leftover-dropped'; readonly slot: Slot }
  | { readonly kind: 'never-happens'; readonly slot: Slot; readonly date: string }
  | { readonly kind: 'moved-by-gap'; readonly said: string; readonly at: Instant }
  | { readonly kind: 'scheduler-off-holds'; readonly status: Status }
  | { readonly kind: 'already-passed-today'; readonly at: Instant }
  | { readonly kind: 'drifts-from-template'; readonly name: string }

/** Why an operation is not done; codes for files and logs, the sentence is made in the reader's language (DOMAIN §10, §11). */
export type Refusal =
  | {
      readonly kind: 'no-right'
      /** "see": it would only have shown something. */
      readonly needs: 'status' | 'notifications' | 'schedule' | 'admin' | 'operator' | 'see'
      readonly operation: Operation['kind']
    }
  | { readonly kind: 'self-managed-schedule' }
  | { readonly kind: 'self-managed-auto' }
  | { readonly kind: 'managed-empty' }
  | { readonly kind: 'fmu-inactive' }
  | { readonly kind: 'deactivated' }
  | { readonly kind: 'slot-too-short'; readonly minutes: number }
  | { readonly kind: 'slot-empty' }
  | { readonly kind: 'slots-overlap-each-other'; readonly slots: readonly Slot[] }
  | { readonly kind: 'end-before-start' }
  | { readonly kind: 'end-passed'; readonly at: Instant }
  | { readonly kind: 'too-many-overrides'; readonly most: number }
  | { readonly kind: 'no-running-override' }
  | { readonly kind: 'no-slot-matches' }
  | { readonly kind: 'bad-cycle'; readonly weeks: number }
  | { readonly kind: 'dates-reversed' }
  | { readonly kind: 'reception-only-today' }

/** One missing thing, with the operations its two or three answers stand for. */
export interface Question {
  readonly kind: 'until-when' | 'too-short' | 'overlap' | 'end-just-passed' | 'same-status'
  /** Facts for the sentence: when the schedule changes next, and to what. */
  readonly nextChange?: { readonly at: Instant; readonly status: Status }
  readonly overlapping?: readonly Slot[]
  readonly choices: readonly Operation[]
}

export type Plan =
  | {
      readonly kind: 'planned'
      readonly operation: Operation
      readonly difference: Difference
      readonly warnings: readonly Warning[]
      /** "at-once": small, reversible, about oneself; "confirm": the difference is shown first (DOMAIN §7). */
      readonly ceremony: 'at-once' | 'confirm'
    }
  | { readonly kind: 'nothing-to-do'; readonly operation: Operation; readonly effective: Effective }
  | { readonly kind: 'asks'; readonly operation: Operation; readonly question: Question }
  | { readonly kind: 'refused'; readonly operation: Operation; readonly refusal: Refusal; readonly mayAskAdmin: boolean }
