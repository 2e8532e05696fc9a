import type { CommandName, CommandTopic } from '../../domain/commands.ts'
import type { Status } from '../../domain/status.ts'

/**
 * The words of one language's commands. A phrase is matched whole, without case: `{who}` is one or several people, `{name}` and `{to}`
 * a name as typed, `{title}` one with nothing behind it, `{team}` one or several teams, `{when}` a time, `{status}` a status, `{slots}` and
 * `{what}` the rest. `a|b` are alternatives inside brackets, `?`
 * makes the bracket before it optional.
 */
export interface CommandWords {
  readonly phrases: Readonly<Record<CommandName, readonly string[]>>
  readonly statuses: Readonly<Record<Status, string>>
  /** Between two people. */
  readonly and: string
  readonly everyone: string
  /** "the … team", in all its forms; taken off a name. */
  readonly team: RegExp
  /** The writer, as the one a command is about. */
  readonly me: string
  /** Other words that mean the writer or what is theirs: no command begins with them. */
  readonly self: string
  readonly on: string
  readonly off: string
  /** A sentence of the grammar into which slots are put, to read them. */
  readonly slotsIn: (slots: string) => string
  readonly help: string
  readonly topics: Readonly<Record<CommandTopic | 'status' | 'schedule' | 'calls', string>>
  /** A bare agreement to the card just shown. */
  readonly yes: string
}
