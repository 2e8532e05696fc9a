import { describe, expect, test } from '@jest/globals'
import type { Actor } from '../../src/domain/actor.ts'
import { accountId, overrideId, personId } from '../../src/domain/ids.ts'
import type { Operation } from '../../src/domain/operation.ts'
import type { Person, Profile, Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import { mayChange } from '../../src/domain/rights.ts'
import { actorOf } from '../../src/domain/standing.ts'
import { accountVerbs, mayDoAbout, mayDoIn, personVerbs, type AccountVerb, type PersonVerb } from '../../src/domain/verbs.ts'
import { actor, anAdmin, at, counter, inBrussels, monday, officeHours, operator, override, person, subject, wall, week } from './people.ts'

const operations: Record<Operation['kind'], Operation> = {
  'set-status': { kind: 'set-status', status: 'on-duty', end: { kind: 'at', at: wall('2026-11-23T12:00') } },
  extend: { kind: 'extend', by: { kind: 'minutes', minutes: 30 } },
  'back-to-schedule': { kind: 'back-to-schedule' },
  'cancel-overrides': { kind: 'cancel-overrides', overrides: [overrideId('run')] },
  scheduler: { kind: 'scheduler', on: true },
  'add-slots': { kind: 'add-slots', slots: [{ days: [6], start: 540, end: 600, status: 'on-duty' }] },
  'remove-slots': { kind: 'remove-slots', match: { days: [0] }, all: false },
  'change-slots': { kind: 'change-slots', match: { days: [0] }, set: { end: 600 } },
  'replace-schedule': { kind: 'replace-schedule', schedule: week([{ day: 0, start: 0, lasts: 60, status: 'private' }]) },
  beep: { kind: 'beep', on: false },
  messages: { kind: 'messages', on: false },
  managed: { kind: 'managed', managed: true },
  right: { kind: 'right', right: 'status', may: false },
  'fmu-active': { kind: 'fmu-active', active: false },
}

const others = { role: 'employee', person: personId('bob') } as const
const actors = {
  self: actor(),
  colleague: actor(others),
  reception: actor({ ...others, role: 'reception' }),
  'team admin': actor({ ...others, role: 'team-admin', adminOf: ['sales'] }),
  'team admin of another team': actor({ ...others, role: 'team-admin', adminOf: ['night'] }),
  'account admin': anAdmin,
  "another account's admin": actor({ ...others, role: 'account-admin', account: accountId('other') }),
  'the same id in another account': actor({ account: accountId('other'), role: 'account-admin' }),
  operator,
} satisfies Record<string, Actor>
type Who = keyof typeof actors

const people = {
  'self-managed': {},
  managed: { managed: true },
  'without rights': { mayChangeStatus: false, mayChangeNotifications: false },
  'managed, without rights': { managed: true, mayChangeStatus: false, mayChangeNotifications: false },
} satisfies Record<string, Partial<Profile>>

const base = {
  schedules: [officeHours],
  schedulerOn: false,
  overrides: [override('run', 'private', at('2026-11-23T08:00Z'), inBrussels('2026-11-23T12:00'))],
}

function target(fields: Partial<Profile>, who: Partial<Person> = {}): Subject {
  return subject({ ...base, ...fields }, { teams: ['sales'], ...who })
}

const everything = Object.keys(operations) as Operation['kind'][]
const status = ['set-status', 'extend', 'back-to-schedule', 'cancel-overrides', 'scheduler'] as const
const slots = ['add-slots', 'remove-slots', 'change-slots', 'replace-schedule'] as const
const notifications = ['beep', 'messages'] as const
const manual = ['set-status', 'extend', 'cancel-overrides'] as const
const admin = ['managed', 'right'] as const

/** All that is allowed; every cell that is not named here must be refused. */
const allowed: Record<keyof typeof people, Partial<Record<Who, readonly Operation['kind'][]>>> = {
  'self-managed': {
    self: [...status, ...slots, ...notifications],
    reception: ['set-status'],
    'team admin': [...manual, ...notifications, ...admin],
    'account admin': [...manual, ...notifications, ...admin],
    operator: [...manual, ...notifications, ...admin, 'fmu-active'],
  },
  managed: {
    self: [...status, ...notifications],
    reception: ['set-status'],
    'team admin': [...status, ...slots, ...notifications, ...admin],
    'account admin': [...status, ...slots, ...notifications, ...admin],
    operator: everything,
  },
  'without rights': {
    self: [...slots],
    reception: ['set-status'],
    'team admin': [...manual, ...notifications, ...admin],
    'account admin': [...manual, ...notifications, ...admin],
    operator: [...manual, ...notifications, ...admin, 'fmu-active'],
  },
  'managed, without rights': {
    self: [],
    reception: ['set-status'],
    'team admin': [...status, ...slots, ...notifications, ...admin],
    'account admin': [...status, ...slots, ...notifications, ...admin],
    operator: everything,
  },
}

describe('DOMAIN §2: who may change what of whom, default deny', () => {
  const cells = (Object.keys(people) as (keyof typeof people)[]).flatMap((whose) =>
    (Object.keys(actors) as Who[]).map((who): [Who, keyof typeof people] => [who, whose]),
  )
  test.each(cells)('%s towards somebody %s', (who, whose) => {
    const may = everything.filter((kind) => mayChange(actors[who], operations[kind], target(people[whose])) === undefined)
    expect(may.sort()).toStrictEqual([...(allowed[whose][who] ?? [])].sort())
    const planned = everything.filter(
      (kind) => plan(operations[kind], target(people[whose]), actors[who], monday, counter()).kind !== 'refused',
    )
    expect(planned.filter((kind) => !may.includes(kind))).toStrictEqual([])
  })

  test.each(Object.keys(actors) as Who[])('a deactivated person keeps nothing that acts, whoever asks (%s)', (who) => {
    for (const kind of everything)
      expect(mayChange(actors[who], operations[kind], target({}, { deactivated: true }))).toStrictEqual({ kind: 'deactivated' })
  })

  test('a deactivated person is no actor', () => {
    expect(actorOf(person({ deactivated: true }), 'web')).toBeUndefined()
    expect(actorOf(person(), 'web')).toStrictEqual(actor())
  })

  test('an admin is an admin of themselves too', () => {
    const eve = target({ managed: true, mayChangeStatus: false }, { id: personId('eve') })
    expect(everything.filter((kind) => mayChange(anAdmin, operations[kind], eve) !== undefined)).toStrictEqual(['fmu-active'])
    const selfManaged = target({}, { id: personId('eve') })
    expect(mayChange(anAdmin, operations['back-to-schedule'], selfManaged)).toBeUndefined()
    expect(mayChange(anAdmin, operations['add-slots'], selfManaged)).toBeUndefined()
  })
})

describe('DOMAIN §2: what a refusal says, and whether admins can help', () => {
  const refusal = (who: Who, kind: Operation['kind'], whose: keyof typeof people): unknown => {
    const result = plan(operations[kind], target(people[whose]), actors[who], monday, counter())
    return result.kind === 'refused' ? [result.refusal, result.mayAskAdmin] : result.kind
  }
  test.each([
    ['self', 'set-status', 'without rights', { kind: 'no-right', needs: 'status', operation: 'set-status' }, true],
    ['self', 'beep', 'without rights', { kind: 'no-right', needs: 'notifications', operation: 'beep' }, true],
    ['self', 'add-slots', 'managed', { kind: 'no-right', needs: 'schedule', operation: 'add-slots' }, true],
    ['self', 'managed', 'self-managed', { kind: 'no-right', needs: 'admin', operation: 'managed' }, true],
    ['self', 'fmu-active', 'self-managed', { kind: 'no-right', needs: 'operator', operation: 'fmu-active' }, false],
    ['colleague', 'set-status', 'self-managed', { kind: 'no-right', needs: 'admin', operation: 'set-status' }, false],
    ['account admin', 'add-slots', 'self-managed', { kind: 'self-managed-schedule' }, false],
    ['account admin', 'back-to-schedule', 'self-managed', { kind: 'self-managed-auto' }, false],
    ['operator', 'scheduler', 'self-managed', { kind: 'self-managed-auto' }, false],
  ] as const)('%s, %s, %s', (who, kind, whose, expected, mayAsk) => expect(refusal(who, kind, whose)).toStrictEqual([expected, mayAsk]))

  test('an admin may end a temporary status of a self-managed person who is on Auto already', () => {
    expect(mayChange(anAdmin, { kind: 'back-to-schedule' }, target({ schedulerOn: true }))).toBeUndefined()
    expect(mayChange(anAdmin, { kind: 'scheduler', on: false }, target({ schedulerOn: true }))).toBeUndefined()
  })
})

describe('DOMAIN §2: reception sets a status until the end of the day', () => {
  const reception = actors.reception
  const set = (end: Extract<Operation, { kind: 'set-status' }>['end'], start?: string): string => {
    const operation: Operation = { kind: 'set-status', status: 'on-duty', end, ...(start && { start: wall(start) }) }
    const result = plan(operation, target({ schedulerOn: true }), reception, monday, counter())
    return result.kind === 'refused' ? `${result.refusal.kind}, ${String(result.mayAskAdmin)}` : result.kind
  }
  test('today', () => {
    expect(set({ kind: 'at', at: wall('2026-11-23T18:00') })).toBe('planned')
    expect(set({ kind: 'at', at: wall('2026-11-24T00:00') })).toBe('planned')
    expect(set({ kind: 'unsaid' })).toBe('planned')
  })
  test('not beyond, and not until told', () => {
    expect(set({ kind: 'at', at: wall('2026-11-24T00:01') })).toBe('reception-only-today, true')
    expect(set({ kind: 'at', at: wall('2026-11-24T12:00') }, '2026-11-24T09:00')).toBe('reception-only-today, true')
    expect(set({ kind: 'told' })).toBe('reception-only-today, true')
  })
  test('their own status like anybody', () => {
    const own = plan(
      { kind: 'set-status', status: 'on-duty', end: { kind: 'told' } },
      target({}),
      actor({ role: 'reception' }),
      monday,
      counter(),
    )
    expect(own.kind).toBe('planned')
  })
})

describe('DOMAIN §2 and §10: every other verb, default deny', () => {
  const everyAdmin = ['team admin', 'account admin', 'operator'] as const
  const aboutPerson: Record<PersonVerb, readonly Who[]> = {
    'see-reachable': ['self', 'colleague', 'reception', 'team admin', 'team admin of another team', 'account admin', 'operator'],
    'see-status': ['self', 'reception', ...everyAdmin],
    'see-route': ['self', 'reception', ...everyAdmin],
    'see-schedule': ['self', ...everyAdmin],
    'see-settings': ['self', ...everyAdmin],
    'see-history': ['self', ...everyAdmin],
    'export-own-data': ['self'],
    'apply-template': everyAdmin,
    'propose-schedule': everyAdmin,
    'answer-request': ['team admin', 'account admin'],
    'check-person': everyAdmin,
    'lock-person': ['self', ...everyAdmin],
    'change-person': ['account admin', 'operator'],
    'swap-number': ['account admin', 'operator'],
    'deactivate-person': ['account admin', 'operator'],
    'appoint-admin': ['account admin', 'operator'],
    'dismiss-admin': ['account admin', 'operator'],
    'set-zone': ['account admin', 'operator'],
    'replace-identity': ['account admin', 'operator'],
  }
  test.each(personVerbs)('%s', (verb) => {
    const may = (Object.keys(actors) as Who[]).filter((who) => mayDoAbout(actors[who], verb, target({}).person))
    expect(may.sort()).toStrictEqual([...aboutPerson[verb]].sort())
  })

  const bothTeamAdmins = ['team admin', 'team admin of another team'] as const
  const aboutAccount: Record<AccountVerb, readonly Who[]> = {
    'see-admins': ['self', 'colleague', 'reception', ...bothTeamAdmins, 'account admin', 'operator'],
    'see-board': ['reception', ...bothTeamAdmins, 'account admin', 'operator'],
    'list-people': [...bothTeamAdmins, 'account admin', 'operator'],
    'add-person': ['account admin', 'operator'],
    'see-templates': [...bothTeamAdmins, 'account admin', 'operator'],
    'edit-templates': ['account admin', 'operator'],
    'edit-calendar': ['account admin', 'operator'],
    'edit-account': ['account admin', 'operator'],
    'import-file': ['account admin', 'operator'],
    'export-file': ['account admin', 'operator'],
    'check-account': ['account admin', 'operator'],
    'see-audit': ['account admin', 'operator'],
    'create-account': ['operator'],
    'bind-workspace': ['operator'],
  }
  test.each(accountVerbs)('%s', (verb) => {
    const may = (Object.keys(actors) as Who[]).filter((who) => mayDoIn(actors[who], verb, accountId('acme')))
    expect(may.sort()).toStrictEqual([...aboutAccount[verb]].sort())
  })

  test('nobody answers their own request', () => {
    expect(mayDoAbout(anAdmin, 'answer-request', person({ id: personId('eve') }))).toBe(false)
  })

  test('a verb that stands nowhere is refused', () => {
    expect(mayDoIn(operator, 'no-such-verb' as AccountVerb, accountId('acme'))).toBe(false)
  })
})
