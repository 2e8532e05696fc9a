import type { AdminFacts, CardData } from '../../../src/cards/card-data.ts'
import { commandNames } from '../../../src/domain/commands.ts'
import { effective } from '../../../src/domain/effective.ts'
import { templateId } from '../../../src/domain/ids.ts'
import type { Template } from '../../../src/domain/operation.ts'
import { anna, at, button, changeNothing, frame, now, person, planned, profile, schedule, subject, undo, weekdays } from '../facts.ts'

const early: Template = {
  id: templateId('t1'),
  name: 'Early',
  version: 3,
  slots: [{ days: [0, 1, 2, 3, 4], start: 360, end: 840, status: 'on-duty' }],
}
const jan = person('p2', 'Jan Claes')
const hostile = person('p3', '<!channel> **Mina** <at>all</at>')
const row = (who: typeof anna) => ({ person: who, profile, effective: effective(subject({}, who), now) })
const page = { page: 1, pages: 1, total: 3 }
const everybody = [row(anna), row(jan), row(hostile)]

const card = (about: AdminFacts, buttons: CardData['buttons'] = []): CardData => ({ ...frame(buttons), kind: 'admin', about })

const from = schedule(weekdays(6, 14, 'on-duty'), { origin: { template: early.id, name: 'Early', version: 3 } })
const applied = (who: typeof anna, kind: 'confirm' | 'done'): CardData =>
  planned(kind, { kind: 'replace-schedule', schedule: from }, { managed: true }, { whom: who, buttons: [] })

