import type { Assumption, Missing, Request, Target } from '../../domain/reading.ts'
import type { Status } from '../../domain/status.ts'
import { saysAny } from '../grammar/clause.ts'
import type { Clause } from '../grammar/clause.ts'
import { oneOff } from './one-off.ts'
import type { Span } from './one-off.ts'
import { ask } from './outcome.ts'
import type { Context, Option, Outcome } from './outcome.ts'
import { timesOf } from './times.ts'
import type { Times } from './times.ts'
import { draftOf, slotsFrom } from './weekly.ts'

/** A run of clauses that each set a status, once or weekly; they lend each other status, days and starts. */
export function setOutcomes(clauses: readonly Clause[], context: Context): Outcome[] {
  const read = clauses.map((clause) => ({ clause, times: timesOf(clause) }))
  const weekly = read.some(({ clause, times }) => isWeekly(clause, times))
  if (weekly && read.every(({ times }) => !isOnce(times))) return [weeklyOutcome(read)]
  const targets = clauses.flatMap((clause) => clause.targets)
  let status: Status | undefined
  let before: Times | undefined
  return read.map(({ clause, times }) => {
    const own = clause.statuses[0]?.status
    const carried = own ?? status ?? clauses.find((other) => other.statuses.length > 0)?.statuses[0]?.status
    const at = times.day === undefined && times.ranges.length > 0 && before?.day !== undefined ? { ...times, day: before.day } : times
    status = carried
    before = at
    return onceOutcome(clause, at, carried, targets, context)
  })
}

/** A recurrence cue, a word for the schedule beside a day, or several weekdays with clocks (schema, convention 4). */
function isWeekly(clause: Clause, times: Times): boolean {
  if (times.every) return true
  const day = times.days !== undefined || times.day?.kind === 'weekday' || times.ranges[0]?.from.day?.kind === 'weekday' || (times.day?.kind === 'dates' && times.day.named === 'weekend')
  const clocks = times.ranges.length > 0 || times.until?.to.clock !== undefined || times.from?.clock !== undefined || times.allDay
  if (times.days !== undefined && times.days.length > 1) return clocks || saysAny(clause, ['plan'])
  return day && (clause.topics.has('slot') || clause.topics.has('schedule') || (saysAny(clause, ['plan']) && clocks))
}

function isOnce(times: Times): boolean {
  const day = times.day ?? times.from?.day ?? times.ranges[0]?.from.day
  return day?.kind === 'dates' && day.named !== 'weekend'
}

function weeklyOutcome(read: readonly { clause: Clause; times: Times }[]): Outcome {
  const drafts = []
  for (const { clause, times } of read) {
    if (clause.statuses.length === 0 && times.count === 0 && !times.allDay && !clause.cues.has('meantime')) continue
    const draft = draftOf(times, clause.statuses[0]?.status, clause.cues.has('meantime'))
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

function onceOutcome(clause: Clause, times: Times, status: Status | undefined, targets: readonly Target[], context: Context): Outcome {
  if (clause.cues.has('every-other')) return ask({ kind: 'unsupported', what: 'every-other-week' })
  if (times.days !== undefined && times.days.length > 1) return ask({ kind: 'time' })
  const spans = oneOff(timesWithDay(times), context.now, clause.cues)
  if (status === undefined) return ask({ kind: 'status' })
  if (clause.statuses.some((said) => said.weak) && times.count === 0 && !saysAny(clause, ['set', 'plan', 'now', 'self'])) return ask({ kind: 'which-reading' }, spans.kind === 'spans' ? spans.spans.map((span) => optionOf(span, status, targets)) : [])
  if (spans.kind === 'missing') return ask(spans.missing)
  const options = spans.spans.map((span) => optionOf(span, status, targets))
  return decided(options, spans.missing)
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
