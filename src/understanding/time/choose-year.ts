import { civil, dayNumber, existsDate } from './calendar.ts'

/** The day in the year said, else the next one from `from` on (29 February waits for its year). */
export function chooseYear(day: number, month: number, year: number | undefined, from: number): number | undefined {
  if (year !== undefined) return existsDate(year, month, day) ? dayNumber(year, month, day) : undefined
  const first = civil(from).year
  for (let candidate = first; candidate <= first + 8; candidate++) {
    if (!existsDate(candidate, month, day)) continue
    const found = dayNumber(candidate, month, day)
    if (found >= from) return found
  }
  return undefined
}
