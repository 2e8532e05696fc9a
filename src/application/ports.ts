import type { CardData } from '../cards/card-data.ts'
import type { Change } from '../domain/change.ts'
import type { AccountId, ChangeId, NoticeId, PendingId, PersonId } from '../domain/ids.ts'
import type { Notice } from '../domain/notice.ts'
import type { Template } from '../domain/operation.ts'
import type { Account, Language, Subject } from '../domain/person.ts'
import type { Status } from '../domain/status.ts'
import type { Instant } from '../domain/time.ts'
import type { Conversation, Reply } from './chat-request.ts'
import type { Pending } from './pending.ts'

import type { AuditEntry, Batch, ChatIdentity, CommitResult, DueClaim } from './batch.ts'

export type { AuditEntry, Batch, ChatIdentity, CommitResult, DueClaim, ProfileWrite } from './batch.ts'
export type { Pending, PendingOutcome, Wish, WishItem } from './pending.ts'
export type { SlackData, SlackInboxClaim } from './slack-data.ts'
export type { WebCard, WebEntry, WebInbox } from './web-inbox.ts'

export interface Clock {
  now(): Instant
}

/** What the bot keeps. Every write of one message goes through {@link Store.commit}: all of it or nothing. */
export interface Store {
  account(id: AccountId): Promise<Account | undefined>
  accounts(): Promise<readonly Account[]>
  subject(account: AccountId, person: PersonId): Promise<Subject | undefined>
  /** The person with the profile as it stood at `at`; undefined before their first version. */
  subjectAt(account: AccountId, person: PersonId, at: Instant): Promise<Subject | undefined>
  /** In order of name. `text` matches names, e-mails, teams and digits of numbers. */
  people(account: AccountId, filter?: PeopleFilter): Promise<readonly Subject[]>
  personByNumber(account: AccountId, number: string): Promise<Subject | undefined>
  personByEmail(account: AccountId, email: string): Promise<Subject | undefined>
  templates(account: AccountId): Promise<readonly Template[]>
  /** Counts every change of the account's people (not of their profiles), templates and settings. */
  rosterVersion(account: AccountId): Promise<number>
  change(account: AccountId, id: ChangeId): Promise<Change | undefined>
  /** Newest first. */
  changes(account: AccountId, filter: ChangeFilter): Promise<readonly Change[]>
  /** What is not a change: reading somebody's history, refused attempts, links. Newest first. */
  audit(account: AccountId, filter: AuditFilter): Promise<readonly AuditEntry[]>
  pending(id: PendingId): Promise<Pending | undefined>
  /** The reply given to this request key, if it was seen before. */
  replyTo(key: string): Promise<Reply | undefined>
  commit(batch: Batch): Promise<CommitResult>

  /** People whose due time has come, oldest first, claimed for `leaseMs` so that no other process takes them meanwhile. */
  claimDue(now: Instant, most: number, leaseMs: number): Promise<readonly DueClaim[]>
  /** When somebody was due, if that time has come and nobody settled it yet, claimed or not. */
  overdueSince(account: AccountId, person: PersonId, now: Instant): Promise<Instant | undefined>
  /** Notices whose time has come, one per recipient at a time, claimed for `leaseMs`. */
  claimNotices(now: Instant, most: number, leaseMs: number): Promise<readonly OutboxClaim[]>
  settleNotice(claim: OutboxClaim, outcome: NoticeOutcome): Promise<void>

  /** Where somebody can be reached: the channel's own reference, opaque here. */
  conversationOf(person: PersonId): Promise<HomeConversation | undefined>
  saveConversation(home: HomeConversation): Promise<void>

