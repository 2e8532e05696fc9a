import { losesLastAdmin, type PersonEdit } from '../../domain/admin-act.ts'
import type { AccountId, NewId } from '../../domain/ids.ts'
import { toE164 } from '../../domain/numbers.ts'
import type { Person, Subject } from '../../domain/person.ts'
import { takenAfter } from '../../domain/roster-problem.ts'
import { sameValue } from '../../domain/same-value.ts'
import { applyRow } from './apply-row.ts'
import { readRows, type RosterRow } from './read-rows.ts'
import type { RowProblem } from '../../domain/row-problem.ts'

/** What a roster file would do to an account as it stands; nothing is saved. */
export interface RosterPlan {
  /** Of the rows that are right, those that change something. */
  readonly edits: readonly PersonEdit[]
  readonly unchanged: number
  /** People of the account that the file does not name: they stay as they are. */
  readonly notNamed: number
  readonly problems: readonly RowProblem[]
  readonly ignored: readonly string[]
}

export interface RosterNow {
  readonly account: AccountId
  /** Everybody, deactivated ones too. */
  readonly people: readonly Subject[]
  readonly newId: NewId
}

/** A row is about the person with its id, else its e-mail address, else one of its numbers; else about somebody new. */
export function planRoster(table: readonly (readonly string[])[], { account, people, newId }: RosterNow): RosterPlan {
  const { rows, problems: ofHeader, ignored } = readRows(table)
  const find = finder(people)
  const problems: RowProblem[] = [...ofHeader]
  const read: ReadRow[] = []
  for (const row of rows) {
    const applied = applyRow(row, { account, before: find(row), newId })
    if ('person' in applied) read.push({ line: row.line, edit: applied })
    else problems.push(...applied)
  }
  const single = withoutPairs(read, problems)
  const everyone = people.map(({ person }) => person)
  const free = withoutTaken(single, everyone, problems)
  // Under a header that is not clear no row is.
  const edits = ofHeader.length > 0 ? [] : free.map(({ edit }) => edit).filter(changesSomething)
  // A row that is refused names its person all the same.
  const named = new Set(rows.flatMap((row) => find(row)?.person.id ?? []))
  return { edits, unchanged: free.length - edits.length, notNamed: people.length - named.size, problems, ignored }
}

interface ReadRow {
  readonly line: number
  readonly edit: PersonEdit
}

/** Of two rows about one person, or with one number or address, nobody can know which is meant: both are wrong. */
function withoutPairs(rows: readonly ReadRow[], problems: RowProblem[]): readonly ReadRow[] {
  const byMark = new Map<string, ReadRow[]>()
  for (const row of rows) for (const mark of marksOf(row.edit.person)) byMark.set(mark, [...(byMark.get(mark) ?? []), row])
  return rows.filter((row) => {
    const other = marksOf(row.edit.person)
      .flatMap((mark) => byMark.get(mark) ?? [])
      .find((each) => each !== row)
    if (!other) return true
    problems.push({ line: row.line, column: 'name', value: row.edit.person.name, because: { kind: 'same-person', line: other.line } })
    return false
  })
}

function marksOf({ id, email, fixedNumber, mobileNumber, deactivated }: Person): readonly string[] {
  const leading = deactivated ? [] : [email?.toLowerCase(), fixedNumber, mobileNumber]
  return [...new Set([`id ${id}`, ...leading.filter((mark) => mark !== undefined)])]
}

/** Numbers and addresses that lead to somebody else, and the last admin; judged on the account as all right rows would leave it. */
function withoutTaken(rows: readonly ReadRow[], everyone: readonly Person[], problems: RowProblem[]): readonly ReadRow[] {
  const edits = rows.map(({ edit }) => edit)
  const taken = takenAfter(edits, everyone)
  const losing = losesLastAdmin(edits, everyone)
  return rows.filter(({ line, edit }) => {
    if (losing && edit.was?.role === 'account-admin') {
      problems.push({ line, column: 'role', value: edit.person.role, because: { kind: 'last-admin' } })
      return false
    }
    const wrong = taken(edit.person)
    if (!wrong || wrong.kind === 'last-admin') return true
    const column = wrong.kind === 'email-taken' ? 'email' : edit.person.fixedNumber === wrong.text ? 'fixed' : 'mobile'
    problems.push({ line, column, value: wrong.text, because: { kind: 'taken', by: wrong.by } })
    return false
  })
}

function changesSomething({ was, person, settings }: PersonEdit): boolean {
  return !sameValue(was, person) || (settings !== undefined && !sameValue(settings.was, settings.now))
}

function finder(people: readonly Subject[]): (row: RosterRow) => Subject | undefined {
  const by = new Map<string, Subject>()
  const add = (mark: string | undefined, subject: Subject): void => {
    if (mark !== undefined && (!by.has(mark) || by.get(mark)?.person.deactivated === true)) by.set(mark, subject)
  }
  for (const subject of people) {
    const { id, email, fixedNumber, mobileNumber } = subject.person
    for (const mark of [`id ${id}`, email && `email ${email.toLowerCase()}`, fixedNumber, mobileNumber]) add(mark, subject)
  }
  const numberOf = (cell = ''): string => toE164(cell) ?? ''
  return ({ cells }) => {
    if (cells.id !== undefined) return by.get(`id ${cells.id}`)
    const byEmail = cells.email === undefined ? undefined : by.get(`email ${cells.email.toLowerCase()}`)
    return byEmail ?? by.get(numberOf(cells.mobile)) ?? by.get(numberOf(cells.fixed))
  }
}
