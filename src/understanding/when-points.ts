import { has, hasAny, isSign, meaning } from './lexemes.ts'
import type { Found, Lexeme } from './lexemes.ts'
import { durationAt } from './time/duration.ts'
import { pointAt } from './time/point.ts'
import type { TimePiece } from './time/time-piece.ts'

/** "before 5pm", "vor Mitternacht", "by Friday": an end. "5 before 6" is a clock and never gets here. */
export function endBefore(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  if (!has(lexemes, at, 'before') || hasAny(lexemes, at, ['until', 'to']) || has(lexemes, at - 1, 'number')) return undefined
  if (durationAt(lexemes, at + 1) !== undefined) return undefined
  const to = pointAt(lexemes, at + 1, { today, expectClock: true })
  return to === undefined ? undefined : { value: { kind: 'until', to: to.value, included: false }, next: to.next }
}

/** "3 in the morning", "8 this evening", "7, this morning": a bare number is a clock when a part of the day follows by a small word. */
export function spokenInPart(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const value = meaning(lexemes, at, 'number')?.value
  if (value === undefined || value > 24 || !Number.isInteger(value)) return undefined
  let i = at + 1
  const comma = isSign(lexemes, i, 'comma')
  if (comma) i++
  const link = i
  while (i < link + 3 && hasAny(lexemes, i, ['in', 'this', 'article', 'date-lead', 'at'])) i++
  const part = meaning(lexemes, i, 'daypart')
  if (i === link || part === undefined) return undefined
  const without = comma ? lexemes.toSpliced(at + 1, 1) : lexemes
  const point = pointAt(without, at, { today, expectClock: true })
  if (point?.value.clock === undefined || point.value.part === undefined) return undefined
  return { value: { kind: 'at', point: point.value }, next: point.next + (comma ? 1 : 0) }
}
