import type { Status } from '../domain/status.ts'

/**
 * What sentences are made from. Every value is already written in the reader's language (see `formats.ts`) and free of markup; a
 * sentence takes the ones it needs, by name.
 */
export interface Moment {
  readonly time: string
  readonly date: string
  /** relative days are said beside the date; "other" has none. */
  readonly day: Day
}

export type Day = 'today' | 'tomorrow' | 'other'

/** A whole day or its end. */
export type DayParams = Omit<Moment, 'time'>

/** Whether the reader is the person spoken of: "your schedule" or "the schedule". */
export interface Self {
  readonly self: boolean
}

export type PerStatus<Value> = Readonly<Record<Status, Value>>

/** What the bot does, by topic, with words to say. */
export interface HelpTexts {
  readonly headline: string
  readonly topics: Readonly<Record<'status' | 'schedule' | 'calls' | 'admin', HelpTopic>>
  readonly undoNote: string
}

export interface HelpTopic {
  readonly title: string
  /** `choices`: the labels of the statuses, as the account names them. */
  readonly text: (params: { choices: string }) => string
  readonly examples: readonly string[]
}
