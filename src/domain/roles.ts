import type { Person, Role } from './person.ts'
import { sameValue } from './same-value.ts'

/** The person with another role; only a team admin acts for teams. */
export function withRole(person: Person, role: Exclude<Role, 'team-admin'>): Person {
  return { ...person, role, adminOf: [] }
}

/** Admin of these teams, besides those they are admin of already. */
export function asTeamAdmin(person: Person, teams: readonly string[]): Person {
  const before = person.role === 'team-admin' ? person.adminOf : []
  return { ...person, role: 'team-admin', adminOf: [...new Set([...before, ...teams])] }
}

/** No longer admin of these teams, or of any when none is named; a team admin without a team is an employee again. */
export function notTeamAdmin(person: Person, teams: readonly string[]): Person {
  const left = teams.length === 0 ? [] : person.adminOf.filter((team) => !teams.includes(team))
  return left.length === 0 ? withRole(person, 'employee') : { ...person, adminOf: left }
}

/** Whether somebody may do more, less or other things than before. */
export function hasOtherRole(was: Person | undefined, { role, adminOf }: Person): boolean {
  if (was?.role !== role) return was !== undefined || role !== 'employee'
  return role === 'team-admin' && !sameValue(was.adminOf, adminOf)
}
