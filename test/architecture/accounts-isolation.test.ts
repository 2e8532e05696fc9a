import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { OwnAccounts } from '../../src/application/chat-request.ts'
import type { Wish } from '../../src/application/ports.ts'
import type { CardData } from '../../src/cards/card-data.ts'
import { renderText } from '../../src/cards/plain-text.ts'
import { type CommandName, commandNames, commands } from '../../src/domain/commands.ts'
import { changeId, noticeId, pendingId, personId, templateId } from '../../src/domain/ids.ts'
import type { Operation, OperationKind } from '../../src/domain/operation.ts'
import type { Person } from '../../src/domain/person.ts'
import type { Request, Target } from '../../src/domain/reading.ts'
import { instant } from '../../src/domain/time.ts'
import { company } from '../support/company.ts'
import { addGlobex, globex, idInGlobex } from '../support/second-account.ts'
import { idOf, openWorld, personalChat, type World } from '../support/world.ts'

/**
 * No data crosses accounts (DOMAIN §2). An admin of one tries everything there is on what another account has: people of the same names and
 * addresses, a person, a team and templates that only it has, its changes, buttons and links. What is tried comes from the code's own
 * tables, and what may not move from the database's own list of tables.
 */
const secret = {
  id: personId('globex-gerda'),
  name: 'Gerda Geheim',
  email: 'gerda@geheim.example',
  team: 'Geheim',
  mobile: '+32470999999',
  template: 'Geheimplan',
}
const change = changeId('globex-change')

let world: World
let before: string
/** What the writer has typed so far: they may be told it again. */
let typed: unknown[]
beforeEach(async () => {
  typed = []
  world = await openWorld()
  const { store } = world
  await addGlobex(store, world.now())
  const emma = (await store.subject(globex.id, idInGlobex('emma')))!
  const gerda: Person = {
    ...emma.person,
    id: secret.id,
    name: secret.name,
    email: secret.email,
    teams: [secret.team],
    mobileNumber: secret.mobile,
  }
  const sofie = (await store.subject(globex.id, idInGlobex('sofie')))!.person
  const actor = { kind: 'person' as const, person: sofie.id, account: globex.id, role: sofie.role, adminOf: [], source: 'web' as const }
  const after = { ...emma.profile, version: 2, beep: false }
  const slots = [{ days: [0], start: 360, end: 840, status: 'on-duty' as const }]
  await store.commit({
    at: world.now(),
    people: [gerda],
    profiles: [
      { account: globex.id, expected: 0, next: { ...emma.profile, person: gerda.id } },
      { account: globex.id, expected: 1, next: after },
    ],
    templates: [
      { account: globex.id, template: { id: templateId('globex-plan'), name: secret.template, version: 1, slots }, removed: false },
      { account: company.id, template: { id: templateId('demo-early'), name: 'Early', version: 1, slots }, removed: false },
    ],
    changes: [
      {
        id: change,
        account: globex.id,
        at: world.now(),
        actor,
        did: { kind: 'beep', on: false },
        people: [{ person: emma.person.id, before: emma.profile, after, parts: [{ kind: 'switch', name: 'beep', on: false }] }],
      },
    ],
    audit: [{ account: globex.id, at: world.now(), actor, what: 'read-history', person: gerda.id }],
    notices: [
      {
        ...{ id: noticeId('globex-notice'), account: globex.id, to: gerda.id, due: instant(world.now() + 9e8) },
        ...{ expires: instant(world.now() + 9.5e8), profileVersion: 1, news: { kind: 'new-admin', person: sofie.id, by: sofie.id } },
      },
    ],
    bindings: [
      { channel: 'slack', tenant: 'T1', account: globex.id },
      { channel: 'slack', tenant: 'T1', account: company.id },
    ],
  })
  for (const [account, person] of [
    [globex.id, idInGlobex('sofie')],
    [company.id, idOf('sofie')],
  ] as const)
    await store.link({ channel: 'slack', tenant: 'T1', user: 'U1', account, person })
  await store.link({ channel: 'slack', tenant: 'T1', user: 'U2', account: globex.id, person: secret.id })
  await store.saveConversation({ person: secret.id, channel: 'web', reference: '{}', lastUsed: world.now(), unreachable: false })
  // The one chat of somebody who is in both is noted with their first message.
  await send({ kind: 'text', text: 'status' }, true)
  before = await everythingOfGlobex()
})
afterEach(() => world.close())

