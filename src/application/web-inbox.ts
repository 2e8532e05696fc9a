import type { PersonId } from '../domain/ids.ts'
import type { Language } from '../domain/person.ts'
import type { Instant } from '../domain/time.ts'

/**
 * What the chat page keeps: each person's cards in the order they were shown, the newest 50, and how far its clock was moved. Only
 * the bot's cards are kept, never what somebody typed (DOMAIN §13).
 */
export interface WebInbox {
  /** Stores a card; a `key` that was used for this person before changes nothing and gives the entry that it made. */
  put(person: PersonId, card: WebCard): Promise<WebEntry>
  /** Entries written after that sequence, in order of sequence; 0 = all that are kept. */
  since(person: PersonId, sequence: number): Promise<readonly WebEntry[]>
  /** Milliseconds by which the page's clock runs ahead. */
  clockAhead(): Promise<number>
  saveClockAhead(ms: number): Promise<void>
}

export interface WebCard {
  /** Names the message, click or notice that the card answers. */
  readonly key: string
  readonly at: Instant
  readonly language: Language
  /** Adaptive Card as JSON text. */
  readonly card: string
  /** The same in words. */
  readonly text: string
  /** The place of the card that this one is put in place of; absent, or no longer kept = at the end. */
  readonly inPlaceOf?: number
}

export interface WebEntry extends Omit<WebCard, 'inPlaceOf'> {
  /** Grows by one with every write for this person; what a reader has seen is one number. */
  readonly sequence: number
  /** Where it stands: the sequence of the first card written there. */
  readonly place: number
}
