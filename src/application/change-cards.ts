import type { Button, ButtonLabel, CardData } from '../cards/card-data.ts'
import type { Change } from '../domain/change.ts'
import type { Operation } from '../domain/operation.ts'
import { type Person, type Subject, zoneOf } from '../domain/person.ts'
import type { Assumption } from '../domain/reading.ts'
import type { Status } from '../domain/status.ts'
import { instant, type Instant, minuteMs, toWall } from '../domain/time.ts'
import { type ButtonWish, lifetimes } from './buttons.ts'
import type { PlannedItem } from './plan-items.ts'
import { frameOf, type Turn, type WishSoFar } from './turn.ts'

/** The difference before it is done; several people or operations stand below one another under one pair of buttons. */
export function confirmCard(
  turn: Turn,
  items: readonly PlannedItem[],
  { assumed, left = [] }: Pick<WishSoFar, 'assumed' | 'left'>,
  { buttons, changedMeanwhile }: { buttons: readonly Button[]; changedMeanwhile: boolean },
): CardData {
  const named = whomOf(turn, items, left.length)
  const cards = items.map(({ item, subject, planned }, index): CardData => ({
    ...frameOf(subject, turn.now, items.length + left.length === 1 ? buttons : []),
    kind: 'confirm',
    operation: item.operation,
    difference: planned.difference,
    warnings: planned.warnings,
    assumed: index === 0 ? assumed : [],
    ...named(subject),
    ...(changedMeanwhile && { changedMeanwhile }),
  }))
  if (left.length > 0) return { ...frameOf(turn.me, turn.now, buttons), kind: 'several', cards, left }
  return together(turn, cards, buttons)
}

export function doneCard(turn: Turn, items: readonly PlannedItem[], assumed: readonly Assumption[], buttons: readonly Button[]): CardData {
  const named = whomOf(turn, items)
  const cards = items.map(({ item, subject, planned }, index): CardData => ({
    ...frameOf(subject, turn.now, items.length === 1 ? buttons : []),
    kind: 'done',
    did: item.operation,
    difference: planned.difference,
    warnings: planned.warnings,
    assumed: index === 0 ? assumed : [],
    ...named(subject),
  }))
  return together(turn, cards, buttons)
}

/** The reader needs no name, except among others. */
function whomOf(turn: Turn, items: readonly PlannedItem[], left = 0): (subject: Subject) => { readonly whom?: Person } {
  const many = left > 0 || new Set(items.map(({ item }) => item.person)).size > 1
  return ({ person }) => (many || person.id !== turn.me.person.id ? { whom: person } : {})
}

/** One card as it is; several under a common frame that carries the buttons. */
export function together(turn: Turn, cards: readonly CardData[], buttons: readonly Button[]): CardData {
  const [only, ...more] = cards
  if (only && more.length === 0) return only
  return { ...frameOf(turn.me, turn.now, buttons), kind: 'several', cards }
}

/** Undo, the other meaning of a word that misleads, and for a bare "set me private" the other ends it might have had (DOMAIN §4). */
export function doneButtons(
  turn: Turn,
  change: Change,
  items: readonly PlannedItem[],
  assumed: readonly Assumption[],
): readonly ButtonWish[] {
  return [undoButton(change, turn), ...meantButtons(items, assumed), ...otherEnds(turn, items)]
}

/** "I meant Professional": one tap for those to whom the word they wrote means something else. */
export function meantButtons(items: readonly PlannedItem[], assumed: readonly Assumption[]): readonly ButtonWish[] {
  const doubt = assumed.find((each) => each.kind === 'doubtful-word')
  const [only, ...more] = items
  if (doubt?.kind !== 'doubtful-word' || !only || more.length > 0) return []
  const operation = withStatus(only, doubt.taken, doubt.other)
  if (!operation) return []
  return [
    {
      verb: 'choose',
      label: { kind: 'meant', status: doubt.other },
      wish: { kind: 'operations', items: [{ person: only.item.person, operation }], confirmed: false },
      forMs: lifetimes.oneself,
    },
  ]
}

/** The same wish with the other status; an end that was counted from then stays where it is. */
function withStatus({ item, subject, planned }: PlannedItem, taken: Status, status: Status): Operation | undefined {
  const { operation } = item
  if (operation.kind === 'add-slots') {
    return { ...operation, slots: operation.slots.map((slot) => (slot.status === taken ? { ...slot, status } : slot)) }
  }
  if (operation.kind !== 'set-status') return undefined
  const added = planned.difference.parts.find((part) => part.kind === 'override-added')
  return { ...operation, status, ...(added && { end: { kind: 'at', at: toWall(added.override.end, zoneOf(subject)) } }) }
}

function undoButton(change: Change, turn: Turn): ButtonWish {
  const own = change.people.every(({ person }) => person === turn.me.person.id)
  return {
    verb: 'undo',
    label: { kind: 'undo' },
    wish: { kind: 'reversal', reversal: { kind: 'undo', change: change.id } },
    forMs: own ? lifetimes.ownUndo : lifetimes.adminUndo,
  }
}

/** Counted from the change just made: its end is moved, so that no second temporary status lies over the first. */
function otherEnds({ now }: Turn, items: readonly PlannedItem[]): readonly ButtonWish[] {
  const [only, ...more] = items
  if (!only || more.length > 0) return []
  const { item, subject, planned } = only
  const { operation, person } = item
  const added = planned.difference.parts.find((part) => part.kind === 'override-added')
  if (operation.kind !== 'set-status' || operation.end.kind !== 'unsaid' || !added) return []
  const instead = (label: ButtonLabel, other: Operation): ButtonWish => ({
    verb: 'choose',
    label,
    wish: { kind: 'operations', items: [{ person, operation: other }], confirmed: false },
    forMs: lifetimes.oneself,
  })
  const told = instead({ kind: 'until-told' }, { kind: 'set-status', status: operation.status, end: { kind: 'told' } })
  const at = nextFullHour(now)
  if (at >= added.override.end) return [told]
  const wall = toWall(at, zoneOf(subject))
  return [instead({ kind: 'until', end: { kind: 'at', at: wall }, at }, { kind: 'extend', by: { kind: 'until', at: wall } }), told]
}

/** At least half an hour away: nobody means less by a status without an end. */
function nextFullHour(now: Instant): Instant {
  const hourMs = 60 * minuteMs
  return instant(Math.ceil((now + hourMs / 2) / hourMs) * hourMs)
}
