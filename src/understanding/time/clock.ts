import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'

/** A clock as said, before anybody decided which half of the day it is in. */
export interface Clock {
  /** Minute of the day as written, 0–1440; -1 = no such time ("26u"). */
  readonly minute: number
  /**
   * fixed = 24-hour for sure (18:00, 07:30, 6 pm, noon) · written = H:MM, 1:00–7:59 without a leading zero ·
   * twelve = a bare hour or a spoken clock: either half.
   */
  readonly sure: 'fixed' | 'written' | 'twelve'
  /** Nothing but a number: a clock only where a clock is expected. */
  readonly naked: boolean
  /** Said with am/pm, so that the other end of a range may borrow it. */
  readonly half?: 'am' | 'pm'
  /** "viertel fünf": 4:15 in half of Germany and Austria, unknown elsewhere; asked (also 5:15). */
  readonly regional?: true
  readonly text: string
}

/** A clock starting at lexeme `at`: 18:00, 18h30, 17.30, 1730, 8pm, halb fünf, quarter to five, noon, "six". */
export function clockAt(lexemes: readonly Lexeme[], at: number): Found<Clock> | undefined {
  const found = namedClock(lexemes, at) ?? spokenClock(lexemes, at) ?? writtenClock(lexemes, at) ?? hourClock(lexemes, at)
  if (found === undefined) return undefined
  return withText(lexemes, at, found)
}

function withText(lexemes: readonly Lexeme[], at: number, found: Found<Omit<Clock, 'text'>>): Found<Clock> {
  const text = lexemes
    .slice(at, found.next)
    .map((part, i) => (part.glued && i > 0 ? part.text : ` ${part.text}`))
    .join('')
    .trim()
  return { value: { ...found.value, text }, next: found.next }
}

type Reading = Found<Omit<Clock, 'text'>>

/** noon, midnight, and "midi et demi". */
function namedClock(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const named = meaning(lexemes, at, 'clock')
  if (named === undefined) return undefined
  const extra = added(lexemes, at + 1)
  return { value: { minute: named.minute + (extra?.value ?? 0), sure: 'fixed', naked: false }, next: extra?.next ?? at + 1 }
}

/** Minutes added after the hour: "et demie", "et quart", "moins le quart", "moins dix". */
function added(lexemes: readonly Lexeme[], at: number): Found<number> | undefined {
  if (has(lexemes, at, 'and')) {
    if (has(lexemes, at + 1, 'half') && !has(lexemes, at + 2, 'unit')) return { value: 30, next: at + 2 }
    const quarter = meaning(lexemes, at + 1, 'quarter')
    if (quarter !== undefined) return { value: quarter.minutes, next: at + 2 }
    const minutes = meaning(lexemes, at + 2, 'unit')?.unit === 'minute' ? smallNumber(lexemes, at + 1) : undefined
    return minutes === undefined ? undefined : { value: minutes, next: at + 3 }
  }
  if (!has(lexemes, at, 'minus')) return undefined
  const next = has(lexemes, at + 1, 'article') ? at + 2 : at + 1
  const quarter = meaning(lexemes, next, 'quarter')
  const minutes = quarter?.minutes ?? smallNumber(lexemes, next)
  return minutes === undefined ? undefined : { value: -minutes, next: next + 1 }
}

function smallNumber(lexemes: readonly Lexeme[], at: number): number | undefined {
  const value = meaning(lexemes, at, 'number')?.value
  return value !== undefined && value > 0 && value < 60 ? value : undefined
}

/** "half past four", "halb fünf", "dreiviertel fünf", "quarter to five", "fünf nach halb sechs", "twenty past 3". */
function spokenClock(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const start = has(lexemes, at, 'article') && has(lexemes, at + 1, 'quarter') ? at + 1 : at
  const half = meaning(lexemes, start, 'half')
  if (half !== undefined) {
    const past = has(lexemes, start + 1, 'past')
    const hour = hourAt(lexemes, past ? start + 2 : start + 1)
    if (hour === undefined || has(lexemes, hour.next, 'unit')) return undefined
    return spoken(lexemes, hour.value * 60 + (past || half.of === 'after' ? 30 : -30), hour.next)
  }
  const quarter = meaning(lexemes, start, 'quarter')
  if (quarter?.minutes === 45 && hourAt(lexemes, start + 1) !== undefined) {
    const hour = hourAt(lexemes, start + 1)
    return hour === undefined ? undefined : spoken(lexemes, hour.value * 60 - 15, hour.next)
  }
  const regional = quarter?.minutes === 15 ? hourAt(lexemes, start + 1) : undefined
  if (regional !== undefined && !regional.fixed && !has(lexemes, regional.next, 'unit')) {
    const read = spoken(lexemes, regional.value * 60 - 45, regional.next)
    return { ...read, value: { ...read.value, regional: true } }
  }
  return quarter === undefined ? minutesBeforeOrAfter(lexemes, start) : offset(lexemes, quarter.minutes, start + 1)
}

