import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CardData } from '../../src/cards/card-data.ts'
import type { Actor, Source } from '../../src/domain/actor.ts'
import { type CommandName, commandNames, commands } from '../../src/domain/commands.ts'
import { accountId, pendingId, personId, templateId } from '../../src/domain/ids.ts'
import type { Operation, OperationKind } from '../../src/domain/operation.ts'
import type { Person, Subject } from '../../src/domain/person.ts'
import type { Request } from '../../src/domain/reading.ts'
import { mayChange } from '../../src/domain/rights.ts'
import { actorOf } from '../../src/domain/standing.ts'
import { instant } from '../../src/domain/time.ts'
import { accountVerbs, type AccountVerb, mayDoAbout, mayDoIn, type PersonVerb, personVerbs } from '../../src/domain/verbs.ts'
import { company, people } from '../support/company.ts'
import { openWorld, personalChat, type World } from '../support/world.ts'

/**
 * Who may do what to whom through which door. Every cell is asked of the code and compared with these lines, which are written from
 * DOMAIN §2 and know nothing of the code. Letters of a line: who, then whom: s = themselves, o = own team, t = another team,
 * a = another account. What no line allows is denied.
 */
const everybody = 'employee:sot managed:sot reception:sot teamAdmin:sot admin:sot operator:sota'
const selfAndAdmins = 'employee:s managed:s reception:s teamAdmin:so admin:sot operator:sota'
const admins = 'teamAdmin:so admin:sot operator:sota'
const accountAdmins = 'admin:sot operator:sota'

const aboutPeople: Readonly<Record<PersonVerb, string>> = {
  'see-reachable': everybody,
  'see-status': 'employee:s managed:s reception:sot teamAdmin:so admin:sot operator:sota',
  'see-route': 'employee:s managed:s reception:sot teamAdmin:so admin:sot operator:sota',
  'see-schedule': selfAndAdmins,
  'see-settings': selfAndAdmins,
  'see-history': selfAndAdmins,
  'export-own-data': 'employee:s managed:s reception:s teamAdmin:s admin:s',
  'apply-template': admins,
  'propose-schedule': admins,
  'answer-request': 'teamAdmin:o admin:ot',
  'check-person': admins,
  'lock-person': selfAndAdmins,
  'change-person': accountAdmins,
  'swap-number': accountAdmins,
  'deactivate-person': accountAdmins,
  'appoint-admin': accountAdmins,
  'dismiss-admin': accountAdmins,
  'set-zone': accountAdmins,
  'replace-identity': accountAdmins,
}
const boards = 'reception:sot teamAdmin:sot admin:sot operator:sota'
const bothAdmins = 'teamAdmin:sot admin:sot operator:sota'
const aboutAccounts: Readonly<Record<AccountVerb, string>> = {
  'see-admins': everybody,
  'see-board': boards,
  'list-people': bothAdmins,
  'add-person': accountAdmins,
  'see-templates': bothAdmins,
  'edit-templates': accountAdmins,
  'edit-calendar': accountAdmins,
  'edit-account': accountAdmins,
  'import-file': accountAdmins,
  'export-file': accountAdmins,
  'check-account': accountAdmins,
  'see-audit': accountAdmins,
  'create-account': 'operator:sota',
  'bind-workspace': 'operator:sota',
}
/** The targets beside oneself are managed: admins plan for them; the one the operator has as "s" plans for themselves. */
const statusOfOthers = 'employee:s managed:s reception:s teamAdmin:so admin:sot operator:sota'
const schedules = 'employee:s reception:s teamAdmin:so admin:sot operator:ota'
const aboutSettings: Readonly<Record<OperationKind, string>> = {
  'set-status': 'employee:s managed:s reception:sot teamAdmin:so admin:sot operator:sota',
  extend: statusOfOthers,
  'cancel-overrides': statusOfOthers,
  'back-to-schedule': statusOfOthers,
  scheduler: statusOfOthers,
  'add-slots': schedules,
  'remove-slots': schedules,
  'change-slots': schedules,
  'replace-schedule': schedules,
  beep: statusOfOthers,
  messages: statusOfOthers,
  managed: admins,
  right: admins,
  'fmu-active': 'operator:sota',
}

