import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import { addMonths, civil, dayNumber, existsDate, weekday } from './calendar.ts'
import { durationAt } from './duration.ts'
import type { Day } from './day-kinds.ts'
import { holidayDate } from './holidays.ts'
import { periodFrom } from './period.ts'
import { weekNumber } from './week-number.ts'

/** A day starting at lexeme `at`: tomorrow, next Tuesday, 24/12, the 27th, in 10 days, week 48, this weekend, Christmas. */
export function dayAt(lexemes: readonly Lexeme[], at: number, today: number): Found<Day> | undefined {
  const start = skipLead(lexemes, at)
  return (
    dateLexeme(lexemes, start) ??
    relativeDay(lexemes, start, today) ??
    weekdayWith(lexemes, start, today) ??
    weekdayOfWeek(lexemes, start, today) ??
    periodAt(lexemes, start, today) ??
    weekNumber(lexemes, start, today) ??
    inSomeDays(lexemes, at, today) ??
    dayOfMonth(lexemes, at, today)
  )
}

export function skipLead(lexemes: readonly Lexeme[], at: number): number {
  let i = at
  while (hasAny(lexemes, i, ['date-lead', 'article']) && i < at + 3) i++
  return i
}

function dateLexeme(lexemes: readonly Lexeme[], at: number): Found<Day> | undefined {
  const date = meaning(lexemes, at, 'date')
  if (date !== undefined) return { value: { kind: 'dates', from: date.from, to: date.to, named: date.whole ?? 'date' }, next: at + 1 }
  if (has(lexemes, at, 'not-a-date')) return { value: { kind: 'no-such-day', text: lexemes[at]?.text ?? '' }, next: at + 1 }
  return undefined
}

function relativeDay(lexemes: readonly Lexeme[], at: number, today: number): Found<Day> | undefined {
  const word = meaning(lexemes, at, 'day')
  if (word !== undefined) return { value: oneDay(today + word.shift, word.shift === 0 ? 'today' : 'relative'), next: at + 1 }
  const holiday = meaning(lexemes, at, 'holiday')
  if (holiday === undefined) return undefined
  const from = holidayDate(holiday.name, today)
  return from === undefined
    ? undefined
    : { value: { kind: 'dates', from, to: from + 1, named: 'holiday', holiday: holiday.name }, next: at + 1 }
}

function oneDay(from: number, named: 'today' | 'relative' | 'date'): Day {
  return { kind: 'dates', from, to: from + 1, named }
}

const whichCues = ['next', 'coming', 'this', 'last'] as const

function whichAt(lexemes: readonly Lexeme[], at: number): (typeof whichCues)[number] | undefined {
  return whichCues.find((cue) => has(lexemes, at, cue))
}

/** "tuesday", "next tuesday", "mardi prochain", "monday next week", "Monday, Feb 18". */
function weekdayWith(lexemes: readonly Lexeme[], at: number, today: number): Found<Day> | undefined {
  const before = whichAt(lexemes, at)
  const place = before === undefined ? at : at + 1
  const word = weekdayAt(lexemes, place)
  if (word === undefined) return undefined
  let next = place + 1
  const written = dateLexeme(lexemes, isSign(lexemes, next, 'comma') ? skipLead(lexemes, next + 1) : skipLead(lexemes, next))
  if (written !== undefined) return written
  const ordinal = dayOfMonthNumber(lexemes, skipLead(lexemes, next))
  if (ordinal !== undefined && has(lexemes, ordinal.next - 1, 'ordinal')) return weekdayThe(word.day, ordinal, today)
  const numbered = dayBeforeClock(lexemes, next)
  if (numbered !== undefined) return weekdayThe(word.day, numbered, today)
  const week = periodAt(lexemes, skipLead(lexemes, has(lexemes, next, 'for') ? next + 1 : next), today)
  if (week !== undefined && week.value.kind === 'dates' && week.value.named === 'week') {
    return { value: oneDay(week.value.from + word.day, 'relative'), next: week.next }
  }
  const later = meaning(lexemes, next, 'later')
  if (later !== undefined)
    return { value: oneDay(today + ((word.day - weekday(today) + 7) % 7 || 7) + later.days, 'relative'), next: next + 1 }
  const after = whichAt(lexemes, next)
  const which = before ?? (after !== undefined && !hasAny(lexemes, next + 1, ['unit', 'period']) ? after : undefined)
  if (before === undefined && which !== undefined) next++
  return {
    value: { kind: 'weekday', weekday: word.day, which: which === 'this' ? 'coming' : (which ?? 'any'), every: word.every === true },
    next,
  }
}

