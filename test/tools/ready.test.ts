import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

// The pre-script in a scratch copy of the repository, with a stand-in for npm: no network, and nothing of the real tree is touched.

const script = new URL('../../tools/ready.mjs', import.meta.url).pathname

/** Notes its arguments, takes its time, and leaves what npm leaves. */
const fakeNpm = `
const fs = require('node:fs')
fs.appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n')
console.log('npm speaks on standard output')
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150)
if (process.env.FAKE_NPM_FAILS) process.exit(7)
fs.mkdirSync('node_modules', { recursive: true })
fs.writeFileSync('node_modules/.package-lock.json', '{}')
`

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fmu ready '))
  mkdirSync(path.join(root, 'tools'))
  cpSync(script, path.join(root, 'tools/ready.mjs'))
  writeFileSync(path.join(root, 'package-lock.json'), '{}')
  writeFileSync(path.join(root, 'npm-cli.js'), fakeNpm)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function ready(env: Record<string, string> = {}, node = process.execPath): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(node, [path.join(root, 'tools/ready.mjs')], {
      env: { PATH: process.env.PATH, npm_execpath: path.join(root, 'npm-cli.js'), ...env },
    })
    const heard = { out: '', err: '' }
    child.stdout.on('data', (text) => (heard.out += String(text)))
    child.stderr.on('data', (text) => (heard.err += String(text)))
    child.once('close', (code) => resolve({ code, ...heard }))
  })
}

const npmRuns = (): readonly string[] => {
  const log = path.join(root, 'npm.log')
  return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
}
const haveInstalled = (secondsAfterLockfile: number): void => {
  const at = new Date(1_700_000_000_000)
  utimesSync(path.join(root, 'package-lock.json'), at, at)
  mkdirSync(path.join(root, 'node_modules'))
  writeFileSync(path.join(root, 'node_modules/.package-lock.json'), '{}')
  const then = new Date(at.getTime() + secondsAfterLockfile * 1_000)
  utimesSync(path.join(root, 'node_modules/.package-lock.json'), then, then)
}

describe('dependencies', () => {
  test('that are missing are installed exactly, once, and only standard error hears of it', async () => {
    const first = await ready()
    expect(first).toMatchObject({ code: 0, out: '' })
    expect(first.err).toContain('installing the dependencies once')
    expect(first.err).toContain('npm speaks on standard output')
    expect(npmRuns()).toStrictEqual(['ci --no-audit --no-fund --loglevel=error'])
    expect(await ready()).toStrictEqual({ code: 0, out: '', err: '' })
    expect(npmRuns()).toHaveLength(1)
  })

  test('older than the lockfile are installed again', async () => {
    haveInstalled(-60)
    await ready()
    expect(npmRuns()).toHaveLength(1)
  })

  test.each([-1, 0, 60])('written %d s after the lockfile are left alone, without a trace', async (seconds) => {
    haveInstalled(seconds)
    const before = readdirSync(root)
    expect(await ready()).toStrictEqual({ code: 0, out: '', err: '' })
    expect(readdirSync(root)).toStrictEqual(before)
    expect(npmRuns()).toStrictEqual([])
  })

  test('that several commands need at once are installed by one of them', async () => {
    const ended = await Promise.all([ready(), ready(), ready()])
    expect(ended.map(({ code }) => code)).toStrictEqual([0, 0, 0])
    expect(npmRuns()).toHaveLength(1)
    expect(existsSync(path.join(root, '.installing'))).toBe(false)
  })

  test('that somebody began to install and left are installed', async () => {
    mkdirSync(path.join(root, '.installing'))
    writeFileSync(path.join(root, '.installing/pid'), '999999999')
    expect((await ready()).code).toBe(0)
    expect(npmRuns()).toHaveLength(1)
  })

  test('that npm cannot install end with its exit code, what to do, and another try next time', async () => {
    const failed = await ready({ FAKE_NPM_FAILS: '1' })
    expect(failed).toMatchObject({ code: 1, out: '' })
    expect(failed.err).toContain('"npm ci" did not finish (exit code 7). Read its lines above, then run the command again.')
    expect((await ready()).code).toBe(0)
    expect(npmRuns()).toHaveLength(2)
  })

  test('are installed by npm also when another package manager started the command', async () => {
    const bin = path.join(root, 'bin')
    mkdirSync(bin)
    writeFileSync(path.join(bin, 'npm'), `#!${process.execPath}\n${fakeNpm}`, { mode: 0o755 })
    expect((await ready({ npm_execpath: '/opt/yarn/bin/yarn.js', PATH: bin })).code).toBe(0)
    expect(npmRuns()).toHaveLength(1)
  })
})

describe('Node', () => {
  const pin = (says: string): void => {
    haveInstalled(0)
    const system = { linux: 'linux', win32: 'win' }[process.platform as string] ?? ''
    const bin = path.join(root, `node_modules/node-${system}-${process.arch}/bin`)
    mkdirSync(bin, { recursive: true })
    writeFileSync(path.join(bin, system === 'win' ? 'node.exe' : 'node'), says, { mode: 0o755 })
  }

  test('that the dependencies pin is the one that counts', async () => {
    pin('#!/bin/sh\necho v20.1.0\n')
    const ended = await ready()
    expect(ended).toMatchObject({ code: 1, out: '' })
    expect(ended.err).toContain(
      'Node 24 or newer is needed; this is v20.1.0. Install it (for example "nvm install 24"), then run the command again.',
    )
  })

  test('that does not start here is named', async () => {
    pin('no program')
    const ended = await ready()
    expect(ended.code).toBe(1)
    expect(ended.err).toMatch(/Node 24 or newer is needed; .*node does not start on this machine/)
  })

  test.each(othersOnThisMachine())('of the machine itself, %s, runs the script', async (node) => {
    const ended = await ready({}, node)
    expect(ended.err).toContain('dependencies installed in')
    expect(npmRuns()).toHaveLength(1)
  })
})

/** Every node on the path, so also the older one that a newcomer's machine has. */
function othersOnThisMachine(): string[] {
  const found = (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'node'))
  return [...new Set([process.execPath, ...found.filter((file) => existsSync(file)).map((file) => realpathSync(file))])]
}