/** Every row of every table that says whose it is. */
async function everythingOfGlobex(): Promise<string> {
  const db = world.store.connections.read
  const tables = await db.introspection.getTables()
  const rows: unknown[] = []
  for (const { name, columns } of tables) {
    const of = name === 'accounts' ? 'id' : columns.some((column) => column.name === 'account') ? 'account' : undefined
    if (of === undefined) continue
    rows.push([
      name,
      await db
        .selectFrom(name as 'people')
        .selectAll()
        .where(of as 'account', '=', globex.id)
        .execute(),
    ])
  }
  return JSON.stringify(rows)
}

let serial = 0
/** By Demo's admin; `both`: who is an admin of Globex too, and has chosen Demo. */
async function send(input: Parameters<World['send']>[1], both: boolean, source: 'web' | 'console' = 'web'): Promise<CardData> {
  const [demo, double] = [await world.subject('sofie'), (await world.store.subject(globex.id, idInGlobex('sofie')))!]
  const accounts: OwnAccounts = { tenant: 'T1', user: 'U1', all: [demo, double], chosen: company.id }
  const { person } = demo
  const actor = { kind: 'person' as const, person: person.id, account: company.id, role: person.role, adminOf: person.adminOf, source }
  const conversation = { ...personalChat('sofie'), channel: both ? ('slack' as const) : ('web' as const) }
  return (await world.send('sofie', input, { key: `try-${++serial}`, actor, conversation, ...(both && { accounts }) })).card
}

async function behindButton(wish: Wish): Promise<ReturnType<typeof pendingId>> {
  const id = pendingId(`try-button-${++serial}`)
  const now = world.now()
  const expires = instant(now + 3_600_000)
  const pending = { id, account: company.id, actor: idOf('sofie'), conversation: '', created: now, expires, card: String(id), wish }
  await world.store.commit({ at: now, pending: [pending] })
  return id
}

const doors = ['chat', 'button', 'console'] as const
async function answered(request: Request, door: (typeof doors)[number], both: boolean): Promise<CardData> {
  if (door !== 'button') return send({ kind: 'requests', requests: [request] }, both, door === 'console' ? 'console' : 'web')
  return send({ kind: 'click', verb: 'choose', id: await behindButton({ kind: 'requests', requests: [request], assumed: [] }) }, both)
}

/** What only Globex has and the writer did not type themselves. */
function shown(card: CardData): readonly string[] {
  const said = JSON.stringify(typed).toLowerCase()
  const told = `${JSON.stringify(card)}\n${renderText(card, 'en')}`.toLowerCase()
  const marks = [secret.id, secret.name, secret.email, secret.team, secret.mobile, secret.template, 'globex-', 'globex-change']
  return marks.filter((mark) => !said.includes(mark.toLowerCase()) && told.includes(mark.toLowerCase()))
}

/** Does what was asked, taps all that is offered, and sees that nothing of Globex was told or has moved. */
async function leavesGlobexAlone(request: Request, door: (typeof doors)[number], both: boolean): Promise<void> {
  typed.push(request)
  const first = await answered(request, door, both)
  const cards = [first]
  for (const { verb, id } of first.buttons) cards.push(await send({ kind: 'click', verb, id }, both))
  for (const card of cards) expect([request, shown(card)]).toEqual([request, []])
  expect([request, (await everythingOfGlobex()) === before]).toEqual([request, true])
}

const targets: Readonly<Record<string, readonly Target[]>> = {
  'the same name': [{ kind: 'name', text: 'Emma Peeters' }],
  'a name only there': [{ kind: 'name', text: secret.name }],
  'an id of there': [{ kind: 'name', text: secret.id }],
  'an address of there': [{ kind: 'name', text: secret.email }],
  'a team of there': [{ kind: 'name', text: secret.team }],
  'a number of there': [{ kind: 'number', digits: secret.mobile.slice(1) }],
  'a nearly right name': [{ kind: 'name', text: 'Gerda Gehein' }],
  'both at once': [
    { kind: 'name', text: 'Emma Peeters' },
    { kind: 'name', text: secret.id },
  ],
}

/** Everybody is everybody of the account; it comes last, because it changes all of them. */
const everyone: readonly Target[] = [{ kind: 'everyone' }]

