import type { LocalDate } from '../../domain/time.ts'
import { toLocalDate } from '../time/calendar.ts'
import type { Day } from '../time/day-kinds.ts'
import { daysFor } from '../time/resolve.ts'
import type { Now } from '../time/resolve.ts'
import type { Times } from './times.ts'

/** From when until when weekly slots hold, both days included (DOMAIN §3). */
export interface ScheduleDates {
  readonly from?: LocalDate
  readonly until?: LocalDate
}

export interface DatedTimes {
  readonly dates: ScheduleDates
  readonly times: Times
}

type Dates = Extract<Day, { kind: 'dates' }>

/**
 * Parts the dates on which a schedule begins and ends from the weekly times beside them: "from 4 January weekdays 9-17", "mondays
 * 9-12 until 31 March". Only for times among which something {@link repeats}.
 */
export function scheduleDates(times: Times, now: Now): DatedTimes {
  const { day, at, clock, part, from, until, ranges, ...rest } = times
  const range = ranges.find((each) => each.from.clock === undefined && each.to.clock === undefined && isDates(each.from.day))
  const spanned = range === undefined ? day : span(range.from.day, range.to.day)
  const own = isDates(spanned) && heldBy(spanned, times) ? spanned : undefined
  const begins = startOf(from?.clock === undefined ? from?.day : undefined, times, now)
  const dated = ranges.find((each) => each !== range && isDates(each.from.day))
  const ends = until !== undefined && until.to.clock === undefined && isDates(until.to.day) ? until.to.day : undefined
  const first = begins ?? (isDates(dated?.from.day) ? dated.from.day.from : own?.from)
  const last = ends ?? (own !== undefined && (own.to - own.from > 1 || range !== undefined) ? own : undefined)
  if (first === undefined && last === undefined) return { dates: {}, times }
  const kept: Times = {
    ...rest,
    ...(own === undefined && day !== undefined ? { day } : {}),
    ...(at === undefined ? {} : { at }),
    ...(clock === undefined ? {} : { clock }),
    ...(part === undefined ? {} : { part }),
    ...(from === undefined || begins !== undefined ? {} : { from }),
    ...(until === undefined || ends !== undefined ? {} : { until }),
    ranges: ranges.filter((each) => each !== range).map((each) => (each === dated ? withoutDay(each) : each)),
  }
  return {
    dates: {
      ...(first === undefined ? {} : { from: toLocalDate(first) }),
      ...(last === undefined ? {} : { until: toLocalDate(last.to - 1) }),
    },
    times: kept,
  }
}

/** Whether the times themselves come back: "every", a cycle, several weekdays. */
export function repeats(times: Times): boolean {
  return repeatsByWord(times) || (times.days !== undefined && times.days.length > 1)
}

/** A week said by name beside weekdays that nothing repeats ("next week mon-fri 9-5") is done once, five times over: that is asked. */
function heldBy(day: Dates, times: Times): boolean {
  if (day.named === 'weekend' || day.named === 'today') return false
  return repeatsByWord(times) || day.named !== 'week'
}

function repeatsByWord(times: Times): boolean {
  return times.every || times.cycle !== undefined
}

function startOf(day: Day | undefined, times: Times, now: Now): number | undefined {
  if (isDates(day)) return day.from
  if (day?.kind !== 'weekday' || times.days === undefined) return undefined
  return daysFor(day, now)[0]?.day
}

function span(first: Day | undefined, last: Day | undefined): Dates | undefined {
  return isDates(first) && isDates(last) ? { ...first, to: Math.max(last.to, first.to) } : undefined
}

function isDates(day: Day | undefined): day is Dates {
  return day?.kind === 'dates'
}

function withoutDay(range: Times['ranges'][number]): Times['ranges'][number] {
  const { day, ...from } = range.from
  return day === undefined ? range : { ...range, from }
}