/** "vendredi 27 à 16h", "vrijdag 27 om 16u": a number between a weekday and "at" with a clock is the day of the month. */
function dayBeforeClock(lexemes: readonly Lexeme[], at: number): Found<number> | undefined {
  const value = meaning(lexemes, at, 'number')?.value
  if (value === undefined || !Number.isInteger(value) || value < 1 || value > 31) return undefined
  const clocked = has(lexemes, at + 1, 'at') && has(lexemes, at + 2, 'number') && hasAny(lexemes, at + 3, ['hour-mark', 'meridiem'])
  return clocked ? { value, next: at + 1 } : undefined
}

/** "Wed 13th": the next 13th that is a Wednesday. */
function weekdayThe(day: number, ordinal: Found<number>, today: number): Found<Day> {
  const { year, month } = civil(today)
  for (let ahead = 0; ahead < 48; ahead++) {
    const first = civil(dayNumber(year, month + ahead, 1))
    const found = dayNumber(first.year, first.month, ordinal.value)
    if (existsDate(first.year, first.month, ordinal.value) && found >= today && weekday(found) === day)
      return { value: oneDay(found, 'date'), next: ordinal.next }
  }
  return { value: { kind: 'no-such-day', text: String(ordinal.value) }, next: ordinal.next }
}

export function weekdayAt(lexemes: readonly Lexeme[], at: number): { day: number; every?: true } | undefined {
  const word = meaning(lexemes, at, 'weekday')
  if (word === undefined || (word.shy && !expectsDay(lexemes, at))) return undefined
  return word
}

function expectsDay(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.words.some((word) => word.is !== 'weekday')) {
    return (
      hasAny(lexemes, at + 1, ['number', 'clock', 'all-day', 'date']) ||
      isSign(lexemes, at + 1, 'dash') ||
      (isSign(lexemes, at + 1, 'comma') && has(lexemes, at + 2, 'date')) ||
      has(lexemes, at - 1, 'every') ||
      inDayList(lexemes, at) ||
      (isSign(lexemes, at - 1, 'comma') && has(lexemes, at + 1, 'status'))
    )
  }
  const around = [
    'number',
    'clock',
    'all-day',
    'weekday',
    'to',
    'until',
    'until-included',
    'and',
    'status',
    'every',
    'daypart',
    'from',
  ] as const
  const joined = (i: number, sign: string): boolean => isSign(lexemes, i, sign)
  if (['plus', 'comma', 'slash', 'stop', 'colon'].some((sign) => joined(at + 1, sign) || joined(at - 1, sign))) return true
  return (
    hasAny(lexemes, at + 1, [...around, 'date']) ||
    hasAny(lexemes, at - 1, [...around, 'date-lead', 'weekday']) ||
    isSign(lexemes, at + 1, 'dash') ||
    isSign(lexemes, at - 1, 'dash')
  )
}

/** "volgende week vrijdag", "nächste Woche am Mittwoch": that day of the week, unless a list of days begins there. */
function weekdayOfWeek(lexemes: readonly Lexeme[], at: number, today: number): Found<Day> | undefined {
  const week = periodAt(lexemes, at, today)
  if (week?.value.kind !== 'dates' || week.value.named !== 'week') return undefined
  const place = has(lexemes, week.next, 'date-lead') ? week.next + 1 : week.next
  const word = weekdayAt(lexemes, place)
  if (word === undefined || word.every || isSign(lexemes, place + 1, 'dash')) return undefined
  if (hasAny(lexemes, place + 1, ['and', 'to', 'until', 'until-included']) && hasAny(lexemes, skipLead(lexemes, place + 2), ['weekday']))
    return undefined
  if (isSign(lexemes, place + 1, 'comma') && has(lexemes, place + 2, 'weekday')) return undefined
  return { value: oneDay(week.value.from + word.day, 'relative'), next: place + 1 }
}

