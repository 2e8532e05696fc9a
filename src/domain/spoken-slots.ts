import { overlappingEachOther, slotFrom, sortSlots, united } from './slot-algebra.ts'
import type { SpokenSlot } from './operation.ts'
import type { Refusal } from './plan-result.ts'
import { leastSlotMinutes, type Slot } from './schedule.ts'
import { dayMinutes, weekMinutes } from './time.ts'

export type Slots = { readonly kind: 'slots'; readonly slots: readonly Slot[] } | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Which weeks of a cycle of `weeks` weeks are meant, counted from 0; usually all. */
export interface Weeks {
  readonly weeks: number
  readonly which: readonly number[]
}

export const everyWeek: Weeks = { weeks: 1, which: [0] }

export function allWeeks(weeks: number): Weeks {
  return { weeks, which: Array.from({ length: weeks }, (_, week) => week) }
}

/** Slots of a cycle from slots as said; refused when one is empty, shorter than five minutes, or they contradict each other (DOMAIN §3). */
export function spokenToSlots(spoken: readonly SpokenSlot[], { weeks, which }: Weeks): Slots {
  const cycleMinutes = weeks * weekMinutes
  const slots: Slot[] = []
  for (const slot of spoken) {
    const lasts = lastsOf(slot)
    if (lasts <= 0 || slot.days.length === 0) return { kind: 'refused', refusal: { kind: 'slot-empty' } }
    if (lasts < leastSlotMinutes) return { kind: 'refused', refusal: { kind: 'slot-too-short', minutes: lasts } }
    for (const week of which) {
      for (const day of slot.days) slots.push(slotFrom((week * 7 + day) * dayMinutes + slot.start, lasts, slot.status, cycleMinutes))
    }
  }
  const joined = united(slots, cycleMinutes)
  const clashing = overlappingEachOther(joined, cycleMinutes)
  if (clashing.length > 0) return { kind: 'refused', refusal: { kind: 'slots-overlap-each-other', slots: clashing } }
  return { kind: 'slots', slots: sortSlots(joined) }
}

/** Slots as somebody would say them, one for each; what {@link spokenToSlots} takes back unchanged. */
export function slotsToSpoken(slots: readonly Slot[]): SpokenSlot[] {
  return slots.map((slot) => {
    const { end, endsDaysLater } = endOf(slot)
    return { days: [slot.day % 7], start: slot.start, end, endsDaysLater, status: slot.status }
  })
}

/** When a slot ends: minute of the day, 1–1440, and how many days after it starts; 24:00 belongs to the day it closes. */
export function endOf(slot: Slot): { readonly end: number; readonly endsDaysLater: number } {
  const endsDaysLater = Math.ceil((slot.start + slot.lasts) / dayMinutes) - 1
  return { end: slot.start + slot.lasts - endsDaysLater * dayMinutes, endsDaysLater }
}

/** Wall-clock minutes a said slot lasts; 0 when it starts and ends at the same time, which is refused (DOMAIN §3). */
export function lastsOf({ start, end, endsDaysLater }: Pick<SpokenSlot, 'start' | 'end' | 'endsDaysLater'>): number {
  if (endsDaysLater !== undefined) return endsDaysLater * dayMinutes + end - start
  if (start === end) return 0
  return end > start ? end - start : end + dayMinutes - start
}
