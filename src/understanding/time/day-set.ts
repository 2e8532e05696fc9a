import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import { clockAt } from './clock.ts'
import { periodAt, skipLead, weekdayAt } from './day.ts'
import type { Day } from './day-kinds.ts'
import type { TimePiece } from './time-piece.ts'

/** Weekdays said as a set: "mon-fri", "Tuesdays and Thursdays", "every Friday", "weekdays". One bare weekday is a point. */
export function daysAt(lexemes: readonly Lexeme[], at: number): Found<TimePiece> | undefined {
  const start = skipSet(lexemes, at)
  const every = lexemes.slice(at, start).some((lexeme) => lexeme.words.some((word) => word.is === 'every'))
  const unit = meaning(lexemes, start, 'unit')?.unit
  if (every && unit === 'day') return { value: { kind: 'days', days: [0, 1, 2, 3, 4, 5, 6], every: true }, next: start + 1 }
  if (every && unit === 'workday') return { value: { kind: 'days', days: [0, 1, 2, 3, 4], every: true }, next: start + 1 }
  const weekend = every ? meaning(lexemes, start, 'period') : undefined
  if (weekend?.unit === 'weekend') return { value: { kind: 'days', days: [5, 6], every: true }, next: start + 1 }
  if (every && has(lexemes, start, 'daypart')) return { value: { kind: 'days', days: [0, 1, 2, 3, 4, 5, 6], every: true }, next: start }
  const list = weekdayList(lexemes, start)
  if (list === undefined || (list.value.days.length === 1 && !every && !list.value.every)) return undefined
  return { value: { kind: 'days', days: list.value.days, every: every || list.value.every }, next: list.next }
}

/** "Wed thru Fri this week", "Mittwoch bis Freitag nächste Woche": days in a row of one week, unless hours make a schedule of it. */
export function daysOfWeekAt(lexemes: readonly Lexeme[], at: number, today: number): Found<TimePiece> | undefined {
  const list = weekdayList(lexemes, skipLead(lexemes, at))
  const [first, ...rest] = list?.value.days ?? []
  const last = rest.at(-1)
  if (list === undefined || first === undefined || last === undefined || list.value.every || last - first !== rest.length) return undefined
  const week = periodAt(lexemes, skipLead(lexemes, has(lexemes, list.next, 'in') ? list.next + 1 : list.next), today)
  if (week?.value.kind !== 'dates' || week.value.named !== 'week') return undefined
  if (lexemes.some((_, i) => hasAny(lexemes, i, ['number', 'clock']))) return undefined
  const { from } = week.value
  const day: Day = { kind: 'dates', from: from + first, to: from + last + 1, named: 'date' }
  return { value: { kind: 'at', point: { day, dayFirst: true, text: '' } }, next: week.next }
}

function skipSet(lexemes: readonly Lexeme[], at: number): number {
  let i = at
  while (i < at + 3 && hasAny(lexemes, i, ['every', 'date-lead', 'article', 'from', 'between']) && weekdayAt(lexemes, i) === undefined) i++
  return i
}

interface DayList {
  readonly days: readonly number[]
  readonly every: boolean
}

/** Weekdays and ranges of them joined by commas, "and", slashes: each with no clock of its own, except the last. */
export function weekdayList(lexemes: readonly Lexeme[], at: number): Found<DayList> | undefined {
  const first = daySpan(lexemes, at)
  if (first === undefined) return undefined
  const days = new Set(first.value.days)
  let every = first.value.every
  let next = first.next
  for (;;) {
    let after = next
    while (after < next + 3 && (hasAny(lexemes, after, ['and', 'or', 'date-lead', 'article', 'every']) || joinsDays(lexemes, after)))
      after++
    const more = daySpan(lexemes, after)
    if (more === undefined) break
    for (const day of more.value.days) days.add(day)
    every ||= more.value.every
    next = more.next
  }
  return { value: { days: [...days].sort((a, b) => a - b), every }, next }
}

function joinsDays(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at]
  if (lexeme === undefined) return false
  return ['comma', 'slash', 'plus'].some((sign) => isSign(lexemes, at, sign)) || (lexeme.text === '.' && lexeme.glued)
}

function daySpan(lexemes: readonly Lexeme[], at: number): Found<DayList> | undefined {
  const set = meaning(lexemes, at, 'days')
  if (set !== undefined) return { value: { days: set.days, every: set.every === true }, next: at + 1 }
  const from = weekdayAt(lexemes, at)
  if (from === undefined) return undefined
  const dot = lexemes[at + 1]?.text === '.' && lexemes[at + 1]?.glued === true ? 1 : 0
  const link = at + 1 + dot
  const joined = isSign(lexemes, link, 'dash') || hasAny(lexemes, link, ['to', 'until', 'until-included'])
  const place = skipLead(lexemes, link + 1)
  const to = joined ? weekdayAt(lexemes, place) : undefined
  if (to === undefined || clockFollows(lexemes, place + 1)) return { value: { days: [from.day], every: from.every === true }, next: link }
  const days: number[] = []
  for (let day = from.day; ; day = (day + 1) % 7) {
    days.push(day)
    if (day === to.day) break
  }
  return { value: { days, every: from.every === true || to.every === true }, next: place + 1 }
}

/** "Monday till Friday 8:00" may end on Friday at 8; "mon-fri 9-17" is a set with a range. Only a lone clock belongs to the day. */
function clockFollows(lexemes: readonly Lexeme[], at: number): boolean {
  const clock = clockAt(lexemes, at)
  if (clock === undefined || clock.value.naked) return false
  return !(isSign(lexemes, clock.next, 'dash') || hasAny(lexemes, clock.next, ['to', 'until', 'and']))
}
