import { partHalf } from '../time/resolve.ts'
import type { Point } from '../time/point.ts'

/** The minute of the day of a clock that recurs: no `now` helps, so a bare 1–6 is in the afternoon and the rest as said. */
export function minuteOfPoint(point: Point): number | undefined {
  const clock = point.clock
  if (clock === undefined || clock.minute < 0 || clock.regional === true) return undefined
  if (clock.sure === 'fixed') return clock.minute
  const half = partHalf(point, clock.minute)
  if (half !== undefined) return half
  return clock.minute >= 60 && clock.minute < 420 ? clock.minute + 720 : clock.minute
}
