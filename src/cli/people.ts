import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Batch, Store } from '../application/ports.ts'
import { profileWrite } from '../application/profile-write.ts'
import { rosterColumns } from '../application/roster/columns.ts'
import { planRoster, type RosterPlan } from '../application/roster/plan-roster.ts'
import { toRosterTable } from '../application/roster/to-table.ts'
import { rowRemedy } from '../cards/say/row-problem.ts'
import { freshProfile } from '../domain/fresh-profile.ts'
import type { Account, Subject } from '../domain/person.ts'
import type { RowProblem } from '../domain/row-problem.ts'
import { readTable } from '../files/read-table.ts'
import { writeTable } from '../files/write-table.ts'
import { en } from '../texts/en/texts.ts'
import { type Command, CommandProblem, type Shell } from './command.ts'
import { commonOptions, pickAccount, readOptions } from './pick.ts'

export const peopleImport: Command = {
  name: 'people import',
  takes: '<file.csv | -> [--account NAME]',
  does: `add and change people from a file with the columns ${rosterColumns.join(', ')}; all rows or none`,
  async run(shell, args) {
    const { values, positionals } = readOptions(args, commonOptions)
    const [file] = positionals
    if (file === undefined) throw new CommandProblem('Which file? fmu people import people.csv')
    const store = await shell.store()
    const account = await pickAccount(store, values.account)
    const read = readTable(file, await readBytes(shell, file))
    if (read.kind === 'unreadable') throw new CommandProblem(en.files.unreadable[read.because]({ name: file }))
    const planned = await planFile(shell, store, account, read.rows)
    const { problems, ignored } = planned.plan
    if (problems.length > 0) {
      for (const problem of problems) shell.problem(sentenceOf(problem))
      shell.problem(`Nothing was imported: ${problems.length} ${problems.length === 1 ? 'cell needs' : 'cells need'} mending.`)
      return 1
    }
    if (ignored.length > 0) shell.problem(en.files.ignored({ columns: ignored.join(', ') }))
    const result = await store.commit(planned.batch)
    if (result.kind !== 'committed') throw new CommandProblem('Somebody changed these people at the same moment. Import again.')
    const { added, changed, unchanged } = planned
    shell.out(values.json ? JSON.stringify({ added, changed, unchanged }) : `${added} added, ${changed} changed, ${unchanged} unchanged.`)
    return 0
  },
}

export const peopleExport: Command = {
  name: 'people export',
  takes: '[--account NAME]',
  does: 'print the roster as the file that "people import" reads',
  async run(shell, args) {
    const { values } = readOptions(args, commonOptions)
    const store = await shell.store()
    const account = await pickAccount(store, values.account)
    shell.out(writeTable(toRosterTable(await store.people(account.id, { includeDeactivated: true }))).trimEnd())
    return 0
  },
}

export const peopleList: Command = {
  name: 'people list',
  takes: '[words] [--account NAME] [--json]',
  does: 'list people; words search names, e-mails, teams and numbers',
  async run(shell, args) {
    const { values, positionals } = readOptions(args, commonOptions)
    const store = await shell.store()
    const account = await pickAccount(store, values.account)
    const found = await store.people(account.id, { text: positionals.join(' '), includeDeactivated: true })
    for (const subject of found) shell.out(values.json ? JSON.stringify(toJson(subject)) : toLine(subject))
    return 0
  },
}

async function readBytes({ input }: Shell, file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(input)
  try {
    return await readFile(file)
  } catch (error) {
    throw new CommandProblem(`The file ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function sentenceOf(problem: RowProblem): string {
  const { line, column, value } = problem
  return `line ${line}, ${column} "${value}": ${rowRemedy(en, problem)}`
}

interface PlannedFile {
  readonly batch: Batch
  readonly plan: RosterPlan
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

async function planFile(shell: Shell, store: Store, account: Account, table: readonly (readonly string[])[]): Promise<PlannedFile> {
  const now = (await shell.clock()).now()
  const version = await store.rosterVersion(account.id)
  const people = await store.people(account.id, { includeDeactivated: true })
  const plan = planRoster(table, { account: account.id, people, newId: shell.newId })
  const profiles = plan.edits.map(({ person, settings }) => {
    const before = people.find((each) => each.person.id === person.id)?.profile
    const profile = { ...(before ?? freshProfile(person.id)), ...settings?.now, version: (before?.version ?? 0) + 1 }
    return profileWrite({ account, person, profile }, profile.version - 1, now)
  })
  const audit = plan.edits.map(({ person, was }) => ({
    account: account.id,
    at: now,
    actor: { kind: 'operator' as const, source: 'console' as const },
    what: was ? 'person-changed' : 'person-added',
    person: person.id,
  }))
  const added = plan.edits.filter(({ was }) => !was).length
  return {
    batch: { at: now, roster: { account: account.id, version }, people: plan.edits.map(({ person }) => person), profiles, audit },
    ...{ plan, added, changed: plan.edits.length - added, unchanged: plan.unchanged },
  }
}

function toLine({ person, profile }: Subject): string {
  const flags = [
    person.role === 'employee' ? '' : person.role,
    profile.managed ? 'managed' : '',
    profile.fmuActive ? '' : 'FMU inactive',
    person.deactivated ? 'deactivated' : '',
  ]
  const facts = [person.id, person.name, person.email, person.fixedNumber, person.mobileNumber, person.teams.join(', '), ...flags]
  return facts.filter(Boolean).join('  ')
}

function toJson({ person, profile }: Subject): object {
  const { managed, fmuActive, mayChangeStatus, mayChangeNotifications } = profile
  return { ...person, managed, fmuActive, mayChangeStatus, mayChangeNotifications }
}
