import type { SpokenSlot } from '../../domain/operation.ts'
import type { Assumption, Missing } from '../../domain/reading.ts'
import type { Status } from '../../domain/status.ts'
import { rangeClocks } from '../time/range-clocks.ts'
import { minuteOfPoint } from './minute-of-point.ts'
import type { Times } from './times.ts'

/** What one clause says of a weekly slot, with gaps that its neighbours fill. */
export interface SlotDraft {
  readonly days?: readonly number[]
  readonly hours: readonly { readonly start?: number; readonly end: number }[]
  readonly status?: Status
  readonly meantime: boolean
  /** Starts where the slot before it ends. */
  readonly follows: boolean
  /** Days that the slots said before lose: "except Wed 7-12". */
  readonly except: readonly number[]
  /** A part of the day that recurs ("nights"): every day, unless days are said. */
  readonly daily: boolean
  readonly assumed: readonly Assumption[]
}

export type SlotsOutcome =
  | { readonly kind: 'slots'; readonly slots: readonly SpokenSlot[]; readonly assumed: readonly Assumption[] }
  | { readonly kind: 'missing'; readonly missing: Missing }

/** The weekdays a clause names, as a set: "Tuesdays", "mon-fri except wed", "the weekend". */
export function weeklyDays(times: Times): readonly number[] | undefined {
  const day = times.day ?? times.ranges[0]?.from.day ?? times.from?.day
  const named =
    times.days ?? (day?.kind === 'weekday' ? [day.weekday] : day?.kind === 'dates' && day.named === 'weekend' ? [5, 6] : undefined)
  return named?.filter((each) => !times.except.includes(each))
}

export function draftOf(times: Times, status: Status | undefined, meantime: boolean, follows = false): SlotDraft | Missing {
  const own = times.days !== undefined || times.day !== undefined || times.ranges.some((range) => range.from.day !== undefined)
  const exception = times.except.length > 0 && !own
  const days = exception && times.ranges.length > 0 ? times.except : weeklyDays(times)
  const hours: { start?: number; end: number }[] = []
  for (const range of times.ranges) {
    if (range.from.clock === undefined || range.to.clock === undefined) return { kind: 'time' }
    const bad = [range.from.clock, range.to.clock].find((clock) => clock.minute < 0)
    if (bad !== undefined) return { kind: 'not-a-time', text: bad.text }
    hours.push(rangeClocks(range.from.clock, range.to.clock, range.from.part ?? times.part))
  }
  const start = times.from ?? (times.clock !== undefined && times.until === undefined ? times.at : undefined)
  if (hours.length === 0 && times.until !== undefined) {
    const end = minuteOfPoint(times.until.to)
    const begin = times.from === undefined ? undefined : minuteOfPoint(times.from)
    if (end === undefined) return { kind: 'end' }
    hours.push({ ...(begin === undefined ? {} : { start: begin }), end })
  } else if (hours.length === 0 && start?.clock !== undefined) {
    const begin = minuteOfPoint(start)
    if (begin === undefined) return { kind: 'time' }
    hours.push({ start: begin, end: times.lasts === undefined ? 1440 : begin + times.lasts.minutes })
  } else if (
    hours.length === 0 &&
    (times.allDay || (days !== undefined && !exception && times.part === undefined && times.lasts === undefined && times.count > 0))
  ) {
    hours.push({ start: 0, end: 1440 })
  }
  if (hours.length === 0 && times.part !== undefined && !meantime) return { kind: 'time' }
  const allDay: Assumption[] =
    hours.length === 1 && hours[0]?.end === 1440 && hours[0].start === 0 && !times.allDay ? [{ kind: 'all-day' }] : []
  return {
    ...(days === undefined ? {} : { days }),
    hours,
    ...(status === undefined ? {} : { status }),
    meantime,
    follows,
    except: exception ? times.except : [],
    daily: times.every,
    assumed: allDay,
  }
}

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
    days = draft.days ?? days ?? (draft.daily ? [0, 1, 2, 3, 4, 5, 6] : undefined)
    if (draft.status === undefined && status !== undefined) assumed.push({ kind: 'carried-over', what: 'status' })
    status = draft.status ?? status ?? drafts.slice(i).find((later) => later.status !== undefined)?.status
    assumed.push(...draft.assumed)
    if (status === undefined) return { kind: 'missing', missing: { kind: 'status' } }
    if (days === undefined || days.length === 0) return { kind: 'missing', missing: { kind: 'days' } }
    const hours = draft.meantime ? gaps(slots, days) : draft.hours
    if (hours.length === 0) return { kind: 'missing', missing: { kind: 'time' } }
    for (const { start: own, end } of hours) {
      if (own === undefined) assumed.push({ kind: 'carried-over', what: 'start' })
      const begins: number | undefined = own ?? (draft.follows ? slots[slots.length - 1]?.end : start)
      if (begins === undefined) return { kind: 'missing', missing: { kind: 'time' } }
      if (begins === end) return { kind: 'missing', missing: { kind: 'too-short', minutes: 0 } }
      if (end > begins && end - begins < 5) return { kind: 'missing', missing: { kind: 'too-short', minutes: end - begins } }
      slots.push({ days, start: begins, end, status })
      start = begins
    }
  }
  return { kind: 'slots', slots, assumed }
}

function dropDays(slots: SpokenSlot[], except: readonly number[]): void {
  for (const [i, slot] of slots.entries()) slots[i] = { ...slot, days: slot.days.filter((day) => !except.includes(day)) }
}

/** "8-12 and 13-17, in between private": the time between two slots of the same days. */
function gaps(slots: readonly SpokenSlot[], days: readonly number[]): { start: number; end: number }[] {
  const same = slots.filter((slot) => slot.days.join() === days.join()).sort((a, b) => a.start - b.start)
  return same.flatMap((slot, i) => {
    const next = same[i + 1]
    return next !== undefined && next.start > slot.end ? [{ start: slot.end, end: next.start }] : []
  })
}
