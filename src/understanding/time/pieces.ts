import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import { clockAt } from './clock.ts'
import { dayAt, periodAt, skipLead, weekdayAt } from './day.ts'
import { durationAt } from './duration.ts'
import type { Duration } from './duration.ts'
import { pointAt } from './point.ts'
import type { Point } from './point.ts'

/** One time expression of a clause, still unresolved. */
export type TimePiece =
  | { readonly kind: 'at'; readonly point: Point }
  | { readonly kind: 'range'; readonly from: Point; readonly to: Point; readonly included: boolean }
  | { readonly kind: 'until'; readonly to: Point; readonly included: boolean }
  | { readonly kind: 'until-length'; readonly length: Duration }
  | { readonly kind: 'from'; readonly from: Point }
  | { readonly kind: 'days'; readonly days: readonly number[]; readonly every: boolean }
  | { readonly kind: 'except'; readonly days: readonly number[] }
  /** `ahead`: "the next 3 hours", which starts now even where nothing else says so. */
  | { readonly kind: 'lasts'; readonly length: Duration; readonly ahead: boolean }
  | { readonly kind: 'in'; readonly length: Duration; readonly within: boolean }
  /** "3 days after Christmas", "2 hours ago", "4 months from tomorrow": never `ago` for a wish. */
  | { readonly kind: 'shifted'; readonly length: Duration; readonly sign: 1 | -1; readonly from?: Point }
  /** "the last 3 minutes". */
  | { readonly kind: 'lasted'; readonly length: Duration }
  | { readonly kind: 'rest-of'; readonly point?: Point }

export function timePieceAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  return (
    exceptAt(lexemes, at) ??
    restAt(lexemes, at, today) ??
    shiftedAt(lexemes, at, today) ??
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
  const sunday = periodAt([{ ...blank, words: [{ is: 'period', unit, shift: 0 }] }], 0, today)
  if (sunday === undefined) return undefined
  return { value: { kind: 'rest-of', point: { day: sunday.value, dayFirst: true, text: 'week' } }, next: next + 1 }
}

const blank = { text: '', folded: '', start: 0, end: 0, glued: false }

/** Weekdays said as a set: "mon-fri", "Tuesdays and Thursdays", "every Friday", "weekdays". One bare weekday is a point. */
function daysAt(lexemes: readonly Lexeme[], at: number): Found<TimePiece> | undefined {
  const start = skipSet(lexemes, at)
  const every = lexemes.slice(at, start).some((lexeme) => lexeme.words.some((word) => word.is === 'every'))
  const unit = meaning(lexemes, start, 'unit')?.unit
  if (every && unit === 'day') return { value: { kind: 'days', days: [0, 1, 2, 3, 4, 5, 6], every: true }, next: start + 1 }
  if (every && unit === 'workday') return { value: { kind: 'days', days: [0, 1, 2, 3, 4], every: true }, next: start + 1 }
  const weekend = every ? meaning(lexemes, start, 'period') : undefined
  if (weekend?.unit === 'weekend') return { value: { kind: 'days', days: [5, 6], every: true }, next: start + 1 }
  if (every && has(lexemes, start, 'daypart')) return { value: { kind: 'days', days: [0, 1, 2, 3, 4, 5, 6], every: true }, next: start }
  const list = weekdayList(lexemes, start)
  if (list === undefined || (list.value.days.length === 1 && !every && !list.value.every)) return undefined
  return { value: { kind: 'days', days: list.value.days, every: every || list.value.every }, next: list.next }
}

function skipSet(lexemes: readonly Lexeme[], at: number): number {
  let i = at
  while (i < at + 3 && hasAny(lexemes, i, ['every', 'date-lead', 'article', 'from', 'between']) && weekdayAt(lexemes, i) === undefined) i++
  return i
}

interface DayList {
  readonly days: readonly number[]
  readonly every: boolean
}

/** Weekdays and ranges of them joined by commas, "and", slashes: each with no clock of its own, except the last. */
function weekdayList(lexemes: readonly Lexeme[], at: number): Found<DayList> | undefined {
  const first = daySpan(lexemes, at)
  if (first === undefined) return undefined
  const days = new Set(first.value.days)
  let every = first.value.every
  let next = first.next
  for (;;) {
    let after = next
    while (after < next + 3 && (hasAny(lexemes, after, ['and', 'or', 'date-lead', 'article', 'every']) || joinsDays(lexemes, after))) after++
    const more = daySpan(lexemes, after)
    if (more === undefined) break
    for (const day of more.value.days) days.add(day)
    every ||= more.value.every
    next = more.next
  }
  return { value: { days: [...days].sort((a, b) => a - b), every }, next }
}

function joinsDays(lexemes: readonly Lexeme[], at: number): boolean {
  return isSign(lexemes, at, 'comma') || isSign(lexemes, at, 'slash') || isSign(lexemes, at, 'plus') || (lexemes[at]?.text === '.' && lexemes[at]?.glued === true)
}

