import type { Readable } from 'node:stream'
import type { Clock, Log } from '../application/ports.ts'
import type { Environment } from '../config.ts'
import type { NewId } from '../domain/ids.ts'
import type { SqlStore } from '../store/open-sqlite-store.ts'

/** One command of `fmu`. */
export interface Command {
  /** As typed: one or two words. */
  readonly name: string
  /** What follows the name. */
  readonly takes: string
  readonly does: string
  /** Gives the exit code: 0 done, 1 refused. Throws {@link CommandProblem} for what the operator has to mend. */
  readonly run: (shell: Shell, args: readonly string[]) => Promise<number>
}

/** What a command has of the world around it. */
export interface Shell {
  readonly out: (line: string) => void
  /** As it is, without an end of line. */
  readonly write: (text: string) => void
  readonly problem: (line: string) => void
  readonly input: Readable
  /** Somebody sits before it, rather than a pipe. */
  readonly interactive: boolean
  readonly env: Environment
  readonly log: Log
  readonly newId: NewId
  /** Opens the database of the settings at the first call; it is closed when the command ends. */
  readonly store: () => Promise<SqlStore>
  /** The clock of that database: the machine's, or the demo's where it was moved. */
  readonly clock: () => Promise<Clock>
  readonly machine: Clock
}

/** Something the operator can mend: printed as it is, without a stack, and the exit code is 1. */
export class CommandProblem extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CommandProblem'
  }
}
