import type { Operation, SpokenSlot } from '../../domain/operation.ts'
import type { DatedSchedule, Schedule, Slot } from '../../domain/schedule.ts'
import { statuses, type Status } from '../../domain/status.ts'
import { dayMinutes, type LocalDate } from '../../domain/time.ts'
import { groupSlots, type GroupedSlot } from '../../domain/week-view.ts'
import { labelOf, type Voice, type Wording } from './voice.ts'

type Times = Pick<GroupedSlot, 'days' | 'start' | 'end' | 'endsDaysLater'>

/** "Mon–Fri 9:00–17:00": when the slot is, without its status. */
export function slotPhrase(voice: Voice, slot: Slot): string {
  return groupSlots([slot])
    .map((group) => timesOf(voice, group))
    .join()
}

/** "On duty Mon–Fri 9:00–17:00 and Professional Sat 8:00–12:00". */
export function slotsPhrase(voice: Wording, slots: readonly Slot[], weeks = 1): string {
  return voice.texts.formats.list(groupSlots(slots).map((group) => `${labelOf(voice, group.status)} ${inWeeks(voice, group, weeks)}`))
}

/** What is asked to be added: "On duty Sat, Sun 8:00–20:00, every 2 weeks, from Mon 30 Nov". */
export function addedPhrase(voice: Voice, { slots, everyWeeks, from, until }: Extract<Operation, { kind: 'add-slots' }>): string {
  const { schedule } = voice.texts
  const what = spokenSlotsPhrase(voice, slots)
  const repeated = everyWeeks === undefined || everyWeeks === 1 ? what : schedule.everyWeeks({ what, count: everyWeeks })
  return withDates(voice, repeated, { ...(from && { from }), ...(until && { until }) })
}

/** The dates on which something holds, said after it. */
export function withDates(voice: Voice, what: string, { from, until }: Pick<DatedSchedule, 'from' | 'until'>): string {
  const { formats, schedule } = voice.texts
  const date = (on: LocalDate): string => formats.date(on, voice.today)
  if (from !== undefined && until !== undefined) return schedule.fromUntilDate({ what, first: date(from), last: date(until) })
  if (from !== undefined) return schedule.fromDate({ what, date: date(from) })
  return until === undefined ? what : schedule.untilDate({ what, date: date(until) })
}

/** Slots as said: "On duty Mon–Fri 9:00–17:00". */
export function spokenSlotsPhrase(voice: Voice, slots: readonly SpokenSlot[]): string {
  const said = slots.map((slot) => {
    const endsDaysLater = slot.endsDaysLater ?? (slot.end <= slot.start ? 1 : 0)
    const days = slot.days.toSorted((a, b) => a - b)
    return `${labelOf(voice, slot.status)} ${timesOf(voice, { ...slot, days, endsDaysLater })}`
  })
  return voice.texts.formats.list(said)
}

/** The times of each status of a schedule, in the order of statuses: "Mon–Fri 9:00–12:00; Sat 8:00–12:00". */
export function timesByStatus(voice: Voice, schedule: Schedule): readonly { readonly status: Status; readonly times: string }[] {
  const groups = groupSlots(schedule.slots)
  return statuses.flatMap((status) => {
    const times = groups.filter((group) => group.status === status).map((group) => inWeeks(voice, group, schedule.weeks))
    return times.length === 0 ? [] : [{ status, times: voice.texts.formats.sequence(times) }]
  })
}

/** "Mon–Fri", "Mon, Wed", "every day". */
export function daysPhrase(voice: Wording, days: readonly number[]): string {
  const { formats, words } = voice.texts
  if (days.length === 7) return words.everyDay
  const runs: number[][] = []
  for (const day of days.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  return runs
    .flatMap((run) => {
      const [first = 0, last = 0] = [run[0], run.at(-1)]
      if (run.length < 3) return run.map(formats.shortWeekday)
      return [words.weekdaySpan({ first: formats.shortWeekday(first), last: formats.shortWeekday(last) })]
    })
    .join(', ')
}

function inWeeks(voice: Wording, group: GroupedSlot, weeks: number): string {
  const slot = timesOf(voice, group)
  if (group.weeks.length >= weeks) return slot
  return voice.texts.schedule.inWeeks({ slot, which: voice.texts.formats.list(group.weeks.map((week) => String(week + 1))), weeks })
}

function timesOf(voice: Wording, { days, start, end, endsDaysLater }: Times): string {
  const { formats, schedule, words } = voice.texts
  const endsNextMorning = endsDaysLater === 1 && end <= start
  if (endsDaysLater > 1 || (endsDaysLater === 1 && !endsNextMorning)) {
    return days
      .map((day) =>
        schedule.overDays({
          startDay: formats.shortWeekday(day),
          startTime: formats.time(start),
          endDay: formats.shortWeekday((day + endsDaysLater) % 7),
          endTime: formats.time(end),
        }),
      )
      .join(', ')
  }
  const range = formats.timeRange(start, end)
  const times = start === 0 && end === dayMinutes ? words.allDay : endsNextMorning ? schedule.nextDay({ range }) : range
  return schedule.slot({ days: daysPhrase(voice, days), times })
}
