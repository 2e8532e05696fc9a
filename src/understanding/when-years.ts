import { hasAny } from './lexemes.ts'
import type { Found, Lexeme } from './lexemes.ts'
import { dayNumber } from './time/calendar.ts'
import type { TimePiece } from './time/time-piece.ts'

const year = /^(?:19|20)\d\d$/

function days(from: number, to: number, next: number): Found<TimePiece> {
  return { value: { kind: 'at', point: { day: { kind: 'dates', from, to, named: 'month' }, dayFirst: true, text: '' } }, next }
}

/** "2026/11", "2026-11", "11/2026", "11.2026": a month of a year. */
export function yearAndMonth(lexemes: readonly Lexeme[], at: number): Found<TimePiece> | undefined {
  const first = lexemes[at]?.digits ?? ''
  const second = lexemes[at + 2]?.digits ?? ''
  if (!/^[./-]$/.test(lexemes[at + 1]?.text ?? '') || /^[./-]$/.test(lexemes[at + 3]?.text ?? '')) return undefined
  const [y, m] = year.test(first) ? [first, second] : [second, first]
  const month = Number(m)
  if (!year.test(y) || m.length < 1 || m.length > 2 || month < 1 || month > 12) return undefined
  return days(dayNumber(Number(y), month, 1), dayNumber(Number(y), month + 1, 1), at + 3)
}

/** "in 2027", "2027": a year, unless it is a clock ("2015" after a word for time). */
export function yearAlone(lexemes: readonly Lexeme[], at: number): Found<TimePiece> | undefined {
  const digits = lexemes[at]?.digits ?? ''
  if (!year.test(digits) || hasAny(lexemes, at + 1, ['hour-mark', 'meridiem', 'unit'])) return undefined
  const led = hasAny(lexemes, at - 1, ['in', 'date-lead', 'month'])
  if (!led && Number(digits.slice(2)) % 5 === 0 && Number(digits.slice(0, 2)) < 24) return undefined
  return days(dayNumber(Number(digits), 1, 1), dayNumber(Number(digits) + 1, 1, 1), at + 1)
}
