import type { Actor } from './actor.ts'
import type { AccountId } from './ids.ts'
import type { Person } from './person.ts'
import { standingIn, standingToward, type Standing } from './standing.ts'

/**
 * Who may do what besides changing somebody's own settings (that is {@link mayChange}). One line per verb; who is not on the line may
 * not (DOMAIN §2). "self" and "team-admin" are judged towards the person it is about.
 */
const aboutPerson = {
  /** Reachable through the company number or not, and until when: everyone of the account. */
  'see-reachable': ['colleague', 'operator'],
  'see-status': ['self', 'reception', 'team-admin', 'account-admin', 'operator'],
  'see-route': ['self', 'reception', 'team-admin', 'account-admin', 'operator'],
  'see-schedule': ['self', 'team-admin', 'account-admin', 'operator'],
  /** Rights, switches, numbers, managed or not. */
  'see-settings': ['self', 'team-admin', 'account-admin', 'operator'],
  /** What was changed, when and by whom; reading somebody else's is itself an entry of the audit. */
  'see-history': ['self', 'team-admin', 'account-admin', 'operator'],
  /** "What do you know about me?" */
  'export-own-data': ['self'],
  'apply-template': ['team-admin', 'account-admin', 'operator'],
  'propose-schedule': ['team-admin', 'account-admin', 'operator'],
  /** A request by the person: agree or decline. Nobody answers their own. */
  'answer-request': ['team-admin', 'account-admin'],
  'check-person': ['team-admin', 'account-admin', 'operator'],
  /** Lost phone or account: unlinks the chat identity at once. */
  'lock-person': ['self', 'team-admin', 'account-admin', 'operator'],
  'change-person': ['account-admin', 'operator'],
  'swap-number': ['account-admin', 'operator'],
  'deactivate-person': ['account-admin', 'operator'],
  'appoint-admin': ['account-admin', 'operator'],
  'dismiss-admin': ['account-admin', 'operator'],
  'set-zone': ['account-admin', 'operator'],
  'replace-identity': ['account-admin', 'operator'],
} as const satisfies Record<string, readonly Standing[]>

const aboutAccount = {
  /** Who can do what one may not: everyone of the account. */
  'see-admins': ['colleague', 'operator'],
  'see-board': ['reception', 'team-admin', 'account-admin', 'operator'],
  'list-people': ['team-admin', 'account-admin', 'operator'],
  'add-person': ['account-admin', 'operator'],
  'see-templates': ['team-admin', 'account-admin', 'operator'],
  'edit-templates': ['account-admin', 'operator'],
  'edit-calendar': ['account-admin', 'operator'],
  'edit-account': ['account-admin', 'operator'],
  'import-file': ['account-admin', 'operator'],
  'export-file': ['account-admin', 'operator'],
  'check-account': ['account-admin', 'operator'],
  'see-audit': ['account-admin', 'operator'],
  'create-account': ['operator'],
  'bind-workspace': ['operator'],
} as const satisfies Record<string, readonly Standing[]>

export type PersonVerb = keyof typeof aboutPerson
export type AccountVerb = keyof typeof aboutAccount
export const personVerbs = Object.keys(aboutPerson) as PersonVerb[]
export const accountVerbs = Object.keys(aboutAccount) as AccountVerb[]

/** Whether the actor may do this about a person. Deactivated people are no actors ({@link actorOf}); about them admins still may. */
export function mayDoAbout(actor: Actor, verb: PersonVerb, person: Pick<Person, 'id' | 'account' | 'teams'>): boolean {
  const standing = standingToward(actor, person)
  if (verb === 'answer-request' && standing.has('self')) return false
  return isAllowed(aboutPerson[verb], standing)
}

/** Whether the actor may do this in an account. */
export function mayDoIn(actor: Actor, verb: AccountVerb, account: AccountId): boolean {
  return isAllowed(aboutAccount[verb], standingIn(actor, account))
}

function isAllowed(line: readonly Standing[] | undefined, standing: ReadonlySet<Standing>): boolean {
  return line !== undefined && line.some((one) => standing.has(one))
}
