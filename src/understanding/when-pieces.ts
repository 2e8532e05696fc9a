import { has, hasAny, meaning } from './lexemes.ts'
import type { Found, Lexeme } from './lexemes.ts'
import { civil, dayNumber, existsDate, weekday } from './time/calendar.ts'
import { dayAt, periodAt, skipLead } from './time/day.ts'
import { periodFrom } from './time/period.ts'
import type { Day } from './time/day-kinds.ts'
import { pointAt } from './time/point.ts'
import type { TimePiece } from './time/time-piece.ts'
import { endBefore, spokenInPart } from './when-points.ts'
import { yearAlone, yearAndMonth } from './when-years.ts'

/**
 * Time expressions that are read for their own sake only, because no status is ever set by them: "the first Tuesday in October",
 * "the week after next", "2026/11", "before 5". A status that meets them asks.
 */
export function whenPieceAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const day =
    yearAndMonth(lexemes, at) ??
    nthOf(lexemes, at, today) ??
    dayOfPeriod(lexemes, at, today) ??
    afterNext(lexemes, at, today) ??
    weekOf(lexemes, at, today) ??
    weekdaysFromNow(lexemes, at, today) ??
    yearPart(lexemes, at, today) ??
    afterPeriod(lexemes, at, today) ??
    thisPeriod(lexemes, at, today) ??
    yearAlone(lexemes, at)
  if (day !== undefined) return day
  return endBefore(lexemes, at, today) ?? spokenInPart(lexemes, at, today)
}

function dates(from: number, to: number, next: number, named: 'date' | 'month' | 'week' = 'date'): Found<TimePiece> {
  const day: Day = { kind: 'dates', from, to, named }
  return { value: { kind: 'at', point: { day, dayFirst: true, text: '' } }, next }
}

/** Skips "of the", "in", "des" before a period. */
function skipLink(lexemes: readonly Lexeme[], at: number): number {
  let i = at
  while (i < at + 3 && hasAny(lexemes, i, ['date-lead', 'article', 'in', 'for', 'from'])) i++
  return i
}

/** "October", "next month", "2027", "this year" as days; a year runs from the first of January. */
function periodSpan(lexemes: readonly Lexeme[], at: number, today: number): Found<{ from: number; to: number }> | undefined {
  const place = skipLink(lexemes, at)
  const date = meaning(lexemes, place, 'date')
  if (date !== undefined) return { value: { from: date.from, to: date.to }, next: place + 1 }
  const period = periodAt(lexemes, place, today)
  if (period?.value.kind === 'dates') return { value: period.value, next: period.next }
  const year = lexemes[place]?.digits
  if (year?.length === 4 && /^(?:19|20)/.test(year))
    return { value: { from: dayNumber(Number(year), 1, 1), to: dayNumber(Number(year) + 1, 1, 1) }, next: place + 1 }
  const unit = meaning(lexemes, place, 'unit')?.unit
  const plain = unit === 'month' || unit === 'year' ? periodFrom(unit, 0, today) : undefined
  return plain?.kind === 'dates' && place > at ? { value: plain, next: place + 1 } : undefined
}

function ordinalAt(lexemes: readonly Lexeme[], at: number): Found<number> | undefined {
  if (has(lexemes, at, 'last')) return { value: -1, next: at + 1 }
  const value = meaning(lexemes, at, 'ordinal')?.value
  if (value !== undefined) return { value, next: at + 1 }
  const digits = lexemes[at]?.digits
  const dotted = digits !== undefined && digits.length <= 2 && lexemes[at + 1]?.text === '.' && lexemes[at + 1]?.glued === true
  return dotted ? { value: Number(digits), next: at + 2 } : undefined
}

