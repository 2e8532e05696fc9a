import { toE164 } from '../../domain/numbers.ts'
import type { PersonEdit, TeamName } from '../../domain/admin-act.ts'
import { personId } from '../../domain/ids.ts'
import type { Person, Subject } from '../../domain/person.ts'
import type { Request } from '../../domain/reading.ts'
import { rosterProblem } from '../../domain/roster-problem.ts'
import { sameValue } from '../../domain/same-value.ts'
import type { Answer, Turn } from '../turn.ts'
import { problem } from './admin-card.ts'
import { confirmAct } from './do-act.ts'

type Command = Extract<Request, { kind: 'command' }>
type Fields = Partial<Pick<Person, 'name' | 'email' | 'fixedNumber' | 'mobileNumber' | 'teams'>>

/** "add person Jan Claes, jan@example.com, +3225550109, team Sales". */
export async function addPerson(turn: Turn, { words: [said = ''] }: Command): Promise<Answer> {
  const fields = fieldsOf(said)
  if (typeof fields === 'string' || fields.name === undefined)
    return problem(turn, { kind: 'bad-field', text: typeof fields === 'string' ? fields : said })
  const person: Person = {
    id: personId(turn.newId()),
    account: turn.account.id,
    teams: [],
    role: 'employee',
    adminOf: [],
    deactivated: false,
    ...fields,
    name: fields.name,
  }
  return saving(turn, [{ person }])
}

/** New name, address, numbers or teams; what is not said stays. */
export async function changePerson(turn: Turn, { person }: Subject, { words: [said = ''] }: Command): Promise<Answer> {
  const fields = fieldsOf(said)
  return typeof fields === 'string'
    ? problem(turn, { kind: 'bad-field', text: fields })
    : saving(turn, [{ was: person, person: { ...person, ...fields } }])
}

export function deactivate(turn: Turn, subjects: readonly Subject[], deactivated: boolean): Promise<Answer> {
  return saving(
    turn,
    subjects.map(({ person }) => ({ was: person, person: { ...person, deactivated } })),
  )
}

/** Both numbers of the two change places, in one step: no number is ever without its person or with both. */
export async function swapNumbers(turn: Turn, subjects: readonly Subject[]): Promise<Answer> {
  const [one, other, ...more] = subjects
  if (!one || !other || more.length > 0) return problem(turn, { kind: 'two-people' })
  return saving(turn, [withNumbersOf(one.person, other.person), withNumbersOf(other.person, one.person)])
}

function withNumbersOf(was: Person, { fixedNumber, mobileNumber }: Person): PersonEdit {
  const { id, account, name, email, teams, language, role, adminOf, deactivated } = was
  const person: Person = {
    ...{ id, account, name, teams, role, adminOf, deactivated },
    ...(email !== undefined && { email }),
    ...(language && { language }),
    ...(fixedNumber !== undefined && { fixedNumber }),
    ...(mobileNumber !== undefined && { mobileNumber }),
  }
  return { was, person }
}

/** Shown first, after what would be wrong about the roster with it. */
export async function saving(turn: Turn, edits: readonly PersonEdit[], team?: TeamName): Promise<Answer> {
  if (edits.every(({ was, person }) => sameValue(was, person))) return problem(turn, { kind: 'already' })
  const everyone = await turn.store.people(turn.account.id, { includeDeactivated: true })
  const wrong = rosterProblem(
    edits,
    everyone.map(({ person }) => person),
  )
  return wrong ? problem(turn, wrong) : confirmAct(turn, { kind: 'save-people', people: edits, ...(team && { team }) })
}

/** What the pieces between commas are; the piece that is nothing known comes back as it is. */
function fieldsOf(said: string): Fields | string {
  const fields: { -readonly [Field in keyof Fields]: Fields[Field] } = {}
  for (const piece of said.split(',').map((each) => each.trim())) {
    const team = /^(?:team|teams|équipe|équipes)\s+(.+)$/iu.exec(piece)?.[1]
    const number = toE164(piece)
    if (team !== undefined) fields.teams = [...(fields.teams ?? []), team]
    else if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(piece)) fields.email = piece
    else if (number !== undefined) fields[isMobile(number) ? 'mobileNumber' : 'fixedNumber'] = number
    else if (/\p{L}/u.test(piece) && !/[\d@]/.test(piece) && piece.length <= 80 && fields.name === undefined) fields.name = piece
    else return piece === '' ? said : piece
  }
  return fields
}

/** Belgian, French, German, Dutch and Luxembourgish mobile numbers; every other one is taken for a fixed number. */
function isMobile(number: string): boolean {
  return /^\+(?:324[5-9]|33[67]|491[567]|316|3526)/.test(number)
}