function daySpan(lexemes: readonly Lexeme[], at: number): Found<DayList> | undefined {
  const set = meaning(lexemes, at, 'days')
  if (set !== undefined) return { value: { days: set.days, every: set.every === true }, next: at + 1 }
  const from = weekdayAt(lexemes, at)
  if (from === undefined) return undefined
  const dot = lexemes[at + 1]?.text === '.' && lexemes[at + 1]?.glued === true ? 1 : 0
  const link = at + 1 + dot
  const joined = isSign(lexemes, link, 'dash') || hasAny(lexemes, link, ['to', 'until', 'until-included'])
  const place = skipLead(lexemes, link + 1)
  const to = joined ? weekdayAt(lexemes, place) : undefined
  if (to === undefined || clockFollows(lexemes, place + 1)) return { value: { days: [from.day], every: from.every === true }, next: link }
  const days: number[] = []
  for (let day = from.day; ; day = (day + 1) % 7) {
    days.push(day)
    if (day === to.day) break
  }
  return { value: { days, every: from.every === true || to.every === true }, next: place + 1 }
}

/** "Monday till Friday 8:00" may end on Friday at 8; "mon-fri 9-17" is a set with a range. Only a lone clock belongs to the day. */
function clockFollows(lexemes: readonly Lexeme[], at: number): boolean {
  const clock = clockAt(lexemes, at)
  if (clock === undefined || clock.value.naked) return false
  return !(isSign(lexemes, clock.next, 'dash') || hasAny(lexemes, clock.next, ['to', 'until', 'and']))
}

function shiftedAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  if (has(lexemes, at, 'ago')) {
    const length = durationAt(lexemes, at + 1)
    if (length !== undefined) return { value: { kind: 'shifted', length: length.value, sign: -1 }, next: length.next }
  }
  const start = has(lexemes, at, 'in') && durationAt(lexemes, at + 1) !== undefined ? at + 1 : at
  const length = durationAt(lexemes, start) ?? singleAt(lexemes, start)
  if (length === undefined) return undefined
  const { next } = length
  if (has(lexemes, next, 'ago')) return { value: { kind: 'shifted', length: length.value, sign: -1 }, next: next + 1 }
  if (has(lexemes, next, 'hence')) return { value: { kind: 'shifted', length: length.value, sign: 1 }, next: next + 1 }
  const sign = has(lexemes, next, 'before') ? -1 : hasAny(lexemes, next, ['past', 'from']) ? 1 : 0
  if (sign === 0 || isClockLike(lexemes, start, next)) return undefined
  const from = pointAt(lexemes, next + 1, { today, expectClock: false })
  if (from?.value.day === undefined || from.value.clock !== undefined) return undefined
  return { value: { kind: 'shifted', length: length.value, sign, from: from.value }, next: from.next }
}

/** "the next hour", "last minute": one of the unit. */
function singleAt(lexemes: readonly Lexeme[], at: number): Found<Duration> | undefined {
  const start = has(lexemes, at, 'article') ? at + 1 : at
  const unit = meaning(lexemes, start + 1, 'unit')?.unit
  if (!hasAny(lexemes, start, ['next', 'coming', 'last']) || (unit !== 'hour' && unit !== 'minute')) return undefined
  const one: Lexeme = { ...blank, words: [{ is: 'number', value: 1 }] }
  const found = durationAt([one, ...lexemes.slice(start + 1, start + 2)], 0)
  return found === undefined ? undefined : { value: found.value, next: start + 2 }
}

function lastsAt(lexemes: readonly Lexeme[], at: number): Found<TimePiece> | undefined {
  const single = singleAt(lexemes, at)
  if (single !== undefined) {
    const kind = lexemes.slice(at, single.next).some((lexeme) => lexeme.words.some((word) => word.is === 'last')) ? 'lasted' : 'lasts'
    return { value: kind === 'lasted' ? { kind, length: single.value } : { kind, length: single.value, ahead: true }, next: single.next }
  }
  let start = at
  while (start < at + 4 && hasAny(lexemes, start, ['for', 'article', 'next', 'coming', 'last', 'within', 'date-lead'])) {
    const here = durationAt(lexemes, start)
    if (here !== undefined) break
    start++
  }
  const led = lexemes.slice(at, start).some((lexeme) => lexeme.words.some((word) => word.is === 'for' || word.is === 'next' || word.is === 'coming'))
  const length = durationAt(lexemes, start)
  if (length === undefined || has(lexemes, length.next, 'ago')) return undefined
  const plural = length.value.amount !== 1 || length.value.unit === 'hour' || length.value.unit === 'minute' || has(lexemes, at, 'for')
  if (!plural && led) return undefined
  if (!led && isClockLike(lexemes, start, length.next)) return undefined
  const words = lexemes.slice(at, start).flatMap((lexeme) => lexeme.words.map((word) => word.is))
  if (words.includes('last')) return { value: { kind: 'lasted', length: length.value }, next: length.next }
  const ahead = words.includes('next') || words.includes('coming')
  return { value: { kind: 'lasts', length: length.value, ahead }, next: length.next }
}