const whos = ['employee', 'managed', 'reception', 'teamAdmin', 'admin', 'deactivated', 'unknown', 'otherAdmin', 'operator'] as const
type Who = (typeof whos)[number]
const whoms = ['s', 'o', 't', 'a'] as const
type Whom = (typeof whoms)[number]
const doors: Readonly<Record<'chat' | 'button' | 'file' | 'console', Source>> = {
  chat: 'teams',
  button: 'slack',
  file: 'file',
  console: 'console',
}

const allows = (line: string, who: Who, whom: Whom): boolean =>
  line.split(' ').some((each) => each.startsWith(`${who}:`) && each.slice(who.length + 1).includes(whom))

const one = (name: string) => people.find(({ person }) => person.id === `demo-${name}`)!
const writers: Partial<Record<Who, Person>> = {
  employee: one('emma').person,
  managed: one('tom').person,
  reception: one('lucas').person,
  teamAdmin: one('nina').person,
  admin: one('sofie').person,
  deactivated: { ...one('anna').person, role: 'account-admin', deactivated: true },
  otherAdmin: { ...one('emma').person, id: personId('far-admin'), account: accountId('far'), role: 'account-admin', teams: ['Sales'] },
}

function actorFor(who: Who, source: Source): Actor | undefined {
  if (who === 'operator') return { kind: 'operator', source }
  const person = writers[who]
  return person && actorOf(person, source)
}

/** Somebody managed of the same or another team, or of a third account; the operator is in no team and looks at everybody alike. */
function targetFor(who: Who, whom: Whom): Subject {
  const me = writers[who] ?? one('emma').person
  const mine = who === 'otherAdmin' ? one('emma').person : me
  if (whom === 's')
    return { account: company, person: { ...mine, deactivated: false }, profile: { ...one('emma').profile, managed: who === 'managed' } }
  const person = { ...one('jonas').person, id: personId('target'), teams: whom === 'o' ? mine.teams : ['Elsewhere'] }
  const account = whom === 'a' ? { ...company, id: accountId('third') } : company
  return { account, person: { ...person, account: account.id }, profile: { ...one('tom').profile, person: person.id } }
}

const operations: Readonly<Record<OperationKind, Operation>> = {
  'set-status': { kind: 'set-status', status: 'private', end: { kind: 'unsaid' } },
  extend: { kind: 'extend', by: { kind: 'minutes', minutes: 30 } },
  'back-to-schedule': { kind: 'back-to-schedule' },
  'cancel-overrides': { kind: 'cancel-overrides', overrides: [] },
  scheduler: { kind: 'scheduler', on: true },
  'add-slots': { kind: 'add-slots', slots: [] },
  'remove-slots': { kind: 'remove-slots', match: {}, all: true },
  'change-slots': { kind: 'change-slots', match: {}, set: {} },
  'replace-schedule': { kind: 'replace-schedule', schedule: one('tom').profile.schedules[0]! },
  beep: { kind: 'beep', on: true },
  messages: { kind: 'messages', on: true },
  managed: { kind: 'managed', managed: true },
  right: { kind: 'right', right: 'status', may: true },
  'fmu-active': { kind: 'fmu-active', active: true },
}

