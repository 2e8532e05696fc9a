import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { WireEntry, WirePanel } from '../../src/channels/web/wire.ts'
import type { Notice } from '../../src/domain/notice.ts'
import type { Profile } from '../../src/domain/person.ts'
import { addressOf, type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { buttonOf, webClient } from '../support/web-client.ts'

const kills = 20

let folder: string
let running: ServerProcess | undefined
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'fmu-kill-'))))
afterEach(async () => {
  running?.child.kill('SIGKILL')
  await running?.gone
  await rm(folder, { recursive: true, force: true })
})

test(`killed ${kills} times at any moment: nothing acknowledged is lost, nothing is done or told twice`, async () => {
  const random = seededRandom(20_261_123)
  let up = nextServer()
  let over = false
  const waiting: (() => void)[] = []
  async function acknowledged(times: number): Promise<void> {
    for (let count = 0; count < times; count++) await new Promise<void>((resolve) => void waiting.push(resolve))
  }

  /** Asks until there is an answer, however often the process dies meanwhile; the key of a wish stays the same. */
  async function insist<Answer>(ask: (url: string) => Promise<Answer>): Promise<Answer> {
    for (;;) {
      const { url, server } = await up
      try {
        const answer = await ask(url)
        for (const each of waiting.splice(0)) each()
        return answer
      } catch (error) {
        if (error instanceof BadAnswer) throw error
        await server.gone
      }
    }
  }
  const say = (person: string, text: string): Promise<WireEntry> => {
    const wish = { person, text, key: randomUUID() }
    return insist((url) => post(`${url}/web/say`, wish))
  }
  const tap = (person: string, entry: WireEntry, verb: string): Promise<WireEntry> => {
    const wish = { person, ...buttonOf(entry, verb), key: randomUUID() }
    return insist((url) => post(`${url}/web/click`, wish))
  }

  const beeps: string[] = []
  async function switchBeep(): Promise<void> {
    while (!over) {
      const to = beeps.length % 2 === 0 ? 'off' : 'on'
      await say('demo-emma', `beep ${to}`)
      beeps.push(to)
    }
  }

  const dates: string[] = []
  async function planForAnna(): Promise<void> {
    while (!over && dates.length < 45) {
      const date = new Date(Date.now() + (dates.length + 20) * 86_400_000).toISOString().slice(0, 10)
      const card = await say('demo-sofie', `set Anna Schmidt on duty on ${date} 14:00-15:00`)
      const { text } = await tap('demo-sofie', card, 'confirm')
      // The clock may have jumped between the two; then the card says so, and nothing was done.
      if (!text.includes('expired')) dates.push(date)
    }
  }

  let turns = 0
  async function letStatusesEnd(): Promise<void> {
    const panel = (): Promise<WirePanel> => insist((url) => webClient(url).panel('demo-nina'))
    while (!over) {
      await say('demo-nina', 'on duty for 30 minutes')
      turns++
      // Asked first whether it has happened: after a crash nobody knows.
      while ((await panel()).status === 'on-duty') {
        await insist((url) =>
          webClient(url)
            .moveClock('next-change', 'demo-nina')
            .catch(() => ({ moved: false })),
        )
      }
    }
  }

  const seen: number[] = []
  async function watch(): Promise<void> {
    while (!over) {
      const { url, server } = await up
      try {
        const stream = await webClient(url).stream('demo-anna', { lastEventId: seen.at(-1) ?? 0 })
        for (;;) seen.push((await stream.nextEntry()).sequence)
      } catch {
        await server.gone
      }
    }
  }

  async function killAgainAndAgain(): Promise<void> {
    for (let count = 0; count < kills; count++) {
      const { server } = await up
      // Every other one right after the start, the rest while work is being acknowledged.
      if (count % 2 === 1) await acknowledged(2)
      await new Promise((resolve) => setTimeout(resolve, random() * 300))
      server.child.kill('SIGKILL')
      expect(await server.gone).toBe('SIGKILL')
      up = nextServer()
    }
    while (beeps.length < 10 || dates.length < 5 || turns < 3) await acknowledged(1)
    over = true
  }

  function nextServer(): Promise<{ url: string; server: ServerProcess }> {
    const server = startServerProcess(folder)
    running = server
    return addressOf(server).then((url) => ({ url, server }))
  }

  const watching = watch()
  await Promise.all([switchBeep(), planForAnna(), letStatusesEnd(), killAgainAndAgain()])
  // What a killed process had claimed is free again when its lease is over.
  await insist((url) => webClient(url).moveClock('hour'))
  const { server } = await up
  server.child.kill('SIGTERM')
  expect(await server.gone).toBe(0)
  await watching

  const kept = readKept(path.join(folder, 'data', 'demo.sqlite'))
  process.stdout.write(
    `killed ${kills} times: ${beeps.length} switches, ${dates.length} plans, ${turns} ended statuses, ${kept.notices.length} notices\n`,
  )
  expect(kept.changes.filter(({ actor, did }) => actor === 'demo-emma' && did === 'beep').length).toBe(beeps.length)
  expect(kept.profile('demo-emma').beep).toBe(beeps.at(-1) === 'on' || beeps.length === 0)
  expect(kept.changes.filter(({ actor }) => actor === 'demo-sofie').length).toBe(dates.length)
  expect(kept.profile('demo-anna').overrides.length).toBe(dates.length)
  expect(kept.changes.filter(({ actor, did }) => actor === 'demo-nina' && did === 'set-status').length).toBe(turns)

  const told = kept.notices.filter(({ state }) => state === 'sent')
  const changedByOther = told.flatMap(({ notice: { news } }) => (news.kind === 'changed-by-other' ? [news.change] : []))
  expect(new Set(changedByOther).size).toBe(dates.length)
  expect(changedByOther.length).toBe(dates.length)
  const ended = kept.notices.flatMap(({ notice: { news } }) => (news.kind === 'override-ended' ? [news.override] : []))
  expect(new Set(ended).size).toBe(ended.length)
  expect(ended.length).toBe(turns)
  for (const { notice } of told) expect(kept.cards(notice.to).filter((key) => key.endsWith(notice.id)).length).toBe(1)
  expect(seen).toEqual([...new Set(seen)].sort((one, other) => one - other))
}, 120_000)

class BadAnswer extends Error {}

async function post(url: string, body: unknown): Promise<WireEntry> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!response.ok) throw new BadAnswer(`${response.status} ${await response.text()}`)
  return ((await response.json()) as { entry: WireEntry }).entry
}

/** What stands in the database afterwards, read without any of the bot's own code. */
function readKept(file: string) {
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = (sql: string, ...values: string[]) => database.prepare(sql).all(...values) as Record<string, string>[]
  return {
    changes: rows('select actor, body from changes').map(({ actor, body }) => ({
      actor,
      did: (JSON.parse(body!) as { did: { kind: string } }).did.kind,
    })),
    notices: rows('select state, body from outbox').map(({ state, body }) => ({ state, notice: JSON.parse(body!) as Notice })),
    profile: (person: string) => JSON.parse(rows('select body from profiles where person = ?', person)[0]!.body!) as Profile,
    cards: (person: string) => rows('select key from web_cards where person = ?', person).map(({ key }) => key!),
  }
}

/** The same moments at every run. */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
