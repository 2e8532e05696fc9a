import type { SlotMatch } from '../../domain/operation.ts'
import type { Status } from '../../domain/status.ts'
import { toWallTime } from '../time/calendar.ts'
import type { Lexeme } from '../lexemes.ts'
import { durationAt } from '../time/duration.ts'
import type { Duration } from '../time/duration.ts'
import { rangeClocks } from '../time/range-clocks.ts'
import { resolvePoint } from '../time/resolve.ts'
import { hasAny } from '../lexemes.ts'
import type { Word } from '../words.ts'
import { saysAny } from '../grammar/clause.ts'
import type { Clause } from '../grammar/clause.ts'
import { minuteOfPoint } from './minute-of-point.ts'
import { ask, sure } from './outcome.ts'
import type { Context, Outcome } from './outcome.ts'
import { timesOf } from './times.ts'
import type { Times } from './times.ts'
import { weeklyDays } from './weekly-draft.ts'

/** "remove all on-duty slots", "drop the tuesday 9-12 one", "take the weekend out of the plan", "delete my schedule". */
export function removeOutcome(clause: Clause): Outcome {
  const times = timesOf(clause)
  if (times.day?.kind === 'dates' && times.day.named !== 'weekend') return ask({ kind: 'unsupported', what: 'remove-once' })
  // "my monday morning slot": which hours that is, only the schedule could tell.
  if (times.part !== undefined && times.ranges.length === 0) return ask({ kind: 'time' })
  // "Tuesday's lesson is off" is about the lesson.
  if (clause.cues.has('reason') && clause.statuses.length === 0 && !clause.topics.has('slot') && !clause.topics.has('schedule'))
    return ask({ kind: 'which-reading' })
  const named = clause.topics.has('slot') || clause.topics.has('schedule') || clause.times.length > 0
  if (!named && clause.statuses.some(({ weak }) => weak !== undefined)) return ask({ kind: 'days' })
  const match = { ...matchOf(times), ...statusOf(clause) }
  if (Object.keys(match).length > 0)
    return sure({ kind: 'change', operation: { kind: 'remove-slots', match, all: false }, targets: clause.targets }, 'remove slots')
  const everything = clause.times.length === 0 && (clause.topics.has('schedule') || (clause.cues.has('whole') && clause.topics.has('slot')))
  if (!everything) return ask({ kind: 'days' })
  return sure({ kind: 'change', operation: { kind: 'remove-slots', match: {}, all: true }, targets: clause.targets }, 'remove all slots')
}

