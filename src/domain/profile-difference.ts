import type { Override } from './override.ts'
import { isLongEnded } from './override-algebra.ts'
import type { Profile } from './person.ts'
import type { DifferencePart } from './plan-result.ts'
import { sameValue } from './same-value.ts'
import { repeated, sameDates } from './schedule-list.ts'
import type { DatedSchedule, Slot } from './schedule.ts'
import type { Instant } from './time.ts'

/** What changes from one profile to the other, as facts in the order a reader wants them; empty when nothing does. */
export function partsBetween(before: Profile, after: Profile, now: Instant): DifferencePart[] {
  return [
    ...overrideParts(before.overrides, after.overrides, now),
    ...statusParts(before, after),
    ...scheduleParts(before.schedules, after.schedules),
    ...switchParts(before, after),
  ]
}

function overrideParts(before: readonly Override[], after: readonly Override[], now: Instant): DifferencePart[] {
  const parts: DifferencePart[] = []
  for (const override of before) {
    const next = after.find(({ id }) => id === override.id)
    if (!next && !isLongEnded(override, now)) parts.push({ kind: 'override-ended', override })
    if (next && next.end !== override.end) {
      const ended = next.end <= now
      parts.push({ kind: ended ? 'override-ended' : 'override-moved', override, newEnd: next.end })
    }
  }
  const added = after.filter(({ id }) => !before.some((override) => override.id === id))
  return [...parts, ...added.map((override): DifferencePart => ({ kind: 'override-added', override }))]
}

function statusParts(before: Profile, after: Profile): DifferencePart[] {
  if (before.manualStatus === after.manualStatus) return []
  return [{ kind: 'manual-status', from: before.manualStatus, to: after.manualStatus }]
}

const switches = [
  ['scheduler', 'schedulerOn'],
  ['beep', 'beep'],
  ['messages', 'messages'],
  ['managed', 'managed'],
  ['may-status', 'mayChangeStatus'],
  ['may-notifications', 'mayChangeNotifications'],
  ['fmu-active', 'fmuActive'],
] as const

function switchParts(before: Profile, after: Profile): DifferencePart[] {
  return switches.filter(([, field]) => before[field] !== after[field]).map(([name, field]) => ({ kind: 'switch', name, on: after[field] }))
}

/** A schedule that holds on the same dates is told slot by slot; others come and go whole. */
function scheduleParts(before: readonly DatedSchedule[], after: readonly DatedSchedule[]): DifferencePart[] {
  const gone = before.filter((schedule) => !after.some((other) => sameValue(schedule, other)))
  const come = after.filter((schedule) => !before.some((other) => sameValue(schedule, other)))
  const parts: DifferencePart[] = []
  const told = new Set<DatedSchedule>()
  for (const schedule of come) {
    const old = gone.find((other) => !told.has(other) && sameDates(other, schedule))
    const slots = slotParts(old, schedule)
    if (old) told.add(old)
    parts.push(...(slots ?? [...(old ? [removed(old)] : []), added(schedule)]))
  }
  return [...gone.filter((schedule) => !told.has(schedule)).map(removed), ...parts]
}

function slotParts(old: DatedSchedule | undefined, schedule: DatedSchedule): DifferencePart[] | undefined {
  const undated = !schedule.from && !schedule.until
  if (!old) return undated && schedule.slots.length > 0 ? [{ kind: 'slots-added', slots: schedule.slots }] : undefined
  const times = schedule.weeks / old.weeks
  const inStep = old.weeks === 1 || old.anchor === schedule.anchor
  if (!inStep || !Number.isInteger(times) || !sameValue(old.origin, schedule.origin)) return undefined
  const { slots } = repeated(old, times)
  const gone = missing(slots, schedule.slots)
  const come = missing(schedule.slots, slots)
  return [
    ...(gone.length > 0 ? [{ kind: 'slots-removed' as const, slots: gone }] : []),
    ...(come.length > 0 ? [{ kind: 'slots-added' as const, slots: come }] : []),
  ]
}

function missing(slots: readonly Slot[], from: readonly Slot[]): Slot[] {
  return slots.filter((slot) => !from.some((other) => sameValue(slot, other)))
}

function added(schedule: DatedSchedule): DifferencePart {
  return { kind: 'schedule-added', schedule }
}

function removed(schedule: DatedSchedule): DifferencePart {
  return { kind: 'schedule-removed', schedule }
}
