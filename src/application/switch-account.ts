import type { AdminFacts } from '../cards/card-data.ts'
import { pendingId } from '../domain/ids.ts'
import type { Account, Subject } from '../domain/person.ts'
import type { Request } from '../domain/reading.ts'
import { instant } from '../domain/time.ts'
import { adminCard } from './admin/admin-card.ts'
import { lifetimes, openButtons, showButtons } from './buttons.ts'
import type { OwnAccounts } from './chat-request.ts'
import { nearest, plain } from './nearest.ts'
import type { Pending } from './ports.ts'
import { type Answer, bothWrites, ownerOf, shows, type Turn, type Writes } from './turn.ts'

/** Buttons of one card, as many as every platform shows in a row. */
const mostButtons = 6

/** "account", "account Acme": the picker with the present one marked, or at once the one that is named. */
export function switchAccount(turn: Turn, { words: [said] }: Extract<Request, { kind: 'command' }>): Answer {
  const { accounts } = turn.request
  if (!accounts) return onlyAccount(turn)
  const { all } = accounts
  if (said === undefined) return pick(turn, accounts, all, { kind: 'accounts', kept: false })
  const named = all.filter(({ account }) => plain(account.name) === plain(said) || nameIn(accounts, account) === said)
  const [one] = named
  if (one && named.length === 1) return chosen(turn, accounts, one)
  if (one) return pick(turn, accounts, named, { kind: 'accounts', kept: false })
  const near = nearest(
    said,
    all.map(({ account }) => nameIn(accounts, account)),
    3,
  )
  const alike = all.filter(({ account }) => near.includes(nameIn(accounts, account)))
  return pick(turn, accounts, alike.length > 0 ? alike : all, { kind: 'accounts', kept: false, unknown: said })
}

/** There is nothing to choose from. */
export function onlyAccount(turn: Turn): Answer {
  return shows(adminCard(turn, { kind: 'account', name: turn.account.name, only: true }))
}

/** It is the writer's account from now on. */
export function chosen(turn: Turn, accounts: OwnAccounts, subject: Subject): Answer {
  const there = { ...turn, account: subject.account, me: subject }
  const { buttons, pending } = openButtons(ownerOf(there), [showButtons.status, showButtons.week, showButtons.help])
  const card = adminCard(there, { kind: 'account', name: nameIn(accounts, subject.account), only: false }, buttons)
  return { ...shows(card, pending), writes: bothWrites(choiceOf(turn, accounts, subject.account), { pending }) }
}

export function choiceOf({ request }: Turn, { tenant, user }: OwnAccounts, account: Account): Writes {
  const { channel } = request.conversation
  return { chosen: [{ channel, tenant, user, account: account.id }] }
}

/** The picker. Each button belongs to the account that it stands for. */
export function pick(turn: Turn, accounts: OwnAccounts, offered: readonly Subject[], about: Facts): Answer {
  const { now, newId, request } = turn
  const card = newId()
  const present = accounts.all.find(({ account }) => account.id === accounts.chosen)?.account
  const pending = offered.slice(0, mostButtons).map(({ account, person }): Pending => ({
    id: pendingId(newId()),
    account: account.id,
    actor: person.id,
    conversation: request.conversation.id,
    created: now,
    expires: instant(now + lifetimes.showing),
    card,
    wish: { kind: 'choose-account' },
  }))
  const buttons = offered.slice(0, mostButtons).flatMap(({ account }, index) => {
    const id = pending[index]?.id
    const label = { kind: 'account' as const, name: nameIn(accounts, account), present: account.id === present?.id }
    return id ? [{ verb: 'choose' as const, id, label }] : []
  })
  const more = offered.slice(mostButtons).map(({ account }) => nameIn(accounts, account))
  const facts = { ...about, ...(present && { present: nameIn(accounts, present) }), more }
  return shows(adminCard(turn, facts, buttons), pending)
}

type Facts = Omit<Extract<AdminFacts, { kind: 'accounts' }>, 'present' | 'more'>

/** Two accounts of the same name are told apart by their ids. */
function nameIn({ all }: OwnAccounts, { id, name }: Account): string {
  return all.filter(({ account }) => plain(account.name) === plain(name)).length > 1 ? `${name} (${id})` : name
}
