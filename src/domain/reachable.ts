import { zoneOf, type ReachableHours, type Subject } from './person.ts'
import { addDays, dateOf, minuteOf, toInstant, toWall, wallAt, weekdayOf, type Instant } from './time.ts'

/** The first instant from `at` on at which a notice may arrive; `at` itself when no hours are set (DOMAIN §8). */
export function nextReachable(subject: Subject, at: Instant): Instant {
  const hours = subject.profile.notices?.reachable ?? subject.account.reachable
  if (!hours || hours.days.length === 0 || hours.start >= hours.end) return at
  const zone = zoneOf(subject)
  const wall = toWall(at, zone)
  if (isWithin(hours, weekdayOf(dateOf(wall)), minuteOf(wall))) return at
  for (let ahead = 0; ahead <= 8; ahead++) {
    const date = addDays(dateOf(wall), ahead)
    const opens = toInstant(wallAt(date, hours.start), zone)
    if (hours.days.includes(weekdayOf(date)) && opens > at) return opens
  }
  return at
}

function isWithin({ days, start, end }: ReachableHours, weekday: number, minute: number): boolean {
  return days.includes(weekday) && start <= minute && minute < end
}
