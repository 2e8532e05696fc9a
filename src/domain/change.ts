import type { Actor } from './actor.ts'
import type { AdminAct } from './admin-act.ts'
import type { AccountId, ChangeId, PersonId } from './ids.ts'
import type { Operation, Reversal } from './operation.ts'
import type { Profile } from './person.ts'
import type { DifferencePart } from './plan-result.ts'
import type { Instant } from './time.ts'

/** One applied operation, for one person or many: the audit's entry and what undo takes back (DOMAIN §7). */
export interface Change {
  readonly id: ChangeId
  readonly account: AccountId
  readonly at: Instant
  readonly actor: Actor
  readonly did: Operation | Reversal | ActDone
  /** What it did to templates, roster or account; of an undo, what that undo did. */
  readonly act?: AdminAct
  /** What the same sentence asked for besides, in the order said. */
  readonly also?: readonly Operation[]
  readonly people: readonly PersonChange[]
  /** The change that took this one back; set once. */
  readonly undoneBy?: ChangeId
}

/** An admin's act on what is nobody's own profile; no one of `people` is changed by it. */
export interface ActDone {
  readonly kind: 'act'
}

export interface PersonChange {
  readonly person: PersonId
  readonly before: Profile
  readonly after: Profile
  readonly parts: readonly DifferencePart[]
}
