import type { Language } from '../domain/person.ts'
import type { Word } from './words.ts'

/** A stretch of the text with what it may mean. */
export interface Lexeme {
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
  readonly glued: boolean
  /** Empty = unknown. */
  readonly words: readonly Word[]
  readonly language?: Language
  /** Digits as typed, for the clock grammar ("07" is not "7"). */
  readonly digits?: string
  readonly corrected?: string
}

/** The meaning of that kind, if the lexeme at `at` has it. */
export function meaning<K extends Word['is']>(lexemes: readonly Lexeme[], at: number, is: K): Extract<Word, { is: K }> | undefined {
  const words = lexemes[at]?.words
  if (words === undefined) return undefined
  for (const word of words) if (word.is === is) return word as Extract<Word, { is: K }>
  return undefined
}

export function has(lexemes: readonly Lexeme[], at: number, is: Word['is']): boolean {
  return lexemes[at]?.words.some((word) => word.is === is) ?? false
}

export function hasAny(lexemes: readonly Lexeme[], at: number, kinds: readonly Word['is'][]): boolean {
  return lexemes[at]?.words.some((word) => kinds.includes(word.is)) ?? false
}

export function isSign(lexemes: readonly Lexeme[], at: number, sign: string): boolean {
  return meaning(lexemes, at, 'sign')?.sign === sign
}

/** What a grammar function found, and the index after it. */
export interface Found<T> {
  readonly value: T
  readonly next: number
}
