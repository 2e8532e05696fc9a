import type { Status } from '../../../src/domain/status.ts'

/**
 * How one language says things. Sentences hold slots in braces: {S} status · {t} clock of an end · {a} {b} the clocks of a range, {r} both in
 * one piece · {d} a length · {day} a day with its preposition · {first} {last} dates of a span · {days} weekdays that recur · {one} a
 * weekday that recurs · {n} a number · {date} a date to start from · {spoken} a clock in words · {h} bare hours · {who} a person or team.
 */
export interface PhraseBook {
  readonly statuses: Readonly<Record<Status, readonly string[]>>
  /** Names of weekdays, Monday first: alone, and as they recur. */
  readonly weekdays: readonly string[]
  readonly recurring: readonly (readonly string[])[]
  readonly shortWeekdays: readonly string[]
  readonly months: readonly string[]
  readonly workdays: readonly string[]
  readonly weekend: readonly string[]
  readonly everyDay: readonly string[]
  readonly and: string
  readonly everyone: string
  /** Teams with the word their language puts before them. */
  readonly named: Readonly<Record<string, string>>
  /** A clock of the 24-hour day that nobody can take for the other half. */
  readonly clocks: readonly ((hour: number, minute: number) => string | undefined)[]
  readonly ranges: readonly ((from: string, to: string) => string)[]
  /** Clocks of the afternoon as people say them: "half past four", "halb fünf"; the hour is 1–7. */
  readonly spoken: (hour: number, quarter: 0 | 1 | 2 | 3) => readonly string[]
  readonly bareRanges: readonly ((from: number, to: number) => string)[]
  readonly durations: (minutes: number) => readonly string[]
  readonly today: readonly string[]
  readonly tomorrow: readonly string[]
  readonly onWeekday: (name: string) => string
  readonly onDate: readonly ((day: number, month: number, name: string) => string)[]
  readonly date: readonly ((day: number, month: number, name: string) => string)[]
  readonly sentences: Readonly<Record<Form, readonly string[]>>
  /** Round the whole: greetings, thanks. {x} is the sentence. */
  readonly wrappings: readonly string[]
}

export type Form =
  | 'now'
  | 'until'
  | 'for'
  | 'told'
  | 'next-change'
  | 'until-day'
  | 'until-spoken'
  | 'from'
  | 'then'
  | 'corrected'
  | 'within'
  | 'within-bare'
  | 'whole-day'
  | 'days'
  | 'weekly'
  | 'weekly-two'
  | 'weekly-carry'
  | 'weekly-except'
  | 'over-days'
  | 'cycle'
  | 'remove-days'
  | 'remove-status'
  | 'remove-all'
  | 'change-end'
  | 'extend'
  | 'scheduler-on'
  | 'scheduler-off'
  | 'beep-on'
  | 'beep-off'
  | 'messages-on'
  | 'messages-off'
  | 'status-at'
  | 'other-until'
  | 'other-weekly'
  | 'status'
  | 'week'
  | 'help'
  | 'undo'
  | 'redo'

export const two = (value: number): string => String(value).padStart(2, '0')
