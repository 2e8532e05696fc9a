import type { LocalDate } from '../domain/time.ts'

/**
 * How one language writes times, dates and lists. Minutes are minutes of the day (0–1440, 1440 = 24:00), weekdays 0 = Monday,
 * dates are wall-calendar dates. The conventions are the Belgian ones of each language.
 */
export interface Formats {
  /** In a sentence: "18:00 Uhr", "18h30", "18u", "18:00". */
  readonly time: (minute: number) => string
  /** On a button: "9:00", "9h", "9u". */
  readonly shortTime: (minute: number) => string
  /** "8–20 Uhr", "8h–20h", "8:30–17:00". */
  readonly timeRange: (start: number, end: number) => string
  /** "Mo., 23.11.", "lun. 23/11", "ma 23/11", "Mon 23 Nov"; with the year when `today` is in another one. */
  readonly date: (date: LocalDate, today: LocalDate) => string
  /** The same without the weekday. */
  readonly shortDate: (date: LocalDate, today: LocalDate) => string
  /** As in running text: "Montag", "lundi". */
  readonly weekday: (weekday: number) => string
  /** "Mo.", "lun.", "ma", "Mon". */
  readonly shortWeekday: (weekday: number) => string
  /** "10 Minuten", "1 heure 30 minutes". */
  readonly duration: (minutes: number) => string
  /** On a button: "30 Min.", "1 Std.". */
  readonly shortDuration: (minutes: number) => string
  /** "a, b und c". */
  readonly list: (items: readonly string[]) => string
  /** "a; b": things that hold commas themselves. */
  readonly sequence: (items: readonly string[]) => string
  /** The same as `list`, with "or". */
  readonly choice: (items: readonly string[]) => string
}

export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
}

/** Civil date arithmetic on the proleptic Gregorian calendar; weekday 0 = Monday. */
export function dateParts(date: LocalDate): DateParts {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day, weekday: (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7 }
}

/** The year as this language appends it, or nothing when it is the present one. */
export function yearSuffix(date: LocalDate, today: LocalDate, separator: string): string {
  return date.slice(0, 4) === today.slice(0, 4) ? '' : separator + date.slice(0, 4)
}

export const hourOf = (minute: number): number => Math.floor(minute / 60)
const twoDigits = (value: number): string => String(value).padStart(2, '0')
/** "9:00", as a clock shows it without a leading zero. */
export const colonTime = (minute: number): string => `${hourOf(minute)}:${twoDigits(minute % 60)}`
/** "9h", "9h05": the minutes only when there are some. */
export const letterTime = (minute: number, letter: string): string =>
  `${hourOf(minute)}${letter}${minute % 60 === 0 ? '' : twoDigits(minute % 60)}`

/** "a, b and c"; one item alone, no Oxford comma. */
export function joined(items: readonly string[], last: string): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`
}

/** Hours and minutes of a duration, each with its own word; nothing that is zero. */
export function hoursAndMinutes(minutes: number, hour: (n: number) => string, minute: (n: number) => string): string {
  const parts = [
    ...(minutes >= 60 ? [hour(Math.floor(minutes / 60))] : []),
    ...(minutes % 60 !== 0 || minutes < 60 ? [minute(minutes % 60)] : []),
  ]
  return parts.join(' ')
}