const words: Readonly<Partial<Record<CommandName, readonly (readonly string[])[]>>> = {
  'list-people': [[], [secret.name], [secret.mobile], ['peeters']],
  'show-template': [[secret.template], ['Early']],
  'create-template': [[secret.template], ['Early']],
  'rename-template': [
    [secret.template, 'Mine'],
    ['Early', secret.template],
  ],
  'change-template': [[secret.template], ['Early']],
  'remove-template': [[secret.template], ['Early']],
  'apply-template': [[secret.template], ['Early']],
  'add-person': [[`New Person, ${secret.email}`], [`New Person, ${secret.mobile}`]],
  'change-person': [[secret.mobile], [secret.email]],
  'always-confirm': [['on'], ['off']],
}

function* requestsOf(name: CommandName): Generator<Request> {
  const slots = [{ days: [1], start: 360, end: 840, status: 'on-duty' as const }]
  const { changes, needs } = commands[name]
  for (const said of words[name] ?? [[]])
    for (const whom of needs.in === 'person' ? Object.values(targets) : [[]]) {
      if (name === 'apply-template') yield { kind: name, template: said[0] ?? '', targets: whom }
      else yield { kind: 'command', name, changes, words: said, targets: whom, slots }
    }
}

const operations: Readonly<Record<OperationKind, Operation>> = {
  'set-status': { kind: 'set-status', status: 'private', end: { kind: 'after', minutes: 60 } },
  extend: { kind: 'extend', by: { kind: 'minutes', minutes: 30 } },
  'back-to-schedule': { kind: 'back-to-schedule' },
  'cancel-overrides': { kind: 'cancel-overrides', overrides: [] },
  scheduler: { kind: 'scheduler', on: false },
  'add-slots': { kind: 'add-slots', slots: [{ days: [6], start: 60, end: 120, status: 'on-duty' }] },
  'remove-slots': { kind: 'remove-slots', match: { days: [0] }, all: true },
  'change-slots': { kind: 'change-slots', match: { days: [0] }, set: { status: 'on-duty' } },
  'replace-schedule': { kind: 'replace-schedule', schedule: { weeks: 1, anchor: '2026-01-05' as never, slots: [] } },
  beep: { kind: 'beep', on: false },
  messages: { kind: 'messages', on: false },
  managed: { kind: 'managed', managed: true },
  right: { kind: 'right', right: 'status', may: false },
  'fmu-active': { kind: 'fmu-active', active: false },
}

/** What is no command and no change, about whom it may be. */
const others: Readonly<Record<Exclude<Request['kind'], 'command' | 'change'>, (whom: readonly Target[]) => Request>> = {
  'show-status': (whom) => ({ kind: 'show-status', targets: whom }),
  'show-schedule': (whom) => ({ kind: 'show-schedule', targets: whom }),
  'show-route': () => ({ kind: 'show-route' }),
  'apply-template': (whom) => ({ kind: 'apply-template', template: secret.template, targets: whom }),
  'create-template': () => ({ kind: 'create-template', template: secret.template, slots: [] }),
  help: () => ({ kind: 'help' }),
  undo: () => ({ kind: 'undo' }),
  redo: () => ({ kind: 'redo' }),
  cancel: () => ({ kind: 'cancel' }),
}

describe.each([
  ['an admin of Demo alone', false],
  ['an admin of both, who has chosen Demo', true],
])('%s', (_, both) => {
  describe.each(doors)('through %s', (door) => {
    // Choosing one's own account is the one thing that is about several of them.
    test.each(commandNames.filter((name) => name !== 'account'))('%s', async (name) => {
      for (const request of requestsOf(name)) await leavesGlobexAlone(request, door, both)
    })

    test.each(Object.values(operations).map((operation) => [operation.kind, operation] as const))('%s', async (_kind, operation) => {
      for (const whom of Object.values(targets)) await leavesGlobexAlone({ kind: 'change', operation, targets: whom }, door, both)
    })

    test.each(Object.entries(others))('%s', async (_kind, requestAbout) => {
      for (const whom of Object.values(targets)) await leavesGlobexAlone(requestAbout(whom), door, both)
    })

    test('everybody', async () => {
      for (const operation of [operations.beep, operations['set-status']])
        await leavesGlobexAlone({ kind: 'change', operation, targets: everyone }, door, both)
      await leavesGlobexAlone({ kind: 'show-status', targets: everyone }, door, both)
    })
  })

  test.each([
    'board',
    'who is on duty',
    `person ${secret.name}`,
    `set ${secret.name} private until 18:00`,
    `set ${secret.email} private until 18:00`,
    `put the ${secret.team} team on duty 8-12`,
    `what is ${secret.name}'s schedule?`,
    'undo',
  ])('in words: %s', async (text) => {
    typed.push(text)
    const card = await send({ kind: 'text', text }, both)
    expect(shown(card)).toEqual([])
    expect((await everythingOfGlobex()) === before).toBe(true)
  })
})

