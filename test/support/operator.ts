import { Readable } from 'node:stream'
import type { Log } from '../../src/application/ports.ts'
import { runCli } from '../../src/cli/run-cli.ts'
import { parseInstant } from '../../src/domain/time.ts'
import { openSqliteStore, type SqlStore } from '../../src/store/open-sqlite-store.ts'

/** `fmu` over a store of its own, at a fixed time, with what it prints. */
export interface Operator {
  readonly store: SqlStore
  run(args: readonly string[], input?: string): Promise<{ readonly code: number; readonly out: string; readonly problems: string }>
}

export async function openOperator(): Promise<Operator> {
  const store = await openSqliteStore({ file: ':memory:' })
  const clock = { now: () => parseInstant('2026-11-23T10:15:00+01:00')! }
  const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  let ids = 0
  return {
    store,
    async run(args, input = '') {
      const out: string[] = []
      const problems: string[] = []
      const code = await runCli(args, {
        out: (line) => void out.push(`${line}\n`),
        write: (text) => void out.push(text),
        problem: (line) => void problems.push(`${line}\n`),
        input: Readable.from([input]),
        interactive: false,
        env: {},
        log,
        newId: () => `id-${++ids}`,
        store: () => Promise.resolve(store),
        clock: () => Promise.resolve(clock),
        machine: clock,
      })
      return { code, out: out.join(''), problems: problems.join('') }
    },
  }
}
