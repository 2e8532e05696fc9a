import { assertNever } from './ids.ts'
import type { Profile } from './person.ts'
import type { DifferencePart } from './plan-result.ts'
import { sameValue } from './same-value.ts'

/** Whether everything a notice said was changed is still so in a later profile. */
export function partsHold(parts: readonly DifferencePart[], profile: Profile): boolean {
  return parts.every((part) => holds(part, profile))
}

function holds(part: DifferencePart, profile: Profile): boolean {
  const slots = profile.schedules.flatMap((schedule) => schedule.slots)
  switch (part.kind) {
    case 'override-added':
      return profile.overrides.some((override) => sameValue(override, part.override))
    case 'override-ended':
      return !profile.overrides.some(({ id, end }) => id === part.override.id && end > (part.newEnd ?? part.override.start))
    case 'override-moved':
      return profile.overrides.some(({ id, end }) => id === part.override.id && end === part.newEnd)
    case 'manual-status':
      return profile.manualStatus === part.to
    case 'switch':
      return switchOf(part.name, profile) === part.on
    case 'slots-added':
      return part.slots.every((slot) => slots.some((other) => sameValue(slot, other)))
    case 'slots-removed':
      return !part.slots.some((slot) => slots.some((other) => sameValue(slot, other)))
    case 'schedule-added':
      return profile.schedules.some((schedule) => sameValue(schedule, part.schedule))
    case 'schedule-removed':
      return !profile.schedules.some((schedule) => sameValue(schedule, part.schedule))
    default:
      return assertNever(part)
  }
}

function switchOf(name: Extract<DifferencePart, { kind: 'switch' }>['name'], profile: Profile): boolean {
  switch (name) {
    case 'scheduler':
      return profile.schedulerOn
    case 'may-status':
      return profile.mayChangeStatus
    case 'may-notifications':
      return profile.mayChangeNotifications
    case 'fmu-active':
      return profile.fmuActive
    case 'beep':
    case 'messages':
    case 'managed':
      return profile[name]
    default:
      return assertNever(name)
  }
}