/** "the first Tuesday in October", "third week of next year", "last day of March", "dritter Tag im Oktober". */
function nthOf(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const ordinal = ordinalAt(lexemes, skipLead(lexemes, at))
  if (ordinal === undefined) return undefined
  const day = meaning(lexemes, ordinal.next, 'weekday')?.day
  const unit = meaning(lexemes, ordinal.next, 'unit')?.unit
  if (day === undefined && unit !== 'day' && unit !== 'week') return undefined
  const period = periodSpan(lexemes, ordinal.next + 1, today)
  if (period === undefined) return undefined
  const { from, to } = period.value
  if (unit === 'week') return weekOfPeriod(ordinal.value, from, to, period.next)
  const found = day === undefined ? nthDay(ordinal.value, from, to) : nthWeekday(ordinal.value, day, from, to)
  return found === undefined ? undefined : dates(found, found + 1, period.next)
}

function nthDay(nth: number, from: number, to: number): number | undefined {
  const found = nth < 0 ? to - 1 : from + nth - 1
  return found < to ? found : undefined
}

function nthWeekday(nth: number, day: number, from: number, to: number): number | undefined {
  if (nth < 0) return to - 1 - ((weekday(to - 1) - day + 7) % 7)
  const found = from + ((day - weekday(from) + 7) % 7) + 7 * (nth - 1)
  return found < to ? found : undefined
}

/** Weeks are counted as ISO does: the first is the one that holds the fourth day. */
function weekOfPeriod(nth: number, from: number, to: number, next: number): Found<TimePiece> {
  const fourth = nth < 0 ? to - 4 : from + 3
  const monday = fourth - weekday(fourth) + (nth < 0 ? 0 : 7 * (nth - 1))
  return dates(monday, monday + 7, next, 'week')
}

/** "the 20th of next month", "20 of next month", "the 15th day of next month". */
function dayOfPeriod(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const start = skipLead(lexemes, at)
  const value = meaning(lexemes, start, 'ordinal')?.value ?? meaning(lexemes, start, 'number')?.value
  if (value === undefined || value < 1 || value > 31) return undefined
  const dotted = lexemes[start + 1]?.text === '.' && lexemes[start + 1]?.glued === true ? 1 : 0
  const link = start + 1 + dotted
  if (!hasAny(lexemes, link, ['date-lead', 'article', 'in'])) return undefined
  const period = periodAt(lexemes, skipLink(lexemes, link), today)
  if (period?.value.kind !== 'dates' || period.value.named !== 'month') return undefined
  const { year, month } = civil(period.value.from)
  if (!existsDate(year, month, value)) return undefined
  const day = dayNumber(year, month, value)
  return dates(day, day + 1, period.next)
}

/** "the week after next", "the weekend after the next". */
function afterNext(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const start = skipLead(lexemes, at)
  const unit = periodUnit(lexemes, start)
  if (unit === undefined || !has(lexemes, start + 1, 'past')) return undefined
  const place = skipLead(lexemes, start + 2)
  if (!has(lexemes, place, 'next') || hasAny(lexemes, place + 1, ['unit', 'weekday', 'period', 'number'])) return undefined
  const day = periodFrom(unit, unit === 'weekend' ? 2 - Number(weekday(today) < 5) : 2, today)
  return day.kind === 'dates' ? dates(day.from, day.to, place + 1, 'month') : undefined
}

function periodUnit(lexemes: readonly Lexeme[], at: number): 'week' | 'weekend' | 'month' | 'year' | undefined {
  const fixed = meaning(lexemes, at, 'period')
  if (fixed !== undefined && fixed.unit !== 'quarter') return fixed.unit
  const unit = meaning(lexemes, at, 'unit')?.unit
  return unit === 'week' || unit === 'month' || unit === 'year' ? unit : undefined
}

/** "the week of 5 October", "the week beginning on February 4": the week, Monday to Sunday, that holds the day. */
function weekOf(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const start = skipLead(lexemes, at)
  if (meaning(lexemes, start, 'unit')?.unit !== 'week' || !hasAny(lexemes, start + 1, ['date-lead', 'from', 'starts'])) return undefined
  const day = dayAt(lexemes, skipLink(lexemes, start + 1), today)
  if (day?.value.kind !== 'dates' || day.value.to - day.value.from !== 1) return undefined
  const monday = day.value.from - weekday(day.value.from)
  return dates(monday, monday + 7, day.next, 'week')
}