export const adminCards: Readonly<Record<string, CardData>> = {
  'admin-board': card({ kind: 'who-on', at: now, rows: everybody, page, link: 'https://fmu.example/board?k=abc' }),
  'admin-who-on': card({ kind: 'who-on', status: 'on-duty', at: at('2026-11-24T13:00'), rows: [row(jan)], page: { ...page, total: 1 } }),
  'admin-nobody-on': card({ kind: 'who-on', status: 'on-duty', at: now, rows: [], page: { ...page, total: 0 } }),
  'admin-reachable': card({ kind: 'reachable', whom: anna, reach: { reachable: true, until: at('2026-11-23T17:00') } }),
  'admin-not-reachable': card({ kind: 'reachable', whom: anna, reach: { reachable: false } }),
  'admin-people': card({ kind: 'people', rows: everybody, page: { page: 1, pages: 3, total: 24 } }, [button('say', { kind: 'next-page' })]),
  'admin-person': card({ kind: 'person', row: row(anna), template: 'Early', drift: { kind: 'older', version: 2, edited: true } }, [
    button('choose', { kind: 'apply-again' }),
  ]),
  'admin-templates': card({ kind: 'templates', rows: [{ template: early, people: 12 }] }),
  'admin-template': card({ kind: 'template', template: early, people: 1 }),
  'admin-drift': card({
    kind: 'drift',
    rows: [
      { person: anna, template: 'Early', drift: { kind: 'edited' } },
      { person: jan, template: 'Early', drift: { kind: 'older', version: 2, edited: false } },
      { person: hostile, template: 'Gone', drift: { kind: 'template-gone', name: 'Gone' } },
    ],
  }),
  'admin-template-difference': {
    ...frame([button('confirm', { kind: 'confirm', operation: 'replace-schedule', people: 2 }), changeNothing]),
    kind: 'several',
    cards: [applied(anna, 'confirm'), applied(jan, 'confirm')],
    left: [{ person: hostile, refusal: { kind: 'self-managed-schedule' } }, { person: person('p4', 'Ben Same') }],
  },
  'admin-template-applied': { ...frame([undo]), kind: 'several', cards: [applied(anna, 'done'), applied(jan, 'done')] },
  'admin-doctor': card(
    {
      kind: 'doctor',
      checked: 3,
      findings: [
        { code: 'MANAGED_EMPTY', person: anna },
        { code: 'FMU_INACTIVE', person: jan },
      ],
    },
    [
      button('choose', { kind: 'fix', code: 'MANAGED_EMPTY', name: anna.name }),
      button('choose', { kind: 'fix', code: 'FMU_INACTIVE', name: jan.name }),
    ],
  ),
  'admin-roster-file': card(
    {
      ...{ kind: 'roster-file', name: 'people.csv', unchanged: 40, notNamed: 2, ignored: ['shoe size'] },
      added: ['Jan Claes', hostile.name, 'Lies Maes', 'Piet', 'Mia', 'Noa', 'Bo'],
      changed: [anna.name],
      problems: [
        { line: 4, column: 'mobile', value: '0470 12', because: { kind: 'bad-number' } },
        { line: 7, column: 'email', value: 'emma@demo.example', because: { kind: 'taken', by: hostile.name } },
        { line: 9, column: 'role', value: '<!here>', because: { kind: 'one-of', choices: ['employee', 'reception'] } },
      ],
    },
    [button('confirm', { kind: 'act', act: 'save-people', people: 8 }), changeNothing],
  ),
  'admin-roster-file-same': card({
    ...{ kind: 'roster-file', name: 'people.csv', unchanged: 40, notNamed: 0, ignored: [] },
    ...{ added: [], changed: [], problems: [] },
  }),
  'admin-file-workbook': card({ kind: 'problem', problem: { kind: 'file', name: 'people.xlsx', because: 'workbook' } }),
  'admin-save-many': card({
    kind: 'act',
    act: { kind: 'save-people', people: Array.from({ length: 8 }, () => ({ person: jan })) },
    done: true,
  }),
  'admin-doctor-well': card({ kind: 'doctor', checked: 24, findings: [] }),
  'admin-save-template': card({ kind: 'act', act: { kind: 'save-template', template: early }, done: false }, [
    button('confirm', { kind: 'act', act: 'save-template' }),
    changeNothing,
  ]),
  'admin-rename-template': card(
    { kind: 'act', act: { kind: 'save-template', template: { ...early, name: 'Dawn' }, was: early }, done: true },
    [undo],
  ),
  'admin-add-person': card({ kind: 'act', act: { kind: 'save-people', people: [{ person: jan }] }, done: false }),
  'admin-new-admin': card({
    kind: 'act',
    act: { kind: 'save-people', people: [{ was: jan, person: { ...jan, role: 'account-admin' } }] },
    done: true,
  }),
  'admin-team-admin': card({
    kind: 'act',
    act: { kind: 'save-people', people: [{ was: jan, person: { ...jan, role: 'team-admin', adminOf: ['Sales', 'Night'] } }] },
    done: false,
  }),
  'admin-roles': card({
    kind: 'admins',
    rows: [
      { ...anna, role: 'account-admin' },
      { ...jan, role: 'team-admin', adminOf: ['Sales'] },
      { ...hostile, role: 'reception' },
    ],
  }),
  'admin-teams': card({
    kind: 'teams',
    rows: [
      { name: 'Night', people: 1, admins: [] },
      { name: 'Sales <!channel>', people: 12, admins: [jan.name, hostile.name] },
    ],
  }),
  'admin-no-teams': card({ kind: 'teams', rows: [] }),
  'admin-join-team': card({
    kind: 'act',
    act: { kind: 'save-people', people: [{ was: jan, person: { ...jan, teams: ['Slaes'] } }] },
    done: false,
    newTeam: { name: 'Slaes', nearest: ['Sales'] },
  }),
  'admin-leave-team': card({
    kind: 'act',
    act: {
      kind: 'save-people',
      people: [{ was: { ...jan, teams: ['Sales'] }, person: { ...jan, teams: [], mobileNumber: '+32470550199' } }],
    },
    done: false,
  }),
  'admin-many-join': card({
    kind: 'act',
    act: {
      kind: 'save-people',
      people: Array.from({ length: 12 }, () => ({ was: jan, person: { ...jan, teams: ['Sales', 'Night'] } })),
    },
    done: false,
  }),
  'admin-rename-team': card({
    kind: 'act',
    act: { kind: 'save-people', people: [{ was: jan, person: jan }], team: { from: 'Sales', to: 'Shop' } },
    done: true,
  }),
  'admin-team-taken': card({ kind: 'problem', problem: { kind: 'team-taken', text: 'Shop' } }),
  'admin-team-needs-people': card({ kind: 'problem', problem: { kind: 'team-needs-people', text: 'Shop' } }),
  'admin-no-roles': card({ kind: 'admins', rows: [] }),
  'admin-no-such-team': card({ kind: 'problem', problem: { kind: 'no-such-team', text: 'Saels', nearest: ['Sales'] } }),
  'admin-which-team': card({ kind: 'problem', problem: { kind: 'which-team', text: 'Jan Claes' } }),
  'admin-lock': card({ kind: 'act', act: { kind: 'lock', person: anna }, done: false }),
  'admin-always-confirm': card({ kind: 'act', act: { kind: 'always-confirm', on: true }, done: true }),
  'admin-no-such-template': card({ kind: 'problem', problem: { kind: 'no-such-template', text: 'Erly', nearest: ['Early'] } }),
  'admin-number-taken': card({ kind: 'problem', problem: { kind: 'number-taken', text: '+3225550101', by: 'Jan Claes' } }),
  'admin-bad-field': card({ kind: 'problem', problem: { kind: 'bad-field', text: '<https://evil.example|+32>' } }),
  'admin-last-admin': card({ kind: 'problem', problem: { kind: 'last-admin' } }),
  'admin-accounts': card({ kind: 'accounts', kept: true, more: [] }, [
    button('choose', { kind: 'account', name: 'Acme', present: false }),
    button('choose', { kind: 'account', name: 'Globex', present: false }),
  ]),
  'admin-accounts-switch': card({ kind: 'accounts', present: 'Acme', kept: false, more: ['Stark & Co', 'Wayne'] }, [
    button('choose', { kind: 'account', name: 'Acme', present: true }),
    button('choose', { kind: 'account', name: '<at>Globex</at>', present: false }),
  ]),
  'admin-accounts-unknown': card({ kind: 'accounts', present: 'Acme', unknown: '<!channel> Acne', kept: false, more: [] }),
  'admin-account': card({ kind: 'account', name: 'Acme', only: false }),
  'admin-account-only': card({ kind: 'account', name: 'Acme', only: true }),
  'admin-in-account': { ...card({ kind: 'problem', problem: { kind: 'last-admin' } }), namesAccount: true },
  'help-commands': { ...frame([]), kind: 'help', admin: true, commands: commandNames },
  'help-topic-templates': { ...frame([]), kind: 'help', admin: true, topic: 'templates', commands: commandNames },
}
