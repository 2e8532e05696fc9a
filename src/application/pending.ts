import type { AdminAct } from '../domain/admin-act.ts'
import type { AccountId, ChangeId, PendingId, PersonId } from '../domain/ids.ts'
import type { Operation, Reversal } from '../domain/operation.ts'
import type { Assumption, Reading, Request } from '../domain/reading.ts'
import type { Instant } from '../domain/time.ts'

/** What a button or an unfinished question stands for, under its opaque id (DOMAIN §7). */
export interface Pending {
  readonly id: PendingId
  readonly account: AccountId
  /** The person who may click it; absent = any admin of the account for whom `whom` is in reach. */
  readonly actor?: PersonId
  readonly conversation: string
  readonly created: Instant
  readonly expires: Instant
  /** Buttons of one card share it: when one is done, the others are closed too. */
  readonly card: string
  readonly wish: Wish
  readonly outcome?: PendingOutcome
}

export type Wish =
  | { readonly kind: 'operations'; readonly items: readonly WishItem[]; readonly confirmed: boolean; readonly reading?: Reading }
  | { readonly kind: 'reversal'; readonly reversal: Reversal; readonly confirmed?: boolean }
  | { readonly kind: 'say'; readonly text: string }
  /** What a reading asks for, as if it had been typed without doubt. */
  | { readonly kind: 'requests'; readonly requests: readonly Request[]; readonly assumed: readonly Assumption[] }
  | { readonly kind: 'ask-admin'; readonly items: readonly WishItem[]; readonly act?: AdminAct }
  /** An admin's yes or no to what `from` asked for: operations on people, or an act. */
  | { readonly kind: 'agree'; readonly from: PersonId; readonly items: readonly WishItem[]; readonly act?: AdminAct }
  | { readonly kind: 'decline'; readonly from: PersonId; readonly items: readonly WishItem[]; readonly act?: AdminAct }
  /** An admin's change to templates, roster or account, as it was shown. */
  | { readonly kind: 'act'; readonly act: AdminAct; readonly askedBy?: PersonId }
  /** An admin sends a schedule to somebody who makes their own. */
  | { readonly kind: 'propose'; readonly items: readonly WishItem[] }
  /** From now on the pending's own account is the writer's; what they said before that was asked waits under the card's name. */
  | { readonly kind: 'choose-account' }
  | { readonly kind: 'dismiss' }

export interface WishItem {
  readonly person: PersonId
  readonly operation: Operation
  /** The version whose difference was shown; absent = nothing was shown yet. */
  readonly shownVersion?: number
}

export type PendingOutcome =
  | { readonly kind: 'applied'; readonly change: ChangeId; readonly at: Instant }
  | { readonly kind: 'dismissed'; readonly at: Instant }
  | { readonly kind: 'superseded'; readonly at: Instant }
  /** Passed on to the admins. */
  | { readonly kind: 'asked'; readonly at: Instant }
  | { readonly kind: 'declined'; readonly at: Instant }
