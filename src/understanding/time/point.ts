import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import type { Daypart } from '../words.ts'
import { clockAt } from './clock.ts'
import type { Clock } from './clock.ts'
import { dayAt, skipLead } from './day.ts'
import { periodFrom } from './period.ts'
import type { Day } from './day-kinds.ts'

/** A day, a clock, a part of the day, or several of these together. */
export interface Point {
  readonly day?: Day
  readonly clock?: Clock
  readonly part?: Daypart
  /** Minutes of the day an idiom means ("in the late afternoon"); for plain readings only. */
  readonly hours?: readonly [number, number]
  /** "early morning", "late next week". */
  readonly within?: 'early' | 'mid' | 'late'
  /** "end of the week", "end of Friday". */
  readonly edge?: 'start' | 'end'
  /** The day came before the clock: in "18u tot maandag 8u" Monday belongs to the end alone. */
  readonly dayFirst: boolean
  readonly text: string
}

export interface PointOptions {
  readonly today: number
  /** A bare number is a clock here (after until, from, between, in a range). */
  readonly expectClock: boolean
  /** "freitags 17 Uhr bis montags 8 Uhr": a weekday that recurs may stand here too. */
  readonly everyDay?: true
}

/** "tomorrow 9", "friday 4pm", "at 3 on Monday", "monday morning 8 o'clock", "this evening", "end of next week". */
export function pointAt(lexemes: readonly Lexeme[], at: number, options: PointOptions): Found<Point> | undefined {
  let i = at
  let edge: Point['edge']
  const parts: Part = {}
  const within = (['early', 'late', 'mid'] as const).find((cue) => has(lexemes, i, cue))
  if (within !== undefined && dayAt(lexemes, i + 1, options.today) !== undefined) {
    parts.within = within
    i++
  }
  if (hasAny(lexemes, i, ['start-of', 'end-of']) && !hasAny(lexemes, i + 1, ['daypart']))
    edge = has(lexemes, i++, 'end-of') ? 'end' : 'start'
  let dayFirst = false
  let next = i
  const plain = edge === undefined ? undefined : plainPeriod(lexemes, i, options.today)
  if (plain !== undefined) {
    parts.day = plain.value
    next = plain.next
  }
  for (;;) {
    const found = onePart(lexemes, next, parts, options)
    if (found === undefined) break
    if (found.value.day !== undefined && parts.clock === undefined) dayFirst = true
    Object.assign(parts, found.value)
    next = found.next
    if (has(lexemes, next, 'filler') && isMark(lexemes, next)) next++
  }
  if (parts.day === undefined && parts.clock === undefined && parts.part === undefined) return undefined
  const text = lexemes
    .slice(at, next)
    .map((part) => part.text)
    .join(' ')
  return { value: { ...parts, ...(edge === undefined ? {} : { edge }), dayFirst, text }, next }
}

/** "the end of the week" is that of this week. */
function plainPeriod(lexemes: readonly Lexeme[], at: number, today: number): Found<Day> | undefined {
  const place = skipLead(lexemes, at)
  const unit = meaning(lexemes, place, 'unit')?.unit
  if (unit === 'day') return { value: { kind: 'dates', from: today, to: today + 1, named: 'today' }, next: place + 1 }
  return unit === 'week' || unit === 'month' || unit === 'year' ? { value: periodFrom(unit, 0, today), next: place + 1 } : undefined
}

function isMark(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.text.length === 1
}

type Part = { day?: Day; clock?: Clock; part?: Daypart; hours?: readonly [number, number]; within?: 'early' | 'mid' | 'late' }

