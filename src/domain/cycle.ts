import type { DatedSchedule, Slot } from './schedule.ts'
import type { Status } from './status.ts'
import { dayMinutes, dayNumber, modulo, weekMinutes } from './time.ts'

/** A schedule made ready for questions: its cycle cut at every edge of a slot. Days count from 1970-01-01, minutes are wall clock. */
export interface Cycle {
  readonly schedule: DatedSchedule
  /** The dates on which it may hold, both included. */
  readonly fromDay: number
  readonly untilDay: number
  readonly anchorMinute: number
  readonly minutes: number
  /** Minutes of the cycle, rising; the first is 0. `slots[i]` holds from `edges[i]` to the next edge. */
  readonly edges: readonly number[]
  readonly slots: readonly (Slot | undefined)[]
  /** Minutes of the cycle at which the status changes; empty when it never does. */
  readonly changes: readonly number[]
}

export function toCycle(schedule: DatedSchedule, outside: Status): Cycle {
  const minutes = schedule.weeks * weekMinutes
  const edges = edgesOf(schedule.slots, minutes)
  const slots = edges.map((edge) => schedule.slots.find((slot) => covers(slot, edge, minutes)))
  const statusAt = (index: number): Status => slots.at(index)?.status ?? outside
  return {
    schedule,
    fromDay: schedule.from ? dayNumber(schedule.from) : -Infinity,
    untilDay: schedule.until ? dayNumber(schedule.until) : Infinity,
    anchorMinute: dayNumber(schedule.anchor) * dayMinutes,
    minutes,
    edges,
    slots,
    changes: edges.filter((_, index) => statusAt(index) !== statusAt(index - 1)),
  }
}

/** The slot a wall-clock minute lies in. */
export function slotAt(cycle: Cycle, wallMinute: number): Slot | undefined {
  const at = modulo(wallMinute - cycle.anchorMinute, cycle.minutes)
  return cycle.slots[firstAfter(cycle.edges, at) - 1]
}

/** The next wall-clock minute at which the cycle's status changes; Infinity when it never does. */
export function nextStatusChange(cycle: Cycle, wallMinute: number): number {
  const first = cycle.changes[0]
  if (first === undefined) return Infinity
  const at = modulo(wallMinute - cycle.anchorMinute, cycle.minutes)
  const next = cycle.changes[firstAfter(cycle.changes, at)] ?? first + cycle.minutes
  return wallMinute - at + next
}

/** Index of the first number greater than `value` in a rising list; its length when there is none. */
export function firstAfter(rising: readonly number[], value: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? Infinity) > value) high = middle
    else low = middle + 1
  }
  return low
}

export function startOf(slot: Slot): number {
  return slot.day * dayMinutes + slot.start
}

function covers(slot: Slot, minute: number, cycleMinutes: number): boolean {
  return modulo(minute - startOf(slot), cycleMinutes) < slot.lasts
}

function edgesOf(slots: readonly Slot[], cycleMinutes: number): number[] {
  const edges = new Set([0])
  for (const slot of slots) {
    edges.add(modulo(startOf(slot), cycleMinutes))
    edges.add(modulo(startOf(slot) + slot.lasts, cycleMinutes))
  }
  return [...edges].sort((a, b) => a - b)
}
