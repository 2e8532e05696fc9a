import type { LanguagePack } from './language-pack.ts'
import { shiftedMoment } from './requests/shifted-moment.ts'
import type { Times } from './requests/times.ts'
import { dayMinutes, toLocalDate, toWallTime } from './time/calendar.ts'
import type { Clock } from './time/clock.ts'
import { daysOf } from './time/day.ts'
import type { Day } from './time/day-kinds.ts'
import type { Duration } from './time/duration.ts'
import type { TimePiece } from './time/time-piece.ts'
import type { Point } from './time/point.ts'
import { daysFor, partHalf } from './time/resolve.ts'
import type { Now } from './time/resolve.ts'
import type { Daypart } from './words.ts'

/** One reading of a time expression on a wall clock: `YYYY-MM-DD` for days, `YYYY-MM-DDTHH:MM` with a clock. */
export interface TimeReading {
  readonly kind: 'time' | 'date' | 'datetime' | 'range' | 'duration' | 'set'
  readonly start?: string
  /** After the last minute; of a range of days the last day that was said. */
  readonly end?: string
  readonly days?: readonly string[]
  readonly seconds?: number
}

type Habits = Pick<LanguagePack, 'nextWeekday' | 'hands'>

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Hours people mean by a part of the day when nothing else is said, the narrower reading first. */
const partHours: Readonly<Record<Daypart, readonly (readonly [number, number])[]>> = {
  morning: [[480, 720], [0, 720]],
  forenoon: [[480, 720], [540, 720]],
  lunch: [[720, 840], [720, 780]],
  afternoon: [[720, 960], [720, 1080]],
  evening: [[960, 1200], [1080, 1440]],
  night: [[1200, 1439], [1320, 1800]],
} // prettier-ignore

/** Unlike a status, a plain time is read as said: no working half, no question; the other half follows as a second reading. */
export function readingsFrom(times: Times, pieces: readonly TimePiece[], now: Now, habits: Habits): TimeReading[] {
  if (times.days !== undefined || times.every)
    return [{ kind: 'set', ...(times.days === undefined ? {} : { days: times.days.map((day) => dayNames[day] ?? '') }) }]
  const [range] = times.ranges
  if (times.shifted !== undefined) return shiftedReadings(times, now)
  if (times.lasted !== undefined) return lastedReadings(times.lasted, now)
  const on = (point: Point): Point => ({
    ...(times.day === undefined ? {} : { day: times.day }),
    ...(times.part === undefined ? {} : { part: times.part }),
    ...point,
  })
  if (range !== undefined) return rangeReadings(on(range.from), range.to, now, habits)
  if (times.from !== undefined && times.until !== undefined) return rangeReadings(on(times.from), times.until.to, now, habits)
  if (times.until !== undefined && times.day !== undefined && times.clock === undefined && times.until.to.day === undefined)
    return rangeReadings({ day: times.day, dayFirst: true, text: '' }, times.until.to, now, habits)
  if (times.until !== undefined) return openEnd(on(times.until.to), now, habits)
  if (times.from !== undefined && times.lasts === undefined)
    return pointReadings(on(times.from), now, habits).map((reading) => ({
      kind: 'range',
      ...(reading.start === undefined ? {} : { start: reading.start }),
    }))
  if (times.after !== undefined && times.within === true)
    return [
      { kind: 'range', start: toWallTime(now.moment), end: toWallTime(now.moment + times.after.minutes) },
      { kind: 'datetime', start: toWallTime(now.moment + times.after.minutes) },
    ]
  if (times.after !== undefined)
    return [
      { kind: 'datetime', start: toWallTime(now.moment + times.after.minutes) },
      { kind: 'duration', seconds: times.after.seconds },
    ]
  if (times.lasts !== undefined) return lastingReadings(times, pieces, now, habits)
  if (times.allDay && times.at === undefined)
    return [
      { kind: 'duration', seconds: 86_400 },
      { kind: 'date', start: toLocalDate(now.today) },
    ]
  if (times.rest !== undefined) return [{ kind: 'range', start: toWallTime(now.moment), end: toWallTime((now.today + 1) * dayMinutes) }]
  return times.at === undefined ? [{ kind: 'datetime', start: toWallTime(now.moment) }] : pointReadings(times.at, now, habits)
}

/** The earlier or later half of a part of the day. */
function narrowed(start: number, end: number, within: Point['within']): readonly [number, number] {
  const middle = Math.ceil((start + end) / 120) * 60
  if (within === 'early') return [start, middle]
  return within === 'late' ? [middle, end] : [start, end]
}

