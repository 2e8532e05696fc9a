// Slash commands a second, end to end, against a bare Bolt app that acknowledges and posts: npm run -s bench -- or node bench/slack.ts
import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'
import { startSlackApp, team } from '../test/support/slack-app.ts'
import { startSlackServer } from '../test/support/slack-server.ts'

const [rounds, perRound, atOnce] = [4, 250, 8]
const secret = 'a-signing-secret-of-tests'
const people = ['emma', 'sofie', 'anna', 'nina', 'lucas']

const slack = await startSlackServer()
const folder = await mkdtemp(path.join(tmpdir(), 'fmu-bench-'))
const ours = await startSlackApp({ slack, file: path.join(folder, 'fmu.sqlite') })
const bare = await startBareApp()

let serial = 0
const figures = { ours: [] as number[], bare: [] as number[] }
const seconds = { ours: 0, bare: 0 }
await round('ours', 100, false)
await round('bare', 100, false)
for (let each = 0; each < rounds; each++) {
  await round('bare', perRound, true)
  await round('ours', perRound, true)
}
const rate = (who: 'ours' | 'bare'): number => (rounds * perRound) / seconds[who]
const p99 = (who: 'ours' | 'bare'): number => figures[who].toSorted((a, b) => a - b)[Math.floor(figures[who].length * 0.99)] ?? 0
console.log(
  `slash commands, ${atOnce} at once: ${rate('ours').toFixed(0)}/s, a bare Bolt app ${rate('bare').toFixed(0)}/s: ratio ${(rate('ours') / rate('bare')).toFixed(2)} (at least 0.50)`,
)
console.log(
  `p99: ${p99('ours').toFixed(1)} ms, a bare Bolt app ${p99('bare').toFixed(1)} ms: ratio ${(p99('ours') / p99('bare')).toFixed(2)} (at most 2.00)`,
)
console.log(`complaints: ${ours.errors.length}`)

await ours.stop()
await bare.stop()
await slack.close()
await rm(folder, { recursive: true, force: true })

async function round(who: 'ours' | 'bare', count: number, counted: boolean): Promise<void> {
  const started = performance.now()
  let left = count
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) {
        const before = performance.now()
        await one(who)
        if (counted) figures[who].push(performance.now() - before)
      }
    }),
  )
  if (counted) seconds[who] += (performance.now() - started) / 1000
}

/** Until its writer can read the answer: with the acknowledgement here, at the post there. Every command of ours changes somebody. */
async function one(who: 'ours' | 'bare'): Promise<void> {
  const id = ++serial
  const text = who === 'bare' ? `n${id}` : `private until ${12 + (id % 10)}:${String(id % 60).padStart(2, '0')}`
  const person = people[id % people.length] ?? 'emma'
  const body = new URLSearchParams({
    ...{ command: '/fmu', text, team_id: team, user_id: `U${person.toUpperCase()}`, channel_id: 'C1', api_app_id: 'A1' },
    ...{ trigger_id: `1.1.${id}`, response_url: 'http://127.0.0.1:1/r', token: 't' },
  }).toString()
  const timestamp = String(Math.floor((who === 'ours' ? ours.now() : Date.now()) / 1000))
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`
  const posted = who === 'bare' ? bare.posted(text) : undefined
  const response = await fetch(`${who === 'ours' ? ours.url : bare.url}/slack/events`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature,
    },
    body,
  })
  const answer = await response.text()
  await posted
  if (response.status !== 200 || (who === 'ours' && !answer.includes('ephemeral'))) throw new Error(`${who}: ${response.status} ${answer}`)
}

/** What one writes first with Bolt. */
async function startBareApp() {
  const waiting = new Map<string, () => void>()
  const api = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      waiting.get(new URLSearchParams(body).get('text') ?? '')?.()
      response.setHeader('Content-Type', 'application/json')
      response.end('{"ok":true,"channel":"C1","ts":"1.1"}')
    })
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  const receiver = new HTTPReceiver({ signingSecret: secret, logLevel: LogLevel.ERROR })
  const app = new App({
    receiver,
    authorize: async () => ({ botToken: 'xoxb-test', botId: 'B1', botUserId: 'U0BOT' }),
    clientOptions: { slackApiUrl: `http://127.0.0.1:${(api.address() as AddressInfo).port}/api/` },
    logLevel: LogLevel.ERROR,
  })
  app.command('/fmu', async ({ ack, client, command }) => {
    await ack()
    await client.chat.postMessage({ channel: command.channel_id, text: command.text })
  })
  const server = await receiver.start(0)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted: (text: string) => new Promise<void>((resolve) => void waiting.set(text, resolve)),
    async stop() {
      server.closeAllConnections()
      await receiver.stop()
      api.closeAllConnections()
      api.close()
    },
  }
}
