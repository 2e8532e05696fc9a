import type { Status } from '../../domain/status.ts'
import { saysAny } from '../grammar/clause.ts'
import type { Clause } from '../grammar/clause.ts'
import { rangeClocks } from '../time/range-clocks.ts'
import { ask } from './outcome.ts'
import type { Context, Outcome } from './outcome.ts'
import type { Now } from '../time/resolve.ts'
import { repeats, scheduleDates } from './schedule-dates.ts'
import type { ScheduleDates } from './schedule-dates.ts'
import { restatusOutcome } from './restatus.ts'
import { endOfOutcome, onceOutcome } from './set-once.ts'
import { weeklyOutcome } from './set-weekly.ts'
import type { Recurrence } from './set-weekly.ts'
import type { TimedClause } from './timed-clause.ts'
import { timesOf } from './times.ts'
import type { Times } from './times.ts'
import { weeklyDays } from './weekly-draft.ts'

/** A run of clauses that each set a status, once or weekly; they lend each other status, days and starts. */
export function setOutcomes(clauses: readonly Clause[], context: Context): Outcome[] {
  const said = clauses.map((clause) => ({ clause, times: timesOf(clause) }))
  if (said.some(({ clause, times }) => clause.cues.has('next-day') && !times.ranges.some(isOvernight)))
    return [ask({ kind: 'which-reading' })]
  if (said.some(({ times }) => times.rhythm)) return [ask({ kind: 'unsupported', what: 'rhythm' })]
  const [alone, ...more] = said
  const changed = alone !== undefined && more.length === 0 ? restatusOutcome(alone.clause, alone.times) : undefined
  if (changed !== undefined) return [changed]
  const dated = withDates(said, context.now)
  if (recurs(dated)) return [weeklyOutcome(dated.filter(saysSlot), recurrenceOf(dated), context.now)]
  let status: Status | undefined
  let before: Times | undefined
  let ended: number | undefined
  const targets = clauses.flatMap((clause) => clause.targets)
  return said.flatMap(apart).map(({ clause, times }) => {
    const lent = times.ranges.length > 0 ? clauses.find((other) => other.statuses.length > 0)?.statuses[0]?.status : undefined
    status = clause.statuses[0]?.status ?? status ?? lent
    const at = times.day === undefined && times.ranges.length > 0 && before?.day !== undefined ? { ...times, day: before.day } : times
    before = at
    const after = clause.cues.has('then') ? ended : undefined
    const outcome = onceOutcome(
      { clause, times: at, targets, ...(status === undefined ? {} : { status }) },
      {
        ...context,
        ...(after === undefined ? {} : { after }),
      },
    )
    ended = endOfOutcome(outcome, context) ?? ended
    return outcome
  })
}

/** "tomorrow 9-10 and 14-15 private": each range of clocks is a status of its own. */
function apart({ clause, times }: TimedClause): TimedClause[] {
  const clocks = times.ranges.every(({ from, to }) => from.clock !== undefined && to.clock !== undefined && to.day === undefined)
  const alone = times.until === undefined && times.from === undefined && times.lasts === undefined && times.clock === undefined
  if (times.ranges.length < 2 || !clocks || !alone || times.conflict) return [{ clause, times }]
  const day = times.day ?? times.ranges[0]?.from.day
  return times.ranges.map((range) => ({ clause, times: { ...times, ranges: [range], ...(day === undefined ? {} : { day }) } }))
}

function isOvernight({ from, to }: Times['ranges'][number]): boolean {
  if (from.clock === undefined || to.clock === undefined) return false
  const { start, end } = rangeClocks(from.clock, to.clock, from.part)
  return end <= start
}

function recurs(read: readonly TimedClause[]): boolean {
  const weekly = read.some(({ clause, times }) => isWeekly(clause, times)) || namesSeveralDays(read)
  return weekly && read.every(({ times }) => !isOnce(times))
}

/** "from 4 January to 31 March, weekdays 9-17 on duty": dates in a clause of their own, beside one that repeats. */
export function lendsDates(clause: Clause, clauses: readonly Clause[]): boolean {
  const times = timesOf(clause)
  if (times.count === 0 || !isOnlyDates(clause, times)) return false
  return clauses.some((other) => other !== clause && other.statuses.length > 0 && repeats(timesOf(other)))
}

interface DatedClause extends TimedClause {
  readonly dates: ScheduleDates
}

/** Where one of the clauses repeats, its dates and those of clauses that say nothing else are when the schedule holds. */
function withDates(said: readonly TimedClause[], now: Now): DatedClause[] {
  const run = said.some(({ times }) => repeats(times))
  return said.map(({ clause, times }) => {
    const dates = run && (repeats(times) || isOnlyDates(clause, times))
    return dates ? { clause, ...scheduleDates(times, now) } : { clause, times, dates: {} }
  })
}

function isOnlyDates(clause: Clause, times: Times): boolean {
  const clocks = times.clock !== undefined || times.until?.to.clock !== undefined || times.from?.clock !== undefined
  return clause.statuses.length === 0 && !clocks && times.ranges.every(({ from, to }) => from.clock === undefined && to.clock === undefined)
}

function recurrenceOf(dated: readonly DatedClause[]): Recurrence {
  const cycle = dated.find(({ times }) => times.cycle !== undefined)?.times.cycle
  return {
    dates: dated.reduce<ScheduleDates>((all, each) => ({ ...each.dates, ...all }), {}),
    ...(cycle === undefined ? {} : { cycle }),
    said: dated.some(({ times }) => times.every || times.cycle !== undefined),
    targets: dated.flatMap(({ clause }) => clause.targets),
  }
}

/** Whether anything is left of a clause once its dates are taken out. */
function saysSlot({ clause, times, dates }: DatedClause): boolean {
  if (clause.statuses.length > 0 || (dates.from === undefined && dates.until === undefined && times.cycle === undefined)) return true
  return times.ranges.length > 0 || [times.days, times.day, times.clock, times.until, times.from].some((said) => said !== undefined)
}

/** A recurrence cue, a word for the schedule beside a day, or several weekdays with clocks (schema, convention 4). */
function isWeekly(clause: Clause, times: Times): boolean {
  if (times.every || times.cycle !== undefined) return true
  const day =
    times.days !== undefined ||
    times.day?.kind === 'weekday' ||
    times.ranges[0]?.from.day?.kind === 'weekday' ||
    (times.day?.kind === 'dates' && times.day.named === 'weekend')
  const clocks = times.ranges.length > 0 || times.until?.to.clock !== undefined || times.from?.clock !== undefined || times.allDay
  if (times.days !== undefined && times.days.length > 1) return clocks || saysAny(clause, ['plan'])
  return day && (clause.topics.has('slot') || clause.topics.has('schedule') || (saysAny(clause, ['plan']) && clocks))
}

/** "Mon 6-14 …, Tue 14-22 …": a list of weekdays with clocks is a week, even in several clauses. */
function namesSeveralDays(read: readonly { times: Times }[]): boolean {
  const named = read.flatMap(({ times }) => (times.ranges.length > 0 && times.until === undefined ? (weeklyDays(times) ?? []) : []))
  return read.length > 1 && new Set(named).size > 1 && read.every(({ times }) => times.day === undefined || times.day.kind === 'weekday')
}

function isOnce(times: Times): boolean {
  const day = times.day ?? times.from?.day ?? times.ranges[0]?.from.day
  return day?.kind === 'dates' && day.named !== 'weekend'
}
