import fc from 'fast-check'
import { addDays, weekdayOf } from '../../../src/domain/time.ts'
import type { PhraseBook } from './phrase-book.ts'
import { today, wishes } from './wishes.ts'
import type { Wish } from './wishes.ts'

/** Picks one of several ways to say the same. */
type Choose = <Value>(among: readonly Value[]) => Value

/** A wish as one of the sentences its language has for it. */
export function print(wish: Wish, book: PhraseBook, choose: Choose): string {
  const [hours, later] = wish.hours
  const sentence = choose(book.sentences[wish.form])
  const clocks = choose(book.clocks)
  const dates = choose(book.date)
  const clock = (minute: number): string => {
    const [hour, rest] = [Math.floor(minute / 60), minute % 60]
    return clocks(hour, rest) ?? book.clocks[0]!(hour, rest)!
  }
  const range = (from: number, to: number): string => choose(book.ranges)(clock(from), clock(to))
  const values: Readonly<Record<string, () => string>> = {
    S: () => choose(book.statuses[wish.statuses[0]!]),
    S2: () => choose(book.statuses[wish.statuses[1]!]),
    t: () => clock(hours!.end),
    a: () => clock(hours!.start),
    b: () => clock(hours!.end),
    r: () => range(hours!.start, hours!.end),
    r2: () => range(later!.start, later!.end),
    d: () => choose(book.durations(wish.minutes)),
    day: () => dayWithLead(wish.day, book, choose),
    first: () => dateOf(wish.day, dates, book),
    last: () => dateOf(wish.lastDay, dates, book),
    date: () => dateOf(wish.day, dates, book),
    days: () => recurring(wish.days[0]!, book, choose),
    days2: () => recurring(wish.days[1]!, book, choose),
    one: () => choose(book.recurring[wish.days[0]![0]!]!),
    end: () => book.weekdays[wish.days[1]![0]!]!,
    n: () => String(wish.weeks),
    spoken: () => choose(book.spoken(Math.floor(wish.minutes / 60) - 12, ((wish.minutes % 60) / 15) as 0 | 1 | 2 | 3)),
    h: () => choose(book.bareRanges)(twelve(hours!.start), twelve(hours!.end)),
    day2: () => book.weekdays[wish.days[1]![0]!]!,
    b2: () => clock(later!.end),
    dayname: () => book.weekdays[wish.days[0]![0]!]!,
    who: () => whoIs(wish, book),
  }
  return choose(book.wrappings).replace('{x}', () => sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name]!()))
}

function twelve(minute: number): number {
  return minute > 720 ? minute / 60 - 12 : minute / 60
}

function whoIs({ who }: Wish, book: PhraseBook): string {
  return who
    .map((target) =>
      target.kind === 'everyone'
        ? book.everyone
        : target.kind === 'name'
          ? (book.named[target.text] ?? target.text)
          : target.kind === 'number'
            ? target.digits
            : '',
    )
    .join(` ${book.and} `)
}

function partsOf(day: number): { readonly day: number; readonly month: number } {
  const date = addDays(today, day)
  return { day: Number(date.slice(8)), month: Number(date.slice(5, 7)) }
}

function dateOf(day: number, format: PhraseBook['date'][number], book: PhraseBook): string {
  const parts = partsOf(day)
  return format(parts.day, parts.month, book.months[parts.month - 1]!)
}

function dayWithLead(day: number, book: PhraseBook, choose: Choose): string {
  const { day: date, month } = partsOf(day)
  const named = [...(day === 0 ? book.today : []), ...(day === 1 ? book.tomorrow : [])]
  const weekday = day > 0 && day < 7 ? [book.onWeekday(book.weekdays[weekdayOf(addDays(today, day))]!)] : []
  return choose([...named, ...weekday, ...book.onDate.map((format) => format(date, month, book.months[month - 1]!))])
}

function recurring(days: readonly number[], book: PhraseBook, choose: Choose): string {
  const key = days.join('')
  if (key === '01234') return choose(book.workdays)
  if (key === '56') return choose(book.weekend)
  if (days.length === 7) return choose(book.everyDay)
  if (days.length === 1) return choose(book.recurring[days[0]!]!)
  const names = days.map((day) => choose([book.shortWeekdays, book.weekdays])[day]!)
  const inRow = days.every((day, i) => i === 0 || day === days[i - 1]! + 1)
  const listed = [`${names.slice(0, -1).join(', ')} ${book.and} ${names.at(-1)!}`, names.join('/'), names.join(', ')]
  return choose(days.length > 2 && inRow ? [...listed, `${names[0]!}-${names.at(-1)!}`] : listed)
}

/** A wish with one sentence for it, shrinking towards the first ways of saying things. */
export function printed(book: PhraseBook): fc.Arbitrary<{ readonly wish: Wish; readonly text: string }> {
  return fc.tuple(wishes, fc.array(fc.nat(999), { minLength: 24, maxLength: 24 })).map(([wish, ways]) => {
    let at = 0
    const choose: Choose = (among) => among[ways[at++ % ways.length]! % among.length]!
    return { wish, text: print(wish, book, choose) }
  })
}
