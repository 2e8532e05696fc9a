import type { AccountId, PersonId } from './ids.ts'
import type { Override } from './override.ts'
import type { DatedSchedule } from './schedule.ts'
import type { Status } from './status.ts'
import type { Instant, LocalDate, Zone } from './time.ts'

export type Language = 'en' | 'de' | 'fr' | 'nl'
export const languages: readonly Language[] = ['en', 'de', 'fr', 'nl']

/** `team-admin` and `reception` act within their limits (DOMAIN §2); everybody is an employee. */
export type Role = 'employee' | 'reception' | 'team-admin' | 'account-admin'

/** A company, or a part of one, with its own people, zone and rules (DOMAIN §2). */
export interface Account {
  readonly id: AccountId
  readonly name: string
  readonly zone: Zone
  readonly language: Language
  /** The status outside all slots: "otherwise" on cards. */
  readonly outsideStatus: Status
  readonly mobileVoicemail: boolean
  /** E.164 numbers that bypass FMU. */
  readonly allowList: readonly string[]
  /** Numbers that bypass FMU besides the built-in emergency numbers. */
  readonly emergencyNumbers: readonly string[]
  readonly alwaysConfirm: boolean
  /** The account's own names for the statuses, per language; absent = the built-in label. */
  readonly labels: { readonly [L in Language]?: { readonly [S in Status]?: string } }
  readonly calendar: readonly CalendarDay[]
  /** When notices may arrive; absent = always. */
  readonly reachable?: ReachableHours
}

/** Hours in which a notice may arrive, by the person's wall clock; those that take effect before are sent at once (DOMAIN §8). */
export interface ReachableHours {
  /** 0 = Monday … 6 = Sunday. */
  readonly days: readonly number[]
  /** Minutes of the day; 1440 = 24:00. */
  readonly start: number
  readonly end: number
}

/** What somebody wants to be told beyond what everyone is (DOMAIN §4 and §8); a field left out is the default. */
export interface NoticeChoices {
  /** Every change that the schedule makes; off by default. */
  readonly scheduledChanges?: boolean
  /** Ten minutes before a temporary status ends; on by default. */
  readonly endsSoon?: boolean
  /** In place of the account's. */
  readonly reachable?: ReachableHours
}

/** A rule for one local date: a status for the whole day, or "as Sunday" (0 = Monday … 6 = Sunday). DOMAIN §5 and §10. */
export interface CalendarDay {
  readonly date: LocalDate
  readonly name: string
  readonly rule: { readonly kind: 'status'; readonly status: Status } | { readonly kind: 'as-weekday'; readonly weekday: number }
  readonly exemptTeams: readonly string[]
}

/** Who somebody is. What they are set to stands in their {@link Profile}. */
export interface Person {
  readonly id: PersonId
  readonly account: AccountId
  readonly name: string
  readonly email?: string
  /** E.164, as "+3225550101". */
  readonly fixedNumber?: string
  readonly mobileNumber?: string
  readonly teams: readonly string[]
  /** The person's own choice; absent = what the chat platform says, else the account's. */
  readonly language?: Language
  readonly role: Role
  /** Teams a team admin may act for. */
  readonly adminOf: readonly string[]
  readonly deactivated: boolean
}

/** What somebody is set to; every change makes a new version, and old versions are kept (DOMAIN §5, §13). */
export interface Profile {
  readonly person: PersonId
  /** 1 for the first; a write names the version it read. */
  readonly version: number
  readonly fmuActive: boolean
  /** An admin gave the person a zone of their own; absent = the account's. */
  readonly zone?: Zone
  readonly managed: boolean
  readonly mayChangeStatus: boolean
  readonly mayChangeNotifications: boolean
  readonly beep: boolean
  readonly messages: boolean
  readonly schedulerOn: boolean
  /** Holds while the scheduler is off. */
  readonly manualStatus: Status
  /** Since when it holds: what the reminder counts from. */
  readonly manualSince?: Instant
  /** In the order they were said: the last one whose dates cover a day holds. */
  readonly schedules: readonly DatedSchedule[]
  /** In the order they were said: the last one that covers an instant wins. */
  readonly overrides: readonly Override[]
  readonly notices?: NoticeChoices
}

/** Everything the pure rules need to answer about one person. */
export interface Subject {
  readonly account: Account
  readonly person: Person
  readonly profile: Profile
}

/** The zone somebody's wall-clock times are meant in (DOMAIN §6). */
export function zoneOf(subject: Subject): Zone {
  return subject.profile.zone ?? subject.account.zone
}
