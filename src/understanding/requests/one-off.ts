import type { Assumption, Missing } from '../../domain/reading.ts'
import type { SaidEnd } from '../../domain/operation.ts'
import type { WallTime } from '../../domain/time.ts'
import { dayMinutes, toWallTime, weekday } from '../time/calendar.ts'
import { daysOf } from '../time/day.ts'
import type { Day } from '../time/day.ts'
import { rangeClocks } from '../time/range-clocks.ts'
import type { Point } from '../time/point.ts'
import { daysFor, resolvePoint } from '../time/resolve.ts'
import type { Moment, Now } from '../time/resolve.ts'
import { shiftedMoment } from './shifted-moment.ts'
import type { Times } from './times.ts'

/** Start and end of one temporary status; no start = now. */
export interface Span {
  readonly start?: WallTime
  readonly end: SaidEnd
  readonly assumed: readonly Assumption[]
  readonly rule: string
}

export type Spans = { readonly kind: 'spans'; readonly spans: readonly Span[]; readonly missing?: Missing } | { readonly kind: 'missing'; readonly missing: Missing }

const leastMinutes = 5

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
  if (times.from !== undefined && times.until !== undefined) return betweenPoints(times.from, times.until.to, times.until.included, times, now)
  if (times.from !== undefined) return starting(withDay(times.from, times), times, now)
  if (times.until !== undefined) return ending(times, now)
  if (times.untilLength !== undefined) return lasting(times.untilLength.minutes, now.moment, true)
  if (times.day !== undefined && times.clock !== undefined) return starting({ day: times.day, clock: times.clock, ...part(times), dayFirst: true, text: '' }, times, now)
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
  if (at.isDay) return wholeDays({ kind: 'dates', from: at.moment / dayMinutes, to: at.moment / dayMinutes + 1, named: 'relative' }, times, now)
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

function only(span: Span): Spans {
  return { kind: 'spans', spans: [span] }
}

function missing(what: Missing): Spans {
  return { kind: 'missing', missing: what }
}

function until(moment: number, assumed: readonly Assumption[], rule: string): Spans {
  return only({ end: { kind: 'at', at: toWallTime(moment) }, assumed, rule })
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
  if (times.until !== undefined) return endsAt(times.until.to, { ...now, moment: start }, (moment) => ({ start: toWallTime(start), end: { kind: 'at', at: toWallTime(moment.moment) }, assumed: moment.assumed, rule: 'in a while, until' }))
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
  if (from.day === undefined) return from.part === undefined ? only({ end: { kind: 'unsaid' }, assumed: [], rule: 'from now' }) : missing({ kind: 'time' })
  if (from.day.kind === 'no-such-day') return missing({ kind: 'not-a-time', text: from.day.text })
  const spans = daysFor(from.day, now).map(({ day, assumed }): Span => {
    const length = times.lasts
    const end: SaidEnd = length === undefined ? { kind: 'unsaid' } : { kind: 'at', at: toWallTime((daysOf(length.unit, length.amount, day) ?? day + 1) * dayMinutes) }
    return day <= now.today ? { end, assumed, rule: 'from today' } : { start: toWallTime(day * dayMinutes), end, assumed, rule: 'from a day' }
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
    const holiday: Assumption[] = day.kind === 'dates' && day.holiday !== undefined ? [{ kind: 'holiday', name: day.holiday, date: toWallTime(from * dayMinutes).slice(0, 10) as never }] : []
    return { ...(from <= now.today ? {} : { start: toWallTime(from * dayMinutes) }), end, assumed: [...assumed, ...holiday, { kind: 'all-day' }], rule: 'whole days' }
  })
  const past = day.kind === 'dates' && day.to <= now.today
  return past ? missing({ kind: 'time' }) : chosen(spans)
}

function ending(times: Times, now: Now): Spans {
  const to = times.until?.to
  if (to === undefined) return missing({ kind: 'end' })
  if (times.day !== undefined && to.day === undefined) return betweenPoints({ day: times.day, dayFirst: true, text: '' }, to, times.until?.included === true, times, now)
  return endsAt(to, now, ({ moment, assumed }) => ({ end: { kind: 'at', at: toWallTime(moment) }, assumed, rule: 'until' }), times.until?.included)
}

/** Whole hours people mean by an evening or a noon as an end; other parts are asked. */
const partEnds: Readonly<Partial<Record<string, number>>> = { evening: 1080, lunch: 720 }

function endsAt(to: Point, now: Now, span: (moment: Moment) => Span, included = false): Spans {
  if (to.clock !== undefined) {
    const resolved = resolvePoint(to, now)
    if (resolved.kind === 'no-such-time') return missing({ kind: 'not-a-time', text: resolved.text })
    const spans = resolved.moments.map(span)
    const short = resolved.moments.find(({ moment }) => moment - now.moment < leastMinutes)
    if (short !== undefined) return missing({ kind: 'too-short', minutes: short.moment - now.moment })
    return chosen(spans, resolved.kind === 'passed' ? { kind: 'end' } : undefined)
  }
  const day = to.day ?? { kind: 'dates', from: now.today, to: now.today + 1, named: 'today' as const }
  if (day.kind === 'no-such-day') return missing({ kind: 'not-a-time', text: day.text })
  const minute = to.part === undefined ? undefined : partEnds[to.part]
  if (minute !== undefined) return chosen(daysFor(day, now, undefined, minute).map((each) => span({ moment: each.day * dayMinutes + minute, assumed: [...each.assumed, { kind: 'daypart', text: to.text, minute }] })))
  if (to.part !== undefined) return missing({ kind: 'end' })
  const ends = daysFor(day, now).map((each) => ({ first: each.day, last: day.kind === 'dates' ? day.to : each.day + 1, assumed: each.assumed }))
  if (to.edge === 'end' || included) return chosen(ends.map(({ last, assumed }) => span({ moment: last * dayMinutes, assumed: [...assumed, { kind: 'last-day-included' }] })))
  const both = ends.flatMap(({ first, last, assumed }) => [span({ moment: first * dayMinutes, assumed }), span({ moment: last * dayMinutes, assumed: [...assumed, { kind: 'last-day-included' }] })])
  return { kind: 'spans', spans: both.filter((each) => each.end.kind !== 'at' || each.end.at > toWallTime(now.moment)), missing: { kind: 'end' } }
}

