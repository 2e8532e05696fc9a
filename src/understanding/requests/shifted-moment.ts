import { dayMinutes } from '../time/calendar.ts'
import { daysOf } from '../time/day.ts'
import { daysFor } from '../time/resolve.ts'
import type { Now } from '../time/resolve.ts'
import type { Times } from './times.ts'

/** "3 days after Christmas", "2 hours ago", "4 months from tomorrow": the day (its midnight) or the minute that is meant. */
export function shiftedMoment(said: Times['shifted'], now: Now): { moment: number; isDay: boolean } | undefined {
  if (said === undefined) return undefined
  const { length, sign, from } = said
  const base = from?.day === undefined ? now.today : daysFor(from.day, now)[0]?.day
  if (base === undefined) return undefined
  const days = length.mixed ? undefined : daysOf(length.unit, sign * length.amount, base)
  if (days !== undefined) return { moment: days * dayMinutes, isDay: true }
  const start = from === undefined ? now.moment : base * dayMinutes
  return { moment: start + sign * length.minutes, isDay: false }
}
