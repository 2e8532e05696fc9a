import type { Status } from '../../../src/domain/status.ts'

/**
 * How one language says things. Sentences hold slots in braces: {S} status · {t} clock of an end · {a} {b} the clocks of a range, {r} both in
 * one piece · {d} a length · {day} a day with its preposition · {first} {last} dates of a span · {days} weekdays that recur · {one} a
 * weekday that recurs · {n} a number · {date} a date to start from.
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
  /** A clock of the 24-hour day that nobody can take for the other half. */
  readonly clocks: readonly ((hour: number, minute: number) => string | undefined)[]
  readonly ranges: readonly ((from: string, to: string) => string)[]
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
  | 'within'
  | 'whole-day'
  | 'days'
  | 'weekly'
  | 'weekly-two'
  | 'over-days'
  | 'cycle'
  | 'remove-days'
  | 'remove-status'
  | 'remove-all'
  | 'extend'
  | 'scheduler-on'
  | 'scheduler-off'
  | 'beep-on'
  | 'beep-off'
  | 'messages-on'
  | 'messages-off'
  | 'status'
  | 'week'
  | 'help'
  | 'undo'
  | 'redo'

export const two = (value: number): string => String(value).padStart(2, '0')
