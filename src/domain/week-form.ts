import type { Operation, SpokenSlot } from './operation.ts'
import { type Subject, zoneOf } from './person.ts'
import { type DatedSchedule, leastSlotMinutes, type Slot } from './schedule.ts'
import { scheduleOn } from './schedule-list.ts'
import { everyWeek, lastsOf, slotsToSpoken, spokenToSlots } from './spoken-slots.ts'
import { type Status, statuses } from './status.ts'
import { dateOf, dayMinutes, type Instant, mondayOf, toWall } from './time.ts'
import { groupSlots } from './week-view.ts'

/** One slot of a week's form as it was filled in, right or wrong; days 0 = Monday … 6 = Sunday, times as HH:mm. */
export interface WeekRow {
  readonly days: readonly number[]
  readonly from?: string
  readonly until?: string
  readonly status?: string
}

export const weekFields = ['days', 'from', 'until', 'status'] as const
export type WeekField = (typeof weekFields)[number]

/** What is wrong, and at which input it can be mended; rows count from 0. */
export interface RowProblem {
  readonly row: number
  readonly field: WeekField
  readonly because:
    | { readonly kind: 'no-days' | 'no-time' | 'no-status' | 'same-times' | 'no-slot' | 'overlap-kept' }
    | { readonly kind: 'too-short'; readonly minutes: number }
    | { readonly kind: 'overlap'; readonly withRow: number }
}

/** The schedule that somebody's form shows: the one that holds today. */
export function scheduleToEdit(subject: Subject, at: Instant): DatedSchedule | undefined {
  return scheduleOn(subject.profile.schedules, dateOf(toWall(at, zoneOf(subject))))
}

/** Whether so many rows can show it, with one to spare: a cycle of several weeks never. */
export function fitsRows(schedule: DatedSchedule | undefined, mostRows: number): boolean {
  return !schedule || (schedule.weeks === 1 && rowsOf(schedule).length < mostRows)
}

/** The slots that rows can show, one row each. */
export function rowsOf(schedule: DatedSchedule | undefined): readonly WeekRow[] {
  const shown = schedule?.slots.filter((slot) => !isOverDays(slot)) ?? []
  return groupSlots(shown).map(({ days, start, end, status }) => ({ days, from: clock(start), until: clock(end), status }))
}

/** Slots over several days (Fri 17:00 → Mon 8:00): rows have no inputs for them, so they stay as they are. */
export function keptSlots(schedule: DatedSchedule | undefined): readonly Slot[] {
  return schedule?.slots.filter(isOverDays) ?? []
}

function isOverDays({ start, lasts }: Slot): boolean {
  return lasts > dayMinutes || (lasts === dayMinutes && start > 0)
}

/** At most one problem for each input; empty when the rows are an edit. A managed person keeps at least one slot (DOMAIN §2). */
export function rowProblems(rows: readonly WeekRow[], subject: Subject, at: Instant): readonly RowProblem[] {
  const incomplete = rows.flatMap((row, index) => (isLeftOut(row) ? [] : rowProblemsOf(row, index)))
  if (incomplete.length > 0) return incomplete
  const kept = slotsToSpoken(keptSlots(scheduleToEdit(subject, at)))
  const slots = rows.map((row) => (isLeftOut(row) ? undefined : toSlot(row)))
  const clashing = slots.flatMap((slot, row): RowProblem[] => {
    if (!slot) return []
    const before = slots.findIndex((other, earlier) => earlier < row && other && clash(other, slot))
    if (before >= 0) return [{ row, field: 'from', because: { kind: 'overlap', withRow: before } }]
    return kept.some((other) => clash(other, slot)) ? [{ row, field: 'from', because: { kind: 'overlap-kept' } }] : []
  })
  const left = kept.length > 0 || slots.some((slot) => slot !== undefined)
  if (clashing.length > 0 || left || !subject.profile.managed) return clashing
  return [{ row: 0, field: 'days', because: { kind: 'no-slot' } }]
}

/** The edit that rows without problems stand for: of the schedule they were made from. */
export function editOfRows(rows: readonly WeekRow[], subject: Subject, at: Instant): Operation {
  const spoken = rows.flatMap((row) => (isLeftOut(row) ? [] : (toSlot(row) ?? [])))
  const present = scheduleToEdit(subject, at)
  const slots = spokenToSlots([...spoken, ...slotsToSpoken(keptSlots(present))], everyWeek)
  const anchor = present?.weeks === 1 ? present.anchor : mondayOf(dateOf(toWall(at, zoneOf(subject))))
  return { kind: 'replace-schedule', inPlace: true, schedule: { weeks: 1, anchor, slots: slots.kind === 'slots' ? slots.slots : [] } }
}

function rowProblemsOf(row: WeekRow, index: number): readonly RowProblem[] {
  const at = (field: WeekField, because: RowProblem['because']): RowProblem => ({ row: index, field, because })
  const slot = toSlot(row)
  if (!slot) {
    return [
      ...(row.days.length === 0 ? [at('days', { kind: 'no-days' })] : []),
      ...(minuteOf(row.from) === undefined ? [at('from', { kind: 'no-time' })] : []),
      ...(minuteOf(row.until) === undefined ? [at('until', { kind: 'no-time' })] : []),
      ...(statusOf(row) ? [] : [at('status', { kind: 'no-status' })]),
    ]
  }
  const minutes = lastsOf(slot)
  if (minutes === 0) return [at('until', { kind: 'same-times' })]
  return minutes < leastSlotMinutes ? [at('until', { kind: 'too-short', minutes: leastSlotMinutes })] : []
}

/** A row without days is a slot taken away; one with nothing in it was never one. */
function isLeftOut({ days, from, until, status }: WeekRow): boolean {
  const filled = [from, until, status].filter((value) => value !== undefined).length
  return days.length === 0 && (filled === 3 || filled === 0)
}

function clash(one: SpokenSlot, other: SpokenSlot): boolean {
  return spokenToSlots([one, other], everyWeek).kind === 'refused'
}

function toSlot(row: WeekRow): SpokenSlot | undefined {
  const { days } = row
  const [start, end, status] = [minuteOf(row.from), minuteOf(row.until), statusOf(row)]
  if (start === undefined || end === undefined || !status || days.length === 0) return undefined
  // A day that ends at 0:00 ends at 24:00.
  return { days, start, end: end === 0 ? dayMinutes : end, status }
}

const statusOf = (row: WeekRow): Status | undefined => statuses.find((status) => status === row.status)

function minuteOf(time: string | undefined): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time ?? '') ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** HH:mm, as inputs for a time want it. 24:00 is written as the 0:00 that it is. */
function clock(minute: number): string {
  const ofDay = minute % dayMinutes
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}
