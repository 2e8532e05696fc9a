import type { Person, Profile, Subject } from '../../domain/person.ts'
import type { Difference } from '../../domain/plan-result.ts'
import type { DatedSchedule } from '../../domain/schedule.ts'
import { statuses } from '../../domain/status.ts'
import { addDays, dayMinutes, mondayOf, weekdayOf, type LocalDate } from '../../domain/time.ts'
import type { CardData } from '../card-data.ts'
import { labelOf, type Voice } from '../say/voice.ts'
import type { DaySegment, DayView, WeekView } from '../view.ts'
import { daySegments } from './segments.ts'

type Week = readonly { readonly date: LocalDate; readonly segments: readonly DaySegment[] }[]

/** The week as it will hold: schedule, calendar and temporary statuses together. */
export function heldWeek(voice: Voice, card: Extract<CardData, { kind: 'week' }>): WeekView {
  return toView(voice, '', weekOf(subjectOf(voice, card.profile, card.teams), card.monday))
}

/**
 * The weekly schedule before and after a change, without temporary statuses: the first week from now on in which they differ. The week
 * before shows only the days that change.
 */
export function changedWeeks(voice: Voice, { before, after }: Difference): { readonly before: WeekView; readonly after: WeekView } {
  const [was, will] = [regular(voice, before), regular(voice, after)]
  let monday = mondayOf(voice.today)
  for (let ahead = 0; ahead < 60 && !differ(weekOf(was, monday), weekOf(will, monday)); ahead++) monday = addDays(monday, 7)
  const [old, next] = [weekOf(was, monday), weekOf(will, monday)]
  const { schedule } = voice.texts
  const touched = old.filter((day, index) => !same(day.segments, next[index]?.segments))
  return { before: toView(voice, schedule.weekBefore, touched), after: toView(voice, schedule.weekAfter, next) }
}

/** The schedule that holds on a date: the last one said whose dates include it (DOMAIN §3). */
export function scheduleOn(profile: Profile, date: LocalDate): DatedSchedule | undefined {
  return profile.schedules.findLast(({ from, until }) => (from === undefined || from <= date) && (until === undefined || date <= until))
}

function toView(voice: Voice, title: string, week: Week): WeekView {
  const present = new Set(week.flatMap(({ segments }) => segments.map(({ status }) => status)))
  return {
    title,
    hours: [0, 360, 720, 1080].map(voice.texts.formats.shortTime),
    days: week.map(({ date, segments }) => toDay(voice, date, segments)),
    legend: statuses.filter((status) => present.has(status)).map((status) => ({ status, label: labelOf(voice, status) })),
  }
}

function toDay(voice: Voice, date: LocalDate, segments: readonly DaySegment[]): DayView {
  const { formats, schedule, words } = voice.texts
  const said = segments.map(({ start, end, status }) => {
    const times = start === 0 && end === dayMinutes ? words.allDay : formats.timeRange(start, end)
    return schedule.slot({ days: labelOf(voice, status), times })
  })
  return {
    label: `${formats.shortWeekday(weekdayOf(date))} ${Number(date.slice(8))}`,
    today: date === voice.today,
    altText: words.labelled({ label: formats.date(date, voice.today), text: said.join(', ') }),
    segments,
  }
}

function weekOf(subject: Subject, monday: LocalDate): Week {
  return [0, 1, 2, 3, 4, 5, 6].map((day) => {
    const date = addDays(monday, day)
    return { date, segments: daySegments(subject, date) }
  })
}

function differ(one: Week, other: Week): boolean {
  return one.some(({ segments }, index) => !same(segments, other[index]?.segments))
}

function same(one: readonly DaySegment[], other: readonly DaySegment[] | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function regular(voice: Voice, profile: Profile): Subject {
  const subject = subjectOf(voice, { ...profile, overrides: [], schedulerOn: true, fmuActive: true }, [])
  return { ...subject, account: { ...subject.account, calendar: [] } }
}

/** Rules need a whole subject; of the person they read the teams only. */
function subjectOf(voice: Voice, profile: Profile, teams: readonly string[] = []): Subject {
  const person: Person = {
    id: profile.person,
    account: voice.account.id,
    name: '',
    teams,
    role: 'employee',
    adminOf: [],
    deactivated: false,
  }
  return { account: voice.account, person, profile: { ...profile, zone: voice.zone } }
}
