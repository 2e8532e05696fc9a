import { Temporal } from 'temporal-polyfill'
import type { Brand } from './ids.ts'

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