describe.each(Object.entries(doors))('the rules, through %s', (door, source) => {
  const cells = whos.flatMap((who) => whoms.map((whom) => ({ who, whom, actor: actorFor(who, source), target: targetFor(who, whom) })))

  test.each(personVerbs)('%s', (verb) => {
    for (const { who, whom, actor, target } of cells) {
      expect([who, whom, actor !== undefined && mayDoAbout(actor, verb, target.person)]).toEqual([
        who,
        whom,
        allows(aboutPeople[verb], who, whom),
      ])
    }
  })
  test.each(accountVerbs)('%s', (verb) => {
    for (const { who, whom, actor, target } of cells) {
      expect([who, whom, actor !== undefined && mayDoIn(actor, verb, target.account.id)]).toEqual([
        who,
        whom,
        allows(aboutAccounts[verb], who, whom),
      ])
    }
  })
  test.each(Object.values(operations).map((operation) => [operation.kind, operation] as const))('%s', (kind, operation) => {
    // FMU goes on and off by the roster alone: an admin's file is one (DOMAIN §2).
    const line = kind === 'fmu-active' && door === 'file' ? accountAdmins : aboutSettings[kind]
    for (const { who, whom, actor, target } of cells) {
      expect([who, whom, actor !== undefined && mayChange(actor, operation, target) === undefined]).toEqual([
        who,
        whom,
        allows(line, who, whom),
      ])
    }
  })
})

const inTheAccount = { board: boards, bothAdmins, accountAdmins }
const ofCommands: Readonly<Record<CommandName, string>> = {
  reachable: everybody,
  'who-on': inTheAccount.board,
  board: inTheAccount.board,
  'list-people': bothAdmins,
  person: selfAndAdmins,
  'list-templates': bothAdmins,
  'show-template': bothAdmins,
  'create-template': accountAdmins,
  'rename-template': accountAdmins,
  'change-template': accountAdmins,
  'remove-template': accountAdmins,
  'apply-template': admins,
  drift: bothAdmins,
  'make-managed': admins,
  'make-self-managed': admins,
  'allow-status': admins,
  'forbid-status': admins,
  'allow-notifications': admins,
  'forbid-notifications': admins,
  'add-person': accountAdmins,
  'change-person': accountAdmins,
  'deactivate-person': accountAdmins,
  'reactivate-person': accountAdmins,
  'swap-numbers': accountAdmins,
  'appoint-admin': accountAdmins,
  'dismiss-admin': accountAdmins,
  'appoint-team-admin': accountAdmins,
  'dismiss-team-admin': accountAdmins,
  'appoint-reception': accountAdmins,
  'dismiss-reception': accountAdmins,
  'list-admins': everybody,
  'list-teams': bothAdmins,
  'join-team': accountAdmins,
  'leave-team': accountAdmins,
  'rename-team': accountAdmins,
  'lock-person': selfAndAdmins,
  'always-confirm': accountAdmins,
  'doctor-person': admins,
  doctor: accountAdmins,
  account: everybody,
}

/** Who they are in the company, with somebody of the own and of another team. */
const inCompany = {
  employee: ['emma', 'jonas', 'tom'],
  managed: ['tom', 'marc', 'emma'],
  reception: ['lucas', 'sofie', 'emma'],
  teamAdmin: ['nina', 'tom', 'emma'],
  admin: ['sofie', 'lucas', 'emma'],
  deactivated: ['anna', 'emma', 'tom'],
} as const
type Inside = keyof typeof inCompany

let world: World
beforeAll(async () => {
  world = await openWorld()
  const anna = (await world.subject('anna')).person
  const far = accountId('far')
  const stranger: Person = { ...anna, id: personId('far-person'), account: far, name: 'Fara Way', email: 'far@far.example', teams: [] }
  await world.store.commit({
    at: world.now(),
    accounts: [{ ...company, id: far, name: 'Far' }],
    people: [{ ...anna, role: 'account-admin', deactivated: true }, stranger],
    templates: [
      {
        account: company.id,
        template: { id: templateId('t'), name: 'Early', version: 1, slots: [{ days: [0], start: 360, end: 840, status: 'on-duty' }] },
        removed: false,
      },
    ],
  })
})
afterAll(() => world.close())

