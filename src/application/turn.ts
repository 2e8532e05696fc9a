import type { CardData, Frame, Button, LeftAsIs } from '../cards/card-data.ts'
import type { Actor } from '../domain/actor.ts'
import type { AdminAct } from '../domain/admin-act.ts'
import type { AccountId, NewId, PersonId } from '../domain/ids.ts'
import { type Account, type Subject, zoneOf } from '../domain/person.ts'
import type { Assumption } from '../domain/reading.ts'
import type { Instant } from '../domain/time.ts'
import type { CardOwner } from './buttons.ts'
import type { ChatRequest } from './chat-request.ts'
import type { Memory } from './conversation-memory.ts'
import type { Batch, Pending, Scratch, Store, WishItem } from './ports.ts'

/** Makes the address of an account's board that this person may read for a while (DOMAIN §2). */
export type BoardLink = (account: AccountId, reader: PersonId, now: Instant) => string

export type PersonActor = Extract<Actor, { kind: 'person' }>

/** One message or click while it is being answered: what was loaded, and what it has led to so far. Nothing is saved yet. */
export interface Turn {
  readonly request: ChatRequest
  readonly now: Instant
  readonly account: Account
  /** Who writes, as the roster knows them. */
  readonly me: Subject
  readonly actor: PersonActor
  readonly memory: Memory
  readonly people: KnownPeople
  readonly store: Store
  readonly scratch: Scratch
  readonly newId: NewId
  /** The address of the board as a page, signed for this reader; absent where none is served. */
  readonly boardLink?: BoardLink
  /** The writer may not: what a command comes to is not put to them but to those who may, as a request. */
  readonly asks?: (wished: Wished) => Promise<Answer>
}

/** What somebody without the right would like to have done. */
export type Wished = { readonly kind: 'act'; readonly act: AdminAct } | { readonly kind: 'operations'; readonly items: readonly WishItem[] }

/** People as this message has left them: an operation that follows another in one sentence sees what the first did. */
export interface KnownPeople {
  find(person: PersonId): Promise<Subject | undefined>
  moved(subject: Subject): void
}

/** What one commit of an answer writes besides the key and the reply. */
export type Writes = Pick<
  Batch,
  'accounts' | 'people' | 'roster' | 'templates' | 'profiles' | 'changes' | 'undone' | 'pending' | 'closed' | 'notices' | 'audit' | 'chosen'
>

export interface Answer {
  readonly card: CardData
  readonly writes: Writes
  /** What the conversation remembers from now on: absent = what it did before, an empty one forgets. */
  readonly remember?: Memory
  /** What is done once the writes are safe. */
  readonly after?: () => Promise<void>
  /** The card takes the place of the one that was clicked. */
  readonly replaces: boolean
}

/** How far a wish has come: whether its difference was seen, and the button that is being answered. */
export interface WishSoFar {
  readonly confirmed: boolean
  readonly assumed: readonly Assumption[]
  readonly clicked?: Pending
  /** Who of many stays as they are; found before the others were planned together. */
  readonly left?: readonly LeftAsIs[]
  /** The words typed so far, so that the next message may say only what is missing. */
  readonly said?: string
}

/** An answer that only shows something: a question that was open stays open. */
export function shows(card: CardData, pending: Writes['pending'] = []): Answer {
  return { card, writes: { pending }, replaces: false }
}

export function bothWrites(first: Writes, second: Writes): Writes {
  return {
    accounts: [...(first.accounts ?? []), ...(second.accounts ?? [])],
    people: [...(first.people ?? []), ...(second.people ?? [])],
    ...((first.roster ?? second.roster) && { roster: first.roster ?? second.roster }),
    templates: [...(first.templates ?? []), ...(second.templates ?? [])],
    profiles: [...(first.profiles ?? []), ...(second.profiles ?? [])],
    changes: [...(first.changes ?? []), ...(second.changes ?? [])],
    undone: [...(first.undone ?? []), ...(second.undone ?? [])],
    pending: [...(first.pending ?? []), ...(second.pending ?? [])],
    closed: [...(first.closed ?? []), ...(second.closed ?? [])],
    notices: [...(first.notices ?? []), ...(second.notices ?? [])],
    audit: [...(first.audit ?? []), ...(second.audit ?? [])],
    chosen: [...(first.chosen ?? []), ...(second.chosen ?? [])],
  }
}

/** What every card about this person knows. */
export function frameOf(subject: Subject, now: Instant, buttons: readonly Button[] = []): Frame {
  return { account: subject.account, zone: zoneOf(subject), now, buttons, person: subject.person.id, teams: subject.person.teams }
}

/** Cards of a turn belong to its writer. */
export function ownerOf({ request, account, me, now, newId }: Turn): CardOwner {
  return { account: account.id, actor: me.person.id, conversation: request.conversation.id, now, newId }
}

export function knownPeople(store: Store, account: Account, known: readonly Subject[]): KnownPeople {
  const latest = new Map<PersonId, Subject>(known.map((subject) => [subject.person.id, subject]))
  return {
    async find(person) {
      const seen = latest.get(person) ?? (await store.subject(account.id, person))
      if (seen) latest.set(person, seen)
      return seen
    },
    moved: (subject) => void latest.set(subject.person.id, subject),
  }
}
