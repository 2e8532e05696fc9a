import type { Assumption, Missing, Request, Target } from '../../domain/reading.ts'
import type { Status } from '../../domain/status.ts'
import { saysAny } from '../grammar/clause.ts'
import type { Clause } from '../grammar/clause.ts'
import { oneOff } from './one-off.ts'
import type { Span, Spans } from './span.ts'
import { dayMinutes, momentOf, toWallTime } from '../time/calendar.ts'
import type { Now } from '../time/resolve.ts'
import type { Weakness } from '../words.ts'
import { ask } from './outcome.ts'
import type { Context, Option, Outcome } from './outcome.ts'
import { timesOf } from './times.ts'
import type { Times } from './times.ts'
import { draftOf, slotsFrom, weeklyDays } from './weekly.ts'

interface SetContext extends Context {
  /** The moment the clause before this one ends, when this one says "then". */
  readonly after?: number
}

/** A run of clauses that each set a status, once or weekly; they lend each other status, days and starts. */
export function setOutcomes(clauses: readonly Clause[], context: Context): Outcome[] {
  const read = clauses.map((clause) => ({ clause, times: timesOf(clause) }))
  const weekly = read.some(({ clause, times }) => isWeekly(clause, times)) || namesSeveralDays(read)
  if (weekly && read.every(({ times }) => !isOnce(times))) return [weeklyOutcome(read)]
  const targets = clauses.flatMap((clause) => clause.targets)
  let status: Status | undefined
  let before: Times | undefined
  let ended: number | undefined
  return read.map(({ clause, times }) => {
    const own = clause.statuses[0]?.status
    const carried =
      own ?? status ?? (times.ranges.length > 0 ? clauses.find((other) => other.statuses.length > 0)?.statuses[0]?.status : undefined)
    const at = times.day === undefined && times.ranges.length > 0 && before?.day !== undefined ? { ...times, day: before.day } : times
    status = carried
    before = at
    const outcome = onceOutcome(clause, at, carried, targets, {
      ...context,
      ...(clause.cues.has('then') && ended !== undefined ? { after: ended } : {}),
    })
    ended = endOf(outcome, context) ?? ended
    return outcome
  })
}

/** A recurrence cue, a word for the schedule beside a day, or several weekdays with clocks (schema, convention 4). */
function isWeekly(clause: Clause, times: Times): boolean {
  if (times.every) return true
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

function weeklyOutcome(read: readonly { clause: Clause; times: Times }[]): Outcome {
  const drafts = []
  for (const { clause, times } of read) {
    if (clause.statuses.length === 0 && times.count === 0 && !times.allDay && !clause.cues.has('meantime')) continue
    if (new Set(clause.statuses.map((each) => each.status)).size > 1) return ask({ kind: 'status' })
    const draft = draftOf(times, clause.statuses[0]?.status, clause.cues.has('meantime'), clause.cues.has('then'))
    if ('kind' in draft) return ask(draft)
    drafts.push(draft)
  }
  const made = slotsFrom(drafts)
  if (made.kind === 'missing') return ask(made.missing)
  if (read.some(({ clause }) => clause.cues.has('every-other'))) return ask({ kind: 'unsupported', what: 'every-other-week' })
  const targets = read.flatMap(({ clause }) => clause.targets)
  const request: Request = { kind: 'change', operation: { kind: 'add-slots', slots: made.slots }, targets }
  const assumed: Assumption[] = read.some(({ times }) => times.every) ? [...made.assumed] : [{ kind: 'weekly' }, ...made.assumed]
  return { kind: 'sure', option: { request, assumed, rule: 'weekly slots' } }
}

function onceOutcome(clause: Clause, times: Times, status: Status | undefined, targets: readonly Target[], context: SetContext): Outcome {
  if (clause.cues.has('every-other')) return ask({ kind: 'unsupported', what: 'every-other-week' })
  if (times.days !== undefined && times.days.length > 1) return ask({ kind: 'time' })
  if (times.conflict) return ask({ kind: 'which-reading' })
  if (clause.cues.has('whole')) return ask({ kind: 'whom' })
  const said = new Set(clause.statuses.map((each) => each.status))
  if (status === undefined || said.size > 1) return ask({ kind: 'status' })
  const spans = following(oneOff(timesWithDay(times), nowFor(times, context), clause.cues), times, context)
  if (clause.statuses.some(({ weak }) => weak !== undefined && !isBacked(weak, clause, times)))
    return ask({ kind: 'which-reading' }, spans.kind === 'spans' ? spans.spans.map((span) => optionOf(span, status, targets)) : [])
  if (spans.kind === 'missing') return ask(spans.missing)
  const options = spans.spans.map((span) => optionOf(span, status, targets))
  return decided(options, spans.missing)
}

/** Whether an everyday word is meant as a status here. */
function isBacked(weak: Weakness, clause: Clause, times: Times): boolean {
  if (saysAny(clause, ['set', 'plan'])) return true
  if (weak === 'slot') return times.ranges.length > 0 || times.day !== undefined || times.days !== undefined
  return weak === 'time' && (times.count > 0 || clause.cues.has('now') || clause.cues.has('all-day'))
}

/** "until 2 private, then professional until 6": the second starts where the first ends. */
function nowFor(times: Times, context: SetContext): Now {
  const { after } = context
  if (after === undefined || startsItself(times)) return context.now
  return { today: Math.floor(after / dayMinutes), moment: after }
}

function startsItself(times: Times): boolean {
  return (
    times.ranges.length > 0 || times.from !== undefined || times.day !== undefined || times.clock !== undefined || times.after !== undefined
  )
}

function following(spans: Spans, times: Times, { after }: SetContext): Spans {
  if (after === undefined || startsItself(times) || spans.kind === 'missing') return spans
  return {
    ...spans,
    spans: spans.spans.map((span) => ({
      start: toWallTime(after),
      ...span,
      end: span.end.kind === 'after' ? { kind: 'at', at: toWallTime(after + span.end.minutes) } : span.end,
    })),
  }
}

function endOf(outcome: Outcome, { now }: Context): number | undefined {
  if (outcome.kind !== 'sure' || outcome.option.request.kind !== 'change') return undefined
  const { operation } = outcome.option.request
  if (operation.kind !== 'set-status') return undefined
  return operation.end.kind === 'at'
    ? momentOf(operation.end.at)
    : operation.end.kind === 'after'
      ? now.moment + operation.end.minutes
      : undefined
}

/** One weekday said as a set without a cue to repeat ("Monday" in a list of one) is a day. */
function timesWithDay(times: Times): Times {
  const only = times.days?.length === 1 ? times.days[0] : undefined
  return only === undefined ? times : { ...times, day: { kind: 'weekday', weekday: only, which: 'any', every: false } }
}

function optionOf({ assumed, rule, ...when }: Span, status: Status, targets: readonly Target[]): Option {
  return { request: { kind: 'change', operation: { kind: 'set-status', status, ...when }, targets }, assumed, rule }
}

export function decided(options: readonly Option[], missing?: Missing): Outcome {
  const [only] = options
  if (only === undefined) return ask(missing ?? { kind: 'which-reading' })
  if (missing === undefined && options.length === 1) return { kind: 'sure', option: only }
  return ask(missing ?? { kind: 'which-reading' }, options)
}
