import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, type OutgoingHttpHeaders, request } from 'node:http'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

// What the benches of the channels share: a program in a process of its own, requests to it, and the figures of both.

export interface Program {
  readonly child: ChildProcess
  readonly port: number
}

export interface Figures {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

export interface Load {
  readonly atOnce: number
  readonly warmUp: number
  readonly messages: number
}

export interface Answered {
  readonly status: number
  readonly text: string
}

/** Starts a file of this folder and waits until it says "ready <port>". */
export async function start(file: string, args: readonly string[]): Promise<Program> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL(file, import.meta.url)), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const [, port] = /^ready (\d+)$/.exec(line) ?? []
    if (port !== undefined) return { child, port: Number(port) }
  }
  throw new Error(`${file} ended before it was ready`)
}

export async function stop({ child }: Program): Promise<void> {
  child.kill('SIGTERM')
  await once(child, 'exit')
}

export function openAgent(atOnce: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: atOnce })
}

export function post(agent: Agent, port: number, path: string, headers: OutgoingHttpHeaders, body: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) }
    const asked = request({ host: '127.0.0.1', port, path, method: 'POST', agent, headers: { ...headers, ...length } }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk)).on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    asked.on('error', reject).end(body)
  })
}

/** Does `one` for each index, some at once, first to warm up; it throws on an answer that is not right. */
export async function measure({ atOnce, warmUp, messages }: Load, one: (index: number) => Promise<void>): Promise<Figures> {
  await run(atOnce, 0, warmUp, one)
  const begun = performance.now()
  const took = await run(atOnce, warmUp, messages, one)
  const seconds = (performance.now() - begun) / 1000
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0
  return { perSecond: messages / seconds, p50: at(0.5), p99: at(0.99) }
}

async function run(atOnce: number, from: number, count: number, one: (index: number) => Promise<void>): Promise<readonly number[]> {
  let next = from
  const took: number[] = []
  const worker = async (): Promise<void> => {
    while (next < from + count) {
      const begun = performance.now()
      await one(next++)
      took.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return took.sort((one, other) => one - other)
}

export function median(all: readonly Figures[]): Figures {
  const of = (pick: (figures: Figures) => number): number =>
    all.map(pick).sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0
  return { perSecond: of((each) => each.perSecond), p50: of((each) => each.p50), p99: of((each) => each.p99) }
}

const shown = ({ perSecond, p50, p99 }: Figures): string => `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`

export function compare(what: string, ours: readonly Figures[], other: string, theirs: readonly Figures[], wanted: number): void {
  const [bot, bare] = [median(ours), median(theirs)]
  console.log(`${what}: ${shown(bot)}; ${other}: ${shown(bare)} (median of ${ours.length})`)
  const [rate, slowest] = [bot.perSecond / bare.perSecond, bot.p99 / bare.p99]
  console.log(`  ratio ${rate.toFixed(2)} of its rate (wanted ≥ ${wanted}), p99 ${slowest.toFixed(2)} times (wanted ≤ 2)`)
}
