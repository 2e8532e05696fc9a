import { accountId, overrideId, personId, type NewId } from '../../src/domain/ids.ts'
import type { Actor } from '../../src/domain/actor.ts'
import type { Override } from '../../src/domain/override.ts'
import type { Account, Person, Profile, Subject } from '../../src/domain/person.ts'
import type { DatedSchedule, Slot } from '../../src/domain/schedule.ts'
import type { Status } from '../../src/domain/status.ts'
import {
  parseInstant,
  parseLocalDate,
  parseWallTime,
  parseZone,
  toInstant,
  type Instant,
  type LocalDate,
  type WallTime,
  type Zone,
} from '../../src/domain/time.ts'

/** Monday 23 November 2026, 10:15 in Brussels: the now of most tests. */
export const monday = at('2026-11-23T10:15:00+01:00')

export function at(text: string): Instant {
  return sure(parseInstant(text))
}

export function zone(text: string): Zone {
  return sure(parseZone(text))
}

export function date(text: string): LocalDate {
  return sure(parseLocalDate(text))
}

export function wall(text: string): WallTime {
  return sure(parseWallTime(text))
}

export const brussels = zone('Europe/Brussels')

/** The instant of a wall time in Brussels. */
export function inBrussels(text: string): Instant {
  return toInstant(wall(text), brussels)
}

export function account(fields: Partial<Account> = {}): Account {
  return {
    id: accountId('acme'),
    name: 'Acme',
    zone: brussels,
    language: 'en',
    outsideStatus: 'private',
    mobileVoicemail: false,
    allowList: [],
    emergencyNumbers: [],
    alwaysConfirm: false,
    labels: {},
    calendar: [],
    ...fields,
  }
}

export function person(fields: Partial<Person> = {}): Person {
  return {
    id: personId('ann'),
    account: accountId('acme'),
    name: 'Ann',
    teams: [],
    role: 'employee',
    adminOf: [],
    deactivated: false,
    ...fields,
  }
}

export function profile(fields: Partial<Profile> = {}): Profile {
  return {
    person: personId('ann'),
    version: 1,
    fmuActive: true,
    managed: false,
    mayChangeStatus: true,
    mayChangeNotifications: true,
    beep: true,
    messages: true,
    schedulerOn: true,
    manualStatus: 'private',
    schedules: [],
    overrides: [],
    ...fields,
  }
}

export function subject(fields: Partial<Profile> = {}, who: Partial<Person> = {}, where: Partial<Account> = {}): Subject {
  const them = person(who)
  return { account: account(where), person: them, profile: profile({ person: them.id, ...fields }) }
}

export const weekdays = [0, 1, 2, 3, 4]

/** Slots on days of the cycle, from hours and minutes: `slots([0, 1], '9:00', '17:00', 'professional')`; an end ≤ the start is the next day. */
export function slots(days: readonly number[], start: string, end: string, status: Status): Slot[] {
  const from = minutes(start)
  const lasts = minutes(end) > from ? minutes(end) - from : minutes(end) + 1440 - from
  return days.map((day) => ({ day, start: from, lasts, status }))
}

export function minutes(clock: string): number {
  const [hour, minute] = clock.split(':').map(Number)
  return (hour ?? 0) * 60 + (minute ?? 0)
}

export function week(ofSlots: readonly Slot[], fields: Partial<DatedSchedule> = {}): DatedSchedule {
  return { weeks: 1, anchor: date('2026-11-23'), slots: ofSlots, ...fields }
}

/** Professional Mon–Fri 9–17, private otherwise. */
export const officeHours = week(slots(weekdays, '9:00', '17:00', 'professional'))

export function override(id: string, status: Status, start: Instant, end: Instant): Override {
  return { id: overrideId(id), status, start, end }
}

export function actor(who: Partial<Extract<Actor, { kind: 'person' }>> = {}): Extract<Actor, { kind: 'person' }> {
  return { kind: 'person', person: personId('ann'), account: accountId('acme'), role: 'employee', adminOf: [], source: 'web', ...who }
}

export const anAdmin = actor({ person: personId('eve'), role: 'account-admin' })
export const operator: Actor = { kind: 'operator', source: 'console' }

export function counter(prefix = 'id'): NewId {
  let count = 0
  return () => `${prefix}${++count}`
}

/** A repeatable stream of numbers in [0, 1): tests say their seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a test names something that does not exist')
  return value
}
