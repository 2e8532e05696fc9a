import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import { cycleAt } from './cycle.ts'
import { daysAt, daysOfWeekAt, weekdayList } from './day-set.ts'
import { skipLead } from './day.ts'
import { periodFrom } from './period.ts'
import { durationAt } from './duration.ts'
import { inAt, isHours, lastsAt, shiftedAt } from './lengths.ts'
import { pointAt } from './point.ts'
import type { Point } from './point.ts'
import type { TimePiece } from './time-piece.ts'

/** The time expression that starts at lexeme `at`, the most particular form first. */
export function timePieceAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  return (
    exceptAt(lexemes, at) ??
    restAt(lexemes, at, today) ??
    shiftedAt(lexemes, at, today) ??
    cycleAt(lexemes, at) ??
    daysOfWeekAt(lexemes, at, today) ??
    daysAt(lexemes, at) ??
    lastsAt(lexemes, at) ??
    rangeAt(lexemes, at, today) ??
    untilAt(lexemes, at, today) ??
    fromAt(lexemes, at, today) ??
    inAt(lexemes, at, today) ??
    aloneAt(lexemes, at, today)
  )
}

function exceptAt(lexemes: readonly Lexeme[], at: number): Found<TimePiece> | undefined {
  if (!has(lexemes, at, 'except')) return undefined
  const days = weekdayList(lexemes, skipLead(lexemes, at + 1))
  return days === undefined ? undefined : { value: { kind: 'except', days: days.value.days }, next: days.next }
}

function restAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  if (!has(lexemes, at, 'rest-of')) return undefined
  const next = skipLead(lexemes, at + 1)
  if (meaning(lexemes, next, 'unit')?.unit === 'day') return { value: { kind: 'rest-of' }, next: next + 1 }
  const unit = meaning(lexemes, next, 'unit')?.unit
  const point = pointAt(lexemes, next, { today, expectClock: false })
  if (point !== undefined) return { value: { kind: 'rest-of', point: point.value }, next: point.next }
  if (unit !== 'week') return { value: { kind: 'rest-of' }, next: at + 1 }
  return { value: { kind: 'rest-of', point: { day: periodFrom(unit, 0, today), dayFirst: true, text: 'week' } }, next: next + 1 }
}

function rangeAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const between = has(lexemes, at, 'between')
  const led = between || has(lexemes, at, 'from')
  const start = led ? at + 1 : at
  const from = pointAt(lexemes, start, { today, expectClock: true }) ?? nowAt(lexemes, start, today)
  if (from === undefined) return undefined
  if (between && isSpan(from.value)) return { value: { kind: 'at', point: from.value }, next: from.next }
  const link = linkAt(lexemes, from.next, between)
  if (link === undefined) return undefined
  const { day } = from.value
  // "April 9th through 17th": the 17th is that of April.
  const ordinal = meaning(lexemes, skipLead(lexemes, link.next), 'ordinal') !== undefined
  const anchor = ordinal && day?.kind === 'dates' && day.named === 'date' ? day.from : today
  const to = pointAt(lexemes, link.next, { today: anchor, expectClock: true, everyDay: true })
  if (to === undefined) return undefined
  if (isSpan(from.value)) return undefined
  if (!led && (nakedDates(from.value, to.value) || (!has(lexemes, start, 'now') && endsDay(from.value, to.value)))) return undefined
  return {
    value: { kind: 'range', from: from.value, to: to.value, included: link.value || has(lexemes, to.next, 'included') },
    next: has(lexemes, to.next, 'included') ? to.next + 1 : to.next,
  }
}

function nowAt(lexemes: readonly Lexeme[], at: number, today: number): Found<Point> | undefined {
  if (!has(lexemes, at, 'now')) return undefined
  return {
    value: { day: { kind: 'dates', from: today, to: today + 1, named: 'today' }, dayFirst: true, text: lexemes[at]?.text ?? '' },
    next: at + 1,
  }
}

/** "from 24 Dec to 3 Jan" comes as one span of dates already. */
function isSpan({ day, clock }: Point): boolean {
  return clock === undefined && day?.kind === 'dates' && day.named === 'date' && day.to - day.from > 1
}

/** A point with no clock and no day on either side is no range ("evening to night" is, "5 a 6" is not ours). */
function nakedDates(from: Point, to: Point): boolean {
  return from.clock === undefined && from.day === undefined && to.day === undefined
}

/** "Friday till 12" is a day and an end, so that the start may carry over. */
function endsDay(from: Point, to: Point): boolean {
  return from.day !== undefined && from.clock === undefined && to.clock !== undefined && to.day === undefined
}

function linkAt(lexemes: readonly Lexeme[], at: number, between: boolean): Found<boolean> | undefined {
  if (between)
    return has(lexemes, at, 'and') || isSign(lexemes, at, 'dash') || has(lexemes, at, 'to') ? { value: false, next: at + 1 } : undefined
  if (has(lexemes, at, 'until-included')) return { value: true, next: at + 1 }
  if (isSign(lexemes, at, 'dash') || hasAny(lexemes, at, ['to', 'until'])) return { value: false, next: at + 1 }
  const comma = isSign(lexemes, at, 'comma') && hasAny(lexemes, at + 1, ['until', 'to'])
  return comma ? { value: false, next: at + 2 } : undefined
}

function untilAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  if (!hasAny(lexemes, at, ['until', 'until-included'])) return undefined
  const length = has(lexemes, at + 1, 'in') ? durationAt(lexemes, at + 2) : undefined
  if (length !== undefined && length.value.unit !== 'day')
    return { value: { kind: 'until-length', length: length.value }, next: length.next }
  const to = pointAt(lexemes, at + 1, { today, expectClock: true })
  if (to === undefined) return undefined
  const closed = has(lexemes, to.next, 'included')
  return {
    value: { kind: 'until', to: to.value, included: has(lexemes, at, 'until-included') || closed },
    next: closed ? to.next + 1 : to.next,
  }
}

function fromAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  if (!has(lexemes, at, 'from')) return undefined
  const from = pointAt(lexemes, at + 1, { today, expectClock: true })
  if (from === undefined) return undefined
  return isSpan(from.value)
    ? { value: { kind: 'at', point: from.value }, next: from.next }
    : { value: { kind: 'from', from: from.value }, next: from.next }
}

function aloneAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const point = pointAt(lexemes, at, { today, expectClock: false })
  if (point === undefined) return undefined
  const length = isHours(lexemes, at, point.value) ? durationAt(lexemes, at) : undefined
  if (length !== undefined) return { value: { kind: 'lasts', length: length.value, ahead: false }, next: length.next }
  return { value: { kind: 'at', point: point.value }, next: point.next }
}
