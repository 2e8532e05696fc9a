import type { Request } from '../../domain/reading.ts'
import type { LocalDate, WallTime } from '../../domain/time.ts'
import { saysAny } from '../grammar/clause.ts'
import type { Clause } from '../grammar/clause.ts'
import { has, meaning } from '../lexemes.ts'
import type { Cue } from '../words.ts'
import { dayMinutes, toLocalDate, toWallTime } from '../time/calendar.ts'
import { daysFor, resolvePoint } from '../time/resolve.ts'
import type { TimePiece } from '../time/time-piece.ts'
import { sure } from './outcome.ts'
import type { Context, Outcome } from './outcome.ts'
import { timesOf } from './times.ts'

/** Questions that are answered from the state: "am I private?", "will I be on duty tomorrow at 3?", "what does Friday look like". */
export function queryOutcome(clause: Clause, context: Context): Outcome {
  const { targets } = clause
  const times = timesOf(clause)
  const when = whenAsked(clause, context)
  if (clause.cues.has('ask-route') || clause.topics.has('call') || clause.calls.length > 0) {
    // "Does my mobile ring when somebody calls my fixed number?" is about the number that is called.
    const call = clause.calls.find((each) => each !== 'to-mobile') ?? clause.calls[0]
    return sure(
      { kind: 'show-route', ...(call === undefined ? {} : { call }), ...(when.at === undefined ? {} : { at: when.at }) },
      'route question',
    )
  }
  const schedule =
    clause.topics.has('schedule') ||
    clause.topics.has('slot') ||
    clause.topics.has('scheduler') ||
    clause.cues.has('ask-schedule') ||
    times.days !== undefined
  const request: Request =
    schedule && !clause.cues.has('ask-status')
      ? { kind: 'show-schedule', ...(times.days === undefined ? dated(when.date) : { days: times.days }), targets }
      : { kind: 'show-status', ...(when.at === undefined ? dated(when.date) : { at: when.at }), targets }
  return sure(request, schedule ? 'schedule question' : 'status question')
}

function dated(date: LocalDate | undefined): { date?: LocalDate } {
  return date === undefined ? {} : { date }
}

function whenAsked(clause: Clause, { now }: Context): { at?: WallTime; date?: LocalDate } {
  const { at, from } = timesOf(clause)
  const point = at ?? from
  if (point?.clock !== undefined) {
    const resolved = resolvePoint(point, now)
    const [first] = resolved.kind === 'no-such-time' ? [] : resolved.moments
    return first === undefined ? {} : { at: toWallTime(first.moment) }
  }
  const [day] = point?.day === undefined ? [] : daysFor(point.day, now, undefined, dayMinutes - 1)
  return day === undefined ? {} : { date: toLocalDate(day.day) }
}

/** "my week", "meine Woche", "mijn week": named and nothing else. */
function isBareTopic({ cues, topics, lexemes, ...said }: Clause): boolean {
  const lists = [said.statuses, said.times, said.switches, said.modes, said.targets, said.commands]
  const quiet: readonly Cue[] = ['self', 'filler', 'please', 'article', 'definite', 'date-lead', 'week-number', 'correction']
  const bare = lists.every((list) => list.length === 0) && [...cues].every((cue) => quiet.includes(cue))
  return bare && topics.size === 1 && topics.has('schedule') && (cues.has('correction') || lexemes.some((_, i) => has(lexemes, i, 'self')))
}

/** A question the state can answer. "my status" alone asks; beside a verb of setting it is what is to be set. */
export function isQuery(clause: Clause, wholeAsked: boolean): boolean {
  const sets = saysAny(clause, ['set', 'change']) || clause.switches.length > 0
  if (clause.cues.has('please-do') && clause.statuses.length > 0) return false
  // "change my status" names what is to be set.
  if (clause.topics.has('status') && saysAny(clause, ['change']) && !wholeAsked && !saysAny(clause, ['show', 'question'])) return false
  if (saysAny(clause, ['ask-status', 'ask-schedule', 'ask-route', 'show'])) return true
  if (clause.topics.has('status') && clause.statuses.length === 0 && !sets) return true
  if (wholeAsked && clause.cues.has('be') && clause.statuses.length > 0 && !sets) return true
  if (isBareTopic(clause)) return true
  // The word alone is what a button says ("Schedule"); with anything beside it "schedule" is a verb.
  if (clause.lexemes.length === 1 && clause.topics.has('schedule')) return true
  const calls = clause.topics.has('call') || (clause.calls.length > 0 && clause.cues.has('question'))
  if (wholeAsked && calls && clause.statuses.length === 0 && clause.switches.length === 0) return true
  if (isScheduleNamed(clause)) return true
  const about = clause.topics.size > 0 || (clause.targets.length > 0 && clause.statuses.length > 0)
  return wholeAsked && about && clause.cues.has('question')
}

/** "mijn planning?", "horaire de vendredi": the schedule and perhaps a day, and nothing else. */
function isScheduleNamed(clause: Clause): boolean {
  const other = [...clause.cues].some(
    (cue) => !['self', 'article', 'definite', 'date-lead', 'from', 'filler', 'please', 'this', 'question'].includes(cue),
  )
  const named = clause.lexemes.some((_, i) => meaning(clause.lexemes, i, 'topic')?.topic === 'schedule' && !has(clause.lexemes, i, 'unit'))
  const bare = clause.statuses.length + clause.switches.length + clause.modes.length + clause.unknown.length === 0
  return named && bare && !other && clause.topics.size === 1 && clause.times.every(isDay)
}

function isDay(piece: TimePiece): boolean {
  if (piece.kind === 'days') return true
  const point = piece.kind === 'at' ? piece.point : piece.kind === 'from' ? piece.from : undefined
  return point !== undefined && point.clock === undefined && point.part === undefined
}
