import type { AccountFinder, Whose } from '../../application/find-accounts.ts'
import type { ChatIdentity, Clock, Log, Membership, Store } from '../../application/ports.ts'
import type { AccountId, PersonId } from '../../domain/ids.ts'
import type { From } from './incoming.ts'
import type { TeamsPort } from './teams-port.ts'

export interface IdentifyTools {
  readonly store: Store
  readonly port: TeamsPort
  readonly finder: AccountFinder
  readonly clock: Clock
  readonly log: Log
  /** On this machine only: everybody belongs to this account, and who is not on its roster speaks as this person. */
  readonly demo?: { readonly account: AccountId; readonly as: PersonId }
}

export type Identified =
  | Whose
  /** Nobody told the bot to work for this tenant: it gets nothing (DOMAIN §2). */
  | { readonly kind: 'unbound' }
  | { readonly kind: 'guest' }
  /** The directory did not answer. */
  | { readonly kind: 'unavailable'; readonly because: string }

/**
 * Who writes: the links that were pinned before, else the people of bound accounts whose e-mail the directory gives (DOMAIN §2). The first
 * match in an account pins the object id there; names and addresses that change later move nothing.
 */
export async function identify(tools: IdentifyTools, from: From): Promise<Identified> {
  const { finder } = tools
  const { tenant, objectId } = from
  if (objectId === undefined) return (await isBound(tools, tenant)) ? standIn(tools, { kind: 'unknown' }) : { kind: 'unbound' }
  const identity = { channel: 'teams', tenant, user: objectId } as const
  const memberships = await membershipsOf(tools, identity)
  if (memberships.length === 0) return { kind: 'unbound' }
  const present = finder.decide(identity, memberships)
  if (!finder.shouldMatch(identity, memberships)) return present
  const lookup = await tools.port.member({ ...from, conversation: from.roster }, from.user)
  // Who is linked already does not wait for a directory that only might know another account.
  const otherwise = (found: Identified): Identified => (present.kind === 'unknown' ? found : present)
  if (lookup.kind === 'refused' || lookup.kind === 'gone') return standIn(tools, otherwise({ kind: 'unknown' }))
  if (lookup.kind !== 'member') return otherwise({ kind: 'unavailable', because: lookup.because })
  const { member } = lookup
  if (member.guest || member.tenant.toLowerCase() !== tenant) return otherwise({ kind: 'guest' })
  if (member.objectId.toLowerCase() !== objectId) return otherwise({ kind: 'unknown' })
  return standIn(tools, await finder.match(identity, memberships, member.emails))
}

/** On this machine the one account of the demo is everybody's, whatever the tenant. */
async function membershipsOf({ store, demo }: IdentifyTools, identity: ChatIdentity): Promise<readonly Membership[]> {
  if (!demo) return store.memberships(identity)
  const linked = (await store.linksOf(identity)).find(({ account }) => account === demo.account)
  const subject = linked && (await store.subject(linked.account, linked.person))
  return [{ account: demo.account, chosen: false, ...(subject && { subject }) }]
}

async function isBound({ store, demo }: IdentifyTools, tenant: string): Promise<boolean> {
  return demo !== undefined || (await store.bindings('teams', tenant)).length > 0
}

async function standIn({ store, demo }: IdentifyTools, otherwise: Identified): Promise<Identified> {
  const subject = demo && otherwise.kind === 'unknown' && (await store.subject(demo.account, demo.as))
  return subject ? { kind: 'known', subject } : otherwise
}
