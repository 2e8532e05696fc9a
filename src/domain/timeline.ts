import { nextStatusChange, slotAt, toCycle, firstAfter, type Cycle } from './cycle.ts'
import type { Override } from './override.ts'
import { zoneOf, type CalendarDay, type Subject } from './person.ts'
import type { Slot } from './schedule.ts'
import type { Status } from './status.ts'
import { dayMinutes, dayNumber, minuteMs, weekdayOfDay, type Zone } from './time.ts'
import { offsetStretch } from './zone-offsets.ts'

/** One person's rules made ready for questions about instants. */
export interface Timeline {
  readonly subject: Subject
  readonly zone: Zone
  /** Calendar rules by day number, without those the person's teams are exempt from. */
  readonly calendar: ReadonlyMap<number, CalendarDay>
  readonly cycles: readonly Cycle[]
  /** Days on whose first minute another schedule or calendar rule may hold, rising. */
  readonly turnDays: readonly number[]
  /** When the status has not changed for so long after everything dated is over, it never will. */
  readonly settledAfterMs: number
}

/** A status, and the next instant at which another may hold. */
export interface Step {
  readonly status: Status
  readonly next: number
}

/** What the schedule and the calendar say about one wall-clock minute. */
export interface Scheduled {
  readonly status: Status
  readonly slot?: Slot
  readonly rule?: CalendarDay
}

// Profiles, people and accounts are never changed in place: what was made from the same three objects stays true.
const ready = new WeakMap<object, Timeline>()

export function timelineOf(subject: Subject): Timeline {
  const known = ready.get(subject.profile)
  if (known?.subject.account === subject.account && known.subject.person === subject.person) return known
  const timeline = toTimeline(subject)
  ready.set(subject.profile, timeline)
  return timeline
}

/** The override that wins at the instant: the one said last of those that cover it (DOMAIN §4). `before` looks only at earlier ones. */
export function winningOverride(overrides: readonly Override[], at: number, before = overrides.length): number {
  for (let index = before - 1; index >= 0; index--) {
    const override = overrides[index]
    if (override && override.start <= at && at < override.end) return index
  }
  return -1
}

/** The schedule layer alone, scheduler on: calendar rule, else slot, else outside status (DOMAIN §5, 3). */
export function scheduledAt(timeline: Timeline, wallMinute: number): Scheduled {
  const day = Math.floor(wallMinute / dayMinutes)
  const rule = timeline.calendar.get(day)
  if (rule?.rule.kind === 'status') return { status: rule.rule.status, rule }
  const cycle = cycleOn(timeline, day)
  const slot = cycle && slotAt(cycle, wallMinute + ruleShift(rule, day))
  const status = slot?.status ?? timeline.subject.account.outsideStatus
  return { status, ...(slot && { slot }), ...(rule && { rule }) }
}

/** What the regular schedule would say about the minute if the calendar had no rule for its date. */
export function regularSlotAt(timeline: Timeline, wallMinute: number): Slot | undefined {
  const cycle = cycleOn(timeline, Math.floor(wallMinute / dayMinutes))
  return cycle && slotAt(cycle, wallMinute)
}

/** The schedule that holds on a day: the last one in the list whose dates include it (DOMAIN §3). */
function cycleOn(timeline: Timeline, day: number): Cycle | undefined {
  return timeline.cycles.findLast((cycle) => cycle.fromDay <= day && day <= cycle.untilDay)
}

/** The step at an instant, with the overrides or as if there were none. */
export function stepAt(timeline: Timeline, at: number, withOverrides: boolean): Step {
  const overrides = withOverrides ? timeline.subject.profile.overrides : []
  const winner = winningOverride(overrides, at)
  const holding = overrides[winner]
  const beneath = holding ? { status: holding.status, next: holding.end as number } : baseStepAt(timeline, at)
  let next = beneath.next
  for (let index = winner + 1; index < overrides.length; index++) {
    const start = overrides[index]?.start ?? Infinity
    if (start > at && start < next) next = start
  }
  return { status: beneath.status, next }
}

/** The first instant after `at` at which the status differs from the one at `at`; undefined when nothing known changes it. */
export function changeAfter(timeline: Timeline, at: number, withOverrides: boolean): number | undefined {
  const first = stepAt(timeline, at, withOverrides)
  const settled = Math.max(at, lastDatedInstant(timeline)) + timeline.settledAfterMs
  for (let next = first.next; next <= settled;) {
    const step = stepAt(timeline, next, withOverrides)
    if (step.status !== first.status) return next
    next = step.next
  }
  return undefined
}

function baseStepAt(timeline: Timeline, at: number): Step {
  const { profile } = timeline.subject
  if (!profile.schedulerOn) return { status: profile.manualStatus, next: Infinity }
  const { offsetMs, to } = offsetStretch(at, timeline.zone)
  const wallMinute = Math.floor((at + offsetMs) / minuteMs)
  const { status } = scheduledAt(timeline, wallMinute)
  // Until the clocks are next set forward or back, wall clock and instants run side by side.
  return { status, next: Math.min(to, nextScheduleTurn(timeline, wallMinute) * minuteMs - offsetMs) }
}

function nextScheduleTurn(timeline: Timeline, wallMinute: number): number {
  const day = Math.floor(wallMinute / dayMinutes)
  const turn = (timeline.turnDays[firstAfter(timeline.turnDays, day)] ?? Infinity) * dayMinutes
  const rule = timeline.calendar.get(day)
  const cycle = cycleOn(timeline, day)
  if (rule?.rule.kind === 'status' || !cycle) return turn
  const shift = ruleShift(rule, day)
  return Math.min(turn, nextStatusChange(cycle, wallMinute + shift) - shift)
}

/** "As Sunday" reads the minutes of that week's Sunday (DOMAIN §5). */
function ruleShift(rule: CalendarDay | undefined, day: number): number {
  return rule?.rule.kind === 'as-weekday' ? (rule.rule.weekday - weekdayOfDay(day)) * dayMinutes : 0
}

function lastDatedInstant(timeline: Timeline): number {
  const { overrides } = timeline.subject.profile
  const lastDay = timeline.turnDays.at(-1) ?? -Infinity
  return Math.max((lastDay + 2) * dayMinutes * minuteMs, ...overrides.map((override) => override.end))
}

function toTimeline(subject: Subject): Timeline {
  const calendar = new Map<number, CalendarDay>()
  for (const rule of subject.account.calendar) {
    const day = dayNumber(rule.date)
    const exempt = rule.exemptTeams.some((team) => subject.person.teams.includes(team))
    if (!exempt && !calendar.has(day)) calendar.set(day, rule)
  }
  const cycles = subject.profile.schedules.map((schedule) => toCycle(schedule, subject.account.outsideStatus))
  const turns = [...calendar.keys(), ...cycles.map((cycle) => cycle.fromDay)]
  const ends = [...calendar.keys(), ...cycles.map((cycle) => cycle.untilDay)]
  const turnDays = [...new Set([...turns, ...ends.map((day) => day + 1)])].filter(Number.isFinite).sort((a, b) => a - b)
  // Two cycles: a clock set forward can swallow a slot once, not twice running.
  const longest = Math.max(0, ...cycles.filter((cycle) => cycle.changes.length > 0).map((cycle) => cycle.minutes))
  return { subject, zone: zoneOf(subject), calendar, cycles, turnDays, settledAfterMs: (2 * longest + 3 * dayMinutes) * minuteMs }
}
