import { randomUUID } from 'node:crypto'
import { accountId } from '../domain/ids.ts'
import { plain } from '../application/nearest.ts'
import { type Account, languages } from '../domain/person.ts'
import { statuses } from '../domain/status.ts'
import { parseZone } from '../domain/time.ts'
import { type Command, CommandProblem } from './command.ts'
import { commonOptions, pickAccount, pickPerson, readOptions } from './pick.ts'

const operator = { kind: 'operator', source: 'console' } as const

export const accountAdd: Command = {
  name: 'account add',
  takes: '<name> [--zone Europe/Brussels] [--language en] [--outside private]',
  does: 'make an account: a company, or a part of one, with its own people',
  async run(shell, args) {
    const { values, positionals } = readOptions(args, {
      zone: { type: 'string', default: 'Europe/Brussels' },
      language: { type: 'string', default: 'en' },
      outside: { type: 'string', default: 'private' },
      json: { type: 'boolean' },
    })
    const name = positionals.join(' ').trim()
    if (!name) throw new CommandProblem('What is it called? fmu account add "Name"')
    const zone = parseZone(values.zone)
    if (!zone) throw new CommandProblem(`"${values.zone}" is not a time zone. Write one as Europe/Brussels.`)
    const language = languages.find((each) => each === values.language)
    if (!language) throw new CommandProblem(`The language is one of: ${languages.join(', ')}`)
    const outsideStatus = statuses.find((each) => each === values.outside)
    if (!outsideStatus) throw new CommandProblem(`The status outside all slots is one of: ${statuses.join(', ')}`)
    const store = await shell.store()
    const existing = await store.accounts()
    if (existing.some((each) => plain(each.name) === plain(name))) throw new CommandProblem(`There is an account "${name}" already.`)
    const account: Account = {
      id: accountId(idFrom(name, existing)),
      name,
      zone,
      language,
      outsideStatus,
      mobileVoicemail: false,
      allowList: [],
      emergencyNumbers: [],
      alwaysConfirm: false,
      labels: {},
      calendar: [],
    }
    const at = (await shell.clock()).now()
    await store.commit({ at, accounts: [account], audit: [{ account: account.id, at, actor: operator, what: 'account-added' }] })
    shell.out(values.json ? JSON.stringify({ id: account.id, name }) : `Account ${account.id} (${name}) is there.`)
    return 0
  },
}

export const accountList: Command = {
  name: 'account list',
  takes: '[--json]',
  does: 'list the accounts',
  async run(shell, args) {
    const { values } = readOptions(args, { json: { type: 'boolean' } })
    const store = await shell.store()
    for (const { id, name, zone, language } of await store.accounts()) {
      shell.out(values.json ? JSON.stringify({ id, name, zone, language }) : [id, name, zone, language].join('  '))
    }
    return 0
  },
}

export const bind: Command = {
  name: 'bind',
  takes: 'slack:T… | teams:<tenant> [--account NAME]',
  does: 'let a Slack workspace or Teams tenant use an account; what is not bound gets nothing',
  async run(shell, args) {
    const { values, positionals } = readOptions(args, commonOptions)
    const match = /^(slack|teams):(.+)$/.exec(positionals[0] ?? '')
    const [, channel, given = ''] = match ?? []
    // GUIDs are compared as Microsoft writes them.
    const tenant = channel === 'teams' ? given.toLowerCase() : given
    if ((channel !== 'slack' && channel !== 'teams') || !isTenant(channel, tenant)) {
      throw new CommandProblem('Write slack:T0123ABCD (the workspace id) or teams:<tenant id>, as 72f988bf-86f1-41af-91ab-2d7cd011db47.')
    }
    const store = await shell.store()
    const account = await pickAccount(store, values.account)
    const at = (await shell.clock()).now()
    await store.commit({
      at,
      bindings: [{ channel, tenant, account: account.id }],
      audit: [{ account: account.id, at, actor: operator, what: `bound-${channel}` }],
    })
    shell.out(`${channel}:${tenant} now uses account ${account.id} (${account.name}).`)
    return 0
  },
}

export const adminAdd: Command = {
  name: 'admin add',
  takes: '<person> [--account NAME]',
  does: 'make somebody an admin of the account; further ones can be made in chat',
  async run(shell, args) {
    const { values, positionals } = readOptions(args, commonOptions)
    const wanted = positionals.join(' ')
    if (!wanted) throw new CommandProblem('Who? fmu admin add <name, e-mail or number>')
    const store = await shell.store()
    const account = await pickAccount(store, values.account)
    const { person } = await pickPerson(store, account, wanted)
    if (person.deactivated) throw new CommandProblem(`${person.name} is deactivated.`)
    const at = (await shell.clock()).now()
    await store.commit({
      at,
      people: [{ ...person, role: 'account-admin' }],
      audit: [{ account: account.id, at, actor: operator, what: 'admin-added', person: person.id }],
    })
    shell.out(`${person.name} is an admin of ${account.name}.`)
    return 0
  },
}

/** Slack: workspace and organisation ids start with T and E; Teams: the tenant is a GUID. */
function isTenant(channel: 'slack' | 'teams', tenant: string): boolean {
  return channel === 'slack' ? /^[TE][A-Z0-9]{2,30}$/.test(tenant) : /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tenant)
}

/** A readable id from the name, with a tail when it is taken. */
function idFrom(name: string, existing: readonly Account[]): string {
  const readable = plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  const free = readable !== '' && !existing.some(({ id }) => id === readable)
  return free ? readable : [readable, randomUUID().slice(0, 8)].filter(Boolean).join('-')
}