  /** The accounts its workspace or tenant is bound to, in order of their ids, and who the identity is in each. */
  memberships(identity: ChatIdentity): Promise<readonly Membership[]>
  /** Whether the person's chat identity also acts for somebody in another account, so that cards have to name theirs. */
  actsElsewhere(person: PersonId): Promise<boolean>
  linksOf(identity: ChatIdentity): Promise<readonly LinkedIdentity[]>
  identitiesOf(person: PersonId): Promise<readonly LinkedIdentity[]>
  /** The first link in an account pins the platform's immutable id; "taken" when it or the person is linked otherwise there (DOMAIN §2). */
  link(identity: LinkedIdentity): Promise<'linked' | 'taken'>
  unlink(person: PersonId): Promise<void>
  /** Accounts a Slack workspace or Teams tenant is bound to. */
  bindings(channel: 'teams' | 'slack', tenant: string): Promise<readonly AccountId[]>

  /** Removes what nobody asks for any more: old request keys, buttons and settled notices. Once an hour is often enough. */
  sweep(now: Instant): Promise<void>
  close(): Promise<void>
}

export interface PeopleFilter {
  readonly text?: string
  readonly team?: string
  readonly status?: Status
  readonly includeDeactivated?: boolean
  readonly offset?: number
  readonly limit?: number
}

export interface ChangeFilter {
  readonly person?: PersonId
  /** Only changes this person made. */
  readonly by?: PersonId
  readonly since?: Instant
  readonly limit: number
}

export interface AuditFilter {
  /** Only entries about this person. */
  readonly person?: PersonId
  readonly since?: Instant
  readonly limit: number
}

export interface OutboxClaim {
  readonly notice: Notice
  readonly attempt: number
  readonly token: string
  /** Set when an earlier try may have arrived: nobody answered it, or the process died while it was sent. */
  readonly uncertain?: true
}

export type NoticeOutcome =
  | { readonly kind: 'sent'; readonly at: Instant; readonly platformId?: string }
  | { readonly kind: 'dropped'; readonly because: 'stale' | 'expired' | 'unreachable' | 'not-wanted' | 'unknown' }
  /** `because: 'unanswered'` says that it may have arrived all the same; everything else certainly did not. */
  | { readonly kind: 'retry'; readonly at: Instant; readonly because: string }

export interface HomeConversation {
  readonly person: PersonId
  readonly channel: Conversation['channel']
  /** The channel's own reference as JSON text. */
  readonly reference: string
  readonly lastUsed: Instant
  readonly unreachable: boolean
}

/** One account that a workspace or tenant is bound to. */
export interface Membership {
  readonly account: AccountId
  /** Who the identity is there; absent = it is not linked in this account. */
  readonly subject?: Subject
  readonly chosen: boolean
}

export interface LinkedIdentity extends ChatIdentity {
  readonly account: AccountId
  readonly person: PersonId
}

/** One channel's way to tell somebody something unasked. */
export interface Messenger {
  readonly channel: Conversation['channel']
  /** It shows people that a message was sent before; then one that nobody answered is sent again, else it is given up. */
  readonly marksRepeats?: true
  /**
   * `notice.id` goes along as the platform's de-duplication mark where it has one. `again`: an earlier try may have arrived, so this
   * one is marked where the reader sees it.
   */
  send(home: HomeConversation, notice: NoticeId, card: CardData, language: Language, again: boolean): Promise<SendOutcome>
}

/** A channel's failures in the bot's words; nothing above it knows HTTP codes (STYLE 14). */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly platformId?: string }
  | { readonly kind: 'retry'; readonly afterMs: number; readonly because: string }
  | { readonly kind: 'unreachable' }
  /** No answer came: it may or may not have arrived. */
  | { readonly kind: 'unknown'; readonly because: string }

/** What may be forgotten: unfinished questions, look-up caches (keyv). */
export interface Scratch {
  get<Value>(key: string): Promise<Value | undefined>
  set(key: string, value: unknown, forMs: number): Promise<void>
  delete(key: string): Promise<void>
}

/** Facts for the operator; never numbers, names or texts of people (DOMAIN §13). */
export interface Log {
  info(event: string, facts?: LogFacts): void
  warn(event: string, facts?: LogFacts): void
  error(event: string, facts?: LogFacts & { readonly error?: unknown }): void
}

export type LogFacts = Readonly<Record<string, unknown>>
