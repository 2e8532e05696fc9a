import type { Readable } from 'node:stream'
import type { Clock } from '../application/ports.ts'
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
  readonly problem: (line: string) => void
  readonly input: Readable
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  readonly newId: () => string
  /** Opens the database of the settings at the first call; it is closed when the command ends. */
  readonly store: () => Promise<SqlStore>
}

/** Something the operator can mend: printed as it is, without a stack, and the exit code is 1. */
export class CommandProblem extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CommandProblem'
  }
}