function betweenPoints(from: Point, to: Point, included: boolean, times: Times, now: Now): Spans {
  if (from.clock?.minute === -1) return missing({ kind: 'not-a-time', text: from.clock.text })
  if (to.clock?.minute === -1) return missing({ kind: 'not-a-time', text: to.clock.text })
  if (from.clock !== undefined && to.clock !== undefined && to.clock.minute >= 0 && (to.day === undefined || !to.dayFirst)) return clockRange(from, to, times, now)
  const starts = startsOf(from, now)
  if (starts === undefined) return missing({ kind: 'not-a-time', text: from.text })
  const spans: Span[] = []
  for (const start of starts) {
    const end = endAfter(to, start.moment, included, now)
    if (end === undefined) return missing({ kind: 'end' })
    const begins = start.moment <= now.moment ? {} : { start: toWallTime(start.moment) }
    spans.push({ ...begins, end: { kind: 'at', at: toWallTime(end.moment) }, assumed: [...start.assumed, ...end.assumed], rule: 'from – until' })
  }
  return chosen(spans)
}

function startsOf(from: Point, now: Now): readonly Moment[] | undefined {
  if (from.clock === undefined) {
    if (from.day === undefined || from.day.kind === 'no-such-day') return undefined
    const inDays = daysFor(from.day, now)
    return inDays.map(({ day, assumed }) => ({ moment: Math.max(day * dayMinutes, now.today === day ? now.moment : 0), assumed }))
  }
  const resolved = resolvePoint(from, now)
  return resolved.kind === 'moments' ? resolved.moments : undefined
}

function endAfter(to: Point, start: number, included: boolean, now: Now): Moment | undefined {
  const day = Math.floor(start / dayMinutes)
  const later: Now = { today: day, moment: start }
  if (to.clock !== undefined) {
    if (to.day === undefined) {
      const [moment] = resolvedMoments({ ...to, day: { kind: 'dates', from: day, to: day + 1, named: 'date' } }, later)
      return moment
    }
    const [moment] = resolvedMoments(to, later)
    return moment
  }
  if (to.day === undefined || to.day.kind === 'no-such-day') return undefined
  const last = to.day.kind === 'dates' ? Math.max(to.day.to, to.day.from + 1) : day + ((to.day.weekday - weekday(day) + 7) % 7) + 1
  const assumed: Assumption[] = included ? [] : [{ kind: 'last-day-included' }]
  return last * dayMinutes > Math.max(start, now.moment) ? { moment: last * dayMinutes, assumed } : undefined
}

function resolvedMoments(point: Point, now: Now): readonly Moment[] {
  const resolved = resolvePoint(point, now)
  return resolved.kind === 'no-such-time' ? [] : resolved.moments
}

/** Two clocks on one day, or over its midnight; running already = from now; over for long = tomorrow. */
function clockRange(from: Point, to: Point, times: Times, now: Now): Spans {
  if (from.clock === undefined || to.clock === undefined) return missing({ kind: 'time' })
  const { start, end } = rangeClocks(from.clock, to.clock, from.part ?? to.part ?? times.part)
  const lasts = end <= start ? end + dayMinutes - start : end - start
  if (lasts < leastMinutes || end === start) return missing({ kind: 'too-short', minutes: end === start ? 0 : lasts })
  const day = from.day ?? to.day ?? times.day
  if (day?.kind === 'no-such-day') return missing({ kind: 'not-a-time', text: day.text })
  const span = (onDay: number, assumed: readonly Assumption[]): Span => {
    const begins = onDay * dayMinutes + start
    return { ...(begins <= now.moment ? {} : { start: toWallTime(begins) }), end: { kind: 'at', at: toWallTime(begins + lasts) }, assumed, rule: 'a range' }
  }
  if (day !== undefined) {
    const days = daysFor(day, now, undefined, start)
    const over = days.every((each) => each.day * dayMinutes + start + lasts <= now.moment)
    return over ? missing({ kind: 'time' }) : chosen(days.map((each) => span(each.day, each.assumed)))
  }
  const ended = now.moment - (now.today * dayMinutes + start + lasts)
  if (ended < 0) return only(span(now.today, [{ kind: 'today' }]))
  return chosen([span(now.today + 1, [{ kind: 'tomorrow', because: 'passed' }])], ended <= 60 ? { kind: 'time' } : undefined)
}

function chosen(spans: readonly Span[], missing?: Missing): Spans {
  if (spans.length === 0) return { kind: 'missing', missing: missing ?? { kind: 'time' } }
  return { kind: 'spans', spans, ...(missing === undefined ? {} : { missing }) }
}
