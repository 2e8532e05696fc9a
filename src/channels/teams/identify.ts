import type { Clock, Log, Store } from '../../application/ports.ts'
import type { AccountId, PersonId } from '../../domain/ids.ts'
import type { Subject } from '../../domain/person.ts'
import type { From } from './incoming.ts'
import type { TeamsPort } from './teams-port.ts'

export interface IdentifyTools {
  readonly store: Store
  readonly port: TeamsPort
  readonly clock: Clock
  readonly log: Log
  /** On this machine only: everybody belongs to this account, and who is not on its roster speaks as this person. */
  readonly demo?: { readonly account: AccountId; readonly as: PersonId }
}

export type Identified =
  | { readonly kind: 'known'; readonly subject: Subject }
  /** Nobody told the bot to work for this tenant: it gets nothing (DOMAIN §2). */
  | { readonly kind: 'unbound' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'guest' }
  /** Another identity is linked to the person, or the identity to another one: an admin has to look. */
  | { readonly kind: 'taken' }
  /** The directory did not answer. */
  | { readonly kind: 'unavailable'; readonly because: string }

/**
 * Who writes: the link that was pinned before, else the person of a bound account whose e-mail the directory gives (DOMAIN §2). The
 * first match pins the object id; names and addresses that change later move nothing.
 */
export async function identify(tools: IdentifyTools, from: From): Promise<Identified> {
  const { store, demo } = tools
  const accounts = demo ? [demo.account] : await store.bindings('teams', from.tenant)
  if (accounts.length === 0) return { kind: 'unbound' }
  if (from.objectId === undefined) return standIn(tools, { kind: 'unknown' })
  const linked = await store.identity('teams', from.tenant, from.objectId)
  if (!linked) return firstTime(tools, from, from.objectId, accounts)
  if (!accounts.includes(linked.account)) return { kind: 'unbound' }
  const subject = await store.subject(linked.account, linked.person)
  return subject ? { kind: 'known', subject } : { kind: 'unknown' }
}

async function firstTime(tools: IdentifyTools, from: From, objectId: string, accounts: readonly AccountId[]): Promise<Identified> {
  const lookup = await tools.port.member({ ...from, conversation: from.roster }, from.user)
  if (lookup.kind === 'refused' || lookup.kind === 'gone') return standIn(tools, { kind: 'unknown' })
  if (lookup.kind !== 'member') return { kind: 'unavailable', because: lookup.because }
  const { member } = lookup
  if (member.guest || member.tenant.toLowerCase() !== from.tenant) return { kind: 'guest' }
  if (member.objectId.toLowerCase() !== objectId) return { kind: 'unknown' }
  for (const account of accounts) {
    for (const email of member.emails) {
      const subject = await tools.store.personByEmail(account, email)
      if (subject) return pin(tools, from, objectId, subject)
    }
  }
  return standIn(tools, { kind: 'unknown' })
}

async function pin({ store, clock, log }: IdentifyTools, { tenant }: From, objectId: string, subject: Subject): Promise<Identified> {
  const { account, person } = subject
  if (person.deactivated) return { kind: 'known', subject }
  const outcome = await store.link({ channel: 'teams', tenant, user: objectId, account: account.id, person: person.id })
  if (outcome === 'taken') {
    log.warn('teams.identity-taken', { account: account.id, person: person.id })
    return { kind: 'taken' }
  }
  const actor = { kind: 'operator' as const, source: 'teams' as const }
  await store.commit({
    at: clock.now(),
    audit: [{ account: account.id, at: clock.now(), actor, what: 'identity-linked', person: person.id }],
  })
  return { kind: 'known', subject }
}

async function standIn({ store, demo }: IdentifyTools, otherwise: Identified): Promise<Identified> {
  const subject = demo && (await store.subject(demo.account, demo.as))
  return subject ? { kind: 'known', subject } : otherwise
}