describe('a button of this account that points into another one does nothing', () => {
  const item = { person: secret.id, operation: operations.beep }
  const wishes: Readonly<Record<Exclude<Wish['kind'], 'choose-account'>, () => Promise<Wish> | Wish>> = {
    operations: () => ({ kind: 'operations', items: [item], confirmed: true }),
    reversal: () => ({ kind: 'reversal', reversal: { kind: 'undo', change }, confirmed: true }),
    say: () => ({ kind: 'say', text: `set ${secret.id} private until 18:00` }),
    requests: () => ({ kind: 'requests', requests: [{ kind: 'show-status', targets: targets['an id of there']! }], assumed: [] }),
    'ask-admin': () => ({ kind: 'ask-admin', items: [item] }),
    agree: () => ({ kind: 'agree', from: secret.id, items: [item] }),
    decline: () => ({ kind: 'decline', from: secret.id, items: [item] }),
    act: async () => ({ kind: 'act', act: { kind: 'lock', person: (await world.store.subject(globex.id, secret.id))!.person } }),
    propose: () => ({ kind: 'propose', items: [item] }),
    dismiss: () => ({ kind: 'dismiss' }),
  }

  test.each(Object.entries(wishes))('%s', async (_, wishOf) => {
    const wish = await wishOf()
    typed.push(wish)
    for (const both of [false, true]) {
      const card = await send({ kind: 'click', verb: 'confirm', id: await behindButton(wish) }, both)
      expect(shown(card)).toEqual([])
      expect((await everythingOfGlobex()) === before).toBe(true)
    }
  })

  test('a roster change of theirs', async () => {
    const { person } = (await world.store.subject(globex.id, secret.id))!
    const act = { kind: 'save-people' as const, people: [{ was: person, person: { ...person, name: 'Mine now' } }] }
    await send({ kind: 'click', verb: 'confirm', id: await behindButton({ kind: 'act', act }) }, false)
    expect((await everythingOfGlobex()) === before).toBe(true)
  })
})

test('a button of the other account is one nobody knows, whatever stands behind it', async () => {
  const now = world.now()
  const id = pendingId('globex-button')
  const wish = { kind: 'operations' as const, items: [{ person: secret.id, operation: operations.beep }], confirmed: true }
  const pending = { id, account: globex.id, conversation: '', created: now, expires: instant(now + 3_600_000), card: 'c', wish }
  await world.store.commit({ at: now, pending: [pending] })
  const withButton = await everythingOfGlobex()
  expect(await send({ kind: 'click', verb: 'confirm', id }, false)).toMatchObject({ kind: 'closed', why: { kind: 'unknown' } })
  expect((await everythingOfGlobex()) === withButton).toBe(true)
})

test('the store finds nothing of one account under the name of another', async () => {
  const { store } = world
  const [there, found] = [secret.id, []]
  expect(await store.subject(company.id, there)).toBeUndefined()
  expect(await store.subjectAt(company.id, there, world.now())).toBeUndefined()
  expect(await store.personByEmail(company.id, secret.email)).toBeUndefined()
  expect(await store.personByNumber(company.id, secret.mobile)).toBeUndefined()
  expect(await store.people(company.id, { text: 'geheim', includeDeactivated: true })).toEqual(found)
  expect((await store.templates(company.id)).some(({ name }) => name === secret.template)).toBe(false)
  expect(await store.change(company.id, change)).toBeUndefined()
  expect(await store.changes(company.id, { person: idInGlobex('emma'), limit: 9 })).toEqual(found)
  expect(await store.audit(company.id, { person: there, limit: 9 })).toEqual(found)
  expect(await store.overdueSince(company.id, there, world.now())).toBeUndefined()
})