function onePart(lexemes: readonly Lexeme[], at: number, have: Part, options: PointOptions): Found<Part> | undefined {
  if (have.clock === undefined) {
    const clock = clockIn(lexemes, at, have, options)
    if (clock !== undefined) return { value: { clock: clock.value }, next: clock.next }
  }
  // "de 17h à lundi 8h": after a clock, what links a range begins its end.
  if (have.day === undefined && !(have.clock !== undefined && has(lexemes, at, 'to'))) {
    const day = dayAt(lexemes, has(lexemes, at, 'at') && !has(lexemes, at, 'date-lead') ? at : at, options.today)
    if (
      day !== undefined &&
      !(day.value.kind === 'weekday' && day.value.every && options.everyDay !== true) &&
      !startsList(lexemes, day.next)
    )
      return { value: { day: day.value }, next: day.next }
  }
  return have.part === undefined ? partIn(lexemes, at, have, options) : undefined
}

/** "22-6 mon-thu": the weekday is the first of a list, not the day of the clock before it. */
function startsList(lexemes: readonly Lexeme[], next: number): boolean {
  return has(lexemes, next - 1, 'weekday') && isSign(lexemes, next, 'dash') && has(lexemes, next + 1, 'weekday')
}

function clockIn(lexemes: readonly Lexeme[], at: number, have: Part, options: PointOptions): Found<Clock> | undefined {
  const led = hasAny(lexemes, at, ['at', 'date-lead'])
  const comma = have.day !== undefined && isSign(lexemes, at, 'comma')
  let start = at
  while (
    start < at + 3 &&
    ((hasAny(lexemes, start, ['at', 'date-lead']) && !(has(lexemes, start, 'from') && start > 0)) || (comma && start === at)) &&
    clockAt(lexemes, start) === undefined
  )
    start++
  const clock = clockAt(lexemes, start)
  if (clock === undefined) return undefined
  if (!clock.value.naked) return clock
  const wanted =
    (led && has(lexemes, start - 1, 'at')) ||
    (options.expectClock && !namesDay(lexemes, start - 1)) ||
    (!comma && (have.day !== undefined || have.part !== undefined))
  return wanted && !isDayOfMonth(lexemes, start) ? clock : undefined
}

/** "le 2 à 5h": after nothing but an article a number is a day of the month. */
function namesDay(lexemes: readonly Lexeme[], at: number): boolean {
  return has(lexemes, at, 'definite') && has(lexemes, at, 'date-lead') && !hasAny(lexemes, at, ['from', 'to', 'until', 'at'])
}

/** "on the 5th" never reaches here as a number; "le 27 à 16h" does. */
function isDayOfMonth(lexemes: readonly Lexeme[], at: number): boolean {
  const value = meaning(lexemes, at, 'number')?.value ?? 0
  return value > 24
}

function partIn(lexemes: readonly Lexeme[], at: number, have: Part, options: PointOptions): Found<Part> | undefined {
  let start = at
  let today = false
  let within: Point['within']
  while (
    start < at + 5 &&
    hasAny(lexemes, start, ['date-lead', 'article', 'in', 'this', 'at', 'for', 'early', 'late', 'mid', 'start-of', 'end-of']) &&
    !has(lexemes, start, 'daypart')
  ) {
    today ||= has(lexemes, start, 'this')
    const narrower = (['early', 'late', 'mid'] as const).find((cue) => has(lexemes, start, cue))
    within ??= narrower
    start += narrower !== undefined && isSign(lexemes, start + 1, 'dash') && has(lexemes, start + 2, 'daypart') ? 2 : 1
  }
  const half = have.day !== undefined && have.clock === undefined ? meaning(lexemes, at, 'meridiem') : undefined
  if (half !== undefined && (lexemes[at]?.text.length ?? 0) > 1)
    return { value: { part: half.half === 'am' ? 'morning' : 'afternoon' }, next: at + 1 }
  const part = meaning(lexemes, start, 'daypart')
  const halves = part?.half === true && (have.clock !== undefined || have.day?.kind === 'dates')
  if (part === undefined || (part.every && !halves)) return undefined
  const day: Day | undefined =
    today && have.day === undefined ? { kind: 'dates', from: options.today, to: options.today + 1, named: 'today' } : undefined
  const hours = part.hours === undefined ? {} : { hours: part.hours }
  const value: Part = { part: part.part, ...hours, ...(within === undefined ? {} : { within }), ...(day === undefined ? {} : { day }) }
  return { value, next: start + 1 }
}
