import type { Button, CardData, Frame } from '../../src/cards/card-data.ts'
import type { Actor } from '../../src/domain/actor.ts'
import { accountId, changeId, overrideId, pendingId, personId } from '../../src/domain/ids.ts'
import type { Operation } from '../../src/domain/operation.ts'
import type { Override } from '../../src/domain/override.ts'
import type { Account, Person, Profile, Subject } from '../../src/domain/person.ts'
import { differenceOf, plan } from '../../src/domain/plan.ts'
import { route } from '../../src/domain/route.ts'
import type { CallRoute } from '../../src/domain/route.ts'
import type { DatedSchedule, Slot } from '../../src/domain/schedule.ts'
import type { Status } from '../../src/domain/status.ts'
import { parseLocalDate, parseWallTime, parseZone, toInstant, type Instant, type LocalDate, type WallTime } from '../../src/domain/time.ts'

/** Facts for example cards: one company in Brussels, Anna who works there, and a Monday morning. The rules themselves do the sums. */
export const zone = parseZone('Europe/Brussels')!
export const wallTime = (wall: string): WallTime => parseWallTime(wall)!
export const localDate = (date: string): LocalDate => parseLocalDate(date)!
export const at = (wall: string): Instant => toInstant(wallTime(wall), zone)
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

export const person = (id: string, name: string): Person => ({ ...anna, id: personId(id), name })

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
  slots: slots.toSorted((a, b) => a.day - b.day || a.start - b.start),
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

export const subject = (over: Partial<Profile> = {}, who: Person = anna, company: Account = account): Subject => ({
  account: company,
  person: who,
  profile: { ...profile, person: who.id, ...over },
})

export const admin: Actor = {
  kind: 'person',
  account: account.id,
  person: personId('bart'),
  role: 'account-admin',
  adminOf: [],
  source: 'web',
}
export const oneself: Actor = { kind: 'person', account: account.id, person: anna.id, role: 'employee', adminOf: [], source: 'web' }

export const frame = (buttons: readonly Button[] = [], over: Partial<Frame> = {}): Frame => ({
  account,
  zone,
  now,
  buttons,
  person: anna.id,
  ...over,
})

export const button = (verb: Button['verb'], label: Button['label'], style?: Button['style']): Button => ({
  verb,
  id: pendingId(`b-${verb}-${label.kind}`),
  label,
  ...(style && { style }),
})
export const undo = button('undo', { kind: 'undo' })
export const changeNothing = button('dismiss', { kind: 'change-nothing' })
export const confirm = (operation: Operation['kind'], people = 1): readonly Button[] => [
  button('confirm', { kind: 'confirm', operation, people }, 'positive'),
  changeNothing,
]
export const showing: readonly Button[] = [
  button('say', { kind: 'status' }),
  button('say', { kind: 'week' }),
  button('say', { kind: 'help' }),
]

interface Scene {
  readonly buttons?: readonly Button[]
  readonly by?: Actor
  readonly whom?: Person
  readonly account?: Account
  readonly now?: Instant
  readonly assumed?: Extract<CardData, { kind: 'done' }>['assumed']
}

/** The card that follows an operation: what the rules plan, as done or as a question before it is. */
export function planned(kind: 'done' | 'confirm', operation: Operation, before: Partial<Profile>, scene: Scene = {}): CardData {
  const whose = subject(before, scene.whom, scene.account)
  let made = 0
  const result = plan(operation, whose, scene.by ?? (scene.whom ? admin : oneself), scene.now ?? now, () => `new-${++made}`)
  if (result.kind !== 'planned') throw new Error(`${operation.kind} is ${result.kind}`)
  const common = {
    ...frame(scene.buttons ?? (kind === 'done' ? [undo] : confirm(operation.kind)), {
      account: whose.account,
      now: scene.now ?? now,
      person: whose.person.id,
    }),
    difference: result.difference,
    warnings: result.warnings,
    assumed: scene.assumed ?? [],
    ...(scene.whom && { whom: scene.whom }),
  }
  return kind === 'done' ? { ...common, kind, did: operation } : { ...common, kind, operation }
}

/** The question that an operation raises, with its answers as buttons. */
export function asked(operation: Operation, before: Partial<Profile>, label: (choice: Operation) => Button['label']): CardData {
  const result = plan(operation, subject(before), oneself, now, () => 'new')
  if (result.kind !== 'asks') throw new Error(`${operation.kind} is ${result.kind}`)
  const { question } = result
  const buttons = question.choices.map((choice) => button('choose', label(choice)))
  return { ...frame(buttons), kind: 'ask', about: { kind: 'question', operation, question } }
}

/** What was taken back. */
export function reversed(kind: 'undo' | 'redo', before: Partial<Profile>, after: Partial<Profile>, whom?: Person): CardData {
  return {
    ...frame([button(kind === 'undo' ? 'redo' : 'undo', { kind: kind === 'undo' ? 'redo' : 'undo' })]),
    kind: 'done',
    did: { kind, change: changeId('c1') },
    difference: differenceOf(subject(before), { ...profile, ...after }, now),
    warnings: [],
    assumed: [],
    ...(whom && { whom }),
  }
}

export function routesOf(whose: Subject, moment: Instant = now): readonly CallRoute[] {
  return (['to-fixed', 'to-mobile', 'outgoing'] as const).map((direction) => route(whose, { direction }, moment))
}
