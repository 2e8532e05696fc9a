import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import { durationAt } from '../time/duration.ts'
import type { Duration } from '../time/duration.ts'
import { timePieceAt } from '../time/pieces.ts'
import type { TimePiece } from '../time/time-piece.ts'
import { pointAt } from '../time/point.ts'
import type { Clause } from './clause.ts'
import { nameAt, templateAt } from './names.ts'
import type { Names } from './names.ts'
import { PartBuilder } from './part-builder.ts'

export interface PartOptions {
  readonly today: number
  readonly names: Names
  /** The message before ended with a question for a clock: a bare number is one. */
  readonly expectClock: boolean
  /** A clock is being corrected: "11h15, non, 12h" names another, no length. */
  readonly clockAgain?: boolean
}

/** Cuts a message at commas, stops, "and", "then" and corrections, and sorts what each part says. Parts that say nothing fall away. */
export function readParts(lexemes: readonly Lexeme[], options: PartOptions): Clause[] {
  const parts: Clause[] = []
  let builder = new PartBuilder()
  let corrects = false
  let follows = false
  const close = (): void => {
    if (builder.saysSomething() && !(parts.length > 0 && isNod(builder.lexemes))) {
      parts.push(builder.done(corrects, follows))
      corrects = false
      follows = false
    }
    builder = new PartBuilder()
  }
  for (let i = 0; i < lexemes.length;) {
    if (has(lexemes, i, 'because') && parts.length + builder.statuses.length > 0) close()
    if (separates(lexemes, i)) {
      close()
      follows ||= has(lexemes, i, 'then') && parts.length > 0
      if (lexemes[i]?.text === '(') builder.cues.add('aside')
      i++
      continue
    }
    if (has(lexemes, i, 'but') && isNoLonger(builder.saysSomething() ? builder : parts.at(-1))) {
      close()
      builder.cues.add('set')
      i++
      continue
    }
    // "20:05–7:45 (next day)": the night that the range says already.
    const night = (builder.times.at(-1) ?? parts.at(-1)?.times.at(-1))?.kind === 'range'
    if (night && has(lexemes, i, 'next-day')) {
      builder.cues.add('next-day')
      i++
      continue
    }
    if (has(lexemes, i, 'correction')) {
      builder.keepLastStatus()
      if (builder.saysSomething() && !correctsBefore(lexemes, i)) close()
      corrects = true
      i++
      continue
    }
    i = readOne(lexemes, i, builder, {
      ...options,
      expectClock: options.expectClock || corrects || hasAny(lexemes, i - 1, ['instead', 'ends', 'starts']),
      clockAgain: corrects && parts.at(-1)?.times.every(({ kind }) => kind !== 'lasts' && kind !== 'in') === true,
    })
  }
  close()
  return parts
}

/** "no longer private", said of oneself: "a tone no longer private" and "it is no longer private" are about a thing. */
function isNoLonger(said: Pick<Clause, 'cues' | 'topics' | 'lexemes'> | undefined): boolean {
  if (said === undefined || !said.cues.has('no-longer') || said.topics.size > 0) return false
  return !said.lexemes.some((_, i) => hasAny(said.lexemes, i, ['it-is', 'question', 'other-person']))
}

/** "…, ok?" wants a nod, no answer. */
function isNod(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some((_, i) => has(lexemes, i, 'agreed')) && lexemes.every((_, i) => hasAny(lexemes, i, ['agreed', 'sign']))
}

/** "private bedoel ik" corrects with what stands before it; "no wait, 6" with what follows. */
function correctsBefore(lexemes: readonly Lexeme[], at: number): boolean {
  return at + 1 >= lexemes.length || separates(lexemes, at + 1)
}

function separates(lexemes: readonly Lexeme[], at: number): boolean {
  const sign = meaning(lexemes, at, 'sign')?.sign
  if (sign === 'comma' || sign === 'stop' || sign === 'slash') return true
  return hasAny(lexemes, at, ['then', 'and']) && !has(lexemes, at, 'filler')
}

