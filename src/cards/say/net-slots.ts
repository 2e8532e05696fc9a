import { startOf } from '../../domain/cycle.ts'
import type { Slot } from '../../domain/schedule.ts'
import { slotFrom } from '../../domain/slot-algebra.ts'

interface Piece {
  readonly start: number
  readonly end: number
}

/**
 * What really goes when slots are taken out and others put in: where a slot of 7–12 gives way to one of 9–17 and comes back as 7–9,
 * only 9–12 is lost. Times of `added` in the same status are left out of `removed`.
 */
export function netRemoved(removed: readonly Slot[], added: readonly Slot[], cycleMinutes: number): readonly Slot[] {
  return removed.flatMap((slot) => {
    const whole: Piece = { start: startOf(slot), end: startOf(slot) + slot.lasts }
    const kept = added
      .filter(({ status }) => status === slot.status)
      .flatMap((other) =>
        [-cycleMinutes, 0, cycleMinutes].map((shift) => startOf(other) + shift).map((start) => ({ start, end: start + other.lasts })),
      )
    return kept.reduce(without, [whole]).map(({ start, end }) => slotFrom(start, end - start, slot.status, cycleMinutes))
  })
}

function without(pieces: readonly Piece[], taken: Piece): readonly Piece[] {
  return pieces.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, taken.start) },
      { start: Math.max(start, taken.end), end },
    ].filter((piece) => piece.end > piece.start),
  )
}
