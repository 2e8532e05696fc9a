import type { Actor } from './actor.ts'
import type { Change } from './change.ts'
import type { Operation, Reversal } from './operation.ts'
import type { Subject } from './person.ts'
import { mayChange } from './rights.ts'
import { administers, standingToward } from './standing.ts'
import { dayMinutes, minuteMs, type Instant } from './time.ts'

/** Why a change is not taken back; the words are those of a card that closes. */
export interface ReversalRefusal {
  readonly kind:
    | 'not-yours'
    | 'expired'
    | 'already-undone'
    | 'nothing-to-redo'
    /** Nobody can be taken back, and this is why for all of them; of several reasons "changed-since". */
    | 'changed-since'
    | 'ended-by-itself'
    | 'managed-empty'
    | 'gone'
}

const ownMs = dayMinutes * minuteMs
export const adminUndoMs = 14 * dayMinutes * minuteMs

/** What one did oneself for 24 hours; what was done to others for 14 days, by any admin who reaches all of them (DOMAIN §7). */
export function mayReverse(
  reversal: Reversal,
  change: Change,
  subjects: readonly Subject[],
  actor: Actor,
  now: Instant,
): ReversalRefusal | undefined {
  const asAdmin = !isAboutOneself(change) && reachesAll(change, subjects, actor)
  if (!asAdmin && !(isBy(change, actor) && maintainsRight(change, subjects, actor))) return { kind: 'not-yours' }
  if (change.undoneBy !== undefined) return { kind: 'already-undone' }
  if (reversal.kind === 'redo' && change.did.kind !== 'undo') return { kind: 'nothing-to-redo' }
  return now - change.at > (asAdmin ? adminUndoMs : ownMs) ? { kind: 'expired' } : undefined
}

function isBy(change: Change, actor: Actor): boolean {
  return (
    actor.kind === 'person' && change.actor.kind === 'person' && change.actor.person === actor.person && change.account === actor.account
  )
}

function isAboutOneself({ actor, people }: Change): boolean {
  return actor.kind === 'person' && people.every(({ person }) => person === actor.person)
}

/** An undo is a change too: who has lost the right since may not make it. */
function maintainsRight(change: Change, subjects: readonly Subject[], actor: Actor): boolean {
  const operation = operationOf(change)
  return !operation || subjects.every((subject) => subject.person.deactivated || mayChange(actor, operation, subject) === undefined)
}

function operationOf({ did }: Change): Operation | undefined {
  return did.kind === 'act' || 'change' in did ? undefined : did
}

function reachesAll({ people, account }: Change, subjects: readonly Subject[], actor: Actor): boolean {
  if (actor.kind === 'operator') return true
  if (actor.account !== account) return false
  if (actor.role === 'account-admin') return true
  return people.every(({ person }) => {
    const subject = subjects.find((one) => one.person.id === person)
    return subject !== undefined && administers(standingToward(actor, subject.person))
  })
}
