import type { ParsedComponents, ParsingReference } from 'chrono-node'
import type { LanguagePack } from '../language-pack.ts'
import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import type { Word } from '../words.ts'
import { civil, dayNumber } from './calendar.ts'
import { chooseYear } from './choose-year.ts'
import { monthDate, yearAt } from './month-date.ts'
import { numericDate } from './numeric-date.ts'
import type { DateOrder } from './numeric-date.ts'

/**
 * Replaces what stands for calendar dates by one lexeme each. chrono-node is asked only when a month is named, and only in the
 * languages that name it; its components are read as wall calendar, the year is chosen here: the next such date from today on.
 */
export function findDates(
  text: string,
  lexemes: readonly Lexeme[],
  packs: readonly LanguagePack[],
  today: number,
  order: DateOrder = 'day-first',
): Lexeme[] {
  const asked = new Set(lexemes.flatMap((lexeme) => (lexeme.words.some((word) => word.is === 'month') ? [lexeme.language] : [])))
  let read = [...lexemes]
  for (const pack of packs) {
    if (asked.has(pack.language)) read = withSpokenDates(text, read, pack, today)
  }
  return withJoinedDates(withPlainDates(withYears(read), today, order))
}

function withSpokenDates(text: string, lexemes: readonly Lexeme[], pack: LanguagePack, today: number): Lexeme[] {
  let read: readonly Lexeme[] = lexemes
  for (const result of pack.dates.parse(text, referenceOn(today))) {
    if (result.start.get('day') === null || !result.start.isCertain('day') || !result.start.isCertain('month')) continue
    // "10. April 14 Uhr", "5 January 11.15 am": no year, but the clock that follows; read by our own rules below.
    if (result.start.isCertain('year') && /\D\d{1,2}$/u.test(result.text)) continue
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

function withPlainDates(lexemes: readonly Lexeme[], today: number, order: DateOrder): Lexeme[] {
  const named = lexemes.some((lexeme) => lexeme.words.some((word) => word.is === 'month'))
  const read: Lexeme[] = []
  for (let i = 0; i < lexemes.length;) {
    const found =
      (named ? monthDate(lexemes, i, today) : undefined) ?? (has(lexemes, i, 'number') ? numericDate(lexemes, i, today, order) : undefined)
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

/** "28 June in 2027", "June 26th of 2027": the year that chrono-node left standing after its date. */
function withYears(lexemes: readonly Lexeme[]): Lexeme[] {
  const read: Lexeme[] = []
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i]
    if (lexeme === undefined) break
    const date = meaning(lexemes, i, 'date')
    const year = date === undefined || date.yearSaid ? undefined : yearAt(lexemes, i + 1)
    const dated = date === undefined || year === undefined ? undefined : inYear(date, year.value)
    if (dated === undefined || year === undefined) {
      read.push(lexeme)
      continue
    }
    read.push({ ...lexeme, text: `${lexeme.text} ${year.value}`, end: lexemes[year.next - 1]?.end ?? lexeme.end, words: [dated] })
    i = year.next - 1
  }
  return read
}

function inYear(date: Extract<Word, { is: 'date' }>, year: number): Word | undefined {
  const { month, day } = civil(date.from)
  const from = chooseYear(day, month, year, date.from)
  return from === undefined ? { is: 'not-a-date' } : { ...date, from, to: from + (date.to - date.from), yearSaid: true }
}

/** "from 13 to the 15 of July", "14./15.10.", "5+6 December": a day of the month that borrows the month of the date after it. */
function withJoinedDates(lexemes: readonly Lexeme[]): Lexeme[] {
  const read: Lexeme[] = []
  for (let i = 0; i < lexemes.length; i++) {
    const lexeme = lexemes[i]
    if (lexeme === undefined) break
    const found = lendsMonth(lexemes, i) ?? nextDayToo(lexemes, i)
    if (found === undefined) {
      read.push(lexeme)
      continue
    }
    const covered = lexemes.slice(i, found.next)
    read.push({ ...lexeme, text: covered.map((part) => part.text).join(' '), end: covered.at(-1)?.end ?? lexeme.end, words: [found.value] })
    i = found.next - 1
  }
  return read
}

function lendsMonth(lexemes: readonly Lexeme[], at: number): Found<Word> | undefined {
  const day = meaning(lexemes, at, 'ordinal')?.value ?? meaning(lexemes, at, 'number')?.value
  if (day === undefined || (lexemes[at]?.digits?.length ?? 0) > 2 || hasAny(lexemes, at - 1, ['at', 'until', 'number'])) return undefined
  // "28/11 08:00 - 29/11 08:00", "22u20 tot zo 29/11": the minutes of a clock.
  if ((isSign(lexemes, at - 1, 'colon') || has(lexemes, at - 1, 'hour-mark')) && lexemes[at]?.glued === true) return undefined
  const dot = lexemes[at + 1]?.text === '.' && lexemes[at + 1]?.glued === true ? at + 2 : at + 1
  const joined =
    ['dash', 'plus', 'slash'].some((sign) => isSign(lexemes, dot, sign)) || hasAny(lexemes, dot, ['to', 'until', 'until-included', 'and'])
  if (!joined) return undefined
  let place = dot + 1
  while (place < dot + 4 && hasAny(lexemes, place, ['article', 'date-lead', 'weekday']) && !has(lexemes, place, 'date')) place++
  const date = meaning(lexemes, place, 'date')
  if (date === undefined || date.whole !== undefined) return undefined
  const { year, month, day: last } = civil(date.from)
  // "the 3rd and 4th" are two days in a row; "the 24th and 31st" are not one stretch.
  const listed = hasAny(lexemes, dot, ['and']) || isSign(lexemes, dot, 'plus') || isSign(lexemes, dot, 'slash')
  if (listed && day + 1 !== last && !hasAny(lexemes, at - 1, ['between']) && !hasAny(lexemes, at - 2, ['between'])) return undefined
  return day < last ? { value: { ...date, from: dayNumber(year, month, day) }, next: place + 1 } : undefined
}

/** "Dec 5 and 6": the day after as well. */
function nextDayToo(lexemes: readonly Lexeme[], at: number): Found<Word> | undefined {
  const date = meaning(lexemes, at, 'date')
  if (date === undefined || date.whole !== undefined || date.to - date.from !== 1) return undefined
  if (!has(lexemes, at + 1, 'and') && !isSign(lexemes, at + 1, 'plus')) return undefined
  const value = meaning(lexemes, at + 2, 'ordinal')?.value ?? meaning(lexemes, at + 2, 'number')?.value
  const { day } = civil(date.from)
  const follows =
    value === day + 1 &&
    !hasAny(lexemes, at + 3, ['unit', 'hour-mark', 'meridiem', 'month', 'number', 'to', 'until']) &&
    !isSign(lexemes, at + 3, 'dash') &&
    !isSign(lexemes, at + 3, 'colon')
  return follows ? { value: { ...date, to: date.to + 1 }, next: at + 3 } : undefined
}
