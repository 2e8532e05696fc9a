import { dayMinutes, toWallTime } from '../time/calendar.ts'
import type { Point } from '../time/point.ts'
import { daysFor, resolvePoint } from '../time/resolve.ts'
import type { Moment, Now } from '../time/resolve.ts'
import { chosen, leastMinutes, missing } from './span.ts'
import type { Span, Spans } from './span.ts'

/** Whole hours people mean by an evening or a noon as an end; other parts are asked. */
const partEnds: Readonly<Partial<Record<string, number>>> = { evening: 1080, lunch: 720 }

/** The ends a point may mean; `span` makes the whole of each. A day alone may or may not be in, so both are choices. */
export function endsAt(to: Point, now: Now, span: (moment: Moment) => Span, included = false): Spans {
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
  if (minute !== undefined)
    return chosen(
      daysFor(day, now, undefined, minute).map((each) =>
        span({ moment: each.day * dayMinutes + minute, assumed: [...each.assumed, { kind: 'daypart', text: to.text, minute }] }),
      ),
    )
  if (to.part !== undefined) return missing({ kind: 'end' })
  const ends = daysFor(day, now).map((each) => ({
    first: each.day,
    last: day.kind === 'dates' ? day.to : each.day + 1,
    assumed: each.assumed,
  }))
  if (to.edge === 'end' || included)
    return chosen(
      ends.map(({ last, assumed }) => span({ moment: last * dayMinutes, assumed: [...assumed, { kind: 'last-day-included' }] })),
    )
  const both = ends.flatMap(({ first, last, assumed }) => [
    span({ moment: first * dayMinutes, assumed }),
    span({ moment: last * dayMinutes, assumed: [...assumed, { kind: 'last-day-included' }] }),
  ])
  return {
    kind: 'spans',
    spans: both.filter((each) => each.end.kind !== 'at' || each.end.at > toWallTime(now.moment)),
    missing: { kind: 'end' },
  }
}
