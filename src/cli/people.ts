import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { Batch, Store } from '../application/ports.ts'
import { profileWrite } from '../application/profile-write.ts'
import { personId } from '../domain/ids.ts'
import type { Account, Subject } from '../domain/person.ts'
import { type Command, CommandProblem, type Shell } from './command.ts'
import { readCsv, writeCsv } from './csv.ts'
import { applyRow, columns, type RosterRow, type RowProblem, toRows, toTable } from './people-file.ts'
import { commonOptions, pickAccount, readOptions } from './pick.ts'

export const peopleImport: Command = {
  name: 'people import',
  takes: '<file.csv | -> [--account NAME]',
  does: `add and change people from a file with the columns ${columns.join(', ')}; all rows or none`,
  async run(shell, args) {
    const { values, positionals } = readOptions(args, commonOptions)
    const [file] = positionals
    if (file === undefined) throw new CommandProblem('Which file? fmu people import people.csv')
    const store = await shell.store()
    const account = await pickAccount(store, values.account)
    const { rows, problems } = toRows(readCsv(await readText(shell, file)))
    const planned = await planRows(shell, store, account, rows)
    const all = [...problems, ...planned.problems]
    if (all.length > 0) {
      for (const { line, column, value, remedy } of all) shell.problem(`line ${line}, ${column} "${value}": ${remedy}`)
      shell.problem(`Nothing was imported: ${all.length} ${all.length === 1 ? 'cell needs' : 'cells need'} mending.`)
      return 1
    }
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
    shell.out(writeCsv(toTable(await store.people(account.id, { includeDeactivated: true }))).trimEnd())
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

async function readText({ input }: Shell, file: string): Promise<string> {
  if (file === '-') return text(input)
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new CommandProblem(`The file ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

interface PlannedRows {
  readonly batch: Batch
  readonly problems: readonly RowProblem[]
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

async function planRows(shell: Shell, store: Store, account: Account, rows: readonly RosterRow[]): Promise<PlannedRows> {
  const now = (await shell.clock()).now()
  const problems: RowProblem[] = []
  const seen = new Map<string, number>()
  const after: { readonly subject: Subject; readonly before: Subject | undefined }[] = []
  for (const row of rows) {
    const before = await matching(store, account, row)
    const applied = applyRow(row, account.id, before, shell.newId)
    if ('problems' in applied) {
      problems.push(...applied.problems)
      continue
    }
    const earlier = seen.get(applied.person.id)
    if (earlier !== undefined) {
      problems.push({ line: row.line, column: 'name', value: applied.person.name, remedy: `line ${earlier} is the same person` })
    }
    seen.set(applied.person.id, row.line)
    after.push({ subject: { account, ...applied }, before })
  }
  const changes = after.filter(({ subject, before }) => JSON.stringify(before) !== JSON.stringify(subject))
  const profiles = changes.map(({ subject, before }) => {
    const version = (before?.profile.version ?? 0) + 1
    return profileWrite({ ...subject, profile: { ...subject.profile, version } }, version - 1, now)
  })
  const audit = changes.map(({ subject, before }) => ({
    account: account.id,
    at: now,
    actor: { kind: 'operator' as const, source: 'console' as const },
    what: before ? 'person-changed' : 'person-added',
    person: subject.person.id,
  }))
  const added = changes.filter(({ before }) => !before).length
  return {
    batch: { at: now, people: changes.map(({ subject }) => subject.person), profiles, audit },
    problems,
    added,
    changed: changes.length - added,
    unchanged: after.length - changes.length,
  }
}

/** The id names the person, else the e-mail, else a number. */
async function matching(store: Store, account: Account, { cells }: RosterRow): Promise<Subject | undefined> {
  if (cells.id !== undefined) return /^[\w.:-]{1,80}$/.test(cells.id) ? store.subject(account.id, personId(cells.id)) : undefined
  const byEmail = cells.email === undefined ? undefined : await store.personByEmail(account.id, cells.email)
  if (byEmail) return byEmail
  const number = cells.mobile ?? cells.fixed
  return number === undefined ? undefined : store.personByNumber(account.id, number)
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
