import type { Operation } from './operation.ts'
import type { Person, Subject } from './person.ts'
import { keepsSlots, scheduleOn } from './schedule-list.ts'
import { overlappingEachOther } from './slot-algebra.ts'
import { weekMinutes, type LocalDate } from './time.ts'

/** The product's own list (DOMAIN §10), and numbers without which nothing can be routed. Codes belong in files and logs. */
export const findingCodes = ['FMU_INACTIVE', 'MANAGED_EMPTY', 'SELF_MANAGED_AUTO', 'SLOT_OVERLAP', 'NO_NUMBER'] as const
export type FindingCode = (typeof findingCodes)[number]

export interface Finding {
  readonly code: FindingCode
  readonly person: Person
  /** What mends it; absent where only somebody outside can. */
  readonly fix?: Operation
}

/** What is wrong with one person's settings on a date, each with what mends it. */
export function findingsOf({ account, person, profile }: Subject, today: LocalDate): readonly Finding[] {
  const found: Finding[] = []
  const schedule = scheduleOn(profile.schedules, today)
  const hasSlots = keepsSlots(profile.schedules, today)
  const byHand: Operation = { kind: 'set-status', status: account.outsideStatus, end: { kind: 'told' } }
  if (!profile.fmuActive) found.push({ code: 'FMU_INACTIVE', person })
  if (profile.managed && !hasSlots) found.push({ code: 'MANAGED_EMPTY', person, fix: { kind: 'managed', managed: false } })
  // Who may neither be given slots nor change the status is left on the outside status for good.
  const stuck = !profile.managed && profile.schedulerOn && !profile.mayChangeStatus
  if (stuck && !hasSlots) found.push({ code: 'SELF_MANAGED_AUTO', person, fix: byHand })
  const clashing = schedule ? overlappingEachOther(schedule.slots, schedule.weeks * weekMinutes) : []
  if (schedule && clashing.length > 0) {
    const slots = schedule.slots.filter(
      (slot, index) => overlappingEachOther([...schedule.slots.slice(0, index), slot], weekMinutes).length === 0,
    )
    found.push({ code: 'SLOT_OVERLAP', person, fix: { kind: 'replace-schedule', schedule: { ...schedule, slots } } })
  }
  if (person.fixedNumber === undefined || person.mobileNumber === undefined) found.push({ code: 'NO_NUMBER', person })
  return found
}
