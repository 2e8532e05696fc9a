import { nextStatusChange, slotAt, toCycle } from './cycle.ts'
import { effective } from './effective.ts'
import { zoneOf, type Subject } from './person.ts'
import type { Because } from './plan-result.ts'
import { sameValue } from './same-value.ts'
import type { Schedule, Slot } from './schedule.ts'
import { endOf } from './spoken-slots.ts'
import type { Status } from './status.ts'
import { dayMinutes, dayNumber, minuteMs, toInstant, wallAt, wallMinute, type Instant, type LocalDate } from './time.ts'
import { stepAt, timelineOf } from './timeline.ts'

/** Slots of equal times and status, shown together: "Mon–Fri 9–17" (DOMAIN §3). */
export interface GroupedSlot {
  /** Weekdays on which they start, rising; 0 = Monday. */
  readonly days: readonly number[]
  /** Weeks of the cycle, counted from 0, rising; all of them when it happens every week. */
  readonly weeks: readonly number[]
  /** Minutes of the day; `end` is 1–1440 and lies `endsDaysLater` days after the start. */
  readonly start: number
  readonly end: number
  readonly endsDaysLater: number
  readonly status: Status
  readonly slots: readonly Slot[]
}

/** A part of a day in one status, in wall-clock minutes from 0 to 1440. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly status: Status
}

export interface DaySegment extends Segment {
  readonly because: Because
}

/** In order of first day, then start. */
export function groupSlots(slots: readonly Slot[]): GroupedSlot[] {
  const byTimes = Map.groupBy(slots, ({ start, lasts, status }) => `${start} ${lasts} ${status}`)
  return [...byTimes.values()].flatMap(groupDays).sort((a, b) => orderOf(a) - orderOf(b))
}

/** What a schedule alone makes of a day, without calendar and temporary statuses: for drawing a week before and after an edit. */
export function scheduleSegments(schedule: Schedule | undefined, outside: Status, date: LocalDate): Segment[] {
  if (!schedule) return [{ start: 0, end: dayMinutes, status: outside }]
  const cycle = toCycle(schedule, outside)
  const midnight = dayNumber(date) * dayMinutes
  const segments: Segment[] = []
  for (let start = 0; start < dayMinutes;) {
    const end = Math.min(dayMinutes, nextStatusChange(cycle, midnight + start) - midnight)
    segments.push({ start, end, status: slotAt(cycle, midnight + start)?.status ?? outside })
    start = end
  }
  return segments
}

/**
 * What holds through a day, with everything that counts: whole from 0 to 1440 by the wall clock. A gap of a spring-forward day belongs
 * to what held before it; of an hour that passes twice the first pass is drawn. Empty when FMU is not active.
 */
export function daySegments(subject: Subject, date: LocalDate): DaySegment[] {
  const zone = zoneOf(subject)
  const midnight = dayNumber(date) * dayMinutes
  const dayEnd = toInstant(wallAt(date, dayMinutes), zone)
  const segments: DaySegment[] = []
  let drawn = 0
  for (let at = toInstant(wallAt(date, 0), zone); at < dayEnd;) {
    const { status, because } = effective(subject, at)
    if (!status) return []
    const next = Math.min(stepAt(timelineOf(subject), at, true).next, dayEnd) as Instant
    const from = wallMinute(at, zone) - midnight
    const to = from + (next - at) / minuteMs
    if (to > drawn) add(segments, { start: segments.length === 0 ? 0 : Math.max(from, drawn), end: dayMinutes, status, because })
    drawn = Math.max(drawn, to)
    at = next
  }
  return segments
}

function add(segments: DaySegment[], next: DaySegment): void {
  const last = segments.at(-1)
  if (last && last.status === next.status && sameValue(last.because, next.because)) return
  if (last) segments[segments.length - 1] = { ...last, end: next.start }
  segments.push(next)
}

/** The slots of one group of equal times: weekdays that happen in the same weeks stand together. */
function groupDays(slots: readonly Slot[]): GroupedSlot[] {
  const weeksOf = Map.groupBy(slots, ({ day }) => day % 7)
  const days = [...weeksOf.entries()].map(([day, ofDay]) => ({ day, weeks: ofDay.map((slot) => Math.floor(slot.day / 7)), ofDay }))
  const alike = Map.groupBy(days, ({ weeks }) => weeks.toSorted((a, b) => a - b).join(' '))
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    const slot = first?.ofDay[0]
    if (!first || !slot) return []
    return {
      days: group.map(({ day }) => day).sort((a, b) => a - b),
      weeks: first.weeks.toSorted((a, b) => a - b),
      start: slot.start,
      ...endOf(slot),
      status: slot.status,
      slots: group.flatMap(({ ofDay }) => ofDay),
    }
  })
}

function orderOf({ days, weeks, start }: GroupedSlot): number {
  return ((weeks[0] ?? 0) * 7 + (days[0] ?? 0)) * dayMinutes + start
}
