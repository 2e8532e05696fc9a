import type { Day } from '../time/day-kinds.ts'
import type { TimePiece } from '../time/time-piece.ts'
import type { Cue } from '../words.ts'
import { joined, saysAny } from './clause.ts'
import type { Clause } from './clause.ts'

/**
 * Parts belong together until they contradict: a second status, a second day, a second wish. "private, until 6" is one clause,
 * "mon 9-12 pro, tue 13-17 on duty" two. A correction replaces what it names and keeps the rest.
 */
export function mergeClauses(parts: readonly Clause[]): Clause[] {
  const clauses: Clause[] = []
  for (const part of parts) {
    const last = clauses[clauses.length - 1]
    if (last === undefined) clauses.push(part)
    else if (part.cues.has('correction')) clauses[clauses.length - 1] = corrected(last, part)
    else if (endsOn(last, part)) clauses[clauses.length - 1] = withEndOn(last, part)
    else if (agree(last, part)) clauses[clauses.length - 1] = joined(last, withoutDayOf(last, part))
    else clauses.push(part)
  }
  return clauses
}

/** "until 8:50 (tomorrow, Tue 24 Nov)": a day in brackets after an end is the day of the end. */
function endsOn(said: Clause, { cues, times, statuses }: Clause): boolean {
  const [piece, ...more] = times
  if (!cues.has('aside') || statuses.length > 0 || more.length > 0 || piece?.kind !== 'at' || piece.point.clock !== undefined) return false
  const until = said.times.at(-1)
  return piece.point.day !== undefined && until?.kind === 'until' && until.to.day === undefined && until.to.clock !== undefined
}

function withEndOn(said: Clause, aside: Clause): Clause {
  const [piece] = aside.times
  const until = said.times.at(-1)
  if (piece?.kind !== 'at' || piece.point.day === undefined || until?.kind !== 'until') return joined(said, aside)
  const { day } = piece.point
  return { ...joined(said, aside), times: [...said.times.slice(0, -1), { ...until, to: { ...until.to, day } }] }
}

function agree(a: Clause, b: Clause): boolean {
  if (a.cues.has('then') && a.statuses.length > 0 && a.times.length === 0 && b.modes.includes(true)) return saysOnlyMode(b)
  if (b.cues.has('meantime') || a.cues.has('meantime')) return false
  if (a.cues.has('no-longer') !== b.cues.has('no-longer')) return false
  if (a.commands.length > 0 || b.commands.length > 0) return false
  if (isSwitching(a) !== isSwitching(b)) return saysNothingOf(a) || saysNothingOf(b)
  if (wishOf(a) !== undefined && wishOf(b) !== undefined && wishOf(a) !== wishOf(b)) return false
  if (isSwitching(a) && isSwitching(b)) return sameSwitch(a, b)
  const contradict = a.statuses.length > 0 && b.statuses.length > 0
  if (onlyClocks(b) && onlyRanges(a) && onlyRanges(b) && !contradict) return true
  return !contradict && !(saysDay(a) && saysDay(withoutDayOf(a, b))) && !(saysClock(a) && saysClock(b))
}

/** "today (Mon 23 Nov)": the same day in other words says nothing more. */
function withoutDayOf(said: Clause, again: Clause): Clause {
  const days = new Set(said.times.flatMap((piece) => datesKey(piece.kind === 'until' ? piece.to.day : dayOf(piece)) ?? []))
  const repeats = (piece: TimePiece): boolean =>
    piece.kind === 'at' && piece.point.clock === undefined && piece.point.part === undefined && days.has(datesKey(piece.point.day) ?? '')
  return again.times.some(repeats) ? { ...again, times: again.times.filter((piece) => !repeats(piece)) } : again
}

function datesKey(day: Day | undefined): string | undefined {
  return day?.kind === 'dates' ? `${day.from}-${day.to}` : undefined
}

function saysOnlyMode({ statuses, times, targets }: Clause): boolean {
  return statuses.length === 0 && times.length === 0 && targets.length === 0
}

function sameSwitch(a: Clause, b: Clause): boolean {
  const ways = new Set([...a.switches, ...b.switches, ...a.modes, ...b.modes])
  return ways.size <= 1 || (a.modes.length > 0 && b.modes.length > 0) || (a.topics.has('scheduler') && b.modes.length > 0)
}