/** "Thursday's slot ends at 16:00 instead of 17:00", "Thursday only until 4", "move the Tuesday duty to Wednesday". */
export function changeOutcome(clause: Clause): Outcome {
  if (clause.cues.has('move')) return moveOutcome(clause)
  const times = timesOf(clause)
  const days = weeklyDays(times)
  const clocks = clocksOf(clause)
  const match: { days?: readonly number[]; start?: number; end?: number } = days === undefined ? {} : { days }
  const set: { start?: number; end?: number; status?: Status } = {}
  const instead = clause.cues.has('instead')
  const oldFirst = instead && insteadLeads(clause, ['number', 'clock', 'half', 'quarter'])
  const [first, second] = oldFirst && clocks.length > 1 ? clocks.toReversed() : clocks
  const edge = clause.cues.has('ends')
    ? 'end'
    : clause.cues.has('starts') || (times.from !== undefined && times.until === undefined && !instead)
      ? 'start'
      : 'end'
  const moved = edgeMoved(clause, times)
  if (moved !== undefined && !instead) {
    match[moved.edge] = moved.from
    set[moved.edge] = moved.to
  } else if (times.ranges.length > 0 && days !== undefined) {
    const ranges = times.ranges.map((range) =>
      range.from.clock && range.to.clock ? rangeClocks(range.from.clock, range.to.clock) : undefined,
    )
    const [a, b] = instead && !oldFirst ? [ranges[1], ranges[0]] : ranges.length > 1 ? ranges : [undefined, ranges[0]]
    if (a !== undefined) Object.assign(match, a)
    if (b !== undefined) Object.assign(set, b)
  } else if (first !== undefined) {
    set[edge] = first
    if (instead && second !== undefined) match[edge] = second
  }
  const [only, ...more] = times.ranges
  if (instead && clause.statuses.length === 2 && only?.from.clock && only.to.clock && more.length === 0) {
    // "wed 13-17 private instead of pro": the slot is named by its hours, and gets another status.
    Object.assign(match, rangeClocks(only.from.clock, only.to.clock))
    delete set.start
    delete set.end
  }
  const [status, old] = instead && !insteadLeads(clause, ['status']) ? clause.statuses : clause.statuses.toReversed()
  if (old !== undefined && Object.keys(set).length === 0) Object.assign(match, { status: old.status })
  if (status !== undefined && Object.keys(set).length === 0) set.status = status.status
  else if (status !== undefined) Object.assign(match, { status: status.status })
  if (Object.keys(set).length === 0) return ask({ kind: 'time' })
  // "duty starts at 9" states a fact: without a day or a verb nothing is changed.
  const stated = match.days === undefined && !saysAny(clause, ['change', 'set', 'plan', 'instead', 'becomes', 'only'])
  if (Object.keys(match).length === 0 || stated) return ask({ kind: 'days' })
  return sure({ kind: 'change', operation: { kind: 'change-slots', match, set }, targets: clause.targets }, 'change slots')
}

/** "instead of 5 make it 3": what is replaced comes first. */
function insteadLeads(clause: Clause, kinds: readonly Word['is'][]): boolean {
  const at = (wanted: readonly Word['is'][]): number => clause.lexemes.findIndex((_, i) => hasAny(clause.lexemes, i, wanted))
  return at(['instead']) < at(kinds)
}

/** "van dinsdag naar donderdag": read as days in a row, meant as from and to. */
function endsOf(days: readonly number[]): readonly number[] | undefined {
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined || first === last) return undefined
  return days.length === 2 || last - first === days.length - 1 ? [first, last] : undefined
}

/** "change the end on Thursday from 18:00 to 17:00": one edge, before and after. */
function edgeMoved({ cues }: Clause, { ranges, at }: Times): { edge: 'start' | 'end'; from: number; to: number } | undefined {
  const edge = at?.edge ?? (cues.has('ends') ? 'end' : cues.has('starts') ? 'start' : undefined)
  const [range, ...more] = ranges
  if (edge === undefined || range === undefined || more.length > 0) return undefined
  const [from, to] = [minuteOfPoint(range.from), minuteOfPoint(range.to)]
  return from === undefined || to === undefined ? undefined : { edge, from, to }
}

function moveOutcome(clause: Clause): Outcome {
  const days: (readonly number[])[] = []
  const clocks: { start: number; end: number }[] = []
  for (const piece of clause.times) {
    const points =
      piece.kind === 'range'
        ? [piece.from, piece.to]
        : piece.kind === 'at'
          ? [piece.point]
          : piece.kind === 'from'
            ? [piece.from]
            : piece.kind === 'until'
              ? [piece.to]
              : []
    const ends = piece.kind === 'days' && clause.times.length === 1 ? endsOf(piece.days) : undefined
    if (ends !== undefined) days.push(...ends.map((day) => [day]))
    else if (piece.kind === 'days') days.push(piece.days)
    for (const point of points) if (point.day?.kind === 'weekday') days.push([point.day.weekday])
    if (piece.kind === 'range' && piece.from.clock && piece.to.clock) clocks.push(rangeClocks(piece.from.clock, piece.to.clock))
  }
  const [from, to] = days
  const [hours, newHours] = clocks
  const match: SlotMatch = {
    ...(from === undefined ? {} : { days: from }),
    ...statusOf(clause),
    ...(hours !== undefined && (newHours !== undefined || to !== undefined) ? hours : {}),
  }
  const set: SlotMatch = {
    ...(to === undefined ? {} : { days: to }),
    ...(newHours ?? (to === undefined && hours !== undefined ? hours : {})),
  }
  if (Object.keys(match).length === 0 || Object.keys(set).length === 0) return ask({ kind: 'days' })
  return sure({ kind: 'change', operation: { kind: 'change-slots', match, set }, targets: clause.targets }, 'move slots')
}

