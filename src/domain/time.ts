import { Temporal } from 'temporal-polyfill'
import type { Brand } from './ids.ts'
import { offsetStretch } from './zone-offsets.ts'

/** A point in time: whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>
/** An IANA time zone name this runtime knows. */
export type Zone = Brand<string, 'Zone'>
/** `YYYY-MM-DD` on somebody's wall calendar. */
export type LocalDate = Brand<string, 'LocalDate'>
/** `YYYY-MM-DDTHH:MM` on somebody's wall clock; which instant it is depends on a zone. */
export type WallTime = Brand<string, 'WallTime'>

export const minuteMs = 60_000
export const dayMinutes = 1440
export const weekMinutes = 7 * dayMinutes

export function instant(epochMs: number): Instant {
  if (!Number.isSafeInteger(epochMs)) throw new Error(`not an instant: ${epochMs}`)
  return epochMs as Instant
}

/** Reads ISO 8601 with an offset or Z, as `2026-11-23T10:15:00+01:00`; undefined when it is not one. */
export function parseInstant(text: string): Instant | undefined {
  try {
    return Temporal.Instant.from(text).epochMilliseconds as Instant
  } catch {
    return undefined
  }
}

/** The zone, or undefined when this runtime does not know the name (offsets such as "+01:00" are refused: DOMAIN §6). */
export function parseZone(text: string): Zone | undefined {
  if (!/^[A-Za-z]/.test(text)) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone ? (text as Zone) : undefined
  } catch {
    return undefined
  }
}

export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate
  } catch {
    return undefined
  }
}

export function parseWallTime(text: string): WallTime | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toString({ smallestUnit: 'minute' }) as WallTime
  } catch {
    return undefined
  }
}

/** Days since 1970-01-01 of a date. */
export function dayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00Z`) / (dayMinutes * minuteMs)
}

export function dateOfDay(day: number): LocalDate {
  return new Date(day * dayMinutes * minuteMs).toISOString().slice(0, 10) as LocalDate
}

/** Minutes the wall clock shows since 1970-01-01T00:00 of its own calendar: the number slots are compared with. */
export function wallMinute(at: Instant, zone: Zone): number {
  return Math.floor((at + offsetStretch(at, zone).offsetMs) / minuteMs)
}

/** What a clock in the zone shows, cut to the minute. */
export function toWall(at: Instant, zone: Zone): WallTime {
  return wallOfMinute(wallMinute(at, zone))
}

/** The instant of a wall time, as Temporal's "compatible": in a gap the later side, in an overlap the first pass (DOMAIN §6). */
export function toInstant(wall: WallTime, zone: Zone): Instant {
  const shown = Date.parse(`${wall}Z`)
  let stretch = offsetStretch(shown - dayMinutes * minuteMs, zone)
  for (;;) {
    const at = (shown - stretch.offsetMs) as Instant
    if (at < stretch.to) return at
    const next = offsetStretch(stretch.to, zone)
    // The clock jumps over it: read with the offset before the gap it lands after it.
    if (shown - next.offsetMs < next.from) return at
    stretch = next
  }
}

/** Every instant in `[from, to)` at which the zone's clocks are set forward or back, in order. */
export function offsetChanges(from: Instant, to: Instant, zone: Zone): Instant[] {
  const found: Instant[] = []
  let before = offsetStretch(from - 1, zone)
  while (before.to < to) {
    const next = offsetStretch(before.to, zone)
    if (next.offsetMs !== before.offsetMs) found.push(next.from as Instant)
    before = next
  }
  return found
}

/** Whether no clock in the zone ever shows this wall time (a spring-forward gap). */
export function isInGap(wall: WallTime, zone: Zone): boolean {
  return toWall(toInstant(wall, zone), zone) !== wall
}

function wallOfMinute(minute: number): WallTime {
  return new Date(minute * minuteMs).toISOString().slice(0, 16) as WallTime
}

/** The wall time `minute` minutes after the date's 00:00; 1440 is the next day's 00:00. */
export function wallAt(date: LocalDate, minute: number): WallTime {
  return wallOfMinute(dayNumber(date) * dayMinutes + minute)
}

export function dateOf(wall: WallTime): LocalDate {
  return wall.slice(0, 10) as LocalDate
}

/** Minute of the day, 0–1439. */
export function minuteOf(wall: WallTime): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16))
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(date: LocalDate): number {
  return weekdayOfDay(dayNumber(date))
}

/** 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return modulo(day + 3, 7)
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumber(date) + days)
}

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from)
}

export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -weekdayOf(date))
}

/** The ISO week and the year it belongs to: 2027-01-01 lies in week 53 of 2026. */
export function isoWeekOf(date: LocalDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(mondayOf(date), 3)
  const year = Number(thursday.slice(0, 4))
  const firstOfYear = `${thursday.slice(0, 4)}-01-01` as LocalDate
  return { year, week: Math.floor(daysBetween(firstOfYear, thursday) / 7) + 1 }
}

/** The remainder that is never negative. */
export function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}
