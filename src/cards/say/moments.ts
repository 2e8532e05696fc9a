import type { Override } from '../../domain/override.ts'
import { addDays, dateOf, daysBetween, minuteOf, toWall, type Instant, type LocalDate, type WallTime } from '../../domain/time.ts'
import type { Day, Moment } from '../../texts/params.ts'
import { labelOf, type Voice } from './voice.ts'

/** An instant as the parts of a phrase, on the card's clock. */
export function momentOf(voice: Voice, at: Instant): Moment {
  return wallMoment(voice, toWall(at, voice.zone))
}

export function wallMoment(voice: Voice, wall: WallTime): Moment {
  const date = dateOf(wall)
  return { time: clockPhrase(voice, minuteOf(wall)), ...dayMoment(voice, date) }
}

/** With a zero before 1–7: without one, people and the bot read "until 7:30" as the evening (docs/language-schema.md, convention 1). */
function clockPhrase(voice: Voice, minute: number): string {
  const time = voice.texts.formats.time(minute)
  return minute >= 60 && minute < 480 ? `0${time}` : time
}

function dayMoment(voice: Voice, date: LocalDate): Omit<Moment, 'time'> {
  return { date: voice.texts.formats.date(date, voice.today), day: dayOf(voice, date) }
}

/** "until 18:00 (today, …)"; midnight is the end of the day before it. */
export function untilPhrase(voice: Voice, at: Instant): string {
  const wall = toWall(at, voice.zone)
  return wallUntil(voice, wall)
}

export function wallUntil(voice: Voice, wall: WallTime): string {
  const { moments } = voice.texts
  if (minuteOf(wall) === 0) return moments.untilEndOf(dayMoment(voice, addDays(dateOf(wall), -1)))
  return moments.until(wallMoment(voice, wall))
}

/** A planned status with both ends: within a day, over days, or whole days. */
export function spanPhrase(voice: Voice, from: WallTime, to: WallTime): string {
  const { formats, moments } = voice.texts
  const [first, last] = [dateOf(from), minuteOf(to) === 0 ? addDays(dateOf(to), -1) : dateOf(to)]
  const wholeDays = minuteOf(from) === 0 && minuteOf(to) === 0
  if (wholeDays && first === last) return moments.wholeDay(dayMoment(voice, first))
  if (wholeDays) {
    const range = { first: formats.shortDate(first, voice.today), last: formats.shortDate(last, lastsOver(voice, first, last)) }
    return moments.wholeDays({ ...range, count: daysBetween(first, last) + 1 })
  }
  const end = minuteOf(to) === 0 ? 1440 : minuteOf(to)
  if (first === last) return moments.within({ range: formats.timeRange(minuteOf(from), end), ...dayMoment(voice, first) })
  return moments.overDays({
    startDate: formats.date(first, voice.today),
    startTime: formats.time(minuteOf(from)),
    endDate: formats.date(last, voice.today),
    endTime: formats.time(end),
  })
}

/** "Private until 18:00 (today, …)" once it runs, "Private, 14:00–18:00 (tomorrow, …)" before. */
export function overridePhrase(voice: Voice, override: Override): string {
  const label = labelOf(voice, override.status)
  return `${label}${override.start <= voice.now ? '' : ','} ${wholeSpan(voice, override)}`
}

/** When an override holds, without its status. */
export function wholeSpan(voice: Voice, override: Override): string {
  if (override.start <= voice.now) return untilPhrase(voice, override.end)
  return spanPhrase(voice, toWall(override.start, voice.zone), toWall(override.end, voice.zone))
}

/** In a range of days the year of the end goes without saying when it begins this year and is over within three months. */
function lastsOver(voice: Voice, first: LocalDate, last: LocalDate): LocalDate {
  return first.slice(0, 4) === voice.today.slice(0, 4) && daysBetween(first, last) <= 92 ? last : voice.today
}

function dayOf(voice: Voice, date: LocalDate): Day {
  const ahead = daysBetween(voice.today, date)
  return ahead === 0 ? 'today' : ahead === 1 ? 'tomorrow' : 'other'
}
