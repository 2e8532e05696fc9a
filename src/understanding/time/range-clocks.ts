import type { Daypart } from '../words.ts'
import type { Clock } from './clock.ts'

export interface ClockRange {
  /** Minutes of the day; end ≤ start runs past midnight; end up to 1440. */
  readonly start: number
  readonly end: number
}

const noon = 720

/**
 * The halves of the day for a range, where the order decides: 9-5 is 9–17, 2-4 is 14–16, 7:30–15:30 as written, 22-6 over
 * midnight. A 24-hour start (≥ 13) makes the end 24-hour too: 18–8 ends the next morning.
 */
export function rangeClocks(from: Clock, to: Clock, part?: Daypart): ClockRange {
  const [start, end] = halves(from, to, part)
  return { start: start === 1440 ? 0 : start, end: end === 0 ? 1440 : end }
}

function halves(from: Clock, to: Clock, part: Daypart | undefined): [number, number] {
  const end = to.minute
  const startOpen = from.sure !== 'fixed'
  const endOpen = to.sure !== 'fixed'
  if (startOpen && to.half !== undefined) return [borrowed(from.minute, end, to.half), end]
  if (endOpen && from.half !== undefined) return [from.minute, liftedOver(from.minute, end)]
  const start = startOpen ? startIn(from.minute, end, endOpen, part) : from.minute
  const lifted = start !== from.minute
  return [start, endOpen && (lifted || start <= 780) ? liftedOver(start, end) : end]
}

/** 2-4 and 1-5 are afternoons, 7-9 and 6-14 are as written; a part of the day decides before that. */
function startIn(start: number, end: number, endOpen: boolean, part: Daypart | undefined): number {
  if (start >= noon) return start
  if (part === 'afternoon' || part === 'evening') return start + noon
  if (part === 'night') return start >= 360 ? start + noon : start
  if (part !== undefined) return start
  return start < 360 && endOpen && end < noon && start < end ? start + noon : start
}

/** 5 to 6pm: both in the afternoon; 11-1pm: the start stays before noon. */
function borrowed(start: number, end: number, half: 'am' | 'pm'): number {
  const same = (start % noon) + (half === 'pm' ? noon : 0)
  return same < end ? same : start
}

function liftedOver(start: number, end: number): number {
  const other = (end % noon) + noon
  return end <= start && other > start ? other : end
}