function minutesBeforeOrAfter(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const minutes = smallNumber(lexemes, at)
  if (minutes === undefined) return undefined
  const unit = meaning(lexemes, at + 1, 'unit')
  if (unit !== undefined && unit.unit !== 'minute') return undefined
  if (unit === undefined && (![5, 10, 20, 25].includes(minutes) || lexemes[at]?.digits !== undefined) && !has(lexemes, at + 1, 'past'))
    return undefined
  return offset(lexemes, minutes, unit === undefined ? at + 1 : at + 2)
}

function offset(lexemes: readonly Lexeme[], minutes: number, at: number): Reading | undefined {
  const sign = has(lexemes, at, 'past') ? 1 : has(lexemes, at, 'before') ? -1 : 0
  if (sign === 0) return undefined
  const written = writtenClock(lexemes, at + 1)
  if (written !== undefined && written.value.minute >= 0)
    return { value: { ...written.value, minute: (written.value.minute + sign * minutes + 1440) % 1440 }, next: written.next }
  const half = has(lexemes, at + 1, 'half')
  const hour = hourAt(lexemes, half ? at + 2 : at + 1)
  if (hour === undefined) return undefined
  return spoken(lexemes, hour.value * 60 + (half ? -30 : 0) + sign * minutes, hour.next, hour.fixed)
}

function spoken(lexemes: readonly Lexeme[], minute: number, at: number, fixed = false): Reading {
  const half = meaning(lexemes, at, 'meridiem')?.half
  const next = half === undefined && !has(lexemes, at, 'hour-mark') ? at : at + 1
  const wrapped = (minute + 1440) % 1440
  if (half !== undefined) return { value: { minute: inHalf(wrapped, half), sure: 'fixed', naked: false, half }, next }
  return { value: { minute: wrapped, sure: fixed || wrapped >= 780 ? 'fixed' : 'twelve', naked: false }, next }
}

/** The hour of a spoken clock: a number word or digits up to 24, or noon. */
function hourAt(lexemes: readonly Lexeme[], at: number): { value: number; next: number; fixed: boolean } | undefined {
  const named = meaning(lexemes, at, 'clock')
  if (named !== undefined) return { value: named.minute / 60, next: at + 1, fixed: true }
  const value = meaning(lexemes, at, 'number')?.value
  if (value === undefined || value > 24) return undefined
  return { value, next: has(lexemes, at + 1, 'hour-mark') ? at + 2 : at + 1, fixed: value > 12 }
}

/** 18:00, 18.30, 18h30, 18 h 30, 1730, with seconds dropped and am/pm read. */
function writtenClock(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const digits = lexemes[at]?.digits
  if (digits === undefined) return undefined
  if (digits.length >= 3) return compactClock(lexemes, at, digits)
  const mark = at + 1
  const parted = (lexemes[mark]?.text === ':' || lexemes[mark]?.text === '.') && lexemes[mark].glued
  const marked = has(lexemes, mark, 'hour-mark')
  const minutes = lexemes[mark + 1]
  const isMinutes = minutes?.digits?.length === 2 && (minutes.glued || marked) && Number(minutes.digits) < 60
  if (!(parted || marked) || !isMinutes || (marked && !minutes.glued && !glueIsLoose(lexemes, mark))) return undefined
  let next = mark + 2
  if (lexemes[next]?.text === ':' && lexemes[next + 1]?.digits?.length === 2) next += 2
  return finish(lexemes, Number(digits) * 60 + Number(minutes.digits), digits, next)
}

/** "18 h 30" but not "18 h 30 min from now" and not "9u 10u". */
function glueIsLoose(lexemes: readonly Lexeme[], mark: number): boolean {
  return !hasAny(lexemes, mark + 2, ['unit', 'hour-mark']) && !isSign(lexemes, mark + 2, 'colon')
}

