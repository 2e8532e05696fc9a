import type { Person, Role, Subject } from '../../domain/person.ts'
import type { Request } from '../../domain/reading.ts'
import { asTeamAdmin, notTeamAdmin, withRole } from '../../domain/roles.ts'
import { mayDoIn } from '../../domain/verbs.ts'
import { adminsOf } from '../ask-admin.ts'
import type { Answer, Turn } from '../turn.ts'
import { adminAnswer, problem } from './admin-card.ts'
import { saving } from './roster.ts'
import { namedTeams } from './named-teams.ts'

type Command = Extract<Request, { kind: 'command' }>

export function giveRole(turn: Turn, subjects: readonly Subject[], role: Exclude<Role, 'team-admin'>): Promise<Answer> {
  return changing(turn, subjects, (person) => (person.role === role ? person : withRole(person, role)))
}

/** Back to an employee; of whoever has none of these roles nothing is taken. */
export function takeRole(turn: Turn, subjects: readonly Subject[], roles: readonly Role[]): Promise<Answer> {
  return changing(turn, subjects, (person) => (roles.includes(person.role) ? withRole(person, 'employee') : person))
}

/** "make Anna team admin of Sales"; without a team, of the teams they are in themselves. */
export async function appointTeamAdmin(turn: Turn, subjects: readonly Subject[], { words: [said] }: Command): Promise<Answer> {
  const teams = said === undefined ? [] : await namedTeams(turn, said)
  if ('kind' in teams) return problem(turn, teams)
  const alone = subjects.find(({ person }) => said === undefined && person.teams.length === 0)
  if (alone) return problem(turn, { kind: 'which-team', text: alone.person.name })
  return changing(turn, subjects, (person) => asTeamAdmin(person, said === undefined ? person.teams : teams))
}

export async function dismissTeamAdmin(turn: Turn, subjects: readonly Subject[], { words: [said] }: Command): Promise<Answer> {
  const teams = said === undefined ? [] : await namedTeams(turn, said)
  if ('kind' in teams) return problem(turn, teams)
  return changing(turn, subjects, (person) => (person.role === 'team-admin' ? notTeamAdmin(person, teams) : person))
}

/** Who has which role. Who sees no list of people sees who decides for them, as every refusal says it anyway. */
export async function listAdmins(turn: Turn): Promise<Answer> {
  const all = mayDoIn(turn.actor, 'list-people', turn.account.id)
  const found = all ? await turn.store.people(turn.account.id) : await adminsOf(turn, turn.me)
  const order: readonly Role[] = ['account-admin', 'team-admin', 'reception']
  const rows = order.flatMap((role) => found.map(({ person }) => person).filter((person) => person.role === role))
  return adminAnswer(turn, { kind: 'admins', rows })
}

function changing(turn: Turn, subjects: readonly Subject[], change: (person: Person) => Person): Promise<Answer> {
  const edits = subjects.map(({ person }) => ({ was: person, person: change(person) })).filter(({ was, person }) => person !== was)
  return saving(turn, edits)
}
