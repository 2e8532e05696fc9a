import { type AdminAct } from '../../domain/admin-act.ts'
import { mayAct, planActReversal } from '../../domain/act-rights.ts'
import type { Change } from '../../domain/change.ts'
import type { Reversal } from '../../domain/operation.ts'
import { changeNothing, lifetimes, openButtons } from '../buttons.ts'
import type { Pending, Wish } from '../ports.ts'
import { type Answer, frameOf, ownerOf, shows, type Turn } from '../turn.ts'
import { usedUp } from '../used-up.ts'
import { adminCard, forbidden } from './admin-card.ts'
import { applyAct } from './apply-act.ts'

/** What would change, as a question; nothing of the roster, the templates or the account changes without a button (DOMAIN §7). */
export function confirmAct(turn: Turn, act: AdminAct): Answer {
  return askFirst(turn, act, { kind: 'act', act })
}

/** Does what was shown, if the writer still may and nothing of it changed meanwhile; with a button that takes it back. */
export async function doAct(turn: Turn, clicked: Pending, act: AdminAct): Promise<Answer> {
  const may = mayAct(turn.actor, turn.account.id, act)
  return usedUp(turn, clicked, may ? await applyAct(turn, act, { did: { kind: 'act' } }) : await forbidden(turn, act.kind))
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

function askFirst(turn: Turn, act: AdminAct, wish: Wish): Answer {
  const { buttons, pending } = openButtons(ownerOf(turn), [
    { verb: 'confirm', label: { kind: 'act', act: act.kind }, wish, forMs: lifetimes.manyPeople, style: 'positive' },
    changeNothing(lifetimes.manyPeople),
  ])
  const [yes, nothing] = buttons
  return {
    card: adminCard(turn, { kind: 'act', act, done: false }, buttons),
    writes: { pending },
    remember: yes && nothing ? { openCard: nothing.id, confirm: yes.id } : {},
    replaces: false,
  }
}
