import type { SaidEnd } from '../../domain/operation.ts'
import type { Assumption } from '../../domain/reading.ts'
import { dayMinutes, toLocalDate, toWallTime } from '../time/calendar.ts'
import { daysOf } from '../time/day.ts'
import type { Day } from '../time/day-kinds.ts'
import type { Point } from '../time/point.ts'
import { daysFor, resolvePoint } from '../time/resolve.ts'
import type { Now } from '../time/resolve.ts'
import { betweenPoints } from './between-points.ts'
import { endsAt } from './ends-at.ts'
import { shiftedMoment } from './shifted-moment.ts'
import { chosen, leastMinutes, missing, only, until } from './span.ts'
import type { Span, Spans } from './span.ts'
import type { Times } from './times.ts'

/** When a status said once starts and ends (DOMAIN §4). Several spans = the choices of a question. */
export function oneOff(times: Times, now: Now, cues: ReadonlySet<string>): Spans {
  if (cues.has('told')) return only({ end: { kind: 'told' }, assumed: [], rule: 'until further notice' })
  if (cues.has('next-change')) return only({ end: { kind: 'next-change' }, assumed: [], rule: 'until the next change' })
  if (times.lasted !== undefined) return missing({ kind: 'time' })
  if (times.shifted !== undefined) return shifted(times, now)
  if (times.rest !== undefined) return restOf(times, now)
  const [range] = times.ranges
  if (times.ranges.length > 1) return missing({ kind: 'which-reading' })
  if (range !== undefined) return betweenPoints({ ...range.from, ...inherit(range.from, times) }, range.to, range.included, times, now)
  if (times.after !== undefined) return inAWhile(times.after.minutes, times, now)
  if (times.from !== undefined && times.until !== undefined)
    return betweenPoints(times.from, times.until.to, times.until.included, times, now)
  // "toute la journée du mardi 1/12": the whole of that day, not from it on.
  const whole = times.allDay && times.from?.clock === undefined ? times.from?.day : undefined
  if (whole !== undefined) return wholeDays(whole, times, now)
  if (times.from !== undefined) return starting(withDay(times.from, times), times, now)
  if (times.until !== undefined) return ending(times, now)
  if (times.untilLength !== undefined) return lasting(times.untilLength.minutes, now.moment, true)
  if (times.day !== undefined && times.clock !== undefined)
    return starting({ day: times.day, clock: times.clock, ...part(times), dayFirst: true, text: '' }, times, now)
  if (times.day !== undefined) return wholeDays(times.day, times, now)
  if (times.clock !== undefined) return starting({ clock: times.clock, ...part(times), dayFirst: false, text: '' }, times, now)
  if (times.lasts !== undefined) return lasting(times.lasts.minutes, now.moment, true)
  if (times.allDay) return until(endOfDay(now.today), [{ kind: 'until-end-of-day' }], 'all day')
  if (times.part !== undefined) return missing({ kind: 'time' })
  return only({ end: { kind: 'unsaid' }, assumed: [], rule: 'now' })
}

/** "3 days after Christmas" is a day, "2 hours from now" a start; the past sets nothing. */
function shifted(times: Times, now: Now): Spans {
  const at = shiftedMoment(times.shifted, now)
  if (at === undefined || at.moment <= now.moment) return missing({ kind: 'time' })
  if (at.isDay)
    return wholeDays({ kind: 'dates', from: at.moment / dayMinutes, to: at.moment / dayMinutes + 1, named: 'relative' }, times, now)
  return only({ start: toWallTime(at.moment), end: { kind: 'unsaid' }, assumed: [], rule: 'a while from now' })
}

function part(times: Times): Partial<Point> {
  return times.part === undefined ? {} : { part: times.part }
}

function inherit(from: Point, times: Times): Partial<Point> {
  const day = from.day ?? times.day
  const inPart = from.part ?? times.part
  return { ...(day === undefined ? {} : { day }), ...(inPart === undefined ? {} : { part: inPart }) }
}

function withDay(point: Point, times: Times): Point {
  return { ...point, ...inherit(point, times) }
}

function endOfDay(day: number): number {
  return (day + 1) * dayMinutes
}

function lasting(minutes: number, start: number, fromNow: boolean): Spans {
  if (minutes < leastMinutes) return missing({ kind: 'too-short', minutes })
  if (fromNow) return only({ end: { kind: 'after', minutes }, assumed: [], rule: 'for a length' })
  return only({ start: toWallTime(start), end: { kind: 'at', at: toWallTime(start + minutes) }, assumed: [], rule: 'from, for a length' })
}

