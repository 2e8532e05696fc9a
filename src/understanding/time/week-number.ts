import { has, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import { civil, mondayOfIsoWeek } from './calendar.ts'
import type { Day } from './day-kinds.ts'

/** "week 48", "KW 48": the ISO week of this year, or of the next when it is over. */
export function weekNumber(lexemes: readonly Lexeme[], at: number, today: number): Found<Day> | undefined {
  const number = meaning(lexemes, at + 1, 'number')
  if (!has(lexemes, at, 'week-number') || number === undefined || lexemes[at + 1]?.digits === undefined) return undefined
  const { year } = civil(today)
  const monday = [year, year + 1].map((each) => mondayOfIsoWeek(each, number.value)).find((each) => each !== undefined && each + 7 > today)
  if (monday === undefined) return { value: { kind: 'no-such-day', text: `${lexemes[at]?.text ?? ''} ${number.value}` }, next: at + 2 }
  return { value: { kind: 'dates', from: monday, to: monday + 7, named: 'week' }, next: at + 2 }
}
