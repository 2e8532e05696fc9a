import { asks, changes, nothing, refused, type Draft, type PlanContext } from './draft.ts'
import { laySlots } from './lay-slots.ts'
import type { Operation, SlotMatch } from './operation.ts'
import { overlapQuestion } from './plan-add-slots.ts'
import type { Refusal, Warning } from './plan-result.ts'
import { spansFrom, stillHolding, withEdited } from './schedule-list.ts'
import { leastSlotMinutes, type DatedSchedule, type Slot } from './schedule.ts'
import { driftWarnings, editWarnings } from './schedule-warnings.ts'
import { overlappingEachOther, united } from './slot-algebra.ts'
import { endOf, lastsOf } from './spoken-slots.ts'
import { dayMinutes, weekMinutes } from './time.ts'

type Of<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>

/** Takes the matching slots away, each whole; a managed person keeps at least one (DOMAIN §2, §3). */
export function planRemoveSlots({ match, all }: Of<'remove-slots'>, context: PlanContext): Draft {
  if (!all && Object.keys(match).length === 0) return refused({ kind: 'no-slot-matches' })
  const found = findSlots(match, context)
  if (!found) return refused({ kind: 'no-slot-matches' })
  const slots = found.schedule.slots.filter((slot) => !found.slots.includes(slot))
  if (slots.length === 0 && context.subject.profile.managed) return refused({ kind: 'managed-empty' })
  const lost: Warning[] = slots.length === 0 ? [{ kind: 'last-slot-lost' }] : []
  return edited(found.schedule, { ...found.schedule, slots }, { fresh: [], dropped: [] }, context, lost)
}

/** Gives the matching slots other days, times or another status; what they then overlap is asked about (DOMAIN §3). */
export function planChangeSlots(operation: Of<'change-slots'>, context: PlanContext): Draft {
  // Slots on no day would be slots removed, past the rules for that.
  if (operation.set.days?.length === 0) return refused({ kind: 'slot-empty' })
  const found = findSlots(operation.match, context)
  if (!found) return refused({ kind: 'no-slot-matches' })
  const moved = found.slots.flatMap((slot) => movedSlots(slot, operation.set))
  const wrong = moved.map(({ lasts }) => refusalOf(lasts)).find((refusal) => refusal !== undefined)
  if (wrong) return refused(wrong)
  const cycleMinutes = found.schedule.weeks * weekMinutes
  const fresh = united(moved, cycleMinutes)
  const clashing = overlappingEachOther(fresh, cycleMinutes)
  if (clashing.length > 0) return refused({ kind: 'slots-overlap-each-other', slots: clashing })
  const rest = found.schedule.slots.filter((slot) => !found.slots.includes(slot))
  const laid = laySlots({ ...found.schedule, slots: rest }, fresh, operation.overlap)
  if (laid.kind === 'overlaps') return asks(overlapQuestion(operation, laid.slots))
  return edited(found.schedule, laid.schedule, { fresh, dropped: laid.dropped }, context)
}

/** The present schedule's matching slots; where it has none, those of the next one that will hold. */
function findSlots(
  match: SlotMatch,
  { subject, today }: PlanContext,
): { readonly schedule: DatedSchedule; readonly slots: readonly Slot[] } | undefined {
  for (const { schedule } of spansFrom(subject.profile.schedules, today)) {
    const slots = schedule?.slots.filter((slot) => matches(slot, match)) ?? []
    if (schedule && slots.length > 0) return { schedule, slots }
  }
  return undefined
}

function edited(
  old: DatedSchedule,
  schedule: DatedSchedule,
  what: { readonly fresh: readonly Slot[]; readonly dropped: readonly Slot[] },
  context: PlanContext,
  warnings: readonly Warning[] = [],
): Draft {
  if (schedule === old) return nothing
  const schedules = withEdited(context.subject.profile.schedules, old, schedule)
  return changes({ schedules: stillHolding(schedules, context.today) }, [
    ...warnings,
    ...editWarnings(schedule, what, context),
    ...driftWarnings(schedule),
  ])
}

function matches(slot: Slot, { days, start, end, status }: SlotMatch): boolean {
  if (days && !days.includes(slot.day % 7)) return false
  if (start !== undefined && start !== slot.start) return false
  // Midnight is 24:00 of one day and 0:00 of the next.
  if (end !== undefined && end % dayMinutes !== endOf(slot).end % dayMinutes) return false
  return status === undefined || status === slot.status
}

function movedSlots(slot: Slot, set: SlotMatch): Slot[] {
  const start = set.start ?? slot.start
  const { end, endsDaysLater } = endOf(slot)
  const newTimes = set.start !== undefined || set.end !== undefined
  const times = { start, end: set.end ?? end, ...(endsDaysLater > 1 && { endsDaysLater }) }
  const lasts = newTimes ? lastsOf(times) : slot.lasts
  const monday = slot.day - (slot.day % 7)
  const days = set.days ? set.days.map((day) => monday + day) : [slot.day]
  return days.map((day) => ({ day, start, lasts, status: set.status ?? slot.status }))
}

function refusalOf(lasts: number): Refusal | undefined {
  if (lasts <= 0) return { kind: 'slot-empty' }
  return lasts < leastSlotMinutes ? { kind: 'slot-too-short', minutes: lasts } : undefined
}
