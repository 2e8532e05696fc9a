import type { AuditEntry, Pending, PendingOutcome } from '../application/ports.ts'
import type { Reply } from '../application/chat-request.ts'
import type { Actor } from '../domain/actor.ts'
import type { Change, PersonChange } from '../domain/change.ts'
import type { Notice } from '../domain/notice.ts'
import type { SpokenSlot, Template } from '../domain/operation.ts'
import type { Override } from '../domain/override.ts'
import { languages } from '../domain/person.ts'
import type { Account, CalendarDay, NoticeChoices, Person, Profile, ReachableHours } from '../domain/person.ts'
import type { DatedSchedule, Slot } from '../domain/schedule.ts'
import { statuses } from '../domain/status.ts'
import { boolean, fromText, integer, kinded, list, oneOf, optional, record, string, union } from './shape.ts'

const status = oneOf(...statuses)
const language = oneOf(...languages)

const calendarDay = record<CalendarDay>({
  date: string,
  name: string,
  rule: union<CalendarDay['rule']['kind']>({
    status: record<{ status: unknown }>({ status }),
    'as-weekday': record<{ weekday: unknown }>({ weekday: integer }),
  }),
  exemptTeams: list(string),
})

const reachable = record<ReachableHours>({ days: list(integer), start: integer, end: integer })

const account = record<Account>({
  id: string,
  name: string,
  zone: string,
  language,
  outsideStatus: status,
  mobileVoicemail: boolean,
  allowList: list(string),
  emergencyNumbers: list(string),
  alwaysConfirm: boolean,
  labels: record({}),
  calendar: list(calendarDay),
  reachable: optional(reachable),
})

const person = record<Person>({
  id: string,
  account: string,
  name: string,
  email: optional(string),
  fixedNumber: optional(string),
  mobileNumber: optional(string),
  teams: list(string),
  language: optional(language),
  role: oneOf('employee', 'reception', 'team-admin', 'account-admin'),
  adminOf: list(string),
  deactivated: boolean,
})

const slot = record<Slot>({ day: integer, start: integer, lasts: integer, status })
const override = record<Override>({ id: string, status, start: integer, end: integer })
const schedule = record<DatedSchedule>({
  weeks: integer,
  anchor: string,
  slots: list(slot),
  origin: optional(record<NonNullable<DatedSchedule['origin']>>({ template: string, name: string, version: integer })),
  from: optional(string),
  until: optional(string),
})

const noticeChoices = record<NoticeChoices>({
  scheduledChanges: optional(boolean),
  endsSoon: optional(boolean),
  reachable: optional(reachable),
})

const profile = record<Profile>({
  person: string,
  version: integer,
  fmuActive: boolean,
  zone: optional(string),
  managed: boolean,
  mayChangeStatus: boolean,
  mayChangeNotifications: boolean,
  beep: boolean,
  messages: boolean,
  schedulerOn: boolean,
  manualStatus: status,
  manualSince: optional(integer),
  schedules: list(schedule),
  overrides: list(override),
  notices: optional(noticeChoices),
})

const actor = union<Actor['kind']>({
  person: record<Extract<Actor, { kind: 'person' }>>({ person: string, role: string }),
  operator: kinded,
})
const spokenSlot = record<SpokenSlot>({ days: list(integer), start: integer, end: integer, status })
const template = record<Template>({ id: string, name: string, version: integer, slots: list(spokenSlot) })
const personChange = record<PersonChange>({ person: string, before: profile, after: profile, parts: list(kinded) })

/** A change without its people and without who took it back; those stand in columns and rows of their own. */
export type ChangeHead = Omit<Change, 'people' | 'undoneBy'>
/** A pending without its outcome, which is a column. */
export type PendingHead = Omit<Pending, 'outcome'>

export const toAccount = fromText<Account>('account', account)
export const toPerson = fromText<Person>('person', person)
export const toProfile = fromText<Profile>('profile', profile)
export const toTemplate = fromText<Template>('template', template)
export const toChangeHead = fromText<ChangeHead>(
  'change',
  record<ChangeHead>({ id: string, account: string, at: integer, actor, did: kinded, act: optional(kinded) }),
)
export const toPersonChange = fromText<PersonChange>('person of a change', personChange)
export const toPendingHead = fromText<PendingHead>(
  'pending',
  record<PendingHead>({
    id: string,
    account: string,
    actor: optional(string),
    conversation: string,
    created: integer,
    expires: integer,
    card: string,
    wish: kinded,
  }),
)
export const toOutcome = fromText<PendingOutcome>('outcome of a pending', record<PendingOutcome>({ kind: string, at: integer }))
export const toReply = fromText<Reply>(
  'reply',
  record<Reply>({ card: kinded, language, replaces: boolean, audience: oneOf('everyone', 'writer') }),
)
export const toNotice = fromText<Notice>(
  'notice',
  record<Notice>({ id: string, account: string, to: string, due: integer, expires: integer, profileVersion: integer, news: kinded }),
)
export const toAuditEntry = fromText<AuditEntry>(
  'audit entry',
  record<AuditEntry>({ account: string, at: integer, actor, what: string, person: optional(string) }),
)
