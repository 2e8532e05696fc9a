import { personId, type AccountId } from '../domain/ids.ts'
import { freshProfile } from '../domain/fresh-profile.ts'
import { languages, type Language, type Person, type Profile, type Role, type Subject } from '../domain/person.ts'
import { nearest } from '../application/nearest.ts'

/** The columns of a roster file, in the order they are written. */
export const columns = [
  'id',
  'name',
  'email',
  'fixed',
  'mobile',
  'teams',
  'language',
  'role',
  'admin_of',
  'managed',
  'fmu_active',
  'status_right',
  'notification_right',
  'deactivated',
] as const
type Column = (typeof columns)[number]

const roles: readonly Role[] = ['employee', 'reception', 'team-admin', 'account-admin']

/** What a row of the file says; a cell that is empty, or a column that is not there, leaves as is. */
export interface RosterRow {
  readonly line: number
  readonly cells: Partial<Record<Column, string>>
}

export interface RowProblem {
  readonly line: number
  readonly column: string
  readonly value: string
  readonly remedy: string
}

/** Takes the header apart; columns that are not ours are a problem, because a misspelt one would be lost silently. */
export function toRows(table: readonly (readonly string[])[]): { rows: readonly RosterRow[]; problems: readonly RowProblem[] } {
  const [header = [], ...body] = table
  const names = header.map((cell) => cell.trim().toLowerCase())
  const problems = names.flatMap((name): RowProblem[] => {
    if (columns.some((column) => column === name)) return []
    const [like] = nearest(name, columns, 1)
    return [{ line: 1, column: name, value: name, remedy: like ? `did you mean "${like}"?` : `columns are: ${columns.join(', ')}` }]
  })
  if (!names.includes('name')) problems.push({ line: 1, column: 'name', value: '', remedy: 'a "name" column is needed' })
  const rows = body.map((cells, index): RosterRow => {
    const given = columns.flatMap((column) => {
      const cell = cells[names.indexOf(column)]?.trim().replace(/^'(?=[=@+-])/, '')
      return cell ? [[column, cell] as const] : []
    })
    return { line: index + 2, cells: Object.fromEntries(given) }
  })
  return { rows, problems }
}

/** The person and profile a row makes of what there was; problems instead when a cell cannot be read. */
export function applyRow(
  row: RosterRow,
  account: AccountId,
  before: Subject | undefined,
  newId: () => string,
): { readonly person: Person; readonly profile: Profile } | { readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = []
  const read = <Value>(column: Column, parse: (cell: string) => Value | undefined, remedy: string): Value | undefined => {
    const cell = row.cells[column]
    if (cell === undefined) return undefined
    const value = parse(cell)
    if (value === undefined) problems.push({ line: row.line, column, value: cell, remedy })
    return value
  }
  const choose = <Value extends string>(column: Column, among: readonly Value[]): Value | undefined =>
    read(column, (cell) => among.find((each) => each === cell.toLowerCase()), `write one of: ${among.join(', ')}`)
  const flag = (column: Column): boolean | undefined => read(column, toFlag, 'write yes or no')
  const list = (column: Column): readonly string[] | undefined =>
    row.cells[column]
      ?.split('|')
      .map((each) => each.trim())
      .filter(Boolean)

  const name = row.cells.name ?? before?.person.name
  if (name === undefined) problems.push({ line: row.line, column: 'name', value: '', remedy: 'a new person needs a name' })
  const email =
    read('email', (cell) => (/^[^\s@]+@[^\s@]+$/.test(cell) ? cell : undefined), 'write an e-mail address') ?? before?.person.email
  const fixed = read('fixed', toE164, numberRemedy) ?? before?.person.fixedNumber
  const mobile = read('mobile', toE164, numberRemedy) ?? before?.person.mobileNumber
  const language = choose<Language>('language', languages) ?? before?.person.language
  const id = before?.person.id ?? read('id', toPersonId, 'letters, digits, ".", ":", "_" and "-" only') ?? personId(newId())
  const person: Person = {
    id,
    account,
    name: name ?? '',
    ...(email !== undefined && { email }),
    ...(fixed !== undefined && { fixedNumber: fixed }),
    ...(mobile !== undefined && { mobileNumber: mobile }),
    teams: list('teams') ?? before?.person.teams ?? [],
    ...(language && { language }),
    role: choose<Role>('role', roles) ?? before?.person.role ?? 'employee',
    adminOf: list('admin_of') ?? before?.person.adminOf ?? [],
    deactivated: flag('deactivated') ?? before?.person.deactivated ?? false,
  }
  const had = before?.profile ?? freshProfile(person.id)
  const profile: Profile = {
    ...had,
    managed: flag('managed') ?? had.managed,
    fmuActive: flag('fmu_active') ?? had.fmuActive,
    mayChangeStatus: flag('status_right') ?? had.mayChangeStatus,
    mayChangeNotifications: flag('notification_right') ?? had.mayChangeNotifications,
  }
  if (profile.managed && profile.schedulerOn && profile.schedules.every(({ slots }) => slots.length === 0)) {
    problems.push({ line: row.line, column: 'managed', value: 'yes', remedy: 'a managed person needs at least one slot first: write no' })
  }
  return problems.length > 0 ? { problems } : { person, profile }
}

/** The file that imports to exactly what there is. */
export function toTable(subjects: readonly Subject[]): readonly (readonly string[])[] {
  return [columns, ...subjects.map(toCells)]
}

function toCells({ person, profile }: Subject): readonly string[] {
  const cells: Record<Column, string> = {
    id: person.id,
    name: person.name,
    email: person.email ?? '',
    fixed: person.fixedNumber ?? '',
    mobile: person.mobileNumber ?? '',
    teams: person.teams.join('|'),
    language: person.language ?? '',
    role: person.role,
    admin_of: person.adminOf.join('|'),
    managed: yesOrNo(profile.managed),
    fmu_active: yesOrNo(profile.fmuActive),
    status_right: yesOrNo(profile.mayChangeStatus),
    notification_right: yesOrNo(profile.mayChangeNotifications),
    deactivated: yesOrNo(person.deactivated),
  }
  return columns.map((column) => cells[column])
}

const numberRemedy = 'write it with its country code, as +3225550101'

function toE164(cell: string): string | undefined {
  const digits = cell.replace(/[ ./()-]/g, '').replace(/^00/, '+')
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined
}

function toPersonId(cell: string) {
  return /^[\w.:-]{1,80}$/.test(cell) ? personId(cell) : undefined
}

function toFlag(cell: string): boolean | undefined {
  if (/^(yes|y|true|1|on)$/i.test(cell)) return true
  return /^(no|n|false|0|off)$/i.test(cell) ? false : undefined
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no'
}
