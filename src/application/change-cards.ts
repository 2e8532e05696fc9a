import type { Button, CardData } from '../cards/card-data.ts'
import type { Change } from '../domain/change.ts'
import type { Assumption } from '../domain/reading.ts'
import { type ButtonWish, lifetimes } from './buttons.ts'
import type { PlannedItem } from './plan-items.ts'
import { frameOf, type Turn } from './turn.ts'

/** The difference before it is done; several people or operations stand below one another under one pair of buttons. */
export function confirmCard(
  turn: Turn,
  items: readonly PlannedItem[],
  assumed: readonly Assumption[],
  { buttons, changedMeanwhile }: { buttons: readonly Button[]; changedMeanwhile: boolean },
): CardData {
  const cards = items.map(({ item, subject, planned }, index): CardData => ({
    ...frameOf(subject, turn.now, items.length === 1 ? buttons : []),
    kind: 'confirm',
    operation: item.operation,
    difference: planned.difference,
    warnings: planned.warnings,
    assumed: index === 0 ? assumed : [],
    ...(subject.person.id !== turn.me.person.id && { whom: subject.person }),
    ...(changedMeanwhile && { changedMeanwhile }),
  }))
  return together(turn, cards, buttons)
}

export function doneCard(turn: Turn, items: readonly PlannedItem[], assumed: readonly Assumption[], buttons: readonly Button[]): CardData {
  const cards = items.map(({ item, subject, planned }, index): CardData => ({
    ...frameOf(subject, turn.now, items.length === 1 ? buttons : []),
    kind: 'done',
    did: item.operation,
    difference: planned.difference,
    warnings: planned.warnings,
    assumed: index === 0 ? assumed : [],
    ...(subject.person.id !== turn.me.person.id && { whom: subject.person }),
  }))
  return together(turn, cards, buttons)
}

/** One card as it is; several under a common frame that carries the buttons. */
export function together(turn: Turn, cards: readonly CardData[], buttons: readonly Button[]): CardData {
  const [only, ...more] = cards
  if (only && more.length === 0) return only
  return { ...frameOf(turn.me, turn.now, buttons), kind: 'several', cards }
}

/** Undo, and for a bare "set me private" the other ends it might have had (DOMAIN §4). */
export function doneButtons(turn: Turn, change: Change, items: readonly PlannedItem[]): readonly ButtonWish[] {
  return [undoButton(change, turn), ...otherEnds(items)]
}

export function undoButton(change: Change, turn: Turn): ButtonWish {
  const own = change.people.every(({ person }) => person === turn.me.person.id)
  return {
    verb: 'undo',
    label: { kind: 'undo' },
    wish: { kind: 'reversal', reversal: { kind: 'undo', change: change.id } },
    forMs: own ? lifetimes.ownUndo : lifetimes.adminUndo,
  }
}

function otherEnds(items: readonly PlannedItem[]): readonly ButtonWish[] {
  const [only, ...more] = items
  if (!only || more.length > 0) return []
  const { operation, person } = only.item
  if (operation.kind !== 'set-status' || operation.end.kind !== 'unsaid') return []
  const ends = only.planned.difference.parts.some((part) => part.kind === 'override-added')
  if (!ends) return []
  const instead = (end: { kind: 'after'; minutes: number } | { kind: 'told' }): ButtonWish => ({
    verb: 'choose',
    label: end.kind === 'told' ? { kind: 'until-told' } : { kind: 'until', end },
    wish: { kind: 'operations', items: [{ person, operation: { ...operation, end } }], confirmed: false },
    forMs: lifetimes.oneself,
  })
  return [instead({ kind: 'after', minutes: 60 }), instead({ kind: 'told' })]
}
