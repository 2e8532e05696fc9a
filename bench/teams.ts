import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startTeamsService } from '../test/support/teams-service.ts'

// Messages a second from Teams to the answer and back, beside the least bot that botbuilder can be: the same stand-in of Microsoft's
// service, the same signed tokens, the same messages, a process of its own each, one after the other. The bot understands, checks
// rights, writes durably and answers; the echo bot echoes. Many companies, because the bot keeps to 50 requests a second for each.

const tenants = 40
const people = 5
const messages = 1_600
const warmUp = 800
const atOnce = 8
const rounds = 3
const sentences = [
  'what is my status?',
  'set me private for two hours',
  'show my week',
  'undo',
  'beep off',
  'back to my schedule',
  'help',
  'lovely weather',
]

interface Figures {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

const service = await startTeamsService()
const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
const authorization = service.token()

async function start(file: string, args: readonly string[]): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL(file, import.meta.url)), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const [, port] = /^ready (\d+)$/.exec(line) ?? []
    if (port !== undefined) return { child, port: Number(port) }
  }
  throw new Error(`${file} ended before it was ready`)
}

function activity(index: number): string {
  const tenant = `tenant-${index % tenants}`
  const person = `person-${index % tenants}-${Math.floor(index / tenants) % people}`
  return JSON.stringify({
    ...{ type: 'message', id: `m-${index}`, channelId: 'msteams', serviceUrl: service.url, text: sentences[index % sentences.length] },
    from: { id: `29:${person}`, name: person, aadObjectId: `oid-${person}` },
    recipient: { id: '28:bot', name: 'FMU' },
    conversation: { id: `a:${person}`, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
  })
}

function post(port: number, body: string): Promise<number> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const headers = { authorization, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const asked = request({ host: '127.0.0.1', port, path: '/api/messages', method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - begun)
        else reject(new Error(`answered ${response.statusCode}`))
      })
    })
    asked.on('error', reject).end(body)
  })
}

async function run(port: number, from: number, count: number): Promise<readonly number[]> {
  let next = from
  const took: number[] = []
  const worker = async (): Promise<void> => {
    while (next < from + count) took.push(await post(port, activity(next++)))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return took.sort((one, other) => one - other)
}

async function measure(file: string, args: readonly string[]): Promise<Figures> {
  const { child, port } = await start(file, args)
  await run(port, 0, warmUp)
  const before = service.posted.length
  const begun = performance.now()
  const took = await run(port, warmUp, messages)
  const seconds = (performance.now() - begun) / 1000
  const answered = service.posted.length - before
  if (answered < messages) throw new Error(`${file}: ${answered} answers to ${messages} messages`)
  child.kill('SIGTERM')
  await once(child, 'exit')
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0
  return { perSecond: messages / seconds, p50: at(0.5), p99: at(0.99) }
}

function median(all: readonly Figures[]): Figures {
  const of = (pick: (figures: Figures) => number): number =>
    all.map(pick).sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0
  return { perSecond: of((each) => each.perSecond), p50: of((each) => each.p50), p99: of((each) => each.p99) }
}

const echoes: Figures[] = []
const bots: Figures[] = []
for (let round = 0; round < rounds; round++) {
  echoes.push(await measure('./teams-echo-bot.ts', [service.openIdMetadata]))
  bots.push(await measure('./teams-fmu-bot.ts', [service.openIdMetadata, String(tenants), String(people)]))
}
await service.close()
agent.destroy()
const [echo, bot] = [median(echoes), median(bots)]
const shown = ({ perSecond, p50, p99 }: Figures): string => `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
console.log(`Teams messages: ${shown(bot)}; botbuilder echo bot: ${shown(echo)} (median of ${rounds}, ${atOnce} at once)`)
console.log(
  `  ratio ${(bot.perSecond / echo.perSecond).toFixed(2)} of its messages a second (wanted ≥ 0.6), p99 ${(bot.p99 / echo.p99).toFixed(2)} times (wanted ≤ 2)`,
)
