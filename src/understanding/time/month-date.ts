import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import type { Word } from '../words.ts'
import { civil, dayNumber, existsDate } from './calendar.ts'
import { chooseYear } from './choose-year.ts'

/**
 * Dates with a month name that chrono-node leaves behind: "Dec 24 - Jan 3" (it reads only the second), "October 14 8:00" (none),
 * "May twenty one", "2 to 7 Feb", "between the ninth and the seventeenth of April", "Oct. 2", "February".
 */
export function monthDate(lexemes: readonly Lexeme[], at: number, today: number): Found<Word> | undefined {
  const named = meaning(lexemes, at, 'month')
  const unit =
    meaning(lexemes, at, 'unit')?.unit === 'month' && has(lexemes, at + 1, 'date-lead') ? meaning(lexemes, at + 2, 'month') : undefined
  if (unit !== undefined) return monthFirst(lexemes, at + 2, unit.month, today)
  // "sept" is seven before it is September: only a day before it makes it the month.
  return named === undefined || has(lexemes, at, 'number') ? dayFirst(lexemes, at, today) : monthFirst(lexemes, at, named.month, today)
}

function monthFirst(lexemes: readonly Lexeme[], at: number, month: number, today: number): Found<Word> | undefined {
  const first = dayAfter(lexemes, at + 1)
  if (first === undefined) return wholeMonth(lexemes, at, month, today)
  const second = joins(lexemes, first.next) ? dayAfter(lexemes, first.next + 1) : undefined
  const stretch = second !== undefined && second.value > first.value && isStretch(lexemes, first.next - 1, second.value - first.value)
  const last = stretch ? second : first
  return dated(lexemes, { month, first: first.value, last: last.value }, last.next, today)
}

function dayAfter(lexemes: readonly Lexeme[], at: number): Found<number> | undefined {
  let i = at
  while (i < at + 2 && (hasAny(lexemes, i, ['article', 'date-lead']) || (i === at && /^[./-]$/.test(lexemes[i]?.text ?? '')))) i++
  const day = dayNumberAt(lexemes, i)
  if (day === undefined || hasAny(lexemes, i + 1, ['hour-mark', 'meridiem', 'unit', 'month']) || isSign(lexemes, i + 1, 'colon'))
    return undefined
  return { value: day, next: i + 1 }
}

function dayFirst(lexemes: readonly Lexeme[], at: number, today: number): Found<Word> | undefined {
  const first = isMinutes(lexemes, at) ? undefined : dayNumberAt(lexemes, at)
  if (first === undefined) return undefined
  const second = joins(lexemes, at + 1) ? skipped(lexemes, at + 2) : undefined
  const last = second === undefined ? undefined : dayNumberAt(lexemes, second)
  if (second !== undefined && last !== undefined && last > first && isStretch(lexemes, at, last - first)) {
    const place = skipped(lexemes, second + 1)
    const month = meaning(lexemes, place, 'month')
    if (month !== undefined) return dated(lexemes, { month: month.month, first, last }, place + 1, today)
  }
  const place = skipped(lexemes, at + 1)
  const month = meaning(lexemes, place, 'month')
  // "9-10 on December 11": the day comes after the month.
  const led = place > at + 1 && lexemes[at + 1]?.glued !== true && dayAfter(lexemes, place + 1) !== undefined
  return month === undefined || led ? undefined : dated(lexemes, { month: month.month, first, last: first }, place + 1, today)
}

/** The 15 of "12:15 on December 11". */
function isMinutes(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.glued !== true || lexemes[at - 1]?.glued !== true) return false
  return isSign(lexemes, at - 1, 'colon') || hasAny(lexemes, at - 1, ['hour-mark'])
}

/** "the 3rd and 4th" are two days in a row; "the 24th and the 31st" are no stretch, "between the 9th and the 17th" is one. */
function isStretch(lexemes: readonly Lexeme[], at: number, days: number): boolean {
  const listed = has(lexemes, at + 1, 'and') || isSign(lexemes, at + 1, 'plus')
  return !listed || days === 1 || has(lexemes, at - 1, 'between') || has(lexemes, at - 2, 'between')
}

function skipped(lexemes: readonly Lexeme[], at: number): number {
  let i = at
  while (
    i < at + 3 &&
    (hasAny(lexemes, i, ['article', 'date-lead']) || (lexemes[i]?.glued === true && /^[./]$/.test(lexemes[i]?.text ?? '')))
  )
    i++
  return i
}

function joins(lexemes: readonly Lexeme[], at: number): boolean {
  return isSign(lexemes, at, 'dash') || isSign(lexemes, at, 'plus') || hasAny(lexemes, at, ['to', 'until', 'until-included', 'and'])
}

function dayNumberAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const value = meaning(lexemes, at, 'ordinal')?.value ?? meaning(lexemes, at, 'number')?.value
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 31 && (lexemes[at]?.digits?.length ?? 0) <= 2
    ? value
    : undefined
}

interface Days {
  readonly month: number
  readonly first: number
  readonly last: number
}

function dated(lexemes: readonly Lexeme[], { month, first, last }: Days, at: number, today: number): Found<Word> {
  const year = yearAt(lexemes, at)
  const from = chooseYear(first, month, year?.value, today)
  const to = from === undefined ? undefined : chooseYear(last, month, year?.value, from)
  if (from === undefined || to === undefined) return { value: { is: 'not-a-date' }, next: year?.next ?? at }
  return { value: { is: 'date', from, to: to + 1, yearSaid: year !== undefined }, next: year?.next ?? at }
}

/** A year of four digits, glued on by a comma, a dot or a small word; not one that starts a clock. */
export function yearAt(lexemes: readonly Lexeme[], at: number): Found<number> | undefined {
  let i = at
  while (i < at + 2 && (hasAny(lexemes, i, ['date-lead', 'in']) || /^[.,/-]$/.test(lexemes[i]?.text ?? ''))) i++
  const digits = lexemes[i]?.digits
  if (digits?.length !== 4 || !/^(?:19|20)/.test(digits) || hasAny(lexemes, i + 1, ['hour-mark', 'meridiem'])) return undefined
  return { value: Number(digits), next: i + 1 }
}

/** "February", "March 2027": the month that is running or comes next. A month that is also another word needs its lead. */
function wholeMonth(lexemes: readonly Lexeme[], at: number, month: number, today: number): Found<Word> | undefined {
  const year = yearAt(lexemes, at + 1)
  const lexeme = lexemes[at]
  if (lexeme === undefined) return undefined
  const alone = lexeme.words.length === 1 && lexeme.text.length > 3
  const abbreviated = lexeme.text.length <= 3 && month !== 5
  if (year === undefined && abbreviated) return undefined
  if (year === undefined && !alone && !hasAny(lexemes, at - 1, ['in', 'date-lead', 'from', 'until', 'next', 'this', 'last', 'for']))
    return undefined
  const now = civil(today)
  const inYear = year?.value ?? (month >= now.month ? now.year : now.year + 1)
  if (!existsDate(inYear, month, 1)) return undefined
  return {
    value: {
      is: 'date',
      from: dayNumber(inYear, month, 1),
      to: dayNumber(inYear, month + 1, 1),
      yearSaid: year !== undefined,
      whole: 'month',
    },
    next: year?.next ?? at + 1,
  }
}
