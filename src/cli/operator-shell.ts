import type { Clock } from '../application/ports.ts'
import { openDemoClock } from '../channels/web/demo-clock.ts'
import { type Config, readConfig } from '../config.ts'
import { openData, type OpenData } from '../open-data.ts'
import { createLog } from '../ops/log.ts'
import { randomId } from '../random-id.ts'
import { systemClock } from '../system-clock.ts'
import { CommandProblem, type Shell } from './command.ts'

/** The shell of this process: its streams, its environment, and the database that its settings name. */
export function operatorShell(): Shell & { readonly close: () => Promise<void> } {
  let opened: Promise<OpenData> | undefined
  const open = (): Promise<OpenData> => (opened ??= openData(settings(), systemClock))
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    write: (text) => void process.stdout.write(text),
    problem: (line) => void process.stderr.write(`${line}\n`),
    input: process.stdin,
    interactive: process.stdin.isTTY,
    env: process.env,
    log: createLog('warn', process.stderr),
    newId: randomId,
    store: async () => (await open()).store,
    clock: async () => clockOf(await open()),
    machine: systemClock,
    close: async () => {
      const data = await opened?.catch(() => undefined)
      await data?.store.close()
    },
  }
}

function settings(): Config {
  const read = readConfig(process.env)
  if (read.kind === 'problems') throw new CommandProblem(read.problems.join('\n'))
  return read.config
}

/** The demo's clock stands where its page moved it. */
async function clockOf({ inbox }: OpenData): Promise<Clock> {
  return settings().demo ? openDemoClock(systemClock, inbox) : systemClock
}
