import type { Missing, Target } from '../../domain/reading.ts'
import { statuses } from '../../domain/status.ts'
import type { Status } from '../../domain/status.ts'
import { saysAny } from '../grammar/clause.ts'
import type { Clause, StatusSaid } from '../grammar/clause.ts'
import { has, hasAny } from '../lexemes.ts'
import { dayMinutes, momentOf, toWallTime } from '../time/calendar.ts'
import type { Now } from '../time/resolve.ts'
import { oneOff } from './one-off.ts'
import { ask } from './outcome.ts'
import type { Context, Option, Outcome } from './outcome.ts'
import type { Span, Spans } from './span.ts'
import type { Times } from './times.ts'

interface OnceContext extends Context {
  /** The moment the clause before this one ends, when this one says "then". */
  readonly after?: number
}

/** One clause with what its neighbours lend it. */
export interface OnceWish {
  readonly clause: Clause
  readonly times: Times
  readonly status?: Status
  readonly targets: readonly Target[]
}

/** A status set once: now, until, for, from – to, on days (DOMAIN §4). */
export function onceOutcome({ clause, times, status, targets }: OnceWish, context: OnceContext): Outcome {
  if (times.days !== undefined && times.days.length > 1) return ask({ kind: 'time' })
  if (times.conflict) return ask({ kind: 'which-reading' })
  if (clause.cues.has('all') && targets.length === 0)
    return onceOutcome({ clause: withoutAll(clause), times, targets: [{ kind: 'everyone' }], ...(status && { status }) }, context)
  if (clause.cues.has('vague') && times.until === undefined && times.lasts === undefined && times.ranges.length === 0)
    return ask({ kind: 'end' })
  if (meansMany(clause) || withSelf(clause)) return ask({ kind: 'whom' })
  const spans = following(oneOff(timesWithDay(times), nowFor(times, context), clause.cues), times, context)
  const options = (each: Status): Option[] => (spans.kind === 'spans' ? spans.spans.map((span) => optionOf(span, each, targets)) : [])
  const said = [...new Set(clause.statuses.map((each) => each.status))]
  if (status === undefined || said.length > 1) {
    const sure = spans.kind === 'spans' && spans.spans.length === 1 && spans.missing === undefined
    return ask({ kind: 'status' }, sure ? (said.length > 1 ? said : statuses).flatMap(options) : [])
  }
  if (describes(clause, times) || clause.statuses.some((said) => !isBacked(said, clause, times)))
    return ask({ kind: 'which-reading' }, options(status))
  if (spans.kind === 'missing') return ask(spans.missing)
  return decided(options(status), spans.missing)
}

function withoutAll(clause: Clause): Clause {
  return { ...clause, cues: new Set([...clause.cues].filter((cue) => cue !== 'all' && cue !== 'whole')) }
}

/** "all on duty tonight"; "the whole afternoon" and "all of the week" are about time. */
function meansMany({ cues, lexemes }: Clause): boolean {
  if (!cues.has('whole')) return false
  const timely = (at: number): boolean =>
    hasAny(lexemes, at, ['daypart', 'unit', 'period', 'duration', 'next', 'coming', 'this', 'last', 'weekday', 'day'])
  return lexemes.some((_, i) => has(lexemes, i, 'whole') && !timely(has(lexemes, i + 1, 'article') ? i + 2 : i + 1))
}

/** "for me and Jan": one wish for two, of whom one is the writer. */
function withSelf({ targets, lexemes }: Clause): boolean {
  const named = new Set(targets.flatMap((target) => (target.kind === 'name' ? [target.text.split(' ')[0]] : [])))
  const isNamed = (at: number): boolean => named.has(lexemes[at]?.text)
  return lexemes.some((_, i) => has(lexemes, i, 'self') && (isNamed(i - 1) || isNamed(i + 1)))
}

/** "professional planning": a status word beside a topic, with no verb and no time, may only say which. */
function describes(clause: Clause, times: Times): boolean {
  const beside = [...clause.topics].some((topic) => topic !== 'status')
  return beside && times.count === 0 && !saysAny(clause, ['set', 'plan', 'be', 'now', 'all-day', 'told', 'next-change'])
}

/** Whether an everyday word is meant as a status here. */
function isBacked({ weak, backed }: StatusSaid, clause: Clause, times: Times): boolean {
  if (weak === undefined || backed === true || (weak !== 'slot' && saysAny(clause, ['set', 'plan']))) return true
  if (weak === 'slot') return times.ranges.length > 0 || times.day !== undefined || times.days !== undefined
  const alone = clause.lexemes.every((_, i) => hasAny(clause.lexemes, i, ['status', 'please', 'sign']))
  if (alone && weak === 'time' && clause.cues.has('please')) return true
  return weak === 'time' && (times.count > 0 || clause.cues.has('now') || clause.cues.has('all-day'))
}

/** "until 2 private, then professional until 6": the second starts where the first ends. */
function nowFor(times: Times, context: OnceContext): Now {
  const { after } = context
  if (after === undefined || startsItself(times)) return context.now
  return { today: Math.floor(after / dayMinutes), moment: after }
}

function startsItself(times: Times): boolean {
  return (
    times.ranges.length > 0 || times.from !== undefined || times.day !== undefined || times.clock !== undefined || times.after !== undefined
  )
}

function following(spans: Spans, times: Times, { after }: OnceContext): Spans {
  if (after === undefined || startsItself(times) || spans.kind === 'missing') return spans
  // "then on duty until 8", from 18:00 on: the next 8 there is.
  const [next] = spans.spans.toSorted((a, b) => endKey(a).localeCompare(endKey(b)))
  return {
    kind: 'spans',
    spans: (next === undefined ? [] : [next]).map((span) => ({
      start: toWallTime(after),
      ...span,
      end: span.end.kind === 'after' ? { kind: 'at', at: toWallTime(after + span.end.minutes) } : span.end,
    })),
  }
}

function endKey({ end }: Span): string {
  return end.kind === 'at' ? end.at : ''
}

/** When what was just said ends, for a clause that says "then". */
export function endOfOutcome(outcome: Outcome, { now }: Context): number | undefined {
  if (outcome.kind !== 'sure' || outcome.option.request.kind !== 'change') return undefined
  const { operation } = outcome.option.request
  if (operation.kind !== 'set-status') return undefined
  const { end } = operation
  if (end.kind === 'after') return now.moment + end.minutes
  return end.kind === 'at' ? momentOf(end.at) : undefined
}

/** One weekday said as a set without a cue to repeat ("Monday" in a list of one) is a day. */
function timesWithDay(times: Times): Times {
  const only = times.days?.length === 1 ? times.days[0] : undefined
  return only === undefined ? times : { ...times, day: { kind: 'weekday', weekday: only, which: 'any', every: false } }
}

function optionOf({ assumed, rule, ...when }: Span, status: Status, targets: readonly Target[]): Option {
  return { request: { kind: 'change', operation: { kind: 'set-status', status, ...when }, targets }, assumed, rule }
}

function decided(options: readonly Option[], missing?: Missing): Outcome {
  const [only] = options
  if (only === undefined) return ask(missing ?? { kind: 'which-reading' })
  if (missing === undefined && options.length === 1) return { kind: 'sure', option: only }
  return ask(missing ?? { kind: 'which-reading' }, options)
}
