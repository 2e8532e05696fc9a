import type { AdminAct } from '../../domain/admin-act.ts'
import { changeNothing, lifetimes, openButtons } from '../buttons.ts'
import type { Wish } from '../ports.ts'
import { type Answer, ownerOf, type Turn } from '../turn.ts'
import { adminCard } from './admin-card.ts'

/** An act as a question: a button that does it, and one that changes nothing. */
export function askFirst(turn: Turn, act: AdminAct, wish: Wish, meanwhile = false): Answer {
  const { buttons, pending } = openButtons(ownerOf(turn), [
    { verb: 'confirm', label: { kind: 'act', act: act.kind }, wish, forMs: lifetimes.manyPeople, style: 'positive' },
    changeNothing(lifetimes.manyPeople),
  ])
  const [yes, nothing] = buttons
  return {
    card: adminCard(turn, { kind: 'act', act, done: false, ...(meanwhile && { meanwhile }) }, buttons),
    writes: { pending },
    remember: yes && nothing ? { openCard: nothing.id, confirm: yes.id } : {},
    replaces: false,
  }
}
