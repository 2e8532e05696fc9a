import { has, hasAny, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import type { TimePiece } from './time-piece.ts'

/** The longest cycle of a schedule (DOMAIN §3). */
const mostWeeks = 12

/**
 * "every second week", "alle drei Wochen", "every third Friday": the slots come back after so many weeks. "every two hours" is a rhythm
 * that no schedule has.
 */
export function cycleAt(lexemes: readonly Lexeme[], at: number): Found<TimePiece> | undefined {
  const fixed = meaning(lexemes, at, 'cycle')
  if (fixed !== undefined) return { value: { kind: 'cycle', weeks: fixed.weeks }, next: at + 1 }
  if (!hasAny(lexemes, at, ['every', 'cycle-lead'])) return undefined
  const ordinal = meaning(lexemes, at + 1, 'ordinal')?.value
  const weeks = ordinal ?? meaning(lexemes, at + 1, 'number')?.value
  if (weeks === undefined || weeks < 2 || weeks > mostWeeks) return undefined
  const unit = meaning(lexemes, at + 2, 'unit')?.unit
  if (unit !== undefined && unit !== 'week') return { value: { kind: 'rhythm' }, next: at + 3 }
  if (unit === 'week') return { value: { kind: 'cycle', weeks }, next: at + 3 }
  const weekday = ordinal !== undefined && has(lexemes, at, 'every') && has(lexemes, at + 2, 'weekday')
  return weekday ? { value: { kind: 'cycle', weeks }, next: at + 2 } : undefined
}
