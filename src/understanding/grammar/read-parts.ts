import type { Target } from '../../domain/reading.ts'
import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import { durationAt } from '../time/duration.ts'
import type { Duration } from '../time/duration.ts'
import { timePieceAt } from '../time/pieces.ts'
import type { TimePiece } from '../time/pieces.ts'
import { pointAt } from '../time/point.ts'
import type { Cue, Topic, Word } from '../words.ts'
import type { Clause, StatusSaid } from './clause.ts'
import { nameAt, templateAt } from './names.ts'
import type { Names } from './names.ts'

export interface PartOptions {
  readonly today: number
  readonly names: Names
  /** The message before ended with a question for a clock: a bare number is one. */
  readonly expectClock: boolean
}

/** Cuts a message at commas, stops, "and", "then" and corrections, and sorts what each part says. Parts that say nothing fall away. */
export function readParts(lexemes: readonly Lexeme[], options: PartOptions): Clause[] {
  const parts: Clause[] = []
  let builder = new PartBuilder()
  let corrects = false
  let follows = false
  const close = (): void => {
    if (builder.saysSomething()) {
      parts.push(builder.done(corrects, follows))
      corrects = false
      follows = false
    }
    builder = new PartBuilder()
  }
  for (let i = 0; i < lexemes.length; ) {
    if (separates(lexemes, i)) {
      close()
      follows ||= has(lexemes, i, 'then') && parts.length > 0
      i++
      continue
    }
    if (has(lexemes, i, 'correction')) {
      if (builder.saysSomething() && !correctsBefore(lexemes, i)) close()
      corrects = true
      i++
      continue
    }
    i = readOne(lexemes, i, builder, { ...options, expectClock: options.expectClock || corrects || hasAny(lexemes, i - 1, ['instead', 'ends', 'starts']) })
  }
  close()
  return parts
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
  const name = nameAt(lexemes, at, options.names, into)
  if (name !== undefined) {
    into.targets.push(...name.value)
    into.keep(lexemes, at, name.next)
    return name.next
  }
  const time = timePieceAt(lexemes, at, options.today) ?? expectedClock(lexemes, at, options)
  if (time !== undefined && !isOtherwise(lexeme, time.value)) {
    into.times.push(time.value)
    for (const part of lexemes.slice(at, time.next)) for (const word of part.words) if (word.is === 'every' || word.is === 'was') into.cues.add(word.is)
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
  const lasts = (found: Found<Duration> | undefined) => (found === undefined ? undefined : { value: { kind: 'lasts' as const, length: found.value, ahead: false }, next: found.next })
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

function oneOf(lexemes: readonly Lexeme[], at: number): Found<Duration> | undefined {
  const one: Lexeme = { text: '1', folded: '1', start: 0, end: 0, glued: false, words: [{ is: 'number', value: 1 }] }
  const found = durationAt([one, ...lexemes.slice(at)], 0)
  return found === undefined ? undefined : { ...found, next: found.next - 1 + at }
}

/** Gathers one part; the words that only frame a sentence leave no trace. */
export class PartBuilder {
  readonly statuses: StatusSaid[] = []
  readonly times: TimePiece[] = []
  readonly cues = new Set<Cue>()
  readonly topics = new Set<Topic>()
  readonly switches: boolean[] = []
  readonly modes: boolean[] = []
  readonly commands: { name: string; changes: boolean; text: string }[] = []
  readonly targets: Target[] = []
  readonly unknown: Lexeme[] = []
  readonly lexemes: Lexeme[] = []
  template: string | undefined
  private asked = false

  keep(lexemes: readonly Lexeme[], from: number, to: number): void {
    this.lexemes.push(...lexemes.slice(from, to))
  }

  /** Sorts one lexeme that no time expression took. */
  add(lexeme: Lexeme): void {
    this.lexemes.push(lexeme)
    let explained = false
    for (const word of lexeme.words) explained = this.addWord(lexeme, word) || explained
    if (!explained) this.unknown.push(lexeme)
  }

  private addWord(lexeme: Lexeme, word: Word): boolean {
    switch (word.is) {
      case 'status':
        this.statuses.push({
          status: word.status,
          ...(word.weak === undefined ? {} : { weak: word.weak }),
          ...(word.doubtful === undefined ? {} : { doubtful: word.doubtful }),
          text: lexeme.text,
        })
        return true
      case 'topic':
        this.topics.add(word.topic)
        return true
      case 'switch':
        this.switches.push(word.on)
        return true
      case 'mode':
        this.modes.push(word.auto)
        return true
      case 'command':
        this.commands.push({ name: word.name, changes: word.changes, text: lexeme.text })
        return true
      case 'sign':
        this.asked ||= word.sign === 'question'
        if (word.sign === 'arrow' && this.statuses.length > 0) this.cues.add('becomes')
        return word.sign !== 'odd' && word.sign !== 'plus'
      case 'daypart':
        if (word.every) this.cues.add('every')
        return word.every === true
      case 'phone':
        this.targets.push({ kind: 'number', digits: word.digits })
        return true
      case 'weekday':
      case 'days':
      case 'month':
      case 'number':
      case 'ordinal':
      case 'unit':
      case 'duration':
      case 'meridiem':
      case 'clock':
      case 'half':
      case 'quarter':
      case 'day':
      case 'later':
      case 'period':
      case 'holiday':
      case 'hour-mark':
      case 'date':
      case 'not-a-date':
        return false
      case 'ask-status':
        // "until 3 bin ich privat" states, "bin ich privat" asks: what stands before it decides.
        this.cues.add(this.times.length > 0 || this.cues.has('now') ? 'set' : word.is)
        return true
      default:
        this.cues.add(word.is)
        return !timeOnly.has(word.is)
    }
  }

  saysSomething(): boolean {
    const quiet: readonly Cue[] = ['filler', 'article', 'self']
    return this.unknown.length > 0 || this.asked || this.hasContent() || [...this.cues].some((cue) => !quiet.includes(cue))
  }

  private hasContent(): boolean {
    const lists = [this.statuses, this.times, this.switches, this.modes, this.commands, this.targets]
    return lists.some((list) => list.length > 0) || this.topics.size > 0 || this.template !== undefined
  }

  done(corrects: boolean, follows: boolean): Clause {
    const { statuses, times, topics, switches, modes, commands, targets, unknown, lexemes, asked } = this
    const cues = new Set<Cue>([...this.cues, ...(corrects ? (['correction'] as const) : []), ...(follows ? (['then'] as const) : [])])
    const template = this.template === undefined ? {} : { template: this.template }
    return { statuses, times, cues, topics, switches, modes, commands, targets, unknown, lexemes, asked, ...template }
  }
}

/** Words that mean something only inside a time expression: alone they are not explained. */
const timeOnly: ReadonlySet<Cue> = new Set<Cue>(['until', 'until-included', 'to', 'from', 'start-of', 'end-of', 'except', 'between', 'past', 'before', 'minus', 'ago', 'last', 'half-more', 'week-number', 'early', 'late'])
