import type { Account, Person, Profile } from '../../domain/person.ts'
import type { Difference } from '../../domain/plan-result.ts'
import type { DatedSchedule } from '../../domain/schedule.ts'
import type { Status } from '../../domain/status.ts'
import { addDays, dayMinutes, isoWeekOf, mondayOf, weekdayOf, type LocalDate } from '../../domain/time.ts'
import { daySegments, scheduleSegments, type Segment } from '../../domain/week-view.ts'
import type { CardData } from '../card-data.ts'
import { labelOf, type Voice } from '../say/voice.ts'
import type { DayView, LegendEntry, WeekView } from '../view.ts'
import { legendOf } from './legend.ts'

type Week = readonly { readonly date: LocalDate; readonly segments: readonly Segment[] }[]

/** A change is looked for in this many weeks: the longest cycle, and a schedule that begins next year. */
const weeksAhead = 60

/** The week as it will hold with the schedule on: slots, calendar and temporary statuses together. */
export function heldWeek(voice: Voice, card: Extract<CardData, { kind: 'week' }>): WeekView {
  const { account } = voice
  const profile = { ...card.profile, zone: voice.zone, schedulerOn: true, fmuActive: true }
  const subject = { account, person: anybody(account, profile, card.teams), profile }
  const week = weekFrom(card.monday, (date) => daySegments(subject, date))
  return toView(voice, '', week, legendOf(voice, statusesIn(week), scheduleOn(profile, card.monday)))
}

/**
 * The weekly schedule before and after a change, calendar and temporary statuses left out: the first week from now on in which they
 * differ, else this one. Both show all seven days, so that one look compares them.
 */
export function changedWeeks(voice: Voice, { before, after }: Difference): { readonly before: WeekView; readonly after: WeekView } {
  const weekOf = (profile: Profile, monday: LocalDate): Week =>
    weekFrom(monday, (date) => scheduleSegments(scheduleOn(profile, date), voice.account.outsideStatus, date))
  const thisWeek = mondayOf(voice.today)
  const weeks = Array.from({ length: weeksAhead }, (_, ahead) => addDays(thisWeek, 7 * ahead))
  // A slot of the outside status changes no drawing: then this week shows that nothing looks different.
  const monday = weeks.find((each) => !sameWeek(weekOf(before, each), weekOf(after, each))) ?? thisWeek
  const next = weekOf(after, monday)
  const { schedule } = voice.texts
  return {
    before: toView(voice, schedule.weekBefore, weekOf(before, monday), []),
    after: toView(
      voice,
      titleIn(voice, schedule.weekAfter, monday),
      next,
      legendOf(voice, statusesIn(next), scheduleOn(after, addDays(monday, 6))),
    ),
  }
}

/** Another week than this one is named: the days' labels show no month. */
function titleIn(voice: Voice, what: string, monday: LocalDate): string {
  return monday === mondayOf(voice.today) ? what : voice.texts.schedule.inWeekOf({ what, week: weekTitle(voice, monday) })
}

/** "Week 48, Mon 23 Nov to Sun 29 Nov". */
export function weekTitle(voice: Voice, monday: LocalDate): string {
  const { formats, schedule } = voice.texts
  const [first, last] = [formats.date(monday, voice.today), formats.date(addDays(monday, 6), monday)]
  return schedule.week({ first, last, number: isoWeekOf(monday).week })
}

/** The schedule that holds on a date: the last one said whose dates include it (DOMAIN §3). */
export function scheduleOn(profile: Profile, date: LocalDate): DatedSchedule | undefined {
  return profile.schedules.findLast(({ from, until }) => (from === undefined || from <= date) && (until === undefined || date <= until))
}

function toView(voice: Voice, title: string, week: Week, legend: readonly LegendEntry[]): WeekView {
  const hours = [0, 360, 720, 1080].map(voice.texts.formats.shortTime)
  return { title, hours, days: week.map(({ date, segments }) => toDay(voice, date, segments)), legend }
}

/** One day of several people, a bar for each. */
export function dayOfPerson(voice: Voice, rows: readonly { readonly label: string; readonly segments: readonly Segment[] }[]): WeekView {
  const drawn = rows.map(({ label, segments }) => ({ label, date: voice.today, segments: joined(segments) }))
  const days = drawn.map(({ label, date, segments }): DayView => {
    const { altText } = toDay(voice, date, segments)
    return { label, today: false, altText: voice.texts.words.labelled({ label, text: altText }), segments }
  })
  const hours = [0, 360, 720, 1080].map(voice.texts.formats.shortTime)
  const legend = [...statusesIn(drawn)].map((status) => ({ status, label: labelOf(voice, status), text: '', spoken: '' }))
  return { title: '', hours, days, legend }
}

function toDay(voice: Voice, date: LocalDate, segments: readonly Segment[]): DayView {
  const { formats, words } = voice.texts
  const said = segments.map(({ start, end, status }) => {
    const times = start === 0 && end === dayMinutes ? words.allDay : formats.timeRange(start, end)
    return `${labelOf(voice, status)} ${times}`
  })
  return {
    label: `${formats.shortWeekday(weekdayOf(date))} ${Number(date.slice(8))}`,
    today: date === voice.today,
    altText: words.labelled({ label: formats.date(date, voice.today), text: said.join(', ') }),
    segments,
  }
}

function statusesIn(week: Week): ReadonlySet<Status> {
  return new Set(week.flatMap(({ segments }) => segments.map(({ status }) => status)))
}

function weekFrom(monday: LocalDate, segmentsOf: (date: LocalDate) => readonly Segment[]): Week {
  return [0, 1, 2, 3, 4, 5, 6].map((day) => ({ date: addDays(monday, day), segments: joined(segmentsOf(addDays(monday, day))) }))
}

/** Neighbours of one status are one block, whatever made them. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  const blocks: Segment[] = []
  for (const { start, end, status } of segments) {
    const last = blocks.at(-1)
    if (last?.status === status) blocks[blocks.length - 1] = { ...last, end }
    else blocks.push({ start, end, status })
  }
  return blocks
}

function sameWeek(one: Week, other: Week): boolean {
  return one.every(({ segments }, day) => JSON.stringify(segments) === JSON.stringify(other[day]?.segments))
}

/** The rules want a whole person and read the teams only. */
function anybody(account: Account, profile: Profile, teams: readonly string[] = []): Person {
  return { id: profile.person, account: account.id, name: '', teams, role: 'employee', adminOf: [], deactivated: false }
}