function requestFor(name: CommandName, target: string): Request {
  const targets = [{ kind: 'name' as const, text: target }]
  const slots = [{ days: [1], start: 360, end: 840, status: 'on-duty' as const }]
  if (name === 'apply-template') return { kind: name, template: 'Early', targets }
  const words: Partial<Record<CommandName, readonly string[]>> = {
    'show-template': ['Early'],
    'create-template': ['Late'],
    'rename-template': ['Early', 'Late'],
    'change-template': ['Early'],
    'remove-template': ['Early'],
    'join-team': ['Sales'],
    'leave-team': ['Sales'],
    'rename-team': ['Sales', 'Shop'],
    'add-person': ['Somebody New'],
    'change-person': ['+3225559999'],
    'always-confirm': ['on'],
  }
  const about = commands[name].needs.in === 'person' ? targets : []
  const other = name === 'swap-numbers' ? [{ kind: 'name' as const, text: 'Marc Lambert' }] : []
  return { kind: 'command', name, changes: commands[name].changes, words: words[name] ?? [], targets: [...about, ...other], slots }
}

let cell = 0
async function answered(who: string, request: Request, door: 'chat' | 'button' | 'console'): Promise<CardData> {
  const source = door === 'console' ? ('console' as const) : ('web' as const)
  const { person } = await world.subject(who)
  const actor = { kind: 'person' as const, person: person.id, account: company.id, role: 'account-admin' as const, adminOf: [], source }
  const key = `cell-${++cell}`
  if (door !== 'button') return (await world.send(who, { kind: 'requests', requests: [request] }, { key, actor })).card
  const id = pendingId(`pending-${cell}`)
  const now = world.now()
  const wish = { kind: 'requests' as const, requests: [request], assumed: [] }
  await world.store.commit({
    at: now,
    pending: [
      {
        id,
        account: company.id,
        actor: person.id,
        conversation: personalChat(who).id,
        created: now,
        expires: instant(now + 60_000),
        card: key,
        wish,
      },
    ],
  })
  return (await world.send(who, { kind: 'click', verb: 'choose', id }, { key, actor })).card
}

/** Refused for who they are; every other answer is about the thing itself. */
const isDenied = (card: CardData): boolean =>
  card.kind === 'closed' || card.kind === 'ask' || (card.kind === 'refusal' && ['no-right', 'deactivated'].includes(card.refusal.kind))

describe.each(['chat', 'button', 'console'] as const)('the application, through %s', (door) => {
  test.each(commandNames)('%s', async (name) => {
    for (const [who, [me, own, other]] of Object.entries(inCompany) as [Inside, readonly [string, string, string]][]) {
      for (const [whom, target] of [
        ['s', me],
        ['o', own],
        ['t', other],
      ] as const) {
        const card = await answered(me, requestFor(name, (await world.subject(target)).person.name), door)
        expect([who, whom, !isDenied(card)]).toEqual([who, whom, allows(ofCommands[name], who, whom)])
      }
      if (commands[name].needs.in !== 'person') continue
      const away = await answered(me, requestFor(name, 'Fara Way'), door)
      expect([who, 'a', isDenied(away)]).toEqual([who, 'a', true])
      expect(JSON.stringify(away)).not.toContain('far-person')
    }
  })
})

test('somebody unknown gets no answer at all, and a button of one account does nothing in another', async () => {
  const nobody = {
    kind: 'person' as const,
    person: personId('nobody'),
    account: company.id,
    role: 'account-admin' as const,
    adminOf: [],
    source: 'web' as const,
  }
  await expect(world.send('sofie', { kind: 'text', text: 'board' }, { actor: nobody })).rejects.toThrow('not on the roster')
  const card = await answered('sofie', requestFor('remove-template', ''), 'chat')
  const far = { ...nobody, person: personId('far-person'), account: accountId('far') }
  await expect(
    world.send('sofie', { kind: 'click', verb: 'confirm', id: card.buttons[0]!.id }, { actor: far, account: far.account }),
  ).rejects.toThrow()
  expect(await world.store.templates(company.id)).toHaveLength(1)
})

test('the matrix has every cell', () => {
  const verbs = personVerbs.length + accountVerbs.length + Object.keys(operations).length
  const rules = verbs * whos.length * whoms.length * Object.keys(doors).length
  const application = commandNames.length * Object.keys(inCompany).length * 3 * 3
  expect({ verbs, rules, application }).toEqual({ verbs: 47, rules: 6768, application: 2160 })
})
