import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

// How long the bot takes from being started to listening, and what it holds in memory when nothing happens, each beside an empty Node.

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const rounds = 7
const restMs = 3_000

interface Figures {
  readonly ms: number
  /** Resident memory in MB. */
  readonly memory: number
}

/** Starts it, waits for a line that says it is there, lets it rest, and looks. */
async function measure(args: readonly string[], ready: RegExp, folder: string): Promise<Figures> {
  const begun = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await lineOf(child, ready)
  const ms = performance.now() - begun
  await setTimeout(restMs)
  const memory = await residentMb(child.pid ?? 0)
  child.kill('SIGKILL')
  await once(child, 'exit')
  return { ms, memory }
}

async function lineOf(child: ChildProcess, ready: RegExp): Promise<void> {
  if (!child.stdout) throw new Error('no output')
  for await (const line of createInterface({ input: child.stdout })) if (ready.test(line)) return
  throw new Error('it ended before it was ready')
}

/** From Linux; elsewhere 0. */
async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

async function medianOf(args: readonly string[], ready: RegExp): Promise<Figures> {
  const all: Figures[] = []
  for (let round = 0; round < rounds; round++) {
    const folder = await mkdtemp(path.join(tmpdir(), 'fmu-bench-'))
    all.push(await measure(args, ready, folder))
    await rm(folder, { recursive: true, force: true })
  }
  return { ms: median(all.map(({ ms }) => ms)), memory: median(all.map(({ memory }) => memory)) }
}

const empty = await medianOf(['-e', 'console.log("ready"); setInterval(() => {}, 1e6)'], /^ready$/)
const bot = await medianOf(['--disable-warning=ExperimentalWarning', main], / listens on /)
const round = (value: number): string => value.toFixed(0)
console.log(
  `start to listening: ${round(bot.ms)} ms, empty Node ${round(empty.ms)} ms, ratio ${(bot.ms / empty.ms).toFixed(1)} (median of ${rounds})`,
)
console.log(
  `memory at rest: ${round(bot.memory)} MB, empty Node ${round(empty.memory)} MB, ratio ${(bot.memory / empty.memory).toFixed(1)}`,
)
