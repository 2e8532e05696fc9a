import { acts, effective } from './effective.ts'
import { runningOverride } from './override-algebra.ts'
import type { Override } from './override.ts'
import { zoneOf, type Subject } from './person.ts'
import { scheduleOn } from './schedule-list.ts'
import { changeAfter, stepAt, timelineOf } from './timeline.ts'
import {
  addDays,
  dateOf,
  dayMinutes,
  minuteMs,
  toInstant,
  toWall,
  wallAt,
  weekdayOf,
  type Instant,
  type LocalDate,
  type Zone,
} from './time.ts'

/** Something that happens to a person by the passing of time alone. */
export type Happening =
  | { readonly kind: 'status-changes'; readonly at: Instant; readonly ended?: Override }
  | { readonly kind: 'ends-soon'; readonly at: Instant; readonly override: Override }
  | { readonly kind: 'manual-still-on'; readonly at: Instant; readonly since: Instant }

/** A temporary status says so this long before it ends (DOMAIN §4). */
const endsSoonMs = 10 * minuteMs
/** The end of a working day on which the schedule has no slot. */
const usualEndOfDay = 17 * 60
/** Enough for a year of downtime with some changes a day; more than that is one summary anyway. */
const mostAtOnce = 5000

/** Everything that happens in `[from, to]`, in order of time. */
export function happenings(subject: Subject, from: Instant, to: Instant): Happening[] {
  if (!acts(subject)) return []
  const soon = endings(subject).filter(({ at }) => at >= from && at <= to)
  const reminder = stillOnReminder(subject)
  const reminders = reminder && reminder.at >= from && reminder.at <= to ? [reminder] : []
  return [...statusChanges(subject, from, to), ...soon, ...reminders].sort((a, b) => a.at - b.at)
}

/** When something next happens, after `now`; undefined when nothing known does. */
export function nextHappening(subject: Subject, now: Instant): Instant | undefined {
  if (!acts(subject)) return undefined
  const change = changeAfter(timelineOf(subject), now, true)
  const reminder = stillOnReminder(subject)
  const times = [...(change === undefined ? [] : [change]), ...endings(subject).map(({ at }) => at), ...(reminder ? [reminder.at] : [])]
  const ahead = times.filter((at) => at > now)
  return ahead.length > 0 ? (Math.min(...ahead) as Instant) : undefined
}

function statusChanges(subject: Subject, from: Instant, to: Instant): Happening[] {
  const timeline = timelineOf(subject)
  const found: Happening[] = []
  let at = changeAfter(timeline, from - 1, true)
  while (at !== undefined && at <= to && found.length < mostAtOnce) {
    const ended = runningOverride(subject.profile.overrides, (at - 1) as Instant)
    found.push({ kind: 'status-changes', at: at as Instant, ...(ended?.end === at && { ended }) })
    at = changeAfter(timeline, at, true)
  }
  return found
}

/** Only where the end changes the status: nobody needs more time for what goes on anyway. */
function endings(subject: Subject): Extract<Happening, { kind: 'ends-soon' }>[] {
  if (subject.profile.notices?.endsSoon === false) return []
  const { overrides } = subject.profile
  const timeline = timelineOf(subject)
  return overrides.flatMap((override) => {
    const at = (override.end - endsSoonMs) as Instant
    const holdsThen = at > override.start && runningOverride(overrides, at) === override && changeAfter(timeline, at, true) === override.end
    return holdsThen ? [{ kind: 'ends-soon', at, override }] : []
  })
}

/** One reminder at the end of the next working day, for who has a schedule to go back to (DOMAIN §4). */
function stillOnReminder(subject: Subject): Extract<Happening, { kind: 'manual-still-on' }> | undefined {
  const { profile } = subject
  if (profile.schedulerOn || profile.manualSince === undefined) return undefined
  const zone = zoneOf(subject)
  const date = nextWorkingDay(subject, dateOf(toWall(profile.manualSince, zone)))
  const schedule = scheduleOn(profile.schedules, date)
  if (!schedule || schedule.slots.length === 0) return undefined
  return { kind: 'manual-still-on', at: endOfWork(subject, date, zone), since: profile.manualSince }
}

function nextWorkingDay({ account, person }: Subject, after: LocalDate): LocalDate {
  const isFree = (date: LocalDate): boolean =>
    weekdayOf(date) >= 5 ||
    account.calendar.some((rule) => rule.date === date && !rule.exemptTeams.some((team) => person.teams.includes(team)))
  let date = addDays(after, 1)
  // A year-long closure is the calendar's business, not the reminder's.
  for (let days = 0; days < 366 && isFree(date); days++) date = addDays(date, 1)
  return date
}

/** When the schedule, were it on, would last change to the outside status on that day. */
function endOfWork(subject: Subject, date: LocalDate, zone: Zone): Instant {
  const asScheduled = { ...subject, profile: { ...subject.profile, schedulerOn: true, overrides: [] } }
  const timeline = timelineOf(asScheduled)
  const midnight = toInstant(wallAt(date, 0), zone)
  const dayEnd = toInstant(wallAt(date, dayMinutes), zone)
  let end: Instant | undefined
  for (let at = changeAfter(timeline, midnight, false); at !== undefined && at < dayEnd; at = changeAfter(timeline, at, false)) {
    if (stepAt(timeline, at, false).status === subject.account.outsideStatus) end = at as Instant
  }
  return end ?? toInstant(wallAt(date, usualEndOfDay), zone)
}

/** The first instant in `[from, to)` at which two profiles of one person give different statuses. */
export function firstDifference(one: Subject, other: Subject, from: Instant, to: Instant): Instant | undefined {
  const differs = (at: Instant): boolean => effective(one, at).status !== effective(other, at).status
  for (let at = from; at < to;) {
    if (differs(at)) return at
    const turns = [one, other].map((subject) => (acts(subject) ? stepAt(timelineOf(subject), at, true).next : Infinity))
    at = Math.min(...turns) as Instant
  }
  return undefined
}
