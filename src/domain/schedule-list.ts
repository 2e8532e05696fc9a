import type { Profile } from './person.ts'
import { sameValue } from './same-value.ts'
import type { DatedSchedule, Schedule } from './schedule.ts'
import { addDays, mondayOf, type LocalDate } from './time.ts'

/** Dates on which one and the same schedule holds, both included; no `until` = from then on. No schedule = outside status all day. */
export interface Span {
  readonly from: LocalDate
  readonly until?: LocalDate
  readonly schedule?: DatedSchedule
}

/** The schedule that holds on a date: the last one in the list whose dates include it (DOMAIN §3). */
export function scheduleOn(schedules: readonly DatedSchedule[], date: LocalDate): DatedSchedule | undefined {
  return schedules.findLast(({ from, until }) => (from === undefined || from <= date) && (until === undefined || date <= until))
}

/** Which schedule holds from `first` on, in order of date. */
export function spansFrom(schedules: readonly DatedSchedule[], first: LocalDate): Span[] {
  const turns = schedules.flatMap(({ from, until }) => [...(from ? [from] : []), ...(until ? [addDays(until, 1)] : [])])
  const starts = [...new Set([first, ...turns.filter((date) => date > first)])].sort()
  const spans: Span[] = []
  for (const [index, from] of starts.entries()) {
    const schedule = scheduleOn(schedules, from)
    const next = starts[index + 1]
    const before = spans.at(-1)
    const span = { ...(next && { until: addDays(next, -1) }), ...(schedule && { schedule }) }
    if (before && before.schedule === schedule) spans[spans.length - 1] = { from: before.from, ...span }
    else spans.push({ from, ...span })
  }
  return spans
}

/** Without the schedules that hold on no date from today on: over, or covered by later ones. */
export function stillHolding(schedules: readonly DatedSchedule[], today: LocalDate): readonly DatedSchedule[] {
  const holding = new Set(spansFrom(schedules, today).map(({ schedule }) => schedule))
  return schedules.filter((schedule) => holding.has(schedule))
}

/** Whether a managed person may be left with this: at least one slot on every date from today on (DOMAIN §2). */
export function keepsSlots(schedules: readonly DatedSchedule[], today: LocalDate): boolean {
  return spansFrom(schedules, today).every(({ schedule }) => schedule !== undefined && schedule.slots.length > 0)
}

/** Auto needs slots for a managed person: one who is on manual without any can't be switched over (DOMAIN §10, MANAGED_EMPTY). */
export function mayNotFollow({ managed, schedulerOn, schedules }: Profile, today: LocalDate): boolean {
  return managed && !schedulerOn && !keepsSlots(schedules, today)
}

/** Puts `edited` where `schedule` stood; a person without a schedule gets it beneath the dated ones. */
export function withEdited(
  schedules: readonly DatedSchedule[],
  schedule: DatedSchedule | undefined,
  edited: DatedSchedule,
): readonly DatedSchedule[] {
  return schedule ? schedules.map((other) => (other === schedule ? edited : other)) : [edited, ...schedules]
}

export function emptyWeek(date: LocalDate): Schedule {
  return { weeks: 1, anchor: mondayOf(date), slots: [] }
}

/** What a schedule says, without the dates on which it holds. */
export function undated({ weeks, anchor, slots, origin }: DatedSchedule): Schedule {
  return { weeks, anchor, slots, ...(origin && { origin }) }
}

/** The same schedule with a cycle `times` as long. */
export function repeated(schedule: DatedSchedule, times: number): DatedSchedule {
  if (times === 1) return schedule
  const turns = Array.from({ length: times }, (_, turn) => turn * schedule.weeks * 7)
  return {
    ...schedule,
    weeks: schedule.weeks * times,
    slots: turns.flatMap((days) => schedule.slots.map((slot) => ({ ...slot, day: slot.day + days }))),
  }
}

/** Whether two schedules hold on the same dates, whatever their slots. */
export function sameDates(one: DatedSchedule, other: DatedSchedule): boolean {
  return sameValue([one.from, one.until], [other.from, other.until])
}
