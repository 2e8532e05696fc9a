import type { LocalDate, WallTime } from '../../domain/time.ts'

/**
 * Plain arithmetic on a wall calendar: a day is a whole number (0 = 1970-01-01), a moment is minutes since that day's midnight.
 * No zone takes part here: the parse never knows one.
 */
export const dayMinutes = 1440

/** Day number of a civil date; the month may run over (month 14 = February of the next year). */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)
}

export function civil(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** True when that month has that day in that year. */
export function existsDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  return civil(dayNumber(year, month, day)).day === day
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The same day of the month some months later; a day that month lacks becomes its last. */
export function addMonths(day: number, months: number): number {
  const from = civil(day)
  const first = civil(dayNumber(from.year, from.month + months, 1))
  const last = civil(dayNumber(first.year, first.month + 1, 0)).day
  return dayNumber(first.year, first.month, Math.min(from.day, last))
}

/** Monday of an ISO week (week 1 holds 4 January); undefined for a week the year lacks. */
export function mondayOfIsoWeek(year: number, week: number): number | undefined {
  const fourth = dayNumber(year, 1, 4)
  const monday = fourth - weekday(fourth) + 7 * (week - 1)
  const thursday = monday + 3
  return week >= 1 && week <= 53 && civil(thursday).year === year ? monday : undefined
}

/** Easter Sunday (Gregorian computus). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor((year % 100) / 4) - d - (year % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

export function momentOf(wall: WallTime): number {
  return dayNumber(Number(wall.slice(0, 4)), Number(wall.slice(5, 7)), Number(wall.slice(8, 10))) * dayMinutes + clockOf(wall)
}

function clockOf(wall: WallTime): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))
}

export function toWallTime(moment: number): WallTime {
  const day = Math.floor(moment / dayMinutes)
  return `${toLocalDate(day)}T${toClock(moment - day * dayMinutes)}` as WallTime
}

export function toLocalDate(day: number): LocalDate {
  const { year, month, day: date } = civil(day)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as LocalDate
}

/** `HH:MM`; 1440 is written 24:00. */
export function toClock(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