function readOne(lexemes: readonly Lexeme[], at: number, into: PartBuilder, options: PartOptions): number {
  const lexeme = lexemes[at]
  if (lexeme === undefined) return at + 1
  const template = templateAt(lexemes, at, options.names, into)
  if (template !== undefined) {
    into.template = template.value
    into.keep(lexemes, at, template.next)
    return template.next
  }
  const longer = longerAt(lexemes, at)
  if (longer !== undefined) {
    into.cues.add('longer')
    into.times.push(longer.value)
    into.keep(lexemes, at, longer.next)
    return longer.next
  }
  if (isBareMore(lexemes, at, into)) {
    into.cues.add('longer')
    into.keep(lexemes, at, at + 2)
    return at + 2
  }
  const name = nameAt(lexemes, at, options.names, into)
  if (name !== undefined) {
    into.targets.push(...name.value)
    if (name.guessed) into.guesses++
    into.keep(lexemes, at, name.next)
    return name.next
  }
  const found = timePieceAt(lexemes, at, options.today)
  const written = (lexemes[at + 1]?.text.length ?? 0) <= 3
  const again = options.clockAgain === true && written && found?.value.kind === 'lasts' ? expectedClock(lexemes, at, options) : undefined
  const time = again ?? found ?? expectedClock(lexemes, at, options)
  if (time !== undefined && !isOtherwise(lexeme, time.value)) {
    into.times.push(time.value)
    for (const part of lexemes.slice(at, time.next))
      for (const word of part.words) if (word.is === 'every' || word.is === 'was') into.cues.add(word.is)
    into.keep(lexemes, at, time.next)
    return time.next
  }
  into.add(lexeme)
  return at + 1
}

/** A daypart alone that is also a plain word of the sentence ("nachts" as a recurrence) stays a time; a trap never is. */
function isOtherwise(lexeme: Lexeme, piece: TimePiece): boolean {
  return piece.kind === 'at' && lexeme.words.some((word) => word.is === 'trap')
}

function expectedClock(lexemes: readonly Lexeme[], at: number, options: PartOptions): { value: TimePiece; next: number } | undefined {
  if (!options.expectClock) return undefined
  const point = pointAt(lexemes, at, { today: options.today, expectClock: true })
  return point === undefined ? undefined : { value: { kind: 'at', point: point.value }, next: point.next }
}

/** "+30 min", "noch eine halbe Stunde", "another hour", "nog een uur", "90 more minutes". */
function longerAt(lexemes: readonly Lexeme[], at: number): { value: TimePiece; next: number } | undefined {
  const lasts = (found: Found<Duration> | undefined) =>
    found === undefined ? undefined : { value: { kind: 'lasts' as const, length: found.value, ahead: false }, next: found.next }
  if (meaning(lexemes, at, 'number') !== undefined && has(lexemes, at + 1, 'longer')) {
    const without = durationAt(lexemes.toSpliced(at + 1, 1), at)
    return without === undefined ? undefined : lasts({ ...without, next: without.next + 1 })
  }
  const start = has(lexemes, at, 'article') ? at + 1 : at
  if (!has(lexemes, start, 'longer') && !isSign(lexemes, start, 'plus')) return undefined
  const named = durationAt(lexemes, start + 1)
  if (named !== undefined) return lasts(named)
  const unit = has(lexemes, start + 1, 'article') ? start + 2 : start + 1
  return has(lexemes, unit, 'unit') && has(lexemes, start, 'longer') ? lasts(oneOf(lexemes, unit)) : undefined
}

/** "+15": longer, by fifteen of what? */
function isBareMore(lexemes: readonly Lexeme[], at: number, into: PartBuilder): boolean {
  const said = lexemes[at + 1]?.digits
  return (
    isSign(lexemes, at, 'plus') &&
    !into.saysSomething() &&
    said !== undefined &&
    said.length <= 3 &&
    Number(said) >= 5 &&
    at + 2 >= lexemes.length
  )
}

function oneOf(lexemes: readonly Lexeme[], at: number): Found<Duration> | undefined {
  const one: Lexeme = { text: '1', folded: '1', start: 0, end: 0, glued: false, words: [{ is: 'number', value: 1 }] }
  const found = durationAt([one, ...lexemes.slice(at)], 0)
  return found === undefined ? undefined : { ...found, next: found.next - 1 + at }
}
