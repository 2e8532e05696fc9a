import type { Batch, Pending, ProfileWrite } from '../../src/application/ports.ts'
import type { Reply } from '../../src/application/chat-request.ts'
import type { Change } from '../../src/domain/change.ts'
import { accountId, changeId, noticeId, overrideId, pendingId, personId, templateId } from '../../src/domain/ids.ts'
import type { Notice } from '../../src/domain/notice.ts'
import type { Template } from '../../src/domain/operation.ts'
import type { Account, Person, Profile } from '../../src/domain/person.ts'
import { instant, parseLocalDate, parseZone } from '../../src/domain/time.ts'
import type { Instant } from '../../src/domain/time.ts'

/** Monday 23 November 2026, 10:00 in Brussels. */
export const noon = instant(Date.parse('2026-11-23T09:00:00Z'))
export const acme = accountId('acme')
export const globex = accountId('globex')
export const zoe = personId('zoe')

export function later(minutes: number): Instant {
  return instant(noon + minutes * 60_000)
}

export function anAccount(more: Partial<Account> = {}): Account {
  return {
    id: acme,
    name: 'Acme',
    zone: parseZone('Europe/Brussels')!,
    language: 'en',
    outsideStatus: 'private',
    mobileVoicemail: false,
    allowList: ['+3225550199'],
    emergencyNumbers: [],
    alwaysConfirm: false,
    labels: { nl: { private: 'Privé' } },
    calendar: [{ date: parseLocalDate('2026-12-25')!, name: 'Kerst', rule: { kind: 'as-weekday', weekday: 6 }, exemptTeams: ['Support'] }],
    ...more,
  }
}

export function aPerson(more: Partial<Person> = {}): Person {
  return {
    id: zoe,
    account: acme,
    name: 'Zoë Ångström',
    email: 'Zoe@Acme.example',
    fixedNumber: '+3225550101',
    mobileNumber: '+32470123456',
    teams: ['Sales'],
    role: 'employee',
    adminOf: [],
    deactivated: false,
    ...more,
  }
}

export function aProfile(more: Partial<Profile> = {}): Profile {
  return {
    person: zoe,
    version: 1,
    fmuActive: true,
    managed: false,
    mayChangeStatus: true,
    mayChangeNotifications: true,
    beep: true,
    messages: true,
    schedulerOn: true,
    manualStatus: 'private',
    schedules: [{ weeks: 1, anchor: parseLocalDate('2026-11-23')!, slots: [{ day: 0, start: 540, lasts: 480, status: 'on-duty' }] }],
    overrides: [{ id: overrideId('o1'), status: 'professional', start: later(0), end: later(60) }],
    ...more,
  }
}

/** Somebody new, as one batch: account, person, first profile. */
export function arrival(person: Partial<Person> = {}, write: Partial<ProfileWrite> = {}, profile: Partial<Profile> = {}): Batch {
  const who = aPerson(person)
  const next = aProfile({ person: who.id, ...profile })
  return {
    at: noon,
    accounts: [anAccount({ id: who.account })],
    people: [who],
    profiles: [{ account: who.account, expected: 0, next, ...write }],
  }
}

export function aChange(more: Partial<Change> = {}): Change {
  return {
    id: changeId('c1'),
    account: acme,
    at: noon,
    actor: { kind: 'person', account: acme, person: zoe, role: 'employee', adminOf: [], source: 'web' },
    did: { kind: 'beep', on: false },
    people: [
      {
        person: zoe,
        before: aProfile(),
        after: aProfile({ version: 2, beep: false }),
        parts: [{ kind: 'switch', name: 'beep', on: false }],
      },
    ],
    ...more,
  }
}

export function aPending(id: string, more: Partial<Pending> = {}): Pending {
  return {
    id: pendingId(id),
    account: acme,
    actor: zoe,
    conversation: 'web:zoe',
    created: noon,
    expires: later(10),
    card: 'card-1',
    wish: { kind: 'operations', items: [{ person: zoe, operation: { kind: 'beep', on: false }, shownVersion: 1 }], confirmed: true },
    ...more,
  }
}

export function aNotice(id: string, more: Partial<Notice> = {}): Notice {
  return {
    id: noticeId(id),
    account: acme,
    to: zoe,
    due: noon,
    expires: later(60),
    profileVersion: 1,
    news: { kind: 'manual-still-on', status: 'private', since: later(-60) },
    ...more,
  }
}

export function aTemplate(more: Partial<Template> = {}): Template {
  return {
    id: templateId('t1'),
    name: 'Option 1',
    version: 1,
    slots: [{ days: [0, 1], start: 540, end: 1020, status: 'on-duty' }],
    ...more,
  }
}

export function aReply(): Reply {
  const frame = { account: anAccount(), zone: anAccount().zone, now: noon, buttons: [] }
  return { card: { kind: 'help', admin: false, ...frame }, language: 'en', replaces: false, audience: 'writer' }
}
