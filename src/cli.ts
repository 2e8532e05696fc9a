import { openDemoClock } from './channels/web/demo-clock.ts'
import type { Clock } from './application/ports.ts'
import { CommandProblem, type Shell } from './cli/command.ts'
import { runCli } from './cli/run-cli.ts'
import { readConfig } from './config.ts'
import { loadEnv } from './load-env.ts'
import { openData, type OpenData } from './open-data.ts'
import { createLog } from './ops/log.ts'
import { randomId } from './random-id.ts'
import { systemClock } from './system-clock.ts'

loadEnv()
let opened: Promise<OpenData> | undefined

const shell: Shell = {
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
}

try {
  process.exitCode = await runCli(process.argv.slice(2), shell)
} finally {
  await opened?.then(({ store }) => store.close()).catch(() => undefined)
}

function settings() {
  const read = readConfig(process.env)
  if (read.kind === 'problems') throw new CommandProblem(read.problems.join('\n'))
  return read.config
}

function open(): Promise<OpenData> {
  return (opened ??= openData(settings(), systemClock))
}

function clockOf({ inbox }: OpenData): Promise<Clock> | Clock {
  return settings().demo ? openDemoClock(systemClock, inbox) : systemClock
}
