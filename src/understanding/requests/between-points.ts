import type { Assumption } from '../../domain/reading.ts'
import { dayMinutes, toWallTime, weekday } from '../time/calendar.ts'
import type { Point } from '../time/point.ts'
import { rangeClocks } from '../time/range-clocks.ts'
import { daysFor, resolvePoint } from '../time/resolve.ts'
import type { Moment, Now } from '../time/resolve.ts'
import { chosen, leastMinutes, missing, only } from './span.ts'
import type { Span, Spans } from './span.ts'
import type { Times } from './times.ts'

/** "from tomorrow 9 till Friday 5", "24/12–2/1", "9-5": a start and an end, either with a day, a clock or both. */
export function betweenPoints(from: Point, to: Point, included: boolean, times: Times, now: Now): Spans {
  if (from.clock?.minute === -1) return missing({ kind: 'not-a-time', text: from.clock.text })
  if (to.clock?.minute === -1) return missing({ kind: 'not-a-time', text: to.clock.text })
  if (from.clock !== undefined && to.clock !== undefined && to.clock.minute >= 0 && (to.day === undefined || !to.dayFirst))
    return clockRange(from, to, times, now)
  // "Wed 21:00 to Thu 5:25": beside a clock of the 24-hour day the end is one too.
  const ends = from.clock?.sure === 'fixed' && to.clock?.sure === 'written' ? { ...to, clock: { ...to.clock, sure: 'fixed' as const } } : to
  const starts = startsOf(from, now)
  if (starts === undefined) return missing({ kind: 'not-a-time', text: from.text })
  const spans: Span[] = []
  for (const start of starts) {
    const end = endAfter(ends, start.moment, included, now)
    if (end === undefined) return missing({ kind: 'end' })
    const begins = start.moment <= now.moment ? {} : { start: toWallTime(start.moment) }
    spans.push({
      ...begins,
      end: { kind: 'at', at: toWallTime(end.moment) },
      assumed: [...start.assumed, ...end.assumed],
      rule: 'from – until',
    })
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
  if (from.clock.regional === true || to.clock.regional === true) return missing({ kind: 'which-reading' })
  const { start, end } = rangeClocks(from.clock, to.clock, from.part ?? to.part ?? times.part)
  const lasts = end <= start ? end + dayMinutes - start : end - start
  if (lasts < leastMinutes || end === start) return missing({ kind: 'too-short', minutes: end === start ? 0 : lasts })
  const day = from.day ?? to.day ?? times.day
  if (day?.kind === 'no-such-day') return missing({ kind: 'not-a-time', text: day.text })
  const span = (onDay: number, assumed: readonly Assumption[]): Span => {
    const begins = onDay * dayMinutes + start
    return {
      ...(begins <= now.moment ? {} : { start: toWallTime(begins) }),
      end: { kind: 'at', at: toWallTime(begins + lasts) },
      assumed,
      rule: 'a range',
    }
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
