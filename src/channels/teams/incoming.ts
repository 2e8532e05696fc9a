import type { Verb } from '../../cards/card-data.ts'
import type { PendingId, PersonId } from '../../domain/ids.ts'
import type { WeekRow } from '../../domain/week-form.ts'

/** What an activity means to the bot, once its shape is trusted. */
export type Incoming =
  | { readonly kind: 'say'; readonly from: From; readonly text: string; readonly key: string }
  | { readonly kind: 'tap'; readonly from: From; readonly tap: Tap; readonly key: string; readonly by: 'invoke' | 'message' }
  | { readonly kind: 'dialog'; readonly from: From; readonly wish: DialogWish; readonly key: string }
  /** The bot was added here: it says what it does. */
  | { readonly kind: 'came'; readonly from: From; readonly key: string }
  /** The app was installed for somebody: they can be told things from now on. */
  | { readonly kind: 'installed'; readonly from: From }
  /** The bot was removed from here. */
  | { readonly kind: 'left'; readonly from: From }
  /** Not for the bot, or nothing it could answer. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'malformed'; readonly missing: string }

/** Who sent it, and where answers go. */
export interface From {
  readonly serviceUrl: string
  readonly tenant: string
  readonly conversation: string
  readonly where: 'personal' | 'group'
  /** Where the directory is asked who somebody is: in a channel its team, else the conversation. */
  readonly roster: string
  /** The person's and the bot's id, as Teams writes them. */
  readonly user: string
  readonly bot: string
  /** The person's object id in the directory; absent for anonymous people and other bots. */
  readonly objectId?: string
  /** As Teams reports them: "nl-BE", "Europe/Brussels". */
  readonly locale?: string
  readonly timeZone?: string
  /** It was sent to the bot alone, in a group: so must the answer be. */
  readonly targeted: boolean
  /** The activity that is answered. */
  readonly activity: string
}

/** A button of one of our cards; without an id that can be ours nothing stands behind it. */
export interface Tap {
  readonly verb?: Verb
  readonly id?: PendingId
  /** The message that holds the card. */
  readonly cardAt?: string
}

/** What somebody wants of a dialog. `form` names one opening of it; `whom` = somebody else's week. */
export type DialogWish =
  | { readonly kind: 'open'; readonly whom?: PersonId }
  | { readonly kind: 'save' | 'add'; readonly form: string; readonly rows: readonly WeekRow[]; readonly whom?: PersonId }
  /** A button of the answer that the dialog shows. */
  | { readonly kind: 'tap'; readonly tap: Tap }
