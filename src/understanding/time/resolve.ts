import type { Assumption } from '../../domain/reading.ts'
import { dayMinutes, weekday } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { Day } from './day-kinds.ts'
import type { Point } from './point.ts'

/** A moment in minutes since 1970-01-01T00:00 of the wall clock. */
export interface Moment {
  readonly moment: number
  readonly assumed: readonly Assumption[]
}

/** One moment = sure; several = nobody can know, and they are the choices; none = why not. */
export type Resolved =
  | { readonly kind: 'moments'; readonly moments: readonly Moment[] }
  | { readonly kind: 'passed'; readonly moments: readonly Moment[] }
  | { readonly kind: 'no-such-time'; readonly text: string }

/** Passed by at most this many minutes: asked; longer ago: tomorrow (DOMAIN §4). */
const askIfPassedBy = 60

export interface Now {
  readonly today: number
  /** Minutes since 1970 of the wall clock. */
  readonly moment: number
}

/** The moments a point may mean as an end or a start: the working half of the day, the coming weekday, today if still ahead. */
export function resolvePoint(point: Point, now: Now): Resolved {
  if (point.clock?.minute === -1) return { kind: 'no-such-time', text: point.clock.text }
  if (point.day?.kind === 'no-such-day') return { kind: 'no-such-time', text: point.day.text }
  if (point.clock === undefined) return { kind: 'moments', moments: [] }
  if (point.clock.regional === true) return bothQuarters(point, point.clock, now)
  if (point.day === undefined) return withoutDay(point, point.clock, now)
  const moments = daysFor(point.day, now, point.clock).flatMap(({ day, assumed }) =>
    minutesOnDay(point, day === now.today, now).map((minute) => ({
      moment: day * dayMinutes + minute.moment,
      assumed: [...assumed, ...minute.assumed],
    })),
  )
  const ahead = moments.filter(({ moment }) => moment > now.moment)
  return ahead.length > 0 ? { kind: 'moments', moments: ahead } : { kind: 'passed', moments: tomorrowInstead(moments) }
}

/** "viertel fünf": 4:15 where it is said so, a quarter past five to who doesn't know it. */
function bothQuarters(point: Point, { minute: said, sure, naked, text }: Clock, now: Now): Resolved {
  const moments = [said, said + 60].flatMap((minute) => {
    const resolved = resolvePoint({ ...point, clock: { minute, sure, naked, text } }, now)
    return resolved.kind === 'no-such-time' ? [] : resolved.moments
  })
  return { kind: 'passed', moments }
}

function tomorrowInstead(moments: readonly Moment[]): Moment[] {
  return moments.map(({ moment }) => ({ moment: moment + dayMinutes, assumed: [{ kind: 'tomorrow', because: 'passed' }] }))
}

function withoutDay(point: Point, clock: Clock, now: Now): Resolved {
  const today = now.today * dayMinutes
  if (clock.sure === 'twelve' && point.part === undefined) return bareHour(clock, now)
  const [minute] = minutesOnDay(point, true, now)
  if (minute === undefined) return { kind: 'moments', moments: [] }
  const moment = today + minute.moment
  if (moment > now.moment) return { kind: 'moments', moments: [{ moment, assumed: [...minute.assumed, { kind: 'today' }] }] }
  const tomorrow: Moment = { moment: moment + dayMinutes, assumed: [...minute.assumed, { kind: 'tomorrow', because: 'passed' }] }
  return { kind: now.moment - moment <= askIfPassedBy ? 'passed' : 'moments', moments: [tomorrow] }
}

/** "until 6": 18:00; "until 11": 11:00 while ahead; "until 9" at 10:15: 21:00 today or 9:00 tomorrow, so both. */
function bareHour(clock: Clock, now: Now): Resolved {
  const today = now.today * dayMinutes
  const working = workingHalf(clock.minute, true)
  const assumed: Assumption[] = [{ kind: 'working-half', hour: Math.floor(working / 60) }, { kind: 'today' }]
  if (today + working > now.moment) return { kind: 'moments', moments: [{ moment: today + working, assumed }] }
  const moments: Moment[] = []
  if (working < 720) moments.push({ moment: today + working + 720, assumed: [{ kind: 'today' }] })
  moments.push({ moment: today + dayMinutes + working, assumed: [{ kind: 'tomorrow', because: 'passed' }] })
  return { kind: 'moments', moments: moments.filter(({ moment }) => moment > now.moment) }
}

/** 1–7 are in the afternoon when said of today, 1–6 on any other day; 8–12 before noon. */
function workingHalf(minute: number, today: boolean): number {
  return minute >= 60 && minute < (today ? 480 : 420) ? minute + 720 : minute
}

function minutesOnDay(point: Point, today: boolean, now: Now): Moment[] {
  const clock = point.clock
  if (clock === undefined) return []
  const minute = clock.minute === 0 ? dayMinutes : clock.minute
  if (clock.sure === 'fixed') return [{ moment: minute, assumed: [] }]
  const half = partHalf(point, minute)
  if (half !== undefined) return [{ moment: half, assumed: [] }]
  if (clock.sure === 'written') return [{ moment: minute + 720, assumed: [{ kind: 'working-half', hour: Math.floor(minute / 60) + 12 }] }]
  const working = workingHalf(minute, today)
  const assumed: Assumption[] = [{ kind: 'working-half', hour: Math.floor(working / 60) }]
  if (today && now.today * dayMinutes + working <= now.moment && working < 720) return [{ moment: working + 720, assumed }]
  return [{ moment: working, assumed }]
}

/** The half that a part of the day leaves open: "3 in the morning", "8 this evening", "10 at night", "2 at night". */
export function partHalf(point: Point, minute: number): number | undefined {
  switch (point.part) {
    case 'morning':
    case 'forenoon':
      return minute
    case 'afternoon':
    case 'evening':
      return minute < 720 ? minute + 720 : minute
    case 'lunch':
      return minute < 300 ? minute + 720 : minute
    case 'night':
      return minute >= 360 && minute < 720 ? minute + 720 : minute === 720 ? dayMinutes : minute
    default:
      return undefined
  }
}

export interface ChosenDay {
  readonly day: number
  readonly assumed: readonly Assumption[]
}

/** The days a day expression may mean: the coming one; both, when "next Tuesday" is said earlier in the same week. */
export function daysFor(day: Day, now: Now, clock?: Clock, minute?: number): ChosenDay[] {
  if (day.kind === 'no-such-day') return []
  if (day.kind === 'dates') return [{ day: day.from, assumed: [] }]
  const distance = (day.weekday - weekday(now.today) + 7) % 7
  const assumed: Assumption[] = [{ kind: 'next-weekday', weekday: day.weekday }]
  const ahead =
    minute === undefined
      ? clock !== undefined && now.today * dayMinutes + clock.minute > now.moment
      : now.today * dayMinutes + minute > now.moment
  if (distance === 0) return [{ day: now.today + (ahead && day.which === 'any' ? 0 : 7), assumed }]
  const laterThisWeek = weekday(now.today) + distance < 7
  if (day.which === 'next' && laterThisWeek) return [now.today + distance, now.today + distance + 7].map((each) => ({ day: each, assumed }))
  return [{ day: now.today + distance, assumed }]
}