function saysNothingOf(clause: Clause): boolean {
  return clause.statuses.length === 0 && clause.times.length === 0 && !isSwitching(clause) && wishOf(clause) === undefined
}

function isSwitching(clause: Clause): boolean {
  const topics = ['beep', 'messages', 'notifications', 'scheduler'] as const
  return clause.modes.length > 0 || clause.switches.length > 0 || topics.some((topic) => clause.topics.has(topic))
}

const wishes: readonly Cue[] = [
  'remove',
  'away',
  'change',
  'move',
  'extend',
  'longer',
  'apply',
  'create',
  'show',
  'ask-status',
  'ask-schedule',
  'ask-route',
  'help',
  'undo',
  'redo',
  'cancel',
]

function wishOf(clause: Clause): Cue | undefined {
  return wishes.find((wish) => clause.cues.has(wish))
}

function onlyRanges(clause: Clause): boolean {
  return (
    clause.times.some((piece) => piece.kind === 'range') &&
    clause.times.every((piece) => piece.kind === 'range' || piece.kind === 'days' || piece.kind === 'at')
  )
}

function onlyClocks(clause: Clause): boolean {
  return clause.times.every((piece) => piece.kind === 'range' && piece.from.day === undefined && piece.to.day === undefined)
}

export function saysDay(clause: Clause): boolean {
  return clause.times.some((piece) => piece.kind === 'days' || dayOf(piece) !== undefined)
}

export function saysClock(clause: Clause): boolean {
  return (
    saysAny(clause, ['all-day']) ||
    clause.times.some((piece) => piece.kind === 'lasts' || piece.kind === 'until' || clockOf(piece) !== undefined)
  )
}

function dayOf(piece: TimePiece): Day | undefined {
  if (piece.kind === 'at') return piece.point.day
  if (piece.kind === 'range') return piece.from.day
  return piece.kind === 'from' ? piece.from.day : undefined
}

function clockOf(piece: TimePiece): unknown {
  if (piece.kind === 'at') return piece.point.clock
  if (piece.kind === 'range') return piece.from.clock ?? piece.to.clock
  return piece.kind === 'from' ? piece.from.clock : undefined
}

/** The last stated value wins: a status replaces the status, a clock the clock, a day the day. */
function corrected(before: Clause, after: Clause): Clause {
  const statuses = after.statuses.length > 0 ? after.statuses : before.statuses
  const times = after.times.reduce<readonly TimePiece[]>(replaceTime, before.times)
  return { ...joined(before, after), statuses, times }
}

function replaceTime(times: readonly TimePiece[], said: TimePiece): readonly TimePiece[] {
  if (said.kind === 'at') {
    const { point } = said
    const at = times.findLastIndex((piece) =>
      point.clock === undefined
        ? dayOf(piece) !== undefined || piece.kind === 'until'
        : piece.kind === 'until' || clockOf(piece) !== undefined,
    )
    const old = times[at]
    const set = at < 0 && point.day?.kind === 'weekday' && point.clock === undefined ? times.findIndex(({ kind }) => kind === 'days') : -1
    const days = times[set]
    if (days?.kind === 'days' && point.day?.kind === 'weekday') return times.with(set, { ...days, days: [point.day.weekday] })
    if (old?.kind === 'until') return times.with(at, { ...old, to: { ...old.to, ...point } })
    if (old?.kind === 'from') return times.with(at, { ...old, from: { ...old.from, ...point } })
    if (old?.kind === 'range' && point.clock === undefined) return times.with(at, { ...old, from: { ...old.from, ...point } })
    if (old?.kind === 'at') return times.with(at, { kind: 'at', point: { ...old.point, ...point } })
    return [...times, said]
  }
  const clock = said.kind !== 'days' && said.kind !== 'except'
  const kept = times.filter((piece) =>
    clock ? clockOf(piece) === undefined && piece.kind !== 'lasts' && piece.kind !== 'until' : piece.kind !== said.kind,
  )
  const day = clock ? times.find((piece) => clockOf(piece) !== undefined && dayOf(piece) !== undefined) : undefined
  if (day?.kind === 'at' && day.point.day !== undefined)
    return [...kept, { kind: 'at', point: { day: day.point.day, dayFirst: true, text: day.point.text } }, said]
  if (day?.kind === 'range' && day.from.day !== undefined && said.kind === 'range')
    return [...kept, { ...said, from: { ...said.from, day: day.from.day } }]
  return [...kept, said]
}
