import type { SpokenSlot } from '../../domain/operation.ts'
import type { Assumption, Missing } from '../../domain/reading.ts'
import type { Status } from '../../domain/status.ts'
import { leastMinutes } from './span.ts'
import type { Hours, SlotDraft } from './weekly-draft.ts'

export type SlotsOutcome =
  | { readonly kind: 'slots'; readonly slots: readonly SpokenSlot[]; readonly assumed: readonly Assumption[] }
  | { readonly kind: 'missing'; readonly missing: Missing }

const allDays = [0, 1, 2, 3, 4, 5, 6]

/** Fills each draft's gaps: days, start and status carry over from the one before, the status also from the one after. */
export function slotsFrom(drafts: readonly SlotDraft[]): SlotsOutcome {
  const slots: SpokenSlot[] = []
  const assumed: Assumption[] = []
  let days: readonly number[] | undefined
  let start: number | undefined
  let status: Status | undefined
  for (const [i, draft] of drafts.entries()) {
    if (draft.days === undefined && days !== undefined) assumed.push({ kind: 'carried-over', what: 'days' })
    if (draft.except.length > 0) dropDays(slots, draft.except)
    if (draft.except.length > 0 && draft.hours.length === 0) continue
    days = draft.days ?? days ?? (draft.daily ? allDays : undefined)
    if (draft.status === undefined && status !== undefined) assumed.push({ kind: 'carried-over', what: 'status' })
    status = draft.status ?? status ?? drafts.slice(i).find((later) => later.status !== undefined)?.status
    assumed.push(...draft.assumed)
    if (status === undefined) return missing({ kind: 'status' })
    if (days === undefined || days.length === 0) return missing({ kind: 'days' })
    if (draft.only) dropDays(slots, days)
    const hours = draft.meantime ? gaps(slots, days) : draft.hours
    if (hours.length === 0) return missing({ kind: 'time' })
    for (const each of hours) {
      if (each.start === undefined) assumed.push({ kind: 'carried-over', what: 'start' })
      const begins: number | undefined = each.start ?? (draft.follows ? slots[slots.length - 1]?.end : start)
      if (begins === undefined) return missing({ kind: 'time' })
      const lasts = lastsMinutes(begins, each)
      if (lasts < leastMinutes) return missing({ kind: 'too-short', minutes: lasts })
      slots.push({ ...each, days, start: begins, status })
      start = begins
    }
  }
  return { kind: 'slots', slots: slots.filter((slot) => slot.days.length > 0), assumed }
}

function missing(what: Missing): SlotsOutcome {
  return { kind: 'missing', missing: what }
}

function lastsMinutes(start: number, { end, endsDaysLater }: Hours): number {
  if (endsDaysLater !== undefined || start === end) return (endsDaysLater ?? 0) * 1440 + end - start
  return end > start ? end - start : end + 1440 - start
}

function dropDays(slots: SpokenSlot[], dropped: readonly number[]): void {
  for (const [i, slot] of slots.entries()) slots[i] = { ...slot, days: slot.days.filter((day) => !dropped.includes(day)) }
}

/** "8-12 and 13-17, in between private": the time between two slots of the same days. */
function gaps(slots: readonly SpokenSlot[], days: readonly number[]): Hours[] {
  const same = slots.filter((slot) => slot.days.join() === days.join()).sort((a, b) => a.start - b.start)
  return same.flatMap((slot, i) => {
    const next = same[i + 1]
    return next !== undefined && next.start > slot.end ? [{ start: slot.end, end: next.start }] : []
  })
}
