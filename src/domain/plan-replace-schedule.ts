import { changes, nothing, refused, type Draft, type PlanContext } from './draft.ts'
import type { Operation } from './operation.ts'
import { mostWeeks } from './plan-add-slots.ts'
import type { Refusal, Warning } from './plan-result.ts'
import { sameValue } from './same-value.ts'
import { scheduleOn, stillHolding, withEdited } from './schedule-list.ts'
import { leastSlotMinutes, type DatedSchedule } from './schedule.ts'
import { driftWarnings, editWarnings } from './schedule-warnings.ts'
import { overlappingEachOther, sortSlots } from './slot-algebra.ts'
import { addDays, mondayOf, toInstant, wallAt, weekMinutes } from './time.ts'

type ReplaceSchedule = Extract<Operation, { kind: 'replace-schedule' }>

/** Another schedule from now on, or on its dates; outside these the one before holds (DOMAIN §3). Or the present one, edited. */
export function planReplaceSchedule({ schedule: said, inPlace }: ReplaceSchedule, context: PlanContext): Draft {
  const { profile } = context.subject
  const present = scheduleOn(profile.schedules, context.today)
  const old = inPlace ? present : profile.schedules.at(-1)
  const schedule = {
    ...(inPlace ? datesAndOrigin(present) : undefined),
    ...said,
    anchor: mondayOf(said.anchor),
    slots: sortSlots(said.slots),
  }
  const wrong = scheduleRefusal(schedule)
  if (wrong) return refused(wrong)
  if (profile.managed && schedule.slots.length === 0) return refused({ kind: 'managed-empty' })
  if (schedule.until && schedule.until < context.today) {
    return refused({ kind: 'end-passed', at: toInstant(wallAt(addDays(schedule.until, 1), 0), context.zone) })
  }
  if (sameValue(old, schedule)) return nothing
  const lost: Warning[] = schedule.slots.length === 0 && present && present.slots.length > 0 ? [{ kind: 'last-slot-lost' }] : []
  const schedules = inPlace ? withEdited(profile.schedules, present, schedule) : [...profile.schedules, schedule]
  return changes({ schedules: stillHolding(schedules, context.today) }, [
    ...lost,
    ...editWarnings(schedule, { fresh: schedule.slots, dropped: [] }, context),
    ...(inPlace ? driftWarnings(schedule) : []),
  ])
}

function datesAndOrigin(present: DatedSchedule | undefined): Pick<DatedSchedule, 'from' | 'until' | 'origin'> {
  const { from, until, origin } = present ?? {}
  return { ...(from && { from }), ...(until && { until }), ...(origin && { origin }) }
}

/** What is wrong with a schedule as such (DOMAIN §3). */
function scheduleRefusal({ weeks, slots, from, until }: DatedSchedule): Refusal | undefined {
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > mostWeeks) return { kind: 'bad-cycle', weeks }
  if (from && until && until < from) return { kind: 'dates-reversed' }
  const short = slots.find(({ lasts }) => lasts < leastSlotMinutes)
  if (short) return short.lasts <= 0 ? { kind: 'slot-empty' } : { kind: 'slot-too-short', minutes: short.lasts }
  const clashing = overlappingEachOther(slots, weeks * weekMinutes)
  return clashing.length > 0 ? { kind: 'slots-overlap-each-other', slots: clashing } : undefined
}
