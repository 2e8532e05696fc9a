import { overrideId } from '../../src/domain/ids.ts'
import type { Override } from '../../src/domain/override.ts'
import type { CalendarDay, Subject } from '../../src/domain/person.ts'
import type { DatedSchedule, Slot } from '../../src/domain/schedule.ts'
import { statuses, type Status } from '../../src/domain/status.ts'
import { addDays, dateOf, mondayOf, toWall, type Instant, type LocalDate, type Zone } from '../../src/domain/time.ts'
import { subject } from './people.ts'

type Chance = () => number

export function pick<Value>(chance: Chance, values: readonly Value[]): Value {
  return values[Math.floor(chance() * values.length)]!
}

function between(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance() * (high - low + 1))
}

const status = (chance: Chance): Status => pick(chance, statuses)

/** Slots that never overlap: the cycle cut at random minutes, some of the pieces taken; slots cross midnights and the end of the cycle. */
export function randomSlots(chance: Chance, weeks: number, grain = 1): Slot[] {
  const cycle = weeks * 7 * 1440
  const count = between(chance, 1, 14 * weeks)
  const cuts = new Set(Array.from({ length: count + 1 }, () => between(chance, 0, cycle / grain - 1) * grain))
  // Night hours, where clocks are set forward and back.
  for (let extra = 0; extra < 4; extra++)
    cuts.add(between(chance, 0, weeks * 7 - 1) * 1440 + Math.floor(between(chance, 0, 240) / grain) * grain)
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.flatMap((start, index): Slot[] => {
    const end = sorted[index + 1] ?? (sorted[0] ?? 0) + cycle
    if (end - start < 5 || chance() < 0.35) return []
    const lasts = chance() < 0.5 ? end - start : Math.max(5, grain, Math.floor(((end - start) * chance()) / grain) * grain)
    return [{ day: Math.floor(start / 1440), start: start % 1440, lasts, status: status(chance) }]
  })
}

function randomSchedule(chance: Chance, near: LocalDate, dated: boolean, grain: number): DatedSchedule {
  const weeks = pick(chance, [1, 1, 1, 2, 3, 12])
  const from = addDays(near, between(chance, -3, 2))
  return {
    weeks,
    anchor: mondayOf(addDays(near, between(chance, -400, 400))),
    slots: randomSlots(chance, weeks, grain),
    ...(dated && chance() < 0.8 && { from }),
    ...(dated && chance() < 0.5 && { until: addDays(from, between(chance, 0, 4)) }),
  }
}

function randomOverride(chance: Chance, around: Instant, id: string, grain: number): Override {
  const minute = 60_000 * grain
  const start = (Math.floor(around / minute) + Math.floor(between(chance, -1600, 1200) / grain)) * minute
  const lasts = Math.max(1, Math.floor(pick(chance, [5, 30, 95, 600, 2000]) / grain)) * minute
  return { id: overrideId(id), status: status(chance), start: start as Instant, end: (start + lasts) as Instant }
}

function randomDay(chance: Chance, near: LocalDate): CalendarDay {
  return {
    date: addDays(near, between(chance, -2, 2)),
    name: 'a day',
    rule: chance() < 0.5 ? { kind: 'status', status: status(chance) } : { kind: 'as-weekday', weekday: between(chance, 0, 6) },
    exemptTeams: chance() < 0.3 ? ['night'] : [],
  }
}

/** Somebody whose schedules, calendar and temporary statuses crowd around an instant. `grain`: every time is a multiple of so many minutes. */
export function randomSubject(chance: Chance, zone: Zone, around: Instant, grain = 1): Subject {
  const near = dateOf(toWall(around, zone))
  const schedules = Array.from({ length: between(chance, 0, 3) }, (_, index) => randomSchedule(chance, near, index > 0, grain))
  const overrides = Array.from({ length: pick(chance, [0, 0, 1, 2, 4]) }, (_, index) => randomOverride(chance, around, `o${index}`, grain))
  const calendar = Array.from({ length: pick(chance, [0, 0, 1, 3]) }, () => randomDay(chance, near))
  return subject(
    { schedules, overrides, schedulerOn: chance() < 0.95, manualStatus: status(chance), zone },
    { teams: chance() < 0.5 ? ['night'] : [] },
    { calendar, outsideStatus: status(chance) },
  )
}
