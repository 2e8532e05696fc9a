import type { Operation, SaidEnd, SlotMatch, SpokenSlot } from '../../src/domain/operation.ts'
import type { Subject } from '../../src/domain/person.ts'
import { statuses } from '../../src/domain/status.ts'
import { addDays, dateOf, toWall, wallAt, type Instant, type LocalDate, type Zone } from '../../src/domain/time.ts'
import { pick, randomSlots } from './random-people.ts'

type Chance = () => number

const upTo = (chance: Chance, most: number): number => Math.floor(chance() * (most + 1))
const someDays = (chance: Chance): number[] => [0, 1, 2, 3, 4, 5, 6].filter(() => chance() < 0.4)

function spoken(chance: Chance): SpokenSlot {
  return { days: someDays(chance), start: upTo(chance, 287) * 5, end: upTo(chance, 288) * 5, status: pick(chance, statuses) }
}

function match(chance: Chance, subject: Subject): SlotMatch {
  const all = subject.profile.schedules.flatMap((schedule) => schedule.slots)
  const slot = all[upTo(chance, all.length)]
  return {
    ...(chance() < 0.6 && { days: slot && chance() < 0.7 ? [slot.day % 7] : someDays(chance) }),
    ...(slot && chance() < 0.3 && { start: slot.start }),
    ...(slot && chance() < 0.3 && { status: slot.status }),
  }
}

function end(chance: Chance, today: LocalDate): SaidEnd {
  return pick<SaidEnd>(chance, [
    { kind: 'unsaid' },
    { kind: 'told' },
    { kind: 'next-change' },
    { kind: 'after', minutes: upTo(chance, 3000) },
    { kind: 'at', at: wallAt(addDays(today, upTo(chance, 3)), upTo(chance, 1439)) },
  ])
}

/** Something somebody might ask about a person, sensible or not. */
export function randomOperation(chance: Chance, subject: Subject, now: Instant, zone: Zone): Operation {
  const today = dateOf(toWall(now, zone))
  const overlap = pick(chance, [{}, { overlap: 'make-room' as const }, { overlap: 'replace' as const }])
  const later = chance() < 0.3 ? { from: addDays(today, upTo(chance, 20) - 5) } : {}
  const ends = chance() < 0.2 ? { until: addDays(today, upTo(chance, 40)) } : {}
  const start = chance() < 0.3 ? { start: wallAt(addDays(today, upTo(chance, 2)), upTo(chance, 1439)) } : {}
  const on = chance() < 0.5
  return pick<Operation>(chance, [
    { kind: 'set-status', status: pick(chance, statuses), end: end(chance, today), ...start },
    { kind: 'set-status', status: pick(chance, statuses), end: { kind: 'after', minutes: 5 + upTo(chance, 900) } },
    { kind: 'extend', by: { kind: 'minutes', minutes: upTo(chance, 400) - 100 } },
    { kind: 'back-to-schedule' },
    { kind: 'cancel-overrides', overrides: subject.profile.overrides.filter(() => chance() < 0.5).map(({ id }) => id) },
    { kind: 'scheduler', on },
    { kind: 'add-slots', slots: [spoken(chance), spoken(chance)].slice(0, 1 + upTo(chance, 1)), ...overlap, ...later, ...ends },
    { kind: 'add-slots', slots: [spoken(chance)], everyWeeks: 1 + upTo(chance, 3), ...overlap, ...later },
    { kind: 'remove-slots', match: match(chance, subject), all: chance() < 0.1 },
    {
      kind: 'change-slots',
      match: match(chance, subject),
      set: { end: upTo(chance, 288) * 5, ...(on && { days: someDays(chance) }) },
      ...overlap,
    },
    { kind: 'replace-schedule', schedule: { weeks: 1, anchor: today, slots: randomSlots(chance, 1), ...later, ...ends } },
    { kind: 'replace-schedule', inPlace: true, schedule: { weeks: 1, anchor: today, slots: randomSlots(chance, 1) } },
    { kind: 'beep', on },
    { kind: 'messages', on },
    { kind: 'managed', managed: on, ...(chance() < 0.3 && { slots: [spoken(chance)] }) },
    { kind: 'right', right: on ? 'status' : 'notifications', may: chance() < 0.5 },
  ])
}