/** "two Sundays from now", "3 mondays ago". */
function weekdaysFromNow(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const count = meaning(lexemes, at, 'number')?.value ?? (has(lexemes, at, 'article') ? 1 : undefined)
  const day = meaning(lexemes, at + 1, 'weekday')?.day
  if (count === undefined || day === undefined || !hasAny(lexemes, at + 2, ['hence', 'ago'])) return undefined
  const ahead = (day - weekday(today) + 7) % 7 || 7
  const found = has(lexemes, at + 2, 'ago')
    ? today - ((weekday(today) - day + 7) % 7 || 7) - 7 * (count - 1)
    : today + ahead + 7 * (count - 1)
  return dates(found, found + 1, at + 3)
}

/** "Q3", "the third quarter of 2027", "first half of 2027", "2. Quartal", "this quarter". */
function yearPart(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const short = /^(?<kind>[qh])$/.exec(lexemes[at]?.folded ?? '')?.groups?.['kind']
  const digits = lexemes[at + 1]?.digits
  if (short !== undefined && digits !== undefined && lexemes[at + 1]?.glued === true)
    return partOfYear(lexemes, { nth: Number(digits), months: short === 'q' ? 3 : 6, next: at + 2 }, today)
  const ordinal = ordinalAt(lexemes, skipLead(lexemes, at))
  if (ordinal === undefined) return undefined
  const quarter = meaning(lexemes, ordinal.next, 'period')?.unit === 'quarter' || meaning(lexemes, ordinal.next, 'quarter')?.minutes === 15
  const half = has(lexemes, ordinal.next, 'half') && periodSpan(lexemes, ordinal.next + 1, today) !== undefined
  if (!quarter && !half) return undefined
  return partOfYear(lexemes, { nth: ordinal.value, months: quarter ? 3 : 6, next: ordinal.next + 1 }, today)
}

interface PartOfYear {
  readonly nth: number
  readonly months: 3 | 6
  readonly next: number
}

function partOfYear(lexemes: readonly Lexeme[], { nth, months, next }: PartOfYear, today: number): Found<TimePiece> | undefined {
  if (nth < 1 || nth > 12 / months) return undefined
  const span = periodSpan(lexemes, next, today)
  const { year } = civil(span?.value.from ?? today)
  const first = 1 + (nth - 1) * months
  return dates(dayNumber(year, first, 1), dayNumber(year, first + months, 1), span?.next ?? next, 'month')
}

/** "after the weekend", "nach dem Wochenende": from the day after it. A single day or a clock stays where it is. */
function afterPeriod(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  if (!has(lexemes, at, 'past') || !has(lexemes, at, 'from')) return undefined
  const point = pointAt(lexemes, at + 1, { today, expectClock: false })
  const day = point?.value.day
  if (point === undefined || day?.kind !== 'dates' || day.to - day.from < 2 || point.value.clock !== undefined) return undefined
  const from: Day = { kind: 'dates', from: day.to, to: day.to + 1, named: 'date' }
  return { value: { kind: 'from', from: { day: from, dayFirst: true, text: '' } }, next: point.next }
}

/** "the month", "in the week", "of the day": the one that is running. "A week" is a length. */
function thisPeriod(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const start = skipLink(lexemes, at)
  const unit = meaning(lexemes, start, 'unit')?.unit
  if (start === at || !has(lexemes, start - 1, 'definite') || (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year'))
    return undefined
  if (hasAny(lexemes, start + 1, ['number', 'next', 'coming', 'last', 'past', 'before', 'weekday'])) return undefined
  if (unit === 'day') return dates(today, today + 1, start + 1)
  const day = periodFrom(unit, 0, today)
  return day.kind === 'dates' ? dates(day.from, day.to, start + 1, unit === 'week' ? 'week' : 'month') : undefined
}
