import type { Actor } from '../domain/actor.ts'
import type { Change } from '../domain/change.ts'
import type { AccountId, ChangeId, PendingId, PersonId } from '../domain/ids.ts'
import type { Notice } from '../domain/notice.ts'
import type { Template } from '../domain/operation.ts'
import type { Account, Person, Profile } from '../domain/person.ts'
import type { Status } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import type { Conversation, Reply } from './chat-request.ts'
import type { Pending, PendingOutcome } from './pending.ts'

/** Everything one message, click, file row or tick changes, written in ONE transaction. */
export interface Batch {
  readonly at: Instant
  /** The request's own key; when it was committed before, nothing is written and the first reply comes back. */
  readonly key?: string
  readonly reply?: Reply
  readonly accounts?: readonly Account[]
  readonly people?: readonly Person[]
  readonly profiles?: readonly ProfileWrite[]
  /** The version read before all that the batch was made of; when the roster moved on since, nothing is written: "lost-race". */
  readonly roster?: { readonly account: AccountId; readonly version: number }
  readonly templates?: readonly { readonly account: AccountId; readonly template: Template; readonly removed: boolean }[]
  readonly changes?: readonly Change[]
  /** Changes taken back by one of `changes`. */
  readonly undone?: readonly { readonly change: ChangeId; readonly by: ChangeId }[]
  readonly pending?: readonly Pending[]
  /**
   * Closed with what they led to; each must still be open, else nothing is written. The other open ones of the same `card` are
   * closed with them, as superseded; those written by this batch stay open.
   */
  readonly closed?: readonly { readonly id: PendingId; readonly outcome: PendingOutcome }[]
  readonly notices?: readonly Notice[]
  readonly audit?: readonly AuditEntry[]
  readonly bindings?: readonly { readonly channel: 'teams' | 'slack'; readonly tenant: string; readonly account: AccountId }[]
  /** The account in which a chat identity acts from now on, where it stands on the roster of several. */
  readonly chosen?: readonly (ChatIdentity & { readonly account: AccountId })[]
  /** The due claim this batch settles; when it is no longer held, nothing is written and the result is "lost-race". */
  readonly due?: DueSettled
}

/** What run-due found: the person's next due time (absent = none) and the derived facts for lists; the profile's version stays. */
export interface DueSettled {
  readonly claim: DueClaim
  readonly next?: Instant
  readonly statusNow?: Status
  readonly statusUntil?: Instant
}

export interface ProfileWrite {
  readonly account: AccountId
  /** The version that was read; 0 = the person is new. */
  readonly expected: number
  readonly next: Profile
  /** Derived, for lists and boards. */
  readonly statusNow?: Status
  readonly statusUntil?: Instant
  /** When run-due must look at this person next. */
  readonly dueAt?: Instant
  /** The passed due time that this batch settles; when somebody else settled it meanwhile, nothing is written: "lost-race". */
  readonly overdueSince?: Instant
}

export type CommitResult =
  | { readonly kind: 'committed' }
  | { readonly kind: 'repeat'; readonly reply?: Reply }
  /** Somebody's profile, or the roster, moved on since it was read: load and plan again. */
  | { readonly kind: 'lost-race' }
  | { readonly kind: 'already-closed'; readonly pending: Pending }

export interface DueClaim {
  readonly account: AccountId
  readonly person: PersonId
  readonly dueAt: Instant
  /** Names this claim; a settle with another token writes nothing. */
  readonly token: string
}

/** Somebody as a platform knows them, by its immutable id. */
export interface ChatIdentity {
  readonly channel: Conversation['channel']
  /** Slack's workspace, Teams' tenant. */
  readonly tenant: string
  readonly user: string
}

/** One line of the audit that is not a {@link Change}: reading somebody's history, a refused attempt, a link (DOMAIN §7). */
export interface AuditEntry {
  readonly account: AccountId
  readonly at: Instant
  readonly actor: Actor
  readonly what: string
  readonly person?: PersonId
}
