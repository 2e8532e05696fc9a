import { asks, changes, refused, type Draft, type PlanContext } from './draft.ts'
import { laySlots } from './lay-slots.ts'
import type { Operation } from './operation.ts'
import type { Refusal, Warning } from './plan-result.ts'
import { emptyWeek, repeated, scheduleOn, spansFrom, stillHolding, undated, withEdited } from './schedule-list.ts'
import type { DatedSchedule, Slot } from './schedule.ts'
import { driftWarnings, editWarnings } from './schedule-warnings.ts'
import { sortSlots } from './slot-algebra.ts'
import { allWeeks, spokenToSlots, type Weeks } from './spoken-slots.ts'
import { addDays, daysBetween, modulo, mondayOf, toInstant, wallAt, type LocalDate } from './time.ts'

type AddSlots = Extract<Operation, { kind: 'add-slots' }>

/** The longest cycle (DOMAIN §3). */
export const mostWeeks = 12

/** One schedule that gets the slots: the present one where it stands, or a dated copy of what holds in a span of dates. */
type Edit =
  | { readonly kind: 'edited'; readonly schedule: DatedSchedule; readonly dropped: readonly Slot[]; readonly fresh: readonly Slot[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'overlaps'; readonly slots: readonly Slot[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** New slots in the present schedule, or with dates in a copy that holds on those dates (DOMAIN §3). */
export function planAddSlots(operation: AddSlots, context: PlanContext): Draft {
  const { from, until } = operation
  const { schedules } = context.subject.profile
  if (until && until < (from ?? until)) return refused({ kind: 'dates-reversed' })
  if (until && until < context.today) return refused({ kind: 'end-passed', at: toInstant(wallAt(addDays(until, 1), 0), context.zone) })
  if (until === undefined && (from === undefined || from <= context.today)) {
    const present = scheduleOn(schedules, context.today)
    const edit = layInto(present ?? emptyWeek(context.today), operation, context)
    return draftOf([edit], operation, context, (edited) => withEdited(schedules, present, edited[0] ?? emptyWeek(context.today)))
  }
  const copies = datedCopies(schedules, from && from > context.today ? from : context.today, until)
  const edits = copies.map((copy) => layInto(copy, operation, context))
  return draftOf(edits, operation, context, (edited) => [...schedules, ...edited])
}

function draftOf(
  edits: readonly Edit[],
  operation: AddSlots,
  context: PlanContext,
  place: (edited: readonly DatedSchedule[]) => readonly DatedSchedule[],
): Draft {
  const refusedEdit = edits.find((edit) => edit.kind === 'refused')
  if (refusedEdit) return refused(refusedEdit.refusal)
  const inTheWay = edits.flatMap((edit) => (edit.kind === 'overlaps' ? edit.slots : []))
  if (inTheWay.length > 0) return asks(overlapQuestion(operation, inTheWay))
  const done = edits.filter((edit) => edit.kind === 'edited')
  if (done.length === 0) return { kind: 'nothing' }
  const warnings = done.flatMap((edit): Warning[] => [...editWarnings(edit.schedule, edit, context), ...driftWarnings(edit.schedule)])
  return changes({ schedules: stillHolding(place(done.map(({ schedule }) => schedule)), context.today) }, warnings)
}

/** Make room first, then Replace; "change nothing" needs no operation (DOMAIN §3). */
export function overlapQuestion(
  operation: AddSlots | Extract<Operation, { kind: 'change-slots' }>,
  inTheWay: readonly Slot[],
): Extract<Draft, { kind: 'asks' }>['question'] {
  return {
    kind: 'overlap',
    overlapping: sortSlots(inTheWay),
    choices: [
      { ...operation, overlap: 'make-room' },
      { ...operation, overlap: 'replace' },
    ],
  }
}

function layInto(schedule: DatedSchedule, operation: AddSlots, context: PlanContext): Edit {
  const every = operation.everyWeeks ?? 1
  if (!Number.isInteger(every) || every < 1 || every > mostWeeks) return { kind: 'refused', refusal: { kind: 'bad-cycle', weeks: every } }
  const weeks = leastCommonMultiple(schedule.weeks, every)
  if (weeks > mostWeeks) return { kind: 'refused', refusal: { kind: 'bad-cycle', weeks } }
  const longer = repeated(schedule, weeks / schedule.weeks)
  const fresh = spokenToSlots(operation.slots, weeksMeant(longer, every, operation.from ?? context.today))
  if (fresh.kind === 'refused') return fresh
  const laid = laySlots(longer, fresh.slots, operation.overlap)
  if (laid.kind === 'overlaps') return laid
  if (laid.schedule === longer) return { kind: 'unchanged' }
  return { kind: 'edited', schedule: laid.schedule, dropped: laid.dropped, fresh: fresh.slots }
}

/** Every so many weeks of the cycle; the first such week contains `first`. Counted from the anchor, never by week parity. */
function weeksMeant({ anchor, weeks }: DatedSchedule, every: number, first: LocalDate): Weeks {
  const phase = modulo(daysBetween(anchor, mondayOf(first)) / 7, every)
  return { weeks, which: allWeeks(weeks).which.filter((week) => week % every === phase) }
}

/** Copies of what holds in the dates, each for its own dates, so that a change of schedule in between stays. */
function datedCopies(schedules: readonly DatedSchedule[], from: LocalDate, until: LocalDate | undefined): DatedSchedule[] {
  const spans = spansFrom(schedules, from).filter((span) => until === undefined || span.from <= until)
  return spans.map((span) => {
    const ends = [span.until, until].filter((date) => date !== undefined).sort()
    return { ...(span.schedule ? undated(span.schedule) : emptyWeek(span.from)), from: span.from, ...(ends[0] && { until: ends[0] }) }
  })
}

function leastCommonMultiple(one: number, other: number): number {
  let multiple = one
  while (multiple % other !== 0) multiple += one
  return multiple
}
