import type { Actor } from '../domain/actor.ts'
import type { AccountId, PendingId } from '../domain/ids.ts'
import type { Language, Subject } from '../domain/person.ts'
import type { Request } from '../domain/reading.ts'
import type { TableFile } from '../domain/table-file.ts'
import type { Zone } from '../domain/time.ts'
import type { CardData, Verb } from '../cards/card-data.ts'

/** One message or click, after the channel has verified it and found who it is. */
export interface ChatRequest {
  readonly account: AccountId
  readonly actor: Extract<Actor, { kind: 'person' }>
  /** The actor as the channel has just loaded them, so that they are not loaded twice; a plan that lost a race loads them anew. */
  readonly writer?: Subject
  /** Absent = the writer has this one account. */
  readonly accounts?: OwnAccounts
  readonly conversation: Conversation
  /** What the platform or the person's profile says; a prior for understanding, and the language of the answer. */
  readonly language: Language
  /** The zone the platform reports: helps reading only (DOMAIN §6). */
  readonly readingZone?: Zone
  /** The platform's own id of this message or click (Slack event_id, Teams activity id …): a repeat of it changes nothing. */
  readonly key: string
  readonly input: ChatInput
}

/** A chat identity that stands on the roster of several accounts which its workspace or tenant is bound to (DOMAIN §2). */
export interface OwnAccounts {
  readonly tenant: string
  readonly user: string
  /** Who it is in each, in order of the accounts' names; nobody deactivated. */
  readonly all: readonly Subject[]
  /** Absent = not chosen yet: nothing is done but asking, and what a button was made for. */
  readonly chosen?: AccountId
}

export interface Conversation {
  readonly channel: 'web' | 'teams' | 'slack' | 'console'
  /** The platform's id of the conversation. */
  readonly id: string
  /** What the channel's messenger needs to write here unasked, as JSON text; absent = nobody can be told anything here. */
  readonly reference?: string
  /** In "group" only what everyone may see is answered in public (DOMAIN §2). */
  readonly kind: 'personal' | 'group'
  /**
   * Conversations of a channel that share what somebody left open; absent = each remembers its own. For where one asks in a group and is
   * answered, and goes on, in private.
   */
  readonly sharesMemory?: true
}

export type ChatInput =
  | { readonly kind: 'text'; readonly text: string }
  /** A form or a fixed button said it exactly: nothing is left to understand. Rights and ceremony are those of words. */
  | { readonly kind: 'requests'; readonly requests: readonly Request[] }
  /** Nobody wrote yet, but the bot has just come here: it says what it does. `examples`: words to tap, in the person's language. */
  | { readonly kind: 'hello'; readonly examples: readonly string[] }
  /** Somebody sent a file: the channel has fetched and read it. */
  | { readonly kind: 'file'; readonly file: TableFile }
  | { readonly kind: 'click'; readonly verb: Verb; readonly id: PendingId; readonly values?: Readonly<Record<string, string>> }

/** What goes back. `replaces` asks the channel to put the card in the place of the one that was clicked. */
export interface Reply {
  readonly card: CardData
  readonly language: Language
  readonly replaces: boolean
  /** "everyone" only for what everyone may see; a channel shows "writer" privately in a group. */
  readonly audience: 'everyone' | 'writer'
}
