import type { CardData, Frame } from '../../src/cards/card-data.ts'
import { effective } from '../../src/domain/effective.ts'
import { accountId, overrideId, pendingId, personId } from '../../src/domain/ids.ts'
import type { Override } from '../../src/domain/override.ts'
import type { Account, Person, Profile, Subject } from '../../src/domain/person.ts'
import type { Difference, DifferencePart } from '../../src/domain/plan-result.ts'
import type { DatedSchedule, Slot } from '../../src/domain/schedule.ts'
import type { Status } from '../../src/domain/status.ts'
import { parseLocalDate, parseWallTime, parseZone, toInstant, type Instant, type LocalDate, type WallTime } from '../../src/domain/time.ts'
import type { Button } from '../../src/cards/card-data.ts'

/** Facts for example cards: one company in Brussels, its people, and a Monday morning. */
export const zone = parseZone('Europe/Brussels')!
export const at = (wall: string): Instant => toInstant(wallTime(wall), zone)
export const wallTime = (wall: string): WallTime => parseWallTime(wall)!
export const localDate = (date: string): LocalDate => parseLocalDate(date)!

export const now = at('2026-11-23T10:15')

export const account: Account = {
  id: accountId('acme'),
  name: 'Acme',
  zone,
  language: 'en',
  outsideStatus: 'private',
  mobileVoicemail: false,
  allowList: [],
  emergencyNumbers: [],
  alwaysConfirm: false,
  labels: {},
  calendar: [],
}

export const anna: Person = {
  id: personId('anna'),
  account: account.id,
  name: 'Anna Peeters',
  fixedNumber: '+3225550101',
  mobileNumber: '+32470550101',
  teams: ['Sales'],
  role: 'employee',
  adminOf: [],
  deactivated: false,
}

export const slot = (day: number, from: number, to: number, status: Status): Slot => ({
  day,
  start: Math.round(from * 60),
  lasts: Math.round((to - from) * 60),
  status,
})
export const weekdays = (from: number, to: number, status: Status): Slot[] => [0, 1, 2, 3, 4].map((day) => slot(day, from, to, status))

export const schedule = (slots: readonly Slot[], dates: Partial<DatedSchedule> = {}): DatedSchedule => ({
  weeks: 1,
  anchor: localDate('2026-11-23'),
  slots: [...slots].sort((a, b) => a.day - b.day || a.start - b.start),
  ...dates,
})

export const profile: Profile = {
  person: anna.id,
  version: 3,
  fmuActive: true,
  managed: false,
  mayChangeStatus: true,
  mayChangeNotifications: true,
  beep: true,
  messages: true,
  schedulerOn: true,
  manualStatus: 'private',
  schedules: [schedule(weekdays(9, 17, 'professional'))],
  overrides: [],
}

export const override = (status: Status, start: string, end: string): Override => ({
  id: overrideId(`o-${start}`),
  status,
  start: at(start),
  end: at(end),
})

export const subject = (over: Partial<Profile> = {}, company: Account = account): Subject => ({
  account: company,
  person: anna,
  profile: { ...profile, ...over },
})

/** A difference whose statuses are computed by the rules themselves. */
export function difference(before: Partial<Profile>, after: Partial<Profile>, parts: readonly DifferencePart[], moment = now): Difference {
  const [was, will] = [subject(before), subject({ ...after, version: 4 })]
  const effectiveAfter = effective(will, moment)
  return {
    before: was.profile,
    after: will.profile,
    effectiveBefore: effective(was, moment),
    effectiveAfter,
    ...(effectiveAfter.until !== undefined && { thenAfter: effective(will, effectiveAfter.until) }),
    parts,
  }
}

export const button = (verb: Button['verb'], label: Button['label'], style?: Button['style']): Button => ({
  verb,
  id: pendingId(`b-${verb}`),
  label,
  ...(style && { style }),
})
export const undo = button('undo', { kind: 'undo' })
export const changeNothing = button('dismiss', { kind: 'change-nothing' })
export const showing: readonly Button[] = [
  button('say', { kind: 'status' }),
  button('say', { kind: 'week' }),
  button('say', { kind: 'help' }),
]

export const frame = (buttons: readonly Button[] = [], over: Partial<Frame> = {}): Frame => ({ account, zone, now, buttons, ...over })

export type Example = readonly [name: string, card: CardData]
