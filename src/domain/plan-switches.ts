import { changes, nothing, refused, type Draft, type PlanContext } from './draft.ts'
import { effective } from './effective.ts'
import type { Operation } from './operation.ts'
import { endCovering, plannedStay } from './override-algebra.ts'
import { emptyWeek, keepsSlots, mayNotFollow } from './schedule-list.ts'
import { everyWeek, spokenToSlots } from './spoken-slots.ts'

type Of<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>

export function planNotifications(operation: Of<'beep'> | Of<'messages'>): Draft {
  return changes({ [operation.kind]: operation.on })
}

export function planRight(operation: Of<'right'>): Draft {
  return changes(operation.right === 'status' ? { mayChangeStatus: operation.may } : { mayChangeNotifications: operation.may })
}

export function planFmuActive(operation: Of<'fmu-active'>): Draft {
  return changes({ fmuActive: operation.active })
}

/** Turned off, the status of now stays and no longer changes by itself (DOMAIN §3). */
export function planScheduler(operation: Of<'scheduler'>, context: PlanContext): Draft {
  const { profile } = context.subject
  if (profile.schedulerOn === operation.on) return nothing
  if (operation.on && mayNotFollow(profile, context.today)) return refused({ kind: 'managed-empty' })
  if (operation.on) return changes({ schedulerOn: true })
  const { status } = effective(context.subject, context.now)
  if (!status) return refused({ kind: 'fmu-inactive' })
  const overrides = endCovering(profile.overrides, context.now)
  return changes({ schedulerOn: false, manualStatus: status, manualSince: context.now, overrides }, [
    { kind: 'scheduler-off-holds', status },
    ...plannedStay(overrides, context.now),
  ])
}

/** A managed person always keeps at least one slot: to managed needs one in the same step (DOMAIN §2). Slots given are the whole week. */
export function planManaged({ managed, slots }: Of<'managed'>, { subject, today }: PlanContext): Draft {
  if (!slots) {
    if (managed && !keepsSlots(subject.profile.schedules, today)) return refused({ kind: 'managed-empty' })
    return changes({ managed })
  }
  if (managed && slots.length === 0) return refused({ kind: 'managed-empty' })
  const laid = spokenToSlots(slots, everyWeek)
  if (laid.kind === 'refused') return refused(laid.refusal)
  return changes({ managed, schedules: [{ ...emptyWeek(today), slots: laid.slots }] })
}
