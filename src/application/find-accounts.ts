import type { AccountId } from '../domain/ids.ts'
import type { Subject } from '../domain/person.ts'
import { minuteMs } from '../domain/time.ts'
import type { ChatRequest, OwnAccounts } from './chat-request.ts'
import { plain } from './nearest.ts'
import type { ChatIdentity, Clock, Log, Membership, Store } from './ports.ts'

type Identity = ChatIdentity & { readonly channel: 'teams' | 'slack' }

/** Who a chat identity is, of all that its workspace's or tenant's accounts know. */
export type Whose =
  | { readonly kind: 'known'; readonly subject: Subject; readonly accounts?: OwnAccounts }
  /** Several accounts and none chosen: it is asked, never guessed. */
  | { readonly kind: 'undecided'; readonly accounts: OwnAccounts }
  /** Another identity is linked to the person: an admin has to look. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'unknown' }

/** The part of a request that says who writes; undecided, the first of their accounts stands in until one is tapped. */
export function writerOf(
  whose: Extract<Whose, { kind: 'known' | 'undecided' }>,
  source: Identity['channel'],
): Pick<ChatRequest, 'account' | 'actor' | 'writer' | 'accounts'> & { readonly writer: Subject } {
  const { accounts } = whose
  const writer = whose.kind === 'known' ? whose.subject : whose.accounts.all[0]
  if (!writer) throw new Error('undecided between no accounts')
  const { person, account } = writer
  const actor = { kind: 'person' as const, person: person.id, account: account.id, role: person.role, adminOf: person.adminOf, source }
  return { account: account.id, actor, writer, ...(accounts && { accounts }) }
}

export interface AccountFinder {
  /** Whether the platform is to be asked for the identity's e-mails: it is not linked in every account, and was not looked for lately. */
  shouldMatch(identity: Identity, memberships: readonly Membership[]): boolean
  /** Links the identity in every account where one of its verified e-mails stands on the roster and nothing was linked before. */
  match(identity: Identity, memberships: readonly Membership[], emails: readonly string[], within?: string): Promise<Whose>
  /** `within`: the account that what was clicked belongs to; no other is used. */
  decide(identity: Identity, memberships: readonly Membership[], within?: string): Whose
}

/** New names on a roster are found within this; it only delays a link, and never keeps one. */
const lookAgainMs = 10 * minuteMs
const mostLooks = 5_000

export function createAccountFinder({ store, clock, log }: { store: Store; clock: Clock; log: Log }): AccountFinder {
  const looked = new Map<string, number>()
  return {
    shouldMatch(identity, memberships) {
      if (memberships.every(({ subject }) => subject !== undefined)) return false
      if (memberships.every(({ subject }) => subject === undefined)) return true
      return (looked.get(nameOf(identity)) ?? 0) <= clock.now()
    },

    async match(identity, memberships, emails, within) {
      const matched: Membership[] = []
      let taken = false
      for (const membership of memberships) {
        const found = membership.subject ?? (await personBy(membership.account, emails))
        const fresh = found !== undefined && membership.subject === undefined && !found.person.deactivated
        const refused = fresh && !(await pin(identity, found))
        taken ||= refused
        matched.push({ ...membership, ...(found && !refused && { subject: found }) })
      }
      if (looked.size >= mostLooks) looked.clear()
      looked.set(nameOf(identity), clock.now() + lookAgainMs)
      const whose = decide(identity, matched, within)
      return taken && whose.kind === 'unknown' ? { kind: 'taken' } : whose
    },

    decide,
  }

  async function personBy(account: AccountId, emails: readonly string[]): Promise<Subject | undefined> {
    for (const email of emails) {
      const subject = await store.personByEmail(account, email)
      if (subject) return subject
    }
    return undefined
  }

  async function pin(identity: Identity, { account: { id: account }, person: { id: person } }: Subject): Promise<boolean> {
    if ((await store.link({ ...identity, account, person })) === 'taken') {
      log.warn(`${identity.channel}.identity-taken`, { account, person })
      return false
    }
    const [at, actor] = [clock.now(), { kind: 'operator' as const, source: identity.channel }]
    await store.commit({ at, audit: [{ account, at, actor, what: 'identity-linked', person }] })
    return true
  }
}

const nameOf = ({ channel, tenant, user }: Identity): string => `${channel} ${tenant} ${user}`

/** Deactivated people keep nothing that acts: only who is deactivated everywhere is answered as such (DOMAIN §2). */
function decide({ tenant, user }: Identity, memberships: readonly Membership[], within?: string): Whose {
  const known = memberships.flatMap(({ subject, chosen }) => (subject ? [{ subject, chosen }] : []))
  const active = known.filter(({ subject }) => !subject.person.deactivated)
  const [only] = active.length > 0 ? active : known
  if (!only) return { kind: 'unknown' }
  const here = within === undefined ? undefined : active.find(({ subject }) => subject.account.id === within)
  if (active.length < 2) return within === undefined || here ? { kind: 'known', subject: only.subject } : { kind: 'unknown' }
  const chosen = active.find((each) => each.chosen)?.subject
  const all = active.map(({ subject }) => subject).sort(byAccount)
  const accounts = { tenant, user, all, ...(chosen && { chosen: chosen.account.id }) }
  const subject = within === undefined ? chosen : here?.subject
  return subject ? { kind: 'known', subject, accounts } : { kind: 'undecided', accounts }
}

function byAccount({ account: one }: Subject, { account: other }: Subject): number {
  const [left, right] = [plain(one.name), plain(other.name)]
  if (left === right) return one.id < other.id ? -1 : 1
  return left < right ? -1 : 1
}
