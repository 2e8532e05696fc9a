import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import type { Unit } from '../words.ts'

/** A length of time as said; days and longer are kept apart, because "in 10 days" means a date and "in 240 hours" a moment. */
export interface Duration {
  readonly minutes: number
  /** The largest unit said. */
  readonly unit: Unit
  readonly amount: number
  /** Smaller units were said beside it: no whole number of days. */
  readonly mixed?: true
  readonly seconds: number
}

const minutesOf: Readonly<Record<Unit, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  workday: 1440,
  week: 10_080,
  month: 43_200,
  year: 525_600,
}

const units: readonly Unit[] = ['second', 'minute', 'hour', 'workday', 'day', 'week', 'month', 'year']

/**
 * "90 min", "2 and a half hours", "1h30", "eine halbe Stunde", "une heure et demie", "3/4 hour", "2 days 1 month", and as many smaller
 * parts as follow: "2 days, 1 hour and 5 minutes".
 */
export function durationAt(lexemes: readonly Lexeme[], at: number): Found<Duration> | undefined {
  const first = onePart(lexemes, at)
  if (first === undefined) return undefined
  let { value, next } = first
  let last = first.value.unit
  for (;;) {
    const comma = isSign(lexemes, next, 'comma')
    const link = comma || has(lexemes, next, 'and') ? next + 1 : next
    const part = meaning(lexemes, link, 'number') === undefined ? undefined : onePart(lexemes, link)
    if (part === undefined || part.value.unit === last || ((comma || last !== first.value.unit) && !isSmaller(part.value.unit, last)))
      return { value, next }
    value = { ...value, mixed: true, minutes: value.minutes + part.value.minutes, seconds: value.seconds + part.value.seconds }
    last = part.value.unit
    next = part.next
  }
}

function isSmaller(a: Unit, b: Unit): boolean {
  return units.indexOf(a) < units.indexOf(b)
}

function onePart(lexemes: readonly Lexeme[], at: number): Found<Duration> | undefined {
  const whole = meaning(lexemes, at, 'duration')
  if (whole !== undefined) return { value: lasting(whole.minutes, 'minute'), next: at + 1 }
  const amount = amountAt(lexemes, at)
  if (amount === undefined) return undefined
  // "une et demi-heure": the half hour brings its unit along.
  const unit = unitAt(lexemes, amount.next) ?? (meaning(lexemes, amount.next, 'duration')?.minutes === 30 ? 'hour' : undefined)
  if (unit === undefined) return undefined
  const next = amount.next + 1
  const tail = tailAfter(lexemes, next, unit)
  const value = amount.value + (tail?.value ?? 0)
  return { value: lasting(value * minutesOf[unit], unit, value), next: tail?.next ?? next }
}

function unitAt(lexemes: readonly Lexeme[], at: number): Unit | undefined {
  return meaning(lexemes, at, 'unit')?.unit
}

/** "…and a half", "1h30", "3 Stunden 30". */
function tailAfter(lexemes: readonly Lexeme[], at: number, unit: Unit): Found<number> | undefined {
  if (has(lexemes, at, 'half-more')) return { value: 0.5, next: at + 1 }
  if (has(lexemes, at, 'and') && hasAny(lexemes, at + 1, ['half']) && !has(lexemes, at + 2, 'unit')) return { value: 0.5, next: at + 2 }
  const quarter = has(lexemes, at, 'and') ? meaning(lexemes, at + 1, 'quarter') : undefined
  if (unit === 'hour' && quarter !== undefined) return { value: quarter.minutes / 60, next: at + 2 }
  const minutes = lexemes[at]
  if (unit === 'hour' && minutes?.digits?.length === 2 && minutes.glued) return { value: Number(minutes.digits) / 60, next: at + 1 }
  return undefined
}

function amountAt(lexemes: readonly Lexeme[], at: number): Found<number> | undefined {
  const number = meaning(lexemes, at, 'number')
  if (number !== undefined) return fraction(lexemes, at, number.value)
  const article = has(lexemes, at, 'article')
  const base = article ? at + 1 : at
  if (has(lexemes, base, 'half')) return { value: 0.5, next: has(lexemes, base + 1, 'article') ? base + 2 : base + 1 }
  const quarter = meaning(lexemes, base, 'quarter')
  if (quarter !== undefined && unitAt(lexemes, base + 1) === 'hour') return { value: quarter.minutes / 60, next: base + 1 }
  // "la semaine" is a week one knows, "une semaine" a length.
  if (article && !isDefinite(lexemes, at) && unitAt(lexemes, base) !== undefined && !has(lexemes, base, 'hour-mark'))
    return { value: 1, next: base }
  return undefined
}

/** 2.5, 2,5, 1/2, "2 and a half", "zwei ein halb". */
function fraction(lexemes: readonly Lexeme[], at: number, value: number): Found<number> {
  const sign = lexemes[at + 1]
  const more = lexemes[at + 2]
  if (sign?.glued === true && more?.glued === true && more.digits !== undefined) {
    if (sign.text === '.' || sign.text === ',') return { value: Number(`${value}.${more.digits}`), next: at + 3 }
    if (sign.text === '/' && Number(more.digits) > 0) return { value: value / Number(more.digits), next: at + 3 }
  }
  if (has(lexemes, at + 1, 'half-more')) return { value: value + 0.5, next: at + 2 }
  if (has(lexemes, at + 1, 'and') && has(lexemes, at + 2, 'half') && unitAt(lexemes, at + 3) !== undefined)
    return { value: value + 0.5, next: at + 3 }
  const half = has(lexemes, at + 1, 'and') ? meaning(lexemes, at + 2, 'duration') : undefined
  if (half?.minutes === 30) return { value: value + 0.5, next: at + 2 }
  if (value === 1 && has(lexemes, at + 1, 'half')) return { value: 0.5, next: at + 2 }
  return { value, next: at + 1 }
}

function lasting(minutes: number, unit: Unit, amount = minutes): Duration {
  return { minutes: Math.round(minutes), unit, amount, seconds: Math.round(minutes * 60) }
}

function isDefinite(lexemes: readonly Lexeme[], at: number): boolean {
  return has(lexemes, at, 'definite') && meaning(lexemes, at, 'number') === undefined
}
