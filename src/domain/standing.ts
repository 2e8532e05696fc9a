import type { Actor, Source } from './actor.ts'
import type { AccountId } from './ids.ts'
import type { Person } from './person.ts'

/**
 * What somebody is to a person or an account. Somebody may be several things at once (an account admin is also a colleague, and
 * towards themselves both "self" and "admin"); who is none of them may nothing.
 */
export type Standing = 'self' | 'colleague' | 'reception' | 'team-admin' | 'account-admin' | 'operator'

/** The actor somebody is; undefined for deactivated people, who keep nothing that acts (DOMAIN §2). */
export function actorOf(person: Person, source: Source): Extract<Actor, { kind: 'person' }> | undefined {
  if (person.deactivated) return undefined
  return { kind: 'person', person: person.id, account: person.account, role: person.role, adminOf: person.adminOf, source }
}

/** Standing towards one person. A team admin reaches the people of their teams only. */
export function standingToward(actor: Actor, person: Pick<Person, 'id' | 'account' | 'teams'>): ReadonlySet<Standing> {
  const standing = new Set(standingIn(actor, person.account))
  if (actor.kind !== 'person' || actor.account !== person.account) return standing
  if (actor.person === person.id || actor.onRequestOf === person.id) standing.add('self')
  if (!actor.adminOf.some((team) => person.teams.includes(team))) standing.delete('team-admin')
  return standing
}

/** Standing in an account, whoever it is about. No standing crosses accounts, the operator's apart. */
export function standingIn(actor: Actor, account: AccountId): ReadonlySet<Standing> {
  if (actor.kind === 'operator') return new Set<Standing>(['operator'])
  if (actor.account !== account) return new Set<Standing>()
  return new Set<Standing>(actor.role === 'employee' ? ['colleague'] : ['colleague', actor.role])
}

/** Whether they may do an admin's work for the person. */
export function administers(standing: ReadonlySet<Standing>): boolean {
  return standing.has('team-admin') || standing.has('account-admin') || standing.has('operator')
}
