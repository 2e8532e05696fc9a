import type { Subject } from '../../src/domain/person.ts'
import type { Status } from '../../src/domain/status.ts'

/** What a clock shows: `date` as YYYY-MM-DD and the minute of that day. */
export interface Shown {
  readonly date: string
  readonly minute: number
}

/** Reads wall clocks through Intl alone, one format per zone. */
export function clockOf(zone: string): (at: number) => Shown {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (at) => {
    const text = format.format(at)
    return { date: text.slice(0, 10), minute: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) }
  }
}

/** The zone's offset in minutes, through Intl alone. */
export function offsetOf(clock: (at: number) => Shown, at: number): number {
  const { date, minute } = clock(at)
  return (Date.parse(`${date}T00:00Z`) - at) / 60_000 + minute
}

/** Every change of the zone's offset in the years, by probing day by day and halving; through Intl alone. */
export function offsetChangesByProbing(zone: string, from: number, to: number): number[] {
  const clock = clockOf(zone)
  const day = 86_400_000
  const found: number[] = []
  let before = offsetOf(clock, from)
  for (let at = from + day; at <= to; at += day) {
    const after = offsetOf(clock, at)
    if (after === before) continue
    let low = at - day
    let high = at
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000
      if (offsetOf(clock, middle) === before) low = middle
      else high = middle
    }
    found.push(high)
    before = after
  }
  return found
}

export interface Naive {
  readonly status: Status
  readonly why: 'override' | 'manual' | 'calendar' | 'slot' | 'outside'
}

/** DOMAIN §5 read aloud, for one minute, without any cleverness. */
export function naiveStatus(subject: Subject, at: number, shown: Shown, withOverrides = true): Naive {
  const { account, person, profile } = subject
  if (withOverrides) {
    for (let index = profile.overrides.length - 1; index >= 0; index--) {
      const override = profile.overrides[index]!
      if (override.start <= at && at < override.end) return { status: override.status, why: 'override' }
    }
  }
  if (!profile.schedulerOn) return { status: profile.manualStatus, why: 'manual' }
  const rule = account.calendar.find((day) => day.date === shown.date && !day.exemptTeams.some((team) => person.teams.includes(team)))
  if (rule?.rule.kind === 'status') return { status: rule.rule.status, why: 'calendar' }
  const dayCount = Date.parse(`${shown.date}T00:00Z`) / 86_400_000
  const weekday = new Date(`${shown.date}T00:00Z`).getUTCDay()
  const shifted = rule?.rule.kind === 'as-weekday' ? dayCount - ((weekday + 6) % 7) + rule.rule.weekday : dayCount
  let holding
  for (const schedule of profile.schedules) {
    const begun = schedule.from === undefined || schedule.from <= shown.date
    const over = schedule.until !== undefined && schedule.until < shown.date
    if (begun && !over) holding = schedule
  }
  if (holding) {
    const cycle = holding.weeks * 7 * 1440
    const sinceAnchor = (shifted - Date.parse(`${holding.anchor}T00:00Z`) / 86_400_000) * 1440 + shown.minute
    const position = ((sinceAnchor % cycle) + cycle) % cycle
    for (const slot of holding.slots) {
      const start = slot.day * 1440 + slot.start
      const inThisTurn = start <= position && position < start + slot.lasts
      const inTheTurnBefore = position < start + slot.lasts - cycle
      if (inThisTurn || inTheTurnBefore) return { status: slot.status, why: rule ? 'calendar' : 'slot' }
    }
  }
  return { status: account.outsideStatus, why: rule ? 'calendar' : 'outside' }
}
