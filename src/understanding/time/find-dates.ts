import type { ParsedComponents, ParsingReference } from 'chrono-node'
import type { LanguagePack } from '../language-pack.ts'
import { has } from '../lexemes.ts'
import type { Lexeme } from '../lexemes.ts'
import type { Word } from '../words.ts'
import { chooseYear } from './choose-year.ts'
import { monthDate } from './month-date.ts'
import { numericDate } from './numeric-date.ts'

/**
 * Replaces what stands for calendar dates by one lexeme each. chrono-node is asked only when a month is named, and only in the
 * languages that name it; its components are read as wall calendar, the year is chosen here: the next such date from today on.
 */
export function findDates(text: string, lexemes: readonly Lexeme[], packs: readonly LanguagePack[], today: number): Lexeme[] {
  const asked = new Set(lexemes.flatMap((lexeme) => (lexeme.words.some((word) => word.is === 'month') ? [lexeme.language] : [])))
  let read = [...lexemes]
  for (const pack of packs) {
    if (asked.has(pack.language)) read = withSpokenDates(text, read, pack, today)
  }
  return withPlainDates(read, today)
}

function withSpokenDates(text: string, lexemes: readonly Lexeme[], pack: LanguagePack, today: number): Lexeme[] {
  let read: readonly Lexeme[] = lexemes
  for (const result of pack.dates.parse(text, referenceOn(today))) {
    if (result.start.get('day') === null || !result.start.isCertain('day') || !result.start.isCertain('month')) continue
    const word = wordOf(result.start, result.end, today)
    if (word === undefined) continue
    const lead = /^\s*(?:on|am|le|op|den|de)\s+/iu.exec(result.text)?.[0].length ?? 0
    read = replaced(read, result.index + lead, result.index + result.text.length, word)
  }
  return [...read]
}

function referenceOn(today: number): ParsingReference {
  return { instant: new Date(today * 86_400_000 + 12 * 3_600_000), timezone: 0 }
}

function wordOf(start: ParsedComponents, end: ParsedComponents | null | undefined, today: number): Word | undefined {
  const day = start.get('day') ?? 0
  const month = start.get('month') ?? 0
  const from = chooseYear(day, month, start.isCertain('year') ? (start.get('year') ?? undefined) : undefined, today)
  if (from === undefined) return { is: 'not-a-date' }
  if (!end) return { is: 'date', from, to: from + 1, yearSaid: start.isCertain('year') }
  const last = chooseYear(
    end.get('day') ?? 0,
    end.get('month') ?? 0,
    end.isCertain('year') ? (end.get('year') ?? undefined) : undefined,
    from,
  )
  if (last === undefined) return { is: 'not-a-date' }
  return { is: 'date', from, to: last + 1, yearSaid: start.isCertain('year') }
}

function replaced(lexemes: readonly Lexeme[], start: number, end: number, word: Word): Lexeme[] {
  const covered = lexemes.filter((lexeme) => lexeme.start >= start && lexeme.end <= end)
  const [first] = covered
  const last = covered[covered.length - 1]
  if (first === undefined || last === undefined) return [...lexemes]
  if (first.words.some((meaning) => meaning.is === 'until') && covered.length < 3) return [...lexemes]
  const at = lexemes.indexOf(first)
  const one: Lexeme = {
    text: covered.map((part) => part.text).join(' '),
    folded: '',
    start: first.start,
    end: last.end,
    glued: false,
    words: [word],
  }
  return [...lexemes.slice(0, at), one, ...lexemes.slice(at + covered.length)]
}

function withPlainDates(lexemes: readonly Lexeme[], today: number): Lexeme[] {
  const named = lexemes.some((lexeme) => lexeme.words.some((word) => word.is === 'month'))
  const read: Lexeme[] = []
  for (let i = 0; i < lexemes.length;) {
    const found =
      (named ? monthDate(lexemes, i, today) : undefined) ?? (has(lexemes, i, 'number') ? numericDate(lexemes, i, today) : undefined)
    const first = lexemes[i]
    if (first === undefined) break
    if (found === undefined) {
      read.push(first)
      i++
      continue
    }
    const covered = lexemes.slice(i, found.next)
    const text = covered
      .map((part) => (part.glued ? part.text : ` ${part.text}`))
      .join('')
      .trim()
    read.push({
      text,
      folded: '',
      start: first.start,
      end: covered[covered.length - 1]?.end ?? first.end,
      glued: first.glued,
      words: [found.value],
    })
    i = found.next
  }
  return read
}