function compactClock(lexemes: readonly Lexeme[], at: number, digits: string): Reading | undefined {
  const minute = Number(digits.slice(-2))
  const hour = Number(digits.slice(0, -2))
  if (digits.length > 4 || hour > 24 || minute > 59 || (minute % 5 !== 0 && !hasAny(lexemes, at + 1, ['hour-mark', 'meridiem'])))
    return undefined
  return finish(lexemes, hour * 60 + minute, digits.slice(0, -2), at + 1)
}

function finish(lexemes: readonly Lexeme[], minute: number, hourDigits: string, at: number): Reading {
  const half = meridiemAt(lexemes, at)
  const next = half?.next ?? (has(lexemes, at, 'hour-mark') ? at + 1 : at)
  if (minute > 1440) return { value: { minute: -1, sure: 'fixed', naked: false }, next }
  if (half !== undefined) return { value: { minute: inHalf(minute, half.value), sure: 'fixed', naked: false, half: half.value }, next }
  const written = minute >= 60 && minute < 480 && !hourDigits.startsWith('0')
  return { value: { minute, sure: written ? 'written' : 'fixed', naked: false }, next }
}

/** "5 uhr", "8pm", "18h", "six o'clock", and the bare number. */
function hourClock(lexemes: readonly Lexeme[], at: number): Reading | undefined {
  const value = meaning(lexemes, at, 'number')?.value
  if (value === undefined || !Number.isInteger(value)) return undefined
  const digits = lexemes[at]?.digits
  const half = meridiemAt(lexemes, at + 1)
  if (half !== undefined && value >= 1 && value <= 12) {
    return { value: { minute: inHalf(value * 60, half.value), sure: 'fixed', naked: false, half: half.value }, next: half.next }
  }
  const marked = has(lexemes, at + 1, 'hour-mark')
  if (value > 24) return marked ? { value: { minute: -1, sure: 'fixed', naked: false }, next: at + 2 } : undefined
  if (has(lexemes, at + 1, 'unit') && !marked) return undefined
  const sure = value > 12 || value === 0 || (digits?.startsWith('0') ?? false) ? 'fixed' : 'twelve'
  if (!marked) return bareHour(lexemes, at, value, sure)
  const extra = added(lexemes, at + 2) ?? minuteWord(lexemes, at + 2)
  return { value: { minute: value * 60 + (extra?.value ?? 0), sure, naked: false }, next: extra?.next ?? at + 2 }
}

function bareHour(lexemes: readonly Lexeme[], at: number, hour: number, sure: Clock['sure']): Reading {
  // "five thirty", "five-thirty"; "eight-ten" stays a range.
  const dash = isSign(lexemes, at + 1, 'dash') && lexemes[at + 1]?.glued === true && lexemes[at + 2]?.glued === true
  const place = dash ? at + 2 : at + 1
  const minutes = lexemes[at]?.digits === undefined && lexemes[place]?.digits === undefined ? smallNumber(lexemes, place) : undefined
  if (minutes !== undefined && minutes >= (dash ? 15 : 10)) return spoken(lexemes, hour * 60 + minutes, place + 1)
  return { value: { minute: hour * 60, sure, naked: true }, next: at + 1 }
}

function minuteWord(lexemes: readonly Lexeme[], at: number): Found<number> | undefined {
  const value = lexemes[at]?.digits === undefined ? smallNumber(lexemes, at) : undefined
  return value === undefined || hasAny(lexemes, at + 1, ['hour-mark', 'unit']) ? undefined : { value, next: at + 1 }
}

/** am, pm, a.m., p . m . */
function meridiemAt(lexemes: readonly Lexeme[], at: number): Found<'am' | 'pm'> | undefined {
  const start = lexemes[at]?.text === '.' && lexemes[at].glued ? at + 1 : at
  const word = meaning(lexemes, start, 'meridiem')
  if (word === undefined) return undefined
  const closes = lexemes[start + 1]?.text === '.' && lexemes[start]?.text.includes('.') === true
  return { value: word.half, next: closes ? start + 2 : start + 1 }
}

function inHalf(minute: number, half: 'am' | 'pm'): number {
  const twelve = minute % 720
  return minute >= 780 ? minute : half === 'pm' ? twelve + 720 : twelve
}