/** "2 uur", "3h": a clock unless "for" stands before it. */
function isClockLike(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const marked = lexemes.slice(at, next).some((lexeme) => lexeme.words.some((word) => word.is === 'hour-mark'))
  return marked && clockAt(lexemes, at) !== undefined
}

function rangeAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const between = has(lexemes, at, 'between')
  const led = between || has(lexemes, at, 'from')
  const start = led ? at + 1 : at
  const from = pointAt(lexemes, start, { today, expectClock: true }) ?? nowAt(lexemes, start, today)
  if (from === undefined) return undefined
  const link = linkAt(lexemes, from.next, between)
  if (link === undefined) return undefined
  const anchored = from.value.day?.kind === 'dates' && from.value.day.named === 'date' && meaning(lexemes, skipLead(lexemes, link.next), 'ordinal') !== undefined
  const to = pointAt(lexemes, link.next, { today: anchored && from.value.day?.kind === 'dates' ? from.value.day.from : today, expectClock: true })
  if (to === undefined) return undefined
  if (isSpan(from.value)) return undefined
  if (!led && nakedDates(from.value, to.value)) return undefined
  return { value: { kind: 'range', from: from.value, to: to.value, included: link.value || has(lexemes, to.next, 'included') }, next: has(lexemes, to.next, 'included') ? to.next + 1 : to.next }
}

function nowAt(lexemes: readonly Lexeme[], at: number, today: number): Found<Point> | undefined {
  if (!has(lexemes, at, 'now')) return undefined
  return { value: { day: { kind: 'dates', from: today, to: today + 1, named: 'today' }, dayFirst: true, text: lexemes[at]?.text ?? '' }, next: at + 1 }
}

/** "from 24 Dec to 3 Jan" comes as one span of dates already. */
function isSpan({ day, clock }: Point): boolean {
  return clock === undefined && day?.kind === 'dates' && day.named === 'date' && day.to - day.from > 1
}

/** A point with no clock and no day on either side is no range ("evening to night" is, "5 a 6" is not ours). */
function nakedDates(from: Point, to: Point): boolean {
  return from.clock === undefined && from.day === undefined && to.day === undefined
}

function linkAt(lexemes: readonly Lexeme[], at: number, between: boolean): Found<boolean> | undefined {
  if (between) return has(lexemes, at, 'and') || isSign(lexemes, at, 'dash') || has(lexemes, at, 'to') ? { value: false, next: at + 1 } : undefined
  if (has(lexemes, at, 'until-included')) return { value: true, next: at + 1 }
  if (isSign(lexemes, at, 'dash') || hasAny(lexemes, at, ['to', 'until'])) return { value: false, next: at + 1 }
  const comma = isSign(lexemes, at, 'comma') && hasAny(lexemes, at + 1, ['until', 'to'])
  return comma ? { value: false, next: at + 2 } : undefined
}

function untilAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  if (!hasAny(lexemes, at, ['until', 'until-included'])) return undefined
  const length = has(lexemes, at + 1, 'in') ? durationAt(lexemes, at + 2) : undefined
  if (length !== undefined && length.value.unit !== 'day') return { value: { kind: 'until-length', length: length.value }, next: length.next }
  const to = pointAt(lexemes, at + 1, { today, expectClock: true })
  if (to === undefined) return undefined
  const closed = has(lexemes, to.next, 'included')
  return { value: { kind: 'until', to: to.value, included: has(lexemes, at, 'until-included') || closed }, next: closed ? to.next + 1 : to.next }
}

function fromAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  if (!has(lexemes, at, 'from')) return undefined
  const from = pointAt(lexemes, at + 1, { today, expectClock: true })
  if (from === undefined) return undefined
  return isSpan(from.value) ? { value: { kind: 'at', point: from.value }, next: from.next } : { value: { kind: 'from', from: from.value }, next: from.next }
}

function inAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const within = has(lexemes, at, 'within')
  if (!within && (!has(lexemes, at, 'in') || dayAt(lexemes, at, today) !== undefined)) return undefined
  const length = durationAt(lexemes, at + 1)
  return length === undefined ? undefined : { value: { kind: 'in', length: length.value, within }, next: length.next }
}

function aloneAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const point = pointAt(lexemes, at, { today, expectClock: false })
  if (point === undefined) return undefined
  const length = isHours(lexemes, at, point.value) ? durationAt(lexemes, at) : undefined
  if (length !== undefined) return { value: { kind: 'lasts', length: length.value, ahead: false }, next: length.next }
  return { value: { kind: 'at', point: point.value }, next: point.next }
}

/** "private 2h", "twee uur op privé": a whole hour up to twelve with no "at", no day and no part is a length. */
function isHours(lexemes: readonly Lexeme[], at: number, { clock, day, part }: Point): boolean {
  if (clock === undefined || day !== undefined || part !== undefined || clock.naked) return false
  const short = clock.minute % 60 === 0 ? clock.sure === 'twelve' : clock.minute < 360 && !clock.text.startsWith('0')
  if (!short && !has(lexemes, at + 2, 'for')) return false
  return meaning(lexemes, at + 1, 'unit')?.unit === 'hour' && has(lexemes, at + 1, 'hour-mark')
}