function restOf(times: Times, now: Now): Spans {
  const day = times.rest?.point?.day
  if (day?.kind === 'dates' && day.to > now.today) return until(day.to * dayMinutes, [{ kind: 'until-end-of-day' }], 'the rest of')
  const inPart = times.rest?.point?.part
  if (inPart !== undefined) return missing({ kind: 'end' })
  return until(endOfDay(now.today), [{ kind: 'until-end-of-day' }], 'the rest of the day')
}

function inAWhile(minutes: number, times: Times, now: Now): Spans {
  const start = now.moment + minutes
  if (times.lasts !== undefined) return lasting(times.lasts.minutes, start, false)
  if (times.until !== undefined)
    return endsAt(times.until.to, { ...now, moment: start }, (moment) => ({
      start: toWallTime(start),
      end: { kind: 'at', at: toWallTime(moment.moment) },
      assumed: moment.assumed,
      rule: 'in a while, until',
    }))
  return only({ start: toWallTime(start), end: { kind: 'unsaid' }, assumed: [], rule: 'in a while' })
}

function starting(from: Point, times: Times, now: Now): Spans {
  if (from.clock === undefined) return startingOnDay(from, times, now)
  const resolved = resolvePoint(from, now)
  if (resolved.kind === 'no-such-time') return missing({ kind: 'not-a-time', text: resolved.text })
  const spans = resolved.moments.map(({ moment, assumed }): Span => {
    const end: SaidEnd = times.lasts === undefined ? { kind: 'unsaid' } : { kind: 'at', at: toWallTime(moment + times.lasts.minutes) }
    return { start: toWallTime(moment), end, assumed, rule: 'from a time' }
  })
  return chosen(spans, resolved.kind === 'passed' ? { kind: 'time' } : undefined)
}

function startingOnDay(from: Point, times: Times, now: Now): Spans {
  if (from.day === undefined)
    return from.part === undefined ? only({ end: { kind: 'unsaid' }, assumed: [], rule: 'from now' }) : missing({ kind: 'time' })
  if (from.day.kind === 'no-such-day') return missing({ kind: 'not-a-time', text: from.day.text })
  const spans = daysFor(from.day, now).map(({ day, assumed }): Span => {
    const length = times.lasts
    const end: SaidEnd =
      length === undefined
        ? { kind: 'unsaid' }
        : { kind: 'at', at: toWallTime((daysOf(length.unit, length.amount, day) ?? day + 1) * dayMinutes) }
    return day <= now.today
      ? { end, assumed, rule: 'from today' }
      : { start: toWallTime(day * dayMinutes), end, assumed, rule: 'from a day' }
  })
  return chosen(spans)
}

/** A day without clocks is the whole day; parts of it without a clock are asked. */
function wholeDays(day: Day, times: Times, now: Now): Spans {
  if (day.kind === 'no-such-day') return missing({ kind: 'not-a-time', text: day.text })
  if (times.part !== undefined && !times.allDay) return missing({ kind: 'time' })
  const spans = daysFor(day, now).map(({ day: from, assumed }): Span => {
    const to = day.kind === 'dates' ? day.to : from + 1
    const end: SaidEnd = { kind: 'at', at: toWallTime((times.lasts?.unit === 'day' ? from + times.lasts.amount : to) * dayMinutes) }
    const holiday: Assumption[] =
      day.kind === 'dates' && day.holiday !== undefined ? [{ kind: 'holiday', name: day.holiday, date: toLocalDate(from) }] : []
    return {
      ...(from <= now.today ? {} : { start: toWallTime(from * dayMinutes) }),
      end,
      assumed: [...assumed, ...holiday, { kind: 'all-day' }],
      rule: 'whole days',
    }
  })
  const past = day.kind === 'dates' && day.to <= now.today
  return past ? missing({ kind: 'time' }) : chosen(spans)
}

function ending(times: Times, now: Now): Spans {
  const to = times.until?.to
  if (to === undefined) return missing({ kind: 'end' })
  if (times.day !== undefined && to.day === undefined)
    return betweenPoints({ day: times.day, dayFirst: true, text: '' }, to, times.until?.included === true, times, now)
  return endsAt(
    to,
    now,
    ({ moment, assumed }) => ({ end: { kind: 'at', at: toWallTime(moment) }, assumed, rule: 'until' }),
    times.until?.included,
  )
}
