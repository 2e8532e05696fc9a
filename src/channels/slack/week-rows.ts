import { fieldId, type Field } from '../../cards/block-kit/week-form.ts'
import type { SpokenSlot } from '../../domain/operation.ts'
import { type Language, type Subject, zoneOf } from '../../domain/person.ts'
import { type DatedSchedule, leastSlotMinutes } from '../../domain/schedule.ts'
import { scheduleOn } from '../../domain/schedule-list.ts'
import { everyWeek, lastsOf, spokenToSlots } from '../../domain/spoken-slots.ts'
import { type Status, statuses } from '../../domain/status.ts'
import { dateOf, dayMinutes, type Instant, mondayOf, toWall } from '../../domain/time.ts'
import { slackTextsFor } from '../../texts/slack.ts'
import type { FormRow } from './incoming.ts'

/** What is wrong with a form, at the field; empty when nothing is. */
export type FormErrors = Readonly<Record<string, string>>

/** Checks the week's form as Slack shows it: each problem at the input that can mend it. */
export function checkRows(rows: readonly FormRow[], { profile }: Subject, language: Language): FormErrors {
  const { errors } = slackTextsFor(language)
  const found: Record<string, string> = {}
  const add = (row: number, field: Field, text: string): void => void (found[fieldId(row, field)] ??= text)
  rows.forEach((row, index) => {
    if (isLeftOut(row)) return
    if (row.days.length === 0) add(index, 'days', errors.noDays)
    if (row.from === undefined) add(index, 'from', errors.noTime)
    if (row.until === undefined) add(index, 'until', errors.noTime)
    if (!statusOf(row)) add(index, 'status', errors.noStatus)
    const slot = toSlot(row)
    if (!slot) return
    const minutes = lastsOf(slot)
    if (minutes === 0) add(index, 'until', errors.sameTimes)
    else if (minutes < leastSlotMinutes) add(index, 'until', errors.tooShort({ minutes: leastSlotMinutes }))
  })
  if (Object.keys(found).length > 0) return found
  const slots = rows.map((row) => (isLeftOut(row) ? undefined : toSlot(row)))
  slots.forEach((slot, index) => {
    const before = slots.findIndex(
      (other, earlier) => earlier < index && slot && other && spokenToSlots([other, slot], everyWeek).kind === 'refused',
    )
    if (before >= 0) add(index, 'from', errors.overlap({ number: before + 1 }))
  })
  if (profile.managed && slots.every((slot) => slot === undefined)) add(0, 'days', errors.noSlot)
  return found
}

/** A row without days is a slot taken away; one with nothing in it was never one. */
function isLeftOut({ days, from, until, status }: FormRow): boolean {
  return (
    days.length === 0 &&
    ((from !== undefined && until !== undefined && status !== undefined) ||
      (from === undefined && until === undefined && status === undefined))
  )
}

const statusOf = (row: FormRow): Status | undefined => statuses.find((status) => status === row.status)

function toSlot(row: FormRow): SpokenSlot | undefined {
  const { days, from, until } = row
  const status = statusOf(row)
  const [start, end] = [minuteOf(from), minuteOf(until)]
  if (start === undefined || end === undefined || !status || days.length === 0) return undefined
  // A day that ends at 0:00 ends at 24:00.
  return { days, start, end: end === 0 ? dayMinutes : end, status }
}

function minuteOf(clock: string | undefined): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock ?? '') ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** The schedule a form that passed {@link checkRows} stands for; the dates of the one it was made from stay. */
export function toSchedule(rows: readonly FormRow[], subject: Subject, at: Instant): DatedSchedule {
  const today = dateOf(toWall(at, zoneOf(subject)))
  const present = scheduleOn(subject.profile.schedules, today)
  const spoken = rows.flatMap((row) => (isLeftOut(row) ? [] : (toSlot(row) ?? [])))
  const slots = spokenToSlots(spoken, everyWeek)
  return {
    weeks: 1,
    anchor: present?.weeks === 1 ? present.anchor : mondayOf(today),
    slots: slots.kind === 'slots' ? slots.slots : [],
    ...(present?.from !== undefined && present.from > today && { from: present.from }),
    ...(present?.until !== undefined && { until: present.until }),
  }
}
