import type { CardData } from '../cards/card-data.ts'
import type { Account } from '../domain/person.ts'
import type { ChatRequest, OwnAccounts, Reply } from './chat-request.ts'
import type { Store } from './ports.ts'

/**
 * The request in the account it is for: a button acts in the one it was made for, whatever is chosen now; words act in the chosen one
 * (DOMAIN §2, §7). Costs nothing for who has one account.
 */
export async function aimed(store: Store, request: ChatRequest): Promise<ChatRequest> {
  const { accounts, input } = request
  if (!accounts || input.kind !== 'click') return request
  const pending = await store.pending(input.id)
  const mine = accounts.all.find(({ account }) => account.id === pending?.account)
  if (!mine) return accounts.chosen === undefined ? { ...request, input: { kind: 'hello', examples: [] } } : request
  if (mine.account.id === request.account) return request
  const { account, person } = mine
  const { source } = request.actor
  const actor = { kind: 'person' as const, person: person.id, account: account.id, role: person.role, adminOf: person.adminOf, source }
  return { ...request, account: account.id, actor, writer: mine }
}

/** Whether it has to be asked first in which account. */
export function mustChoose({ accounts, input }: ChatRequest): boolean {
  return accounts !== undefined && accounts.chosen === undefined && input.kind !== 'click'
}

/** A repeat after another account was chosen is still that repeat. */
export async function earlierReply(
  store: Store,
  { accounts }: ChatRequest,
  keyIn: (account: Account) => string,
): Promise<Reply | undefined> {
  for (const { account } of accounts?.all ?? []) {
    const reply = await store.replyTo(keyIn(account))
    if (reply) return reply
  }
  return undefined
}

/** Whoever has several accounts sees on each card which one it is about. */
export function naming({ accounts }: { readonly accounts?: OwnAccounts }, card: CardData): CardData {
  if (!accounts || (card.kind === 'admin' && (card.about.kind === 'accounts' || card.about.kind === 'account'))) return card
  return { ...card, namesAccount: true }
}
