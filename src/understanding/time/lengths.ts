import { has, hasAny, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import { clockAt } from './clock.ts'
import { dayAt } from './day.ts'
import { durationAt } from './duration.ts'
import type { Duration } from './duration.ts'
import { pointAt } from './point.ts'
import type { Point } from './point.ts'
import type { TimePiece } from './time-piece.ts'

export function shiftedAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
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
  const one: Lexeme = { text: '1', folded: '1', start: 0, end: 0, glued: false, words: [{ is: 'number', value: 1 }] }
  const found = durationAt([one, ...lexemes.slice(start + 1, start + 2)], 0)
  return found === undefined ? undefined : { value: found.value, next: start + 2 }
}

export function lastsAt(lexemes: readonly Lexeme[], at: number): Found<TimePiece> | undefined {
  const single = singleAt(lexemes, at)
  if (single !== undefined) {
    const kind = lexemes.slice(at, single.next).some((lexeme) => lexeme.words.some((word) => word.is === 'last')) ? 'lasted' : 'lasts'
    return { value: kind === 'lasted' ? { kind, length: single.value } : { kind, length: single.value, ahead: true }, next: single.next }
  }
  let start = at
  while (start < at + 4 && hasAny(lexemes, start, ['for', 'article', 'next', 'coming', 'last', 'date-lead'])) {
    const here = durationAt(lexemes, start)
    if (here !== undefined) break
    start++
  }
  // "les 2 prochaines heures": the next two hours.
  if (has(lexemes, start, 'number') && hasAny(lexemes, start + 1, ['next', 'coming']) && has(lexemes, start + 2, 'unit')) {
    const swapped = durationAt(lexemes.toSpliced(start + 1, 1), start)
    if (swapped !== undefined) return { value: { kind: 'lasts', length: swapped.value, ahead: true }, next: swapped.next + 1 }
  }
  const led = lexemes
    .slice(at, start)
    .some((lexeme) => lexeme.words.some((word) => word.is === 'for' || word.is === 'next' || word.is === 'coming'))
  const length = durationAt(lexemes, start)
  if (length === undefined || has(lexemes, length.next, 'ago')) return undefined
  const clock = hasAny(lexemes, length.next, ['before', 'past']) ? clockAt(lexemes, start) : undefined
  if (clock !== undefined && clock.next > length.next) return undefined
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
  return marked && (clockAt(lexemes, at)?.next ?? 0) >= next
}

export function inAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const within = has(lexemes, at, 'within')
  if (!within && !has(lexemes, at, 'in')) return undefined
  if (has(lexemes, at, 'in') && dayAt(lexemes, at, today) !== undefined) return undefined
  const start = has(lexemes, at + 1, 'at') ? at + 2 : at + 1
  const whole = durationAt(lexemes, start)
  // "binnen een uur 30 minuten": in an hour, for half an hour; "in 1 uur 30" and "een uur en 30 minuten" are one length.
  const apart =
    whole?.value.mixed === true &&
    !lexemes[start]?.digits &&
    !lexemes.slice(start, whole.next).some((_, i) => has(lexemes, start + i, 'and'))
  const length = apart ? (durationAt(lexemes.slice(0, start + 2), start) ?? whole) : whole
  return length === undefined ? undefined : { value: { kind: 'in', length: length.value, within }, next: length.next }
}

/** "private 2h", "twee uur op privé": a whole hour up to twelve with no "at", no day and no part is a length. */
export function isHours(lexemes: readonly Lexeme[], at: number, { clock, day, part }: Point): boolean {
  if (clock === undefined || day !== undefined || part !== undefined || clock.naked) return false
  // "in plaats van 8u" names an end; "24u van wacht" is a day and a night.
  if (has(lexemes, at - 1, 'instead')) return false
  const whole = clock.minute % 60 === 0 && (clock.sure === 'twelve' || clock.minute === 1440)
  const short = whole || (clock.minute % 60 !== 0 && clock.minute < 360 && !clock.text.startsWith('0'))
  if (!short && !has(lexemes, at + 2, 'for')) return false
  return meaning(lexemes, at + 1, 'unit')?.unit === 'hour' && has(lexemes, at + 1, 'hour-mark')
}
