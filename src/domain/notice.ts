import type { AccountId, ChangeId, NoticeId, OverrideId, PendingId, PersonId } from './ids.ts'
import type { AdminAct } from './admin-act.ts'
import type { Operation } from './operation.ts'
import type { DifferencePart, Effective } from './plan-result.ts'
import type { Actor } from './actor.ts'
import type { Role } from './person.ts'
import type { Status } from './status.ts'
import type { Instant } from './time.ts'

/** What is told to somebody in chat (DOMAIN §8). A notice that a later profile version made untrue is dropped, never sent late. */
export interface Notice {
  readonly id: NoticeId
  readonly account: AccountId
  readonly to: PersonId
  /** Not before this instant. */
  readonly due: Instant
  /** Sent after this it would mislead; then it is dropped. */
  readonly expires: Instant
  /** The version of the recipient's profile it was made from. */
  readonly profileVersion: number
  readonly news: News
}

export type News =
  | {
      readonly kind: 'changed-by-other'
      readonly by: Actor
      readonly change: ChangeId
      readonly parts: readonly DifferencePart[]
      readonly now: Effective
    }
  | { readonly kind: 'override-ended'; readonly override: OverrideId; readonly was: Status; readonly now: Effective; readonly at: Instant }
  | { readonly kind: 'scheduled-change'; readonly now: Effective; readonly at: Instant }
  | { readonly kind: 'ends-soon'; readonly override: OverrideId; readonly at: Instant; readonly then: Effective }
  | { readonly kind: 'manual-still-on'; readonly status: Status; readonly since: Instant }
  | { readonly kind: 'summary'; readonly now: Effective; readonly missed: number }
  /** To an admin: somebody without the right asks for this; the two ids are the buttons' (DOMAIN §4). */
  | {
      readonly kind: 'request'
      readonly from: PersonId
      readonly operations: readonly Operation[]
      /** What is asked for in their place: something about roster, templates or account. */
      readonly act?: AdminAct
      readonly agree: PendingId
      readonly decline: PendingId
    }
  /** To somebody who makes their own schedule: an admin would like this (DOMAIN §2). */
  | {
      readonly kind: 'proposal'
      readonly from: PersonId
      readonly operations: readonly Operation[]
      readonly agree: PendingId
      readonly decline: PendingId
    }
  /** To every admin: there is a new one (DOMAIN §2). */
  | { readonly kind: 'new-admin'; readonly person: PersonId; readonly by: PersonId }
  /** To whoever has another role now; `adminOf`: the teams of a team admin (DOMAIN §8). */
  | { readonly kind: 'new-role'; readonly by: PersonId; readonly role: Role; readonly adminOf: readonly string[] }
  /** To the one who asked. */
  | { readonly kind: 'request-declined'; readonly by: PersonId; readonly operations: readonly Operation[]; readonly act?: AdminAct }
  /** To the one who asked for an act; what changes people is told to those people. */
  | { readonly kind: 'request-agreed'; readonly by: PersonId; readonly act: AdminAct }
  /** To the admin whose change could not be told to this person (DOMAIN §8). */
  | { readonly kind: 'could-not-tell'; readonly person: PersonId }
