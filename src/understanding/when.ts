import type { Language } from '../domain/person.ts'
import type { WallTime } from '../domain/time.ts'
import { prepare } from './attempt.ts'
import { emptyClause } from './grammar/clause.ts'
import { hasAny, isSign } from './lexemes.ts'
import type { Lexeme } from './lexemes.ts'
import { lexicons, packs } from './packs.ts'
import { rankLanguages } from './rank-languages.ts'
import { readLexemes } from './read-lexemes.ts'
import { timesOf } from './requests/times.ts'
import { longestText } from './text/normalise.ts'
import { dayMinutes, momentOf } from './time/calendar.ts'
import { durationAt } from './time/duration.ts'
import { findDates } from './time/find-dates.ts'
import { timePieceAt } from './time/pieces.ts'
import type { DateOrder } from './time/numeric-date.ts'
import type { TimePiece } from './time/time-piece.ts'
import { pointAt } from './time/point.ts'
import type { Cue } from './words.ts'
import { whenPieceAt } from './when-pieces.ts'
import { readingsFrom } from './when-readings.ts'
import type { TimeReading } from './when-readings.ts'

/** The time expression a text is or holds, best reading first; local wall clock. Empty when there is none. */
export function readTimes(text: string, now: WallTime, language: Language): TimeReading[] {
  if (text.length > longestText) return []
  const message = prepare(text)
  const moment = momentOf(now)
  const today = Math.floor(moment / dayMinutes)
  const order = rankLanguages(message.tokens, lexicons, language).map(({ lexicon }) => lexicon)
  const pack = packs[order[0]?.language ?? language]
  const read = (dateOrder: DateOrder): TimeReading[] => {
    const lexemes = findDates(message.text, readLexemes(message.tokens, order), Object.values(packs), today, dateOrder)
    const run = fullestRun(lexemes, today)
    if (run === undefined) return []
    const times = timesOf({ ...emptyClause, times: run.pieces, cues: run.cues })
    return readingsFrom(times, run.pieces, { moment, today }, pack)
  }
  const dayFirst = read(pack.dashedDates === true ? 'day-dash-month' : 'day-first')
  return pack.monthFirst === true ? distinct([...read('month-first'), ...dayFirst]) : dayFirst
}

function distinct(readings: readonly TimeReading[]): TimeReading[] {
  return [...new Map(readings.map((reading) => [JSON.stringify(reading), reading])).values()]
}

interface Run {
  readonly pieces: readonly TimePiece[]
  readonly cues: ReadonlySet<Cue>
  readonly weight: number
}

/** The stretch that says most about time; bare numbers count only where nothing else does. */
function fullestRun(lexemes: readonly Lexeme[], today: number): Run | undefined {
  let best: Run | undefined
  for (const expectClock of [false, true]) {
    for (let at = 0; at < lexemes.length; at++) {
      const run = runFrom(lexemes, at, today, expectClock)
      if (run.weight > (best?.weight ?? 0)) best = run
    }
    if (best !== undefined) return best
  }
  return undefined
}

function runFrom(lexemes: readonly Lexeme[], start: number, today: number, expectClock: boolean): Run {
  const pieces: TimePiece[] = []
  const cues = new Set<Cue>()
  let weight = 0
  for (let at = start; at < lexemes.length;) {
    const found =
      clockAfterItIs(lexemes, at, today) ??
      wholeUnit(lexemes, at) ??
      whenPieceAt(lexemes, at, today) ??
      timePieceAt(lexemes, at, today) ??
      (expectClock ? nakedClock(lexemes, at, today) : undefined)
    if (found !== undefined) {
      pieces.push(found.value)
      weight += found.next - at + (found.value.kind === 'range' ? 1 : 0)
      if (lexemes.slice(at, found.next).some((lexeme) => lexeme.words.some((word) => word.is === 'every'))) cues.add('every')
      at = found.next
      continue
    }
    const cue = (['all-day', 'now', 'every', 'weekly'] as const).find((each) => hasAny(lexemes, at, [each]))
    if (cue !== undefined) {
      cues.add(cue)
      weight++
    } else if (
      pieces.length === 0 ||
      !(
        hasAny(lexemes, at, ['at', 'date-lead', 'article', 'in', 'for', 'filler']) ||
        isSign(lexemes, at, 'comma') ||
        isSign(lexemes, at, 'mark')
      )
    ) {
      break
    }
    at++
  }
  return { pieces, cues, weight }
}

function nakedClock(lexemes: readonly Lexeme[], at: number, today: number): { value: TimePiece; next: number } | undefined {
  const point = pointAt(lexemes, at, { today, expectClock: true })
  return point === undefined ? undefined : { value: { kind: 'at', point: point.value }, next: point.next }
}

/** "c'est 7 heures", "het is 7 uur": a clock, where the hours alone would be a length. */
function clockAfterItIs(lexemes: readonly Lexeme[], at: number, today: number): { value: TimePiece; next: number } | undefined {
  if (!hasAny(lexemes, at - 1, ['it-is'])) return undefined
  const point = pointAt(lexemes, at, { today, expectClock: true })
  return point?.value.clock === undefined ? undefined : { value: { kind: 'at', point: point.value }, next: point.next }
}

/** "toute la semaine", "de hele maand": as long as the unit is. */
function wholeUnit(lexemes: readonly Lexeme[], at: number): { value: TimePiece; next: number } | undefined {
  if (!hasAny(lexemes, at, ['whole']) || hasAny(lexemes, at, ['every'])) return undefined
  const place = hasAny(lexemes, at + 1, ['definite']) ? at + 2 : at + 1
  const unit = lexemes[place]
  if (unit === undefined || !hasAny(lexemes, place, ['unit']) || hasAny(lexemes, place + 1, ['next', 'last', 'coming'])) return undefined
  const one: Lexeme = { ...unit, text: '1', folded: '1', words: [{ is: 'number', value: 1 }] }
  const length = durationAt([one, unit], 0)
  return length === undefined ? undefined : { value: { kind: 'lasts', length: length.value, ahead: false }, next: place + 1 }
}
