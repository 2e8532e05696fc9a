import { startOf } from './cycle.ts'
import { leastSlotMinutes, type Slot } from './schedule.ts'
import { dayMinutes, modulo } from './time.ts'

/** Slots laid into a cycle, and what fell away for being shorter than a slot may be. */
export interface Laid {
  readonly slots: readonly Slot[]
  readonly dropped: readonly Slot[]
}

/** Whether two slots share a minute of the cycle; touching is not overlapping (DOMAIN §3). */
export function overlap(one: Slot, other: Slot, cycleMinutes: number): boolean {
  return (
    modulo(startOf(other) - startOf(one), cycleMinutes) < one.lasts || modulo(startOf(one) - startOf(other), cycleMinutes) < other.lasts
  )
}

/** The slots of `slots` that share a minute with one of `others`. */
export function overlapping(slots: readonly Slot[], others: readonly Slot[], cycleMinutes: number): Slot[] {
  return slots.filter((slot) => others.some((other) => overlap(slot, other, cycleMinutes)))
}

/** The slots of a list that overlap another of the same list, or themselves by outlasting the cycle. */
export function overlappingEachOther(slots: readonly Slot[], cycleMinutes: number): Slot[] {
  return slots.filter(
    (slot, index) => slot.lasts > cycleMinutes || slots.some((other, place) => place !== index && overlap(slot, other, cycleMinutes)),
  )
}

/** The new slots take their minutes, the rest of the old ones stays; leftovers under five minutes are dropped and named. */
export function makeRoom(slots: readonly Slot[], fresh: readonly Slot[], cycleMinutes: number): Laid {
  const pieces = slots.flatMap((slot) => without(slot, fresh, cycleMinutes))
  const isLeftover = (piece: Slot): boolean => piece.lasts < leastSlotMinutes && !slots.includes(piece)
  return {
    slots: joinTouching([...pieces.filter((piece) => !isLeftover(piece)), ...fresh], fresh, cycleMinutes),
    dropped: pieces.filter(isLeftover),
  }
}

/** The old slots that the new ones touch go whole. */
export function replaceTouched(slots: readonly Slot[], fresh: readonly Slot[], cycleMinutes: number): Laid {
  const touched = overlapping(slots, fresh, cycleMinutes)
  const kept = slots.filter((slot) => !touched.includes(slot))
  return { slots: joinTouching([...kept, ...fresh], fresh, cycleMinutes), dropped: [] }
}

/** New slots said in one breath: those of one status that overlap or touch become one. */
export function united(slots: readonly Slot[], cycleMinutes: number): Slot[] {
  let result: Slot[] = []
  for (const slot of slots) {
    const same = result.filter((other) => other.status === slot.status && overlap(other, slot, cycleMinutes))
    const joined = same.reduce((whole, other) => hull(whole, other, cycleMinutes), slot)
    result = [...result.filter((other) => !same.includes(other)), joined]
  }
  return joinTouching(result, result, cycleMinutes)
}

export function sortSlots(slots: readonly Slot[]): Slot[] {
  return slots.toSorted((a, b) => startOf(a) - startOf(b))
}

/** A slot of the cycle that starts `start` minutes after its beginning, however far outside that lies. */
export function slotFrom(start: number, lasts: number, status: Slot['status'], cycleMinutes: number): Slot {
  const within = modulo(start, cycleMinutes)
  return { day: Math.floor(within / dayMinutes), start: within % dayMinutes, lasts, status }
}

/**
 * Joins slots of one status that touch, where one of them is new. Two that touch at midnight stay apart: days are edited one by one,
 * and an edit of Wednesday never touches Monday (DOMAIN §3).
 */
function joinTouching(slots: readonly Slot[], fresh: readonly Slot[], cycleMinutes: number): Slot[] {
  const result = [...slots]
  const isNew = new Set(fresh)
  for (;;) {
    const pair = touchingPair(result, isNew, cycleMinutes)
    if (!pair) return sortSlots(result)
    const [first, second] = pair
    const joined = { ...first, lasts: first.lasts + second.lasts }
    isNew.add(joined)
    result.splice(result.indexOf(first), 1, joined)
    result.splice(result.indexOf(second), 1)
  }
}

function touchingPair(slots: readonly Slot[], isNew: ReadonlySet<Slot>, cycleMinutes: number): [Slot, Slot] | undefined {
  for (const first of slots) {
    const end = startOf(first) + first.lasts
    if (end % dayMinutes === 0) continue
    const second = slots.find((slot) => slot !== first && slot.status === first.status && modulo(startOf(slot) - end, cycleMinutes) === 0)
    if (second && (isNew.has(first) || isNew.has(second))) return [first, second]
  }
  return undefined
}

/** What of a slot none of `others` takes. */
function without(slot: Slot, others: readonly Slot[], cycleMinutes: number): Slot[] {
  let pieces: [from: number, to: number][] = [[0, slot.lasts]]
  for (const other of others) {
    const from = modulo(startOf(other) - startOf(slot), cycleMinutes)
    // Seen from the slot's start the other may also have begun in the turn of the cycle before.
    pieces = cut(cut(pieces, from, from + other.lasts), from - cycleMinutes, from - cycleMinutes + other.lasts)
  }
  if (pieces.length === 1 && pieces[0]?.[0] === 0 && pieces[0][1] === slot.lasts) return [slot]
  return pieces.map(([from, to]) => slotFrom(startOf(slot) + from, to - from, slot.status, cycleMinutes))
}

function cut(pieces: readonly [number, number][], from: number, to: number): [number, number][] {
  return pieces.flatMap(([start, end]): [number, number][] =>
    [[start, Math.min(end, from)] as [number, number], [Math.max(start, to), end] as [number, number]].filter(([a, b]) => a < b),
  )
}

/** The shortest slot that covers both of two that overlap. */
function hull(one: Slot, other: Slot, cycleMinutes: number): Slot {
  const ahead = modulo(startOf(other) - startOf(one), cycleMinutes)
  if (ahead >= one.lasts) return hull(other, one, cycleMinutes)
  return { ...one, lasts: Math.min(cycleMinutes, Math.max(one.lasts, ahead + other.lasts)) }
}