/** "ma+je", "Fr und So", "zo en ma": weekdays strung together, whatever else each could be; but "Freitag, so um 9". */
function inDayList(lexemes: readonly Lexeme[], at: number): boolean {
  const joined = (i: number): boolean => has(lexemes, i, 'and') || ['plus', 'slash', 'dash'].some((sign) => isSign(lexemes, i, sign))
  const after = has(lexemes, at + 2, 'weekday')
  if (after && (joined(at + 1) || (isSign(lexemes, at + 1, 'comma') && meaning(lexemes, at + 2, 'weekday')?.shy === true))) return true
  return (
    (joined(at - 1) || isSign(lexemes, at - 1, 'comma')) && has(lexemes, at - 2, 'weekday') && !hasAny(lexemes, at + 1, ['at', 'until'])
  )
}

/** "next week", "semaine prochaine", "this weekend", "next month". */
export function periodAt(lexemes: readonly Lexeme[], at: number, today: number): Found<Day> | undefined {
  const before = whichAt(lexemes, at)
  const place = before === undefined ? at : at + 1
  const fixed = meaning(lexemes, place, 'period')
  const unit = fixed?.unit ?? plainUnit(lexemes, place)
  if (unit === undefined) return undefined
  const after = before === undefined ? whichAt(lexemes, place + 1) : undefined
  const which = before ?? after
  if (which === undefined && fixed === undefined) return undefined
  const shift = (fixed?.shift ?? 0) + (which === 'next' || (which === 'coming' && unit !== 'weekend') ? 1 : which === 'last' ? -1 : 0)
  return { value: periodFrom(unit, shift, today), next: after === undefined ? place + 1 : place + 2 }
}

function plainUnit(lexemes: readonly Lexeme[], at: number): 'week' | 'month' | 'year' | undefined {
  const unit = meaning(lexemes, at, 'unit')?.unit
  return unit === 'week' || unit === 'month' || unit === 'year' ? unit : undefined
}

/** "in 10 days", "binnen 10 dagen", "in two weeks": a date, because days were said. */
function inSomeDays(lexemes: readonly Lexeme[], at: number, today: number): Found<Day> | undefined {
  if (!has(lexemes, at, 'in')) return undefined
  const length = durationAt(lexemes, at + 1)
  const days = length === undefined || length.value.mixed ? undefined : daysOf(length.value.unit, length.value.amount, today)
  return length === undefined || days === undefined ? undefined : { value: oneDay(days, 'relative'), next: length.next }
}

export function daysOf(unit: string, amount: number, today: number): number | undefined {
  if (!Number.isInteger(amount)) return undefined
  if (unit === 'day') return today + amount
  if (unit === 'week') return today + 7 * amount
  if (unit === 'month') return addMonths(today, amount)
  if (unit === 'year') return addMonths(today, 12 * amount)
  if (unit !== 'workday') return undefined
  let day = today
  for (let left = Math.min(amount, 400); left > 0;) if (weekday(++day) < 5) left--
  return day
}

/** "le 27", "on the 5th": the next such day of a month. A bare number needs its lead. */
function dayOfMonth(lexemes: readonly Lexeme[], at: number, today: number): Found<Day> | undefined {
  const place = skipLead(lexemes, at)
  const said = dayOfMonthNumber(lexemes, place)
  if (said === undefined || (place === at && !has(lexemes, place, 'ordinal'))) return undefined
  // "à 4", "van 9" are clocks; "le 4", "op 4" a day.
  if (!has(lexemes, place, 'ordinal') && (!has(lexemes, at, 'date-lead') || hasAny(lexemes, at, ['from', 'at']))) return undefined
  const { year, month } = civil(today)
  for (let ahead = 0; ahead < 12; ahead++) {
    const first = civil(dayNumber(year, month + ahead, 1))
    const found = dayNumber(first.year, first.month, said.value)
    if (existsDate(first.year, first.month, said.value) && found >= today) return { value: oneDay(found, 'date'), next: said.next }
  }
  return undefined
}

function dayOfMonthNumber(lexemes: readonly Lexeme[], at: number): Found<number> | undefined {
  const value =
    meaning(lexemes, at, 'ordinal')?.value ?? (lexemes[at]?.digits === undefined ? undefined : meaning(lexemes, at, 'number')?.value)
  if (value === undefined || value < 1 || value > 31) return undefined
  if (
    hasAny(lexemes, at + 1, ['hour-mark', 'unit', 'meridiem', 'number']) ||
    isSign(lexemes, at + 1, 'dash') ||
    isSign(lexemes, at + 1, 'colon')
  )
    return undefined
  const dotted = lexemes[at + 1]?.text === '.' && lexemes[at + 1]?.glued === true
  return { value, next: dotted ? at + 2 : at + 1 }
}
