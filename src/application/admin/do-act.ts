import type { Actor } from '../../domain/actor.ts'
import type { AdminAct } from '../../domain/admin-act.ts'
import { mayAct, planActReversal } from '../../domain/act-rights.ts'
import type { Change } from '../../domain/change.ts'
import type { Reversal } from '../../domain/operation.ts'
import type { PersonId } from '../../domain/ids.ts'
import type { Pending } from '../ports.ts'
import { type Answer, frameOf, shows, type Turn } from '../turn.ts'
import { usedUp } from '../used-up.ts'
import { forbidden } from './admin-card.ts'
import { askFirst } from './ask-first.ts'
import { applyAct } from './apply-act.ts'

/** What would change, as a question; nothing of the roster, the templates or the account changes without a button (DOMAIN §7). */
export function confirmAct(turn: Turn, act: AdminAct): Answer | Promise<Answer> {
  return turn.asks ? turn.asks({ kind: 'act', act }) : askFirst(turn, act, { kind: 'act', act })
}

/** Does what was shown, if the writer still may and nothing of it changed meanwhile; with a button that takes it back. */
export async function doAct(turn: Turn, clicked: Pending, act: AdminAct, askedBy?: PersonId): Promise<Answer> {
  const may = (actor: Actor): boolean => mayAct(actor, turn.account.id, act)
  if (!may(turn.actor)) return usedUp(turn, clicked, await forbidden(turn, { what: act.kind, may, reads: false }))
  return usedUp(turn, clicked, await applyAct(turn, act, { did: { kind: 'act' }, ...(askedBy && { askedBy }) }))
}

/** Takes an act back, or an undo of one. One that is about many people is shown first, like every change of many. */
export async function reverseAct(turn: Turn, reversal: Reversal, change: Change, act: AdminAct, confirmed: boolean): Promise<Answer> {
  const planned = planActReversal(reversal, change, act, turn.actor, turn.now)
  if (planned.kind === 'refused') return shows({ ...frameOf(turn.me, turn.now), kind: 'closed', why: { kind: planned.because } })
  const { back } = planned
  if (back.kind === 'save-people' && back.people.length > 1 && !confirmed)
    return askFirst(turn, back, { kind: 'reversal', reversal, confirmed: true })
  return applyAct(turn, back, { did: reversal, undone: change.id })
}
