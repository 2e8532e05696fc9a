import type { SpokenSlot } from '../../domain/operation.ts'
import type { Assumption, Missing } from '../../domain/reading.ts'
import type { Status } from '../../domain/status.ts'
import { dayMinutes } from '../time/calendar.ts'
import type { Point } from '../time/point.ts'
import { rangeClocks } from '../time/range-clocks.ts'
import { minuteOfPoint } from './minute-of-point.ts'
import type { Times } from './times.ts'

/** Minutes of the day; a start left out carries over from the slot before. */
export interface Hours extends Pick<SpokenSlot, 'end' | 'endsDaysLater'> {
  readonly start?: number
}

/** What one clause says of a weekly slot, with gaps that its neighbours fill. */
export interface SlotDraft {
  readonly days?: readonly number[]
  readonly hours: readonly Hours[]
  readonly status?: Status
  readonly meantime: boolean
  /** Starts where the slot before it ends. */
  readonly follows: boolean
  /** Days that the slots said before lose: "except Wed 7-12". */
  readonly except: readonly number[]
  /** "mon-fri 7-15, only wed 7-12": its days leave the slots said before. */
  readonly only: boolean
  /** A part of the day that recurs ("nights"): every day, unless days are said. */
  readonly daily: boolean
  readonly assumed: readonly Assumption[]
}

/** The weekdays a clause names, as a set: "Tuesdays", "mon-fri except wed", "the weekend", "from Friday 17:00 to Monday 8:00" (its start). */
export function weeklyDays(times: Times): readonly number[] | undefined {
  const [range] = times.ranges
  const over = range?.from.day?.kind === 'weekday' && range.to.day?.kind === 'weekday' ? range.from.day : undefined
  if (over !== undefined) return [over.weekday]
  const day = times.day ?? range?.from.day ?? times.from?.day
  const named =
    times.days ?? (day?.kind === 'weekday' ? [day.weekday] : day?.kind === 'dates' && day.named === 'weekend' ? [5, 6] : undefined)
  return named?.filter((each) => !times.except.includes(each))
}

/** `says`: what else the clause says of its place among the others. */
export function draftOf(
  times: Times,
  status: Status | undefined,
  says: { readonly meantime: boolean; readonly follows: boolean; readonly only: boolean },
): SlotDraft | Missing {
  const own = times.days !== undefined || times.day !== undefined || times.ranges.some((range) => range.from.day !== undefined)
  const exception = times.except.length > 0 && !own
  const days = exception && times.ranges.length > 0 ? times.except : weeklyDays(times)
  const hours = hoursSaid(times, exception ? undefined : days)
  if ('kind' in hours) return hours
  if (hours.length === 0 && times.part !== undefined && !says.meantime) return { kind: 'time' }
  const [only, ...more] = hours
  const wholeDay = more.length === 0 && only?.start === 0 && only.end === dayMinutes && !times.allDay
  return {
    ...(days === undefined ? {} : { days }),
    hours,
    ...(status === undefined ? {} : { status }),
    ...says,
    except: exception ? times.except : [],
    daily: times.every,
    assumed: wholeDay ? [{ kind: 'all-day' }] : [],
  }
}

function hoursSaid(times: Times, days: readonly number[] | undefined): readonly Hours[] | Missing {
  if (times.ranges.length > 0) return rangesSaid(times, days)
  const { until, lasts } = times
  if (until !== undefined) {
    const end = minuteOfPoint(until.to)
    const start = times.from === undefined ? undefined : minuteOfPoint(times.from)
    if (end === undefined) return { kind: 'end' }
    const hours = overDays(start, end, until.to, days)
    return 'kind' in hours ? hours : [hours]
  }
  const from = times.from ?? (times.clock === undefined ? undefined : times.at)
  if (from?.clock !== undefined) {
    const start = minuteOfPoint(from)
    return start === undefined ? { kind: 'time' } : [lasting(start, lasts?.minutes)]
  }
  const wholeDays = times.allDay || (days !== undefined && times.part === undefined && lasts === undefined && times.count > 0)
  return wholeDays ? [{ start: 0, end: dayMinutes }] : []
}

function rangesSaid(times: Times, days: readonly number[] | undefined): readonly Hours[] | Missing {
  const hours: Hours[] = []
  for (const { from, to } of times.ranges) {
    if (from.clock === undefined || to.clock === undefined) return { kind: 'time' }
    const bad = [from.clock, to.clock].find((clock) => clock.minute < 0)
    if (bad !== undefined) return { kind: 'not-a-time', text: bad.text }
    if (from.clock.regional === true || to.clock.regional === true) return { kind: 'time' }
    const { start, end } = rangeClocks(from.clock, to.clock, from.part ?? times.part)
    const said = overDays(start, end, to, days)
    if ('kind' in said) return said
    hours.push(said)
  }
  return hours
}

/** "every Friday 17:00 till Monday 8:00": with a weekday of its own the end lies that many days later (DOMAIN §3). */
function overDays(start: number | undefined, end: number, { day }: Point, days: readonly number[] | undefined): Hours | Missing {
  const hours = { ...(start === undefined ? {} : { start }), end }
  if (day?.kind !== 'weekday') return hours
  const [first, ...more] = days ?? []
  if (first === undefined || more.length > 0) return { kind: 'days' }
  const later = (day.weekday - first + 7) % 7
  const overnight = later === 1 && end <= (start ?? 0)
  return later === 0 || overnight ? hours : { ...hours, endsDaysLater: later }
}

/** From a start for a length, else to the end of the day. */
function lasting(start: number, minutes: number | undefined): Hours {
  if (minutes === undefined) return { start, end: dayMinutes }
  const later = Math.ceil((start + minutes) / dayMinutes) - 1
  const end = start + minutes - later * dayMinutes
  return later > 1 || (later === 1 && end > start) ? { start, end, endsDaysLater: later } : { start, end }
}
