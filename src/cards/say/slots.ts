import type { SpokenSlot } from '../../domain/operation.ts'
import type { Schedule, Slot } from '../../domain/schedule.ts'
import { dayMinutes } from '../../domain/time.ts'
import { labelOf, type Voice } from './voice.ts'

/** Slots with the same times and status on several days, said as one. Days are days of the cycle. */
interface SlotGroup {
  readonly days: readonly number[]
  readonly start: number
  readonly lasts: number
  readonly status: Slot['status']
}

/** "Mon–Fri 9:00–17:00". */
export function slotPhrase(voice: Voice, slot: Slot): string {
  return groupPhrase(voice, { ...slot, days: [slot.day] }, 1)
}

/** "Mon–Fri 9:00–17:00" for each group of days with equal times, in order; `weeks` of the cycle are named when there are several. */
export function slotPhrases(
  voice: Voice,
  slots: readonly Slot[],
  weeks = 1,
): readonly { readonly status: string; readonly times: string }[] {
  return groups(slots).map((group) => ({ status: labelOf(voice, group.status), times: groupPhrase(voice, group, weeks) }))
}

/** "On duty Mon–Fri 9:00–17:00, Professional Sat 8:00–12:00". */
export function slotsPhrase(voice: Voice, slots: readonly Slot[], weeks = 1): string {
  return voice.texts.formats.list(slotPhrases(voice, slots, weeks).map(({ status, times }) => `${status} ${times}`))
}

export function spokenSlotsPhrase(voice: Voice, slots: readonly SpokenSlot[]): string {
  const said = slots.map((slot) => {
    const group = { days: [...slot.days].sort((a, b) => a - b), start: slot.start, lasts: spokenLasts(slot), status: slot.status }
    return `${labelOf(voice, slot.status)} ${groupPhrase(voice, group, 1)}`
  })
  return voice.texts.formats.list(said)
}

/** One line per group of days: "Mon–Fri 9:00–17:00: On duty". */
export function scheduleLines(voice: Voice, schedule: Schedule): readonly string[] {
  const { words } = voice.texts
  return slotPhrases(voice, schedule.slots, schedule.weeks).map(({ status, times }) => words.labelled({ label: times, text: status }))
}

/** "Mon–Fri", "Mon, Wed", "every day". */
export function daysPhrase(voice: Voice, days: readonly number[]): string {
  const { formats, words } = voice.texts
  if (days.length === 7) return words.everyDay
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run?.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  return runs
    .flatMap((run) => {
      const [first = 0, last = 0] = [run[0], run.at(-1)]
      const short = (day: number): string => formats.shortWeekday(day % 7)
      return run.length > 2 ? [words.weekdaySpan({ first: short(first), last: short(last) })] : run.map(short)
    })
    .join(', ')
}

function groupPhrase(voice: Voice, group: SlotGroup, weeks: number): string {
  const { schedule } = voice.texts
  const week = Math.floor((group.days[0] ?? 0) / 7)
  const days = group.days.map((day) => day % 7)
  const slot = schedule.slot({ days: daysPhrase(voice, days), times: timesPhrase(voice, group.start, group.lasts) })
  const said = overDays(group) ? overDaysPhrase(voice, group, days) : slot
  return weeks > 1 ? schedule.inWeek({ slot: said, week: week + 1, weeks }) : said
}

function timesPhrase(voice: Voice, start: number, lasts: number): string {
  const { formats, schedule, words } = voice.texts
  const end = start + lasts
  if (start === 0 && lasts === dayMinutes) return words.allDay
  if (end <= dayMinutes) return formats.timeRange(start, end)
  return schedule.nextDay({ range: formats.timeRange(start, end - dayMinutes) })
}

const overDays = ({ start, lasts }: SlotGroup): boolean => start + lasts > 2 * dayMinutes || (lasts > dayMinutes && start > 0)

function overDaysPhrase(voice: Voice, group: SlotGroup, days: readonly number[]): string {
  const { formats, schedule } = voice.texts
  const end = group.start + group.lasts
  const endsAtMidnight = end % dayMinutes === 0
  const later = Math.floor(end / dayMinutes) - (endsAtMidnight ? 1 : 0)
  return days
    .map((day) =>
      schedule.overDays({
        startDay: formats.shortWeekday(day),
        startTime: formats.time(group.start),
        endDay: formats.shortWeekday((day + later) % 7),
        endTime: formats.time(endsAtMidnight ? dayMinutes : end % dayMinutes),
      }),
    )
    .join(', ')
}

function spokenLasts(slot: SpokenSlot): number {
  const daysLater = slot.endsDaysLater ?? (slot.end <= slot.start ? 1 : 0)
  return slot.end + daysLater * dayMinutes - slot.start
}

/** Weeks of the cycle stay apart; within one, days with equal times come together, in order of their first day. */
function groups(slots: readonly Slot[]): readonly SlotGroup[] {
  const found = new Map<string, { days: number[]; start: number; lasts: number; status: Slot['status'] }>()
  for (const { day, start, lasts, status } of slots) {
    const key = [Math.floor(day / 7), start, lasts, status].join()
    const group = found.get(key)
    if (group) group.days.push(day)
    else found.set(key, { days: [day], start, lasts, status })
  }
  return [...found.values()]
}
