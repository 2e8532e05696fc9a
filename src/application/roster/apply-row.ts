import { toE164 } from '../../domain/numbers.ts'
import type { PersonEdit, RosterSettings } from '../../domain/admin-act.ts'
import { rosterSettingsOf } from '../../domain/admin-act.ts'
import { freshProfile } from '../../domain/fresh-profile.ts'
import { type AccountId, type NewId, personId } from '../../domain/ids.ts'
import { type Language, languages, type Person, type Role, type Subject } from '../../domain/person.ts'
import type { RosterColumn } from './columns.ts'
import type { RosterRow } from './read-rows.ts'
import type { RowBecause, RowProblem } from '../../domain/row-problem.ts'

const roles: readonly Role[] = ['employee', 'reception', 'team-admin', 'account-admin']

export interface RowContext {
  readonly account: AccountId
  readonly before: Subject | undefined
  readonly newId: NewId
}

/** What a row makes of the person it is about; problems instead where a cell cannot be read. */
export function applyRow(row: RosterRow, { account, before, newId }: RowContext): PersonEdit | readonly RowProblem[] {
  const problems: RowProblem[] = []
  const wrong = (column: RosterColumn, because: RowBecause): void =>
    void problems.push({ line: row.line, column, value: row.cells[column] ?? '', because })
  const read = <Value>(column: RosterColumn, parse: (cell: string) => Value | undefined, because: RowBecause): Value | undefined => {
    const cell = row.cells[column]
    const value = cell === undefined ? undefined : parse(cell)
    if (cell !== undefined && value === undefined) wrong(column, because)
    return value
  }
  const choose = <Value extends string>(column: RosterColumn, among: readonly Value[]): Value | undefined =>
    read(column, (cell) => among.find((each) => each === cell.toLowerCase()), { kind: 'one-of', choices: among })
  const flag = (column: RosterColumn): boolean | undefined => read(column, toFlag, { kind: 'yes-or-no' })
  const list = (column: RosterColumn): readonly string[] | undefined =>
    row.cells[column]
      ?.split('|')
      .map((each) => each.trim())
      .filter(Boolean)

  const was = before?.person
  const name = row.cells.name ?? was?.name
  if (name === undefined) wrong('name', { kind: 'needs-name' })
  const email = read('email', toEmail, { kind: 'bad-email' }) ?? was?.email
  const fixedNumber = read('fixed', toE164, { kind: 'bad-number' }) ?? was?.fixedNumber
  const mobileNumber = read('mobile', toE164, { kind: 'bad-number' }) ?? was?.mobileNumber
  const language = choose<Language>('language', languages) ?? was?.language
  const id = was?.id ?? read('id', toPersonId, { kind: 'bad-id' }) ?? personId(newId())
  const person: Person = {
    ...{ id, account, name: name ?? '' },
    ...(email !== undefined && { email }),
    ...(fixedNumber !== undefined && { fixedNumber }),
    ...(mobileNumber !== undefined && { mobileNumber }),
    teams: list('teams') ?? was?.teams ?? [],
    ...(language && { language }),
    role: choose<Role>('role', roles) ?? was?.role ?? 'employee',
    adminOf: list('admin_of') ?? was?.adminOf ?? [],
    deactivated: flag('deactivated') ?? was?.deactivated ?? false,
  }
  const profile = before?.profile ?? freshProfile(id)
  const had = rosterSettingsOf(profile)
  const settings: RosterSettings = {
    managed: flag('managed') ?? had.managed,
    fmuActive: flag('fmu_active') ?? had.fmuActive,
    mayChangeStatus: flag('status_right') ?? had.mayChangeStatus,
    mayChangeNotifications: flag('notification_right') ?? had.mayChangeNotifications,
  }
  if (settings.managed && profile.schedulerOn && profile.schedules.every(({ slots }) => slots.length === 0))
    problems.push({ line: row.line, column: 'managed', value: 'yes', because: { kind: 'managed-empty' } })
  return problems.length > 0 ? problems : { ...(was && { was }), person, settings: { was: had, now: settings } }
}

function toEmail(cell: string): string | undefined {
  return /^[^\s@]+@[^\s@]+$/.test(cell) ? cell : undefined
}

function toPersonId(cell: string) {
  return /^[\w.:-]{1,80}$/.test(cell) ? personId(cell) : undefined
}

function toFlag(cell: string): boolean | undefined {
  if (/^(yes|y|true|1|on|ja|oui|j|o)$/i.test(cell)) return true
  return /^(no|n|false|0|off|nein|non|nee)$/i.test(cell) ? false : undefined
}