function shiftedReadings(times: Times, now: Now): TimeReading[] {
  const at = shiftedMoment(times.shifted, now)
  if (at === undefined) return []
  return [at.isDay ? { kind: 'date', start: toLocalDate(at.moment / dayMinutes) } : { kind: 'datetime', start: toWallTime(at.moment) }]
}

function lastedReadings(length: Duration, now: Now): TimeReading[] {
  const days = daysOf(length.unit, -length.amount, now.today)
  if (days === undefined) return [{ kind: 'range', start: toWallTime(now.moment - length.minutes), end: toWallTime(now.moment) }]
  return [{ kind: 'range', start: toLocalDate(days), end: toLocalDate(now.today) }]
}

function lastingReadings(times: Times, pieces: readonly TimePiece[], now: Now, habits: Habits): TimeReading[] {
  const length = times.lasts
  if (length === undefined) return []
  const duration: TimeReading = { kind: 'duration', seconds: length.seconds }
  const from = times.from ?? times.at
  if (from !== undefined) {
    const [start] = pointReadings(from, now, habits)
    const begins = start?.start === undefined ? now.moment : momentFrom(start.start)
    return [{ kind: 'range', start: toWallTime(begins), end: toWallTime(begins + length.minutes) }, duration]
  }
  if (!pieces.some((piece) => piece.kind === 'lasts' && piece.ahead)) return [duration]
  const days = daysOf(length.unit, length.amount, now.today)
  if (days === undefined) return [{ kind: 'range', start: toWallTime(now.moment), end: toWallTime(now.moment + length.minutes) }, duration]
  return [{ kind: 'range', start: toLocalDate(now.today + 1), end: toLocalDate(days + 1) }, duration]
}

function momentFrom(text: string): number {
  const day = Math.floor(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / 86_400_000)
  return day * dayMinutes + (text.length > 10 ? Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) : 0)
}

function openEnd(to: Point, now: Now, habits: Habits): TimeReading[] {
  if (to.edge === 'end' && to.day?.kind === 'dates') return [{ kind: 'range', end: toWallTime(to.day.to * dayMinutes) }]
  return pointReadings(to, now, habits).map((reading) => ({
    kind: 'range',
    ...(reading.start === undefined ? {} : { end: reading.start }),
  }))
}

function pointReadings(point: Point, now: Now, habits: Habits): TimeReading[] {
  if (point.clock !== undefined) return clockReadings(point, point.clock, now, habits)
  const days = point.day === undefined ? [now.today] : daysOn(point.day, now, habits)
  if (point.part !== undefined) {
    const hours =
      point.hours === undefined ? partHours[point.part].map(([start, end]) => narrowed(start, end, point.within)) : [point.hours]
    return days.flatMap((day) =>
      hours.map(([start, end]) => ({
        kind: 'range' as const,
        start: toWallTime(day * dayMinutes + start),
        end: toWallTime(day * dayMinutes + end),
      })),
    )
  }
  const span = point.day?.kind === 'dates' ? point.day.to - point.day.from : 1
  if (span > 1) return spanReadings(point, now)
  if (point.edge === 'end') return days.map((day) => ({ kind: 'datetime', start: toWallTime((day + 1) * dayMinutes - 1) }))
  return days.map((day) => ({ kind: 'date', start: toLocalDate(day) }))
}

function spanReadings({ day, edge, within }: Point, now: Now): TimeReading[] {
  if (day?.kind !== 'dates') return []
  const length = day.to - day.from
  const range = (from: number, to: number): TimeReading => ({
    kind: 'range',
    start: toLocalDate(from),
    end: toLocalDate(day.named === 'date' ? to - 1 : to),
  })
  if (length >= 365 && edge !== undefined) return [edge === 'end' ? range(day.to - 61, day.to) : range(day.from, day.from + 59)]
  if (edge === 'end') return length === 7 ? [range(day.from + 3, day.to), range(day.from + 4, day.to)] : [range(day.from + 20, day.to)]
  if (edge === 'start') return [range(day.from, day.from + Math.min(3, length))]
  if (length >= 365 && within === 'early') return [range(day.from, day.from + 59)]
  if (length >= 365 && within === 'late') return [range(day.to - 61, day.to)]
  if (length >= 28 && within === 'early') return [range(day.from, day.from + 5)]
  if (length >= 28 && within === 'mid') return [range(day.from + 9, day.from + 20)]
  if (length >= 28 && within === 'late') return [range(day.from + 20, day.to)]
  if (length === 7 && within === 'early') return [range(day.from, day.from + 3)]
  if (length === 7 && within === 'mid') return [range(day.from + 1, day.from + 5)]
  if (length === 7 && within === 'late') return [range(Math.max(day.from + 3, now.today), day.to)]
  return [range(day.from, day.to)]
}

