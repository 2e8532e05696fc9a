import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { addressOf, type ServerProcess, startServerProcess } from './support/server-process.ts'
import { webClient } from './support/web-client.ts'

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))

let folder: string
let started: ServerProcess[] = []
const start = (env: Readonly<Record<string, string>> = {}): ServerProcess => {
  const server = startServerProcess(folder, env)
  started.push(server)
  return server
}
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'fmu-main-'))))
afterEach(async () => {
  for (const { child, gone } of started) {
    child.kill('SIGKILL')
    await gone
  }
  started = []
  await rm(folder, { recursive: true, force: true })
})

/** Runs one command of the operator as a process of its own. */
async function fmu(...args: string[]): Promise<{ code: number; out: string; problems: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', cli, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  const [out, problems] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = (await exited) as [number]
  return { code, out, problems }
}

/** It did not start, said why on stderr and nothing on stdout. */
async function problemsOf(server: ServerProcess): Promise<readonly string[]> {
  expect(await server.gone).toBe(1)
  expect(server.stdout()).toBe('')
  return server.stderr().trim().split('\n')
}

describe('starting', () => {
  test('prints its address, is healthy, and is the demo without any setting', async () => {
    const server = start()
    const url = await addressOf(server)
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ alive: true })
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect((await webClient(url).people()).people.length).toBeGreaterThan(4)
    expect((await webClient(url).say('demo-emma', 'private until 18:00')).text).toContain('Private')
  })

  test('again goes on where it was, with the clock where the page moved it', async () => {
    const first = start()
    const url = await addressOf(first)
    const { sequence } = await webClient(url).say('demo-emma', 'beep off')
    await webClient(url).moveClock('hour')
    await webClient(url).moveClock('hour')
    const before = (await webClient(url).panel('demo-emma')).clock
    first.child.kill('SIGTERM')
    expect(await first.gone).toBe(0)

    const again = await addressOf(start())
    const after = (await webClient(again).panel('demo-emma')).clock
    expect([before.date, before.time.slice(0, 2)]).toEqual([after.date, after.time.slice(0, 2)])
    expect((await webClient(again).say('demo-emma', 'undo')).sequence).toBeGreaterThan(sequence)
  })

  test('with wrong settings names all of them, one a line', async () => {
    const problems = await problemsOf(start({ PORT: 'abc', LOG_LEVEL: 'loud', HOST: '0.0.0.0' }))
    expect(problems.map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['PORT', 'LOG_LEVEL', 'HOST']))
    expect(problems.length).toBe(3)
  })

  test('reads .env, but what stands in the environment wins', async () => {
    await writeFile(path.join(folder, '.env'), 'METRICS_TOKEN=short\nLOG_LEVEL=loud\n')
    expect(await problemsOf(start({ LOG_LEVEL: 'error' }))).toEqual([expect.stringMatching(/^METRICS_TOKEN /)])
  })

  test('on a port that is taken says so', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    expect(await problemsOf(start({ PORT: String(port) }))).toEqual([expect.stringContaining(`Port ${port} on 127.0.0.1 is in use`)])
    await new Promise((resolve) => other.close(resolve))
  })

  test('on a database of a newer version touches nothing', async () => {
    const first = start()
    await addressOf(first)
    first.child.kill('SIGTERM')
    await first.gone
    const file = path.join(folder, 'data', 'demo.sqlite')
    const database = new DatabaseSync(file)
    database.exec('update schema_version set version = 999')
    database.exec('pragma wal_checkpoint(truncate)')
    database.close()
    const before = await readFile(file)
    expect(await problemsOf(start())).toEqual([expect.stringContaining('newer version')])
    expect((await readFile(file)).equals(before)).toBe(true)
  })

  test('on something that is no database says so', async () => {
    expect(await problemsOf(start({ DATABASE_URL: `sqlite:${folder}` }))).toEqual([expect.stringMatching(/cannot (open|be)/)])
  })
})

describe('beside a running bot', () => {
  test('fmu reads and writes the same data', async () => {
    const url = await addressOf(start())
    await webClient(url).say('demo-emma', 'private until 18:00')
    expect(await fmu('status', 'Emma Peeters', '--json')).toMatchObject({ code: 0, out: expect.stringContaining('"status":"private"') })
    expect(await fmu('people', 'list', 'Nobody')).toEqual({ code: 0, out: '', problems: '' })
    expect((await fmu('admin', 'add', 'demo-anna')).code).toBe(0)
    expect((await webClient(url).people()).people.find(({ id }) => id === 'demo-anna')?.role).toBe('account-admin')
    expect(await fmu('stauts')).toEqual({ code: 1, out: '', problems: expect.stringContaining('fmu status') })
  })
})

describe('stopping', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s lets what is under way finish, ends the streams and exits with 0', async (signal) => {
    const server = start()
    const url = await addressOf(server)
    const client = webClient(url)
    const stream = await client.stream('demo-emma')
    await stream.next()
    const answers = Promise.all(['beep off', 'private until 18:00', 'help'].map((text) => client.say('demo-emma', text)))
    const entries = await answers
    server.child.kill(signal)
    await expect(
      (async () => {
        for (;;) await stream.next()
      })(),
    ).rejects.toThrow()
    expect(await server.gone).toBe(0)
    expect(entries.every(({ text }) => text !== '')).toBe(true)
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
  })
})
