import type { PersonId, PendingId } from '../domain/ids.ts'
import type { News } from '../domain/notice.ts'
import type { Operation, Reversal, SaidEnd } from '../domain/operation.ts'
import type { Account, Person, Profile } from '../domain/person.ts'
import type { Difference, Effective, Question, Refusal, Warning } from '../domain/plan-result.ts'
import type { CallRoute } from '../domain/route.ts'
import type { Status } from '../domain/status.ts'
import type { Instant, LocalDate, Zone } from '../domain/time.ts'
import type { AdminAct } from '../domain/admin-act.ts'
import type { FindingCode } from '../domain/doctor.ts'
import type { CommandName } from '../domain/commands.ts'
import type { AdminFacts, LeftAsIs } from './admin-facts.ts'
import type { Assumption, Missing, NothingBecause, Reading } from '../domain/reading.ts'

export type { AdminFacts, AdminProblem, LeftAsIs, Page, PersonNow } from './admin-facts.ts'

/**
 * What a card says, as facts without words: `cards/` turns it into a sentence in the reader's language, an Adaptive Card, Block Kit
 * or plain text. One member per card; the template of the same name stands in the top-level `cards/`.
 */
export type CardData =
  | (Frame & {
      readonly kind: 'done'
      readonly did: Operation | Reversal
      readonly difference: Difference
      readonly warnings: readonly Warning[]
      readonly assumed: readonly Assumption[]
      /** Set when it is about somebody else. */
      readonly whom?: Person
    })
  | (Frame & {
      readonly kind: 'confirm'
      /** A reversal where many people go back at once. */
      readonly operation: Operation | Reversal
      readonly difference: Difference
      readonly warnings: readonly Warning[]
      readonly assumed: readonly Assumption[]
      /** Set when it is about somebody else, or the first answer went stale. */
      readonly whom?: Person
      readonly changedMeanwhile?: boolean
    })
  | (Frame & {
      readonly kind: 'ask'
      readonly about:
        | { readonly kind: 'question'; readonly operation: Operation; readonly question: Question }
        | { readonly kind: 'missing'; readonly missing: Missing }
      /** Set when it is about somebody else. */
      readonly whom?: Person
    })
  | (Frame & {
      readonly kind: 'status'
      readonly at: Instant
      readonly effective: Effective
      readonly then?: Effective
      readonly profile: Profile
      readonly routes: readonly CallRoute[]
      readonly whom?: Person
    })
  | (Frame & {
      readonly kind: 'week'
      readonly profile: Profile
      readonly monday: LocalDate
      readonly effective: Effective
      readonly whom?: Person
    })
  | (Frame & { readonly kind: 'route'; readonly at: Instant; readonly effective: Effective; readonly routes: readonly CallRoute[] })
  | (Frame & { readonly kind: 'refusal'; readonly refusal: Refusal; readonly admins: readonly string[]; readonly whom?: Person })
  /** `byName` names whoever the news is about or from: the admin who changed something, the person who asks. */
  | (Frame & { readonly kind: 'notice'; readonly news: News; readonly byName?: string })
  | (Frame & { readonly kind: 'help'; readonly topic?: string; readonly admin: boolean; readonly commands?: readonly CommandName[] })
  | (Frame & { readonly kind: 'nothing'; readonly because: NothingBecause })
  | (Frame & { readonly kind: 'nothing-to-do'; readonly effective: Effective; readonly whom?: Person })
  | (Frame & {
      readonly kind: 'closed'
      readonly why: ClosedBecause
      /** Set when it is about somebody else: one of many who was left as they are. */
      readonly whom?: Person
    })
  /** `left`: who of many stays as they are, and why. */
  | (Frame & { readonly kind: 'several'; readonly cards: readonly CardData[]; readonly left?: readonly LeftAsIs[] })
  | (Frame & { readonly kind: 'admin'; readonly about: AdminFacts })

export type CardKind = CardData['kind']

/** What every card knows: whose clock and labels it is written in, and its buttons in order. */
export interface Frame {
  readonly account: Account
  /** The zone times are shown in: the person's own, else the account's. */
  readonly zone: Zone
  readonly now: Instant
  readonly buttons: readonly Button[]
  /** The reader has several accounts: the card says whose it is. */
  readonly namesAccount?: true
  /** The person the card is about; names never come from a message. */
  readonly person?: PersonId
  /** Their teams: the calendar's rules may exempt some (DOMAIN §5). */
  readonly teams?: readonly string[]
}

/** What buttons can say; everything else about a button stays on our side, under its opaque id (DOMAIN §7). */
export const verbs = ['confirm', 'dismiss', 'choose', 'undo', 'redo', 'say', 'ask-admin', 'agree', 'decline'] as const
export type Verb = (typeof verbs)[number]

/** A button: a verb, an opaque id, and the facts its label is made from. */
export interface Button {
  readonly verb: Verb
  readonly id: PendingId
  readonly label: ButtonLabel
  readonly style?: 'positive' | 'destructive'
}

export type ButtonLabel =
  | {
      readonly kind:
        | 'undo'
        | 'redo'
        | 'change-nothing'
        | 'back-to-schedule'
        | 'make-room'
        | 'replace'
        | 'until-told'
        | 'until-next-change'
        | 'status'
        | 'week'
        | 'help'
        | 'ask-admin'
        | 'beep'
        | 'messages'
        | 'both'
        | 'propose'
        | 'make-managed'
        | 'apply-again'
        | 'next-page'
    }
  /** An account to act in; `present`: the one that is chosen now. */
  | { readonly kind: 'account'; readonly name: string; readonly present: boolean }
  /** An admin's act: its button says the verb. */
  /** The command's own words, to tap. */
  | { readonly kind: 'command'; readonly name: CommandName }
  /** `people`: how many of the roster, where it is said. */
  | { readonly kind: 'act'; readonly act: AdminAct['kind']; readonly people?: number }
  | { readonly kind: 'fix'; readonly code: FindingCode; readonly name: string }
  | { readonly kind: 'confirm'; readonly operation: Operation['kind']; readonly people: number }
  | { readonly kind: 'until'; readonly end: SaidEnd; readonly at?: Instant }
  | { readonly kind: 'extend'; readonly minutes: number }
  | { readonly kind: 'set'; readonly status: Status; readonly end?: SaidEnd }
  | { readonly kind: 'reading'; readonly reading: Reading }
  /** The other meaning of a word that is known to mislead. */
  | { readonly kind: 'meant'; readonly status: Status }
  /** The week in which a cycle begins. */
  | { readonly kind: 'from'; readonly date: LocalDate }
  /** Words to say, shown as they are: examples to tap. */
  | { readonly kind: 'example'; readonly text: string }

/** Why a click did nothing new (DOMAIN §7: a second click answers what already happened). */
export type ClosedBecause =
  | { readonly kind: 'expired' }
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'already-done' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unknown-person' }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'nothing-to-redo' }
  | { readonly kind: 'already-undone' }
  | { readonly kind: 'changed-since' }
  /** Somebody else was faster: nothing was done, and it has to be looked at afresh. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'ended-by-itself' }
  /** Whoever was locked out links again by writing to the bot; it cannot be done for them. */
  | { readonly kind: 'lock-stays' }
  /** The request went to these admins. */
  | { readonly kind: 'asked-admin'; readonly admins: readonly string[] }
  /** An admin answered a request with no. */
  | { readonly kind: 'declined' }
