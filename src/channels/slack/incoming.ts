import type { Verb } from '../../cards/card-data.ts'
import type { PendingId } from '../../domain/ids.ts'
import type { Status } from '../../domain/status.ts'
import type { WallTime } from '../../domain/time.ts'
import type { WeekRow } from '../../domain/week-form.ts'

/** What Slack sent, once its shape is trusted. Kept as JSON until it is finished, so it holds plain values only. */
export type Incoming =
  | { readonly kind: 'say'; readonly from: From; readonly key: string; readonly text: string; readonly place: Place }
  | { readonly kind: 'tap'; readonly from: From; readonly key: string; readonly tap: Tap; readonly place: Place }
  | { readonly kind: 'quick'; readonly from: From; readonly key: string; readonly quick: Quick; readonly place: Place }
  /** Somebody opened the chat with the bot for the first time. */
  | { readonly kind: 'hello'; readonly from: From; readonly key: string; readonly place: Place }
  | { readonly kind: 'week'; readonly from: From; readonly key: string; readonly rows: readonly WeekRow[]; readonly place: Place }

export interface From {
  readonly team: string
  readonly enterprise?: string
  readonly user: string
  /** The workspace of the person, where Slack says it: another one's people are strangers here (Slack Connect). */
  readonly userTeam?: string
  /** What was used shows this account; it acts in no other. */
  readonly account?: string
  /** Slack asks again; the same words come with the same key. */
  readonly trigger?: string
}

/** Where the answer goes. */
export type Place =
  /** The chat with the bot, or a thread in it. */
  | { readonly kind: 'chat'; readonly channel: string; readonly thread?: string }
  /** A channel in which the bot was spoken to: in the thread, what is personal to the writer alone. */
  | { readonly kind: 'thread'; readonly channel: string; readonly thread: string }
  /** A slash command: with the acknowledgement, later at its response URL. */
  | { readonly kind: 'command'; readonly channel: string; readonly responseUrl: string }
  /** The message that was clicked, and the thread it stands in. */
  | {
      readonly kind: 'message'
      readonly channel: string
      readonly ts: string
      readonly thread?: string
      readonly own: boolean
      readonly responseUrl?: string
    }
  /** One that only the writer sees. */
  | { readonly kind: 'ephemeral'; readonly channel: string; readonly thread?: string; readonly responseUrl: string }
  | { readonly kind: 'form'; readonly view: string }
  | { readonly kind: 'home' }

/** A button of one of our cards; without an id that can be ours nothing stands behind it. */
export interface Tap {
  readonly verb?: Verb
  readonly id?: PendingId
}

export type Quick =
  | { readonly kind: 'private-hour' | 'private-next' | 'back-to-schedule' }
  | { readonly kind: 'switches'; readonly on: readonly string[] }
  | { readonly kind: 'set-status'; readonly status: Status; readonly until?: WallTime }