function daysOn(day: Day, now: Now, habits: Habits): number[] {
  const days = daysFor(day, now).map((each) => each.day)
  return day.kind === 'weekday' && habits.nextWeekday === 'following-week' ? days.reverse() : days
}

/**
 * A clock without a day: the next time the hands stand so, whichever half was meant; as said first where people count to 24. With a
 * day as said, then the other half.
 */
function clockReadings(point: Point, clock: Clock, now: Now, habits: Habits): TimeReading[] {
  if (clock.minute < 0) return []
  const minutes = halvesOf(point, clock)
  const at = (day: number, minute: number): TimeReading => ({ kind: 'datetime', start: toWallTime(day * dayMinutes + minute) })
  if (point.day !== undefined) return daysOn(point.day, now, habits).flatMap((day) => minutes.map((minute) => at(day, minute)))
  const next = (minute: number): number => (now.today * dayMinutes + minute >= now.moment ? now.today : now.today + 1) * dayMinutes + minute
  const moments = minutes.map((minute) => next(minute))
  if (habits.hands === 'twelve') moments.sort((a, b) => a - b)
  return moments.map((moment) => ({ kind: 'time', start: toWallTime(moment) }))
}

function halvesOf(point: Point, clock: Clock): number[] {
  if (clock.sure === 'fixed') return [clock.minute === dayMinutes && point.day === undefined ? 0 : clock.minute]
  const half = partHalf(point, clock.minute)
  if (half !== undefined) return [half]
  return clock.minute >= 720 ? [clock.minute, (clock.minute + 720) % dayMinutes] : [clock.minute, clock.minute + 720]
}

function rangeReadings(from: Point, to: Point, now: Now, habits: Habits): TimeReading[] {
  if (from.clock !== undefined && to.clock !== undefined && (to.day === undefined || !to.dayFirst))
    return clockRanges({ from, to, ...asSaid(from.clock, to.clock, from, to) }, now, habits)
  const [start] = pointReadings(from, now, habits)
  if (start?.start === undefined) return []
  const begins = momentFrom(start.start)
  const later: Now = { today: Math.floor(begins / dayMinutes), moment: begins }
  const sameDay: Point =
    to.day === undefined ? { ...to, day: { kind: 'dates', from: later.today, to: later.today + 1, named: 'date' } } : to
  const [end] = pointReadings(sameDay, later, habits)
  if (end?.start === undefined) return []
  // "from March to May", "between week 31 and week 35": up to the first day of the second.
  const opens =
    from.day?.kind === 'dates' && to.day?.kind === 'dates' && from.day.named === to.day.named && ['week', 'month'].includes(to.day.named)
  return [{ kind: 'range', start: start.start, end: end.kind === 'range' && end.end !== undefined && !opens ? end.end : end.start }]
}

interface SaidRange {
  readonly from: Point
  readonly to: Point
  readonly begins: number
  readonly ends: number
  readonly open: boolean
}

function clockRanges({ from, to, begins, ends, open }: SaidRange, now: Now, habits: Habits): TimeReading[] {
  const day = from.day ?? to.day
  const days = day === undefined ? [now.today] : daysOn(day, now, habits)
  const shifts = open && begins < 720 && ends <= 720 ? [0, 720] : [0]
  return days.flatMap((each) =>
    shifts.map((shift): TimeReading => {
      const first = each * dayMinutes + begins + shift
      const last = each * dayMinutes + ends + shift
      return { kind: 'range', start: toWallTime(first), end: toWallTime(last <= first ? last + dayMinutes : last) }
    }),
  )
}

function asSaid(start: Clock, end: Clock, from: Point, to: Point): Pick<SaidRange, 'begins' | 'ends' | 'open'> {
  const inPart = (clock: Clock, part: Daypart | undefined): number =>
    clock.sure === 'fixed'
      ? clock.minute
      : (partHalf({ dayFirst: false, text: '', ...(part === undefined ? {} : { part }) }, clock.minute) ?? clock.minute)
  const ends = inPart(end, to.part ?? from.part)
  // "half acht tot 16 uur 's middags": the start shares the part of the end only where it stays before it.
  const shared = inPart(start, from.part ?? to.part)
  let begins = from.part === undefined && to.part !== 'night' && shared >= ends ? start.minute : shared
  if (start.sure !== 'fixed' && end.half === 'pm' && begins < 720 && begins + 720 < ends) begins += 720
  const lifted = end.sure !== 'fixed' && ends <= begins && (ends % 720) + 720 > begins ? (ends % 720) + 720 : ends
  return { begins, ends: lifted, open: start.sure !== 'fixed' && end.sure !== 'fixed' }
}
