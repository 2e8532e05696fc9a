import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import type { Word } from '../words.ts'
import { dayNumber, existsDate, weekday } from './calendar.ts'
import { chooseYear } from './choose-year.ts'

export type DateOrder = 'day-first' | 'month-first' | 'day-dash-month'

/**
 * 24/12, 1.12., 1.12.2026, 24-12-2026, 2026-12-24: the day first, as all four languages write it here. One that looks like a date
 * and does not exist ("31.11.") is said to be none, so that it can be asked about instead of being taken for something else.
 * A plain reading of English may ask for the month first (`when.ts`); no status is ever set that way.
 */
export function numericDate(
  lexemes: readonly Lexeme[],
  at: number,
  today: number,
  order: DateOrder = 'day-first',
): Found<Word> | undefined {
  const a = digitsAt(lexemes, at)
  if (a === undefined) return undefined
  const sign = signAt(lexemes, at + 1)
  const b = sign === undefined ? undefined : digitsAt(lexemes, at + 2, true)
  if (sign === undefined || b === undefined) return undefined
  const again = signAt(lexemes, at + 3) === sign
  const swap = order === 'month-first' && Number(a) <= 12 && sign !== '-' && a.length <= 2 && b.length <= 2
  const [day, month] = swap ? [b, a] : [a, b]
  const c = again ? digitsAt(lexemes, at + 4, true) : undefined
  if (a.length === 4 && c !== undefined && sign !== '.') return dated(Number(c), Number(b), Number(a), today, at + 5)
  if (a.length > 2 || b.length > 2) return undefined
  if (c !== undefined && (c.length === 4 || c.length === 2) && sign !== '-')
    return dated(Number(day), Number(month), fullYear(c), today, at + 5)
  if (c?.length === 4) return dated(Number(a), Number(b), Number(c), today, at + 5)
  if (c !== undefined && sign === '/') return undefined
  if (sign === '-')
    return order === 'day-dash-month' && isDashedDate(lexemes, at) ? dated(Number(a), Number(b), undefined, today, at + 3) : undefined
  if (sign === '.') return dotted(lexemes, at, Number(day), month, today)
  if (sign === '/' && !isFraction(lexemes, at)) return dated(Number(day), Number(month), undefined, today, at + 3)
  return undefined
}

/** "17.30" is a clock and "1.12" a date: a closing dot, a leading "am", or minutes nobody says make it a date. */
function dotted(lexemes: readonly Lexeme[], at: number, day: number, month: string, today: number): Found<Word> | undefined {
  const closed = isSign(lexemes, at + 3, 'stop') && lexemes[at + 3]?.glued === true && lexemes[at + 3]?.text === '.'
  const endsText = at + 4 >= lexemes.length && month.length === 2 && Number(month) % 5 === 0
  const weekdaySaid = meaning(lexemes, at - 1, 'weekday')
  const led = has(lexemes, at - 1, 'date-lead') || (weekdaySaid !== undefined && fallsOn(weekdaySaid, day, Number(month), today))
  const isClock = hasAny(lexemes, at + 3, ['hour-mark', 'meridiem']) || has(lexemes, at - 1, 'at')
  if (isClock || startsClockRange(lexemes, at, month)) return undefined
  if (closed && !endsText) return dated(day, Number(month), undefined, today, at + 4)
  if (led || Number(month) % 5 !== 0) return Number(month) > 12 ? undefined : dated(day, Number(month), undefined, today, at + 3)
  return undefined
}

/** "van 20.05 tot 05:35", "di 20.10-07:15", "von 17.10 bis Freitag 8 Uhr": clocks, unless the far side can only be a date. */
function startsClockRange(lexemes: readonly Lexeme[], at: number, minutes: string): boolean {
  if (minutes.length !== 2 || Number(minutes) % 5 !== 0) return false
  if (!hasAny(lexemes, at + 3, ['to', 'until']) && !isSign(lexemes, at + 3, 'dash')) return false
  const far = has(lexemes, at + 4, 'weekday') ? at + 5 : at + 4
  if (digitsAt(lexemes, far) === undefined) return false
  const sign = lexemes[far + 1]?.text
  if (sign !== '.') return sign === ':' || hasAny(lexemes, far + 1, ['hour-mark', 'meridiem']) || has(lexemes, at - 1, 'from')
  const farMinutes = digitsAt(lexemes, far + 2, true)
  const closed = lexemes[far + 3]?.text === '.' && lexemes[far + 3]?.glued === true && far + 4 < lexemes.length
  return farMinutes?.length === 2 && Number(farMinutes) % 5 === 0 && !closed
}

/** "dinsdag 15.05" is a clock unless the fifteenth of May is a Tuesday. */
function fallsOn(
  { day: wanted, every }: { readonly day: number; readonly every?: true },
  day: number,
  month: number,
  today: number,
): boolean {
  const date = every === true || month > 12 ? undefined : chooseYear(day, month, undefined, today)
  return date !== undefined && weekday(date) === wanted
}

function dated(day: number, month: number, year: number | undefined, today: number, next: number): Found<Word> | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined
  const from =
    year === undefined ? chooseYear(day, month, undefined, today) : existsDate(year, month, day) ? dayNumber(year, month, day) : undefined
  return { value: from === undefined ? { is: 'not-a-date' } : { is: 'date', from, to: from + 1, yearSaid: year !== undefined }, next }
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function isFraction(lexemes: readonly Lexeme[], at: number): boolean {
  return hasAny(lexemes, at + 3, ['unit', 'hour-mark'])
}

function digitsAt(lexemes: readonly Lexeme[], at: number, glued = false): string | undefined {
  const lexeme = lexemes[at]
  return lexeme?.digits !== undefined && (!glued || lexeme.glued) ? lexeme.digits : undefined
}

function signAt(lexemes: readonly Lexeme[], at: number): string | undefined {
  const lexeme = lexemes[at]
  return lexeme?.glued === true && (lexeme.text === '.' || lexeme.text === '/' || lexeme.text === '-') ? lexeme.text : undefined
}

/** "op 22-4", "15-2": a date in Dutch, unless hours are named or weekdays in a row stand before it ("ma-vr 8-12"). */
function isDashedDate(lexemes: readonly Lexeme[], at: number): boolean {
  if (hasAny(lexemes, at + 3, ['hour-mark', 'meridiem', 'daypart']) || isSign(lexemes, at + 3, 'colon')) return false
  return !(has(lexemes, at - 1, 'weekday') && (isSign(lexemes, at - 2, 'dash') || hasAny(lexemes, at - 2, ['to', 'and'])))
}
