import type { AccountId, ChangeId, NoticeId, OverrideId, PersonId } from './ids.ts'
import type { DifferencePart, Effective } from './plan-result.ts'
import type { Actor } from './actor.ts'
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