/** "+30 min", "extend till 7", "another half hour". */
export function extendOutcome(clause: Clause, context: Context): Outcome {
  const times = timesOf(clause)
  const length = times.lasts ?? times.after ?? (times.until === undefined ? anyLength(clause.lexemes) : undefined)
  if (length !== undefined) {
    if (length.minutes < 1) return ask({ kind: 'too-short', minutes: length.minutes })
    return sure(
      { kind: 'change', operation: { kind: 'extend', by: { kind: 'minutes', minutes: length.minutes } }, targets: clause.targets },
      'extend by',
    )
  }
  const to = times.until?.to ?? times.at
  if (to === undefined) return ask({ kind: 'end' })
  const resolved = resolvePoint(to, context.now)
  if (resolved.kind === 'no-such-time') return ask({ kind: 'not-a-time', text: resolved.text })
  const options = resolved.moments.map(({ moment, assumed }) => ({
    request: {
      kind: 'change' as const,
      operation: { kind: 'extend' as const, by: { kind: 'until' as const, at: toWallTime(moment) } },
      targets: clause.targets,
    },
    assumed,
    rule: 'extend until',
  }))
  const [only] = options
  return only !== undefined && options.length === 1 && resolved.kind === 'moments'
    ? { kind: 'sure', option: only }
    : ask({ kind: 'end' }, options)
}

/** "met een uur verlengen": an hour, not one o'clock. */
function anyLength(lexemes: readonly Lexeme[]): Duration | undefined {
  for (let at = 0; at < lexemes.length; at++) {
    const found = durationAt(lexemes, at)
    if (found !== undefined) return found.value
  }
  return undefined
}

function matchOf(times: Times): SlotMatch {
  const days = weeklyDays(times)
  const [range] = times.ranges
  const clocks = range?.from.clock && range.to.clock ? rangeClocks(range.from.clock, range.to.clock) : undefined
  return { ...(days === undefined ? {} : { days }), ...clocks }
}

function statusOf(clause: Clause): SlotMatch {
  const [status] = clause.statuses
  return status === undefined ? {} : { status: status.status }
}

function clocksOf(clause: Clause): number[] {
  return clause.times.flatMap((piece) => {
    const point = piece.kind === 'until' ? piece.to : piece.kind === 'at' ? piece.point : piece.kind === 'from' ? piece.from : undefined
    const minute = point === undefined ? undefined : minuteOfPoint(point)
    return minute === undefined ? [] : [minute]
  })
}

export function isEdit(clause: Clause): 'remove' | 'change' | 'extend' | undefined {
  if (saysAny(clause, ['remove', 'away'])) return 'remove'
  if (
    saysAny(clause, ['change', 'move', 'instead', 'ends', 'starts', 'becomes']) &&
    !(clause.topics.has('status') && clause.times.length === 0)
  )
    return 'change'
  if (
    clause.cues.has('only') &&
    clause.times.some((piece) => piece.kind === 'days' || (piece.kind === 'at' && piece.point.day?.kind === 'weekday'))
  )
    return 'change'
  // "alle beruflichen Slots weg": slots are not switched off.
  if (clause.topics.has('slot') && clause.switches.includes(false)) return 'remove'
  const elsewhere = (['call', 'messages', 'template'] as const).some((topic) => clause.topics.has(topic))
  return saysAny(clause, ['extend', 'longer']) && clause.statuses.length === 0 && !elsewhere ? 'extend' : undefined
}
