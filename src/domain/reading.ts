import type { Operation, SpokenSlot } from './operation.ts'
import type { Language } from './person.ts'
import type { Status } from './status.ts'
import type { Instant, LocalDate, WallTime, Zone } from './time.ts'

/** Whom a sentence is about, as typed; the application finds the people. Absent targets = the writer. */
export type Target =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'everyone' }
  /** The writer, in a command: "apply Early to me". */
  | { readonly kind: 'self' }

/** What one clause asks for. Wall-clock times are as the writer reads a clock. */
export type Request =
  | { readonly kind: 'change'; readonly operation: Operation; readonly targets: readonly Target[] }
  | { readonly kind: 'show-status'; readonly at?: WallTime; readonly date?: LocalDate; readonly targets: readonly Target[] }
  | { readonly kind: 'show-schedule'; readonly date?: LocalDate; readonly days?: readonly number[]; readonly targets: readonly Target[] }
  | { readonly kind: 'show-route'; readonly call?: 'to-fixed' | 'to-mobile' | 'outgoing'; readonly at?: WallTime }
  | { readonly kind: 'apply-template'; readonly template: string; readonly targets: readonly Target[]; readonly from?: LocalDate }
  | { readonly kind: 'create-template'; readonly template: string; readonly slots: readonly SpokenSlot[] }
  | { readonly kind: 'help'; readonly topic?: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'cancel' }
  /** A command outside the language schema; `changes` says whether doing it changes state. Printed as `x-<name>`. */
  | {
      readonly kind: 'command'
      readonly name: string
      readonly changes: boolean
      readonly words: readonly string[]
      readonly targets: readonly Target[]
      /** The time it asks about; absent = now. */
      readonly at?: WallTime
      /** The status it asks for. */
      readonly status?: Status
      readonly slots?: readonly SpokenSlot[]
    }

/** A piece of the text and what it was taken for. */
export interface Said {
  readonly text: string
  readonly as: string
}

/** What was filled in without being said; each has its own sentence on the card. */
export type Assumption =
  | { readonly kind: 'working-half'; readonly hour: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'tomorrow'; readonly because: 'passed' }
  | { readonly kind: 'next-weekday'; readonly weekday: number }
  | { readonly kind: 'weekly' }
  | { readonly kind: 'all-day' }
  /** Meant in the person's own zone; the platform's clock shows another time. */
  | { readonly kind: 'other-zone'; readonly at: Instant; readonly home: Zone; readonly zone: Zone }
  | { readonly kind: 'until-end-of-day' }
  | { readonly kind: 'last-day-included' }
  | { readonly kind: 'carried-over'; readonly what: 'days' | 'start' | 'status' }
  | { readonly kind: 'corrected-typo'; readonly from: string; readonly to: string }
  /** A word known to mislead ("dienstlich"): what it was taken for, and what it means to others. */
  | { readonly kind: 'doubtful-word'; readonly text: string; readonly taken: Status; readonly other: Status }
  | { readonly kind: 'daypart'; readonly text: string; readonly minute: number }
  | { readonly kind: 'holiday'; readonly name: string; readonly date: LocalDate }

/** One interpretation of a whole message: several requests when it asks for several things. */
export interface Reading {
  readonly requests: readonly Request[]
  /** Comparable within one message only; higher = likelier. */
  readonly score: number
  readonly language: Language
  readonly said: readonly Said[]
  readonly assumed: readonly Assumption[]
  /** The rule that made it, for `--explain`. */
  readonly rule: string
}

/** The one thing missing, and what is known besides; the conversation remembers `partial`. */
export type Missing =
  | { readonly kind: 'status' }
  | { readonly kind: 'end' }
  | { readonly kind: 'time' }
  | { readonly kind: 'days' }
  /** The week in which a cycle of several weeks begins. */
  | { readonly kind: 'first-week' }
  | { readonly kind: 'which-notifications' }
  | { readonly kind: 'which-reading' }
  | { readonly kind: 'not-a-time'; readonly text: string }
  | { readonly kind: 'unsupported'; readonly what: string }
  | { readonly kind: 'too-short'; readonly minutes: number }
  | { readonly kind: 'template' }
  /** `text`: the name as typed that nobody has, or that several have. */
  | { readonly kind: 'whom'; readonly text?: string; readonly several?: true }

/** Why a text that names a status or a time changes nothing. */
export type NothingBecause =
  'negated' | 'question' | 'quoted' | 'hypothetical' | 'past' | 'third-person' | 'unexplained-words' | 'chatter' | 'too-long' | 'empty'

/** The decision over all readings (DESIGN: act | ask | nothing). */
export type Understanding =
  | { readonly kind: 'act'; readonly reading: Reading; readonly others: readonly Reading[] }
  | {
      readonly kind: 'ask'
      readonly missing: Missing
      readonly choices: readonly Reading[]
      readonly language: Language
      readonly partial?: Partial
    }
  /** Understood, but the writer's role may not: nothing is done, the application may offer to ask an admin. */
  | { readonly kind: 'deny'; readonly reading: Reading }
  | { readonly kind: 'nothing'; readonly because: NothingBecause; readonly language: Language }

/** What an unfinished message already said, so that the next one may say only the rest ("private" – "until when?" – "6"). */
export interface Partial {
  /** The words so far, in a form {@link understand} takes as context with the next message. */
  readonly text: string
  readonly missing: Missing['kind']
}
