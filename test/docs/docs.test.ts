import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commands } from '../../src/cli/commands.ts'
import { refusals } from '../../src/http/refusals.ts'
import { settings } from '../../src/config/settings.ts'
import type { WallTime } from '../../src/domain/time.ts'
import { understand } from '../../src/understanding/understand.ts'

const root = new URL('../../', import.meta.url).pathname
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const decisions = readdirSync(path.join(root, 'docs/decisions')).sort()
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  ...readdirSync(path.join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
  ...decisions.map((file) => `docs/decisions/${file}`),
]
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
const commandNames = commands.map(({ name }) => name)

describe.each(pages)('%s', (page) => {
  const text = read(page)

  test('links to what is there', () => {
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target ?? '')
    const missing = targets.filter((target) => !existsSync(path.join(root, path.dirname(page), target)))
    expect(missing).toStrictEqual([])
  })

  test('names npm scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:-s )?([\w:]+)|(start|test))\b/g)].map(([, script, short]) => script ?? short ?? '')
    expect(named.filter((script) => !scripts.includes(script))).toStrictEqual([])
  })

  test('names commands of fmu that exist', () => {
    const named = [...text.matchAll(/(?:`fmu|\bnpm run -s fmu --) ([a-z]+(?: [a-z]+)?)/g)].map(([, words]) => words ?? '')
    const known = (words: string): boolean => words === 'help' || commandNames.some((name) => words === name || words.startsWith(`${name} `))
    expect(named.filter((words) => !known(words) && !known(words.split(' ')[0] ?? ''))).toStrictEqual([])
  })

  test('names no machine and nothing left open', () => {
    expect(text).not.toMatch(/(?<![\w.])\/(?:work|root|home|Users)\/|TODO|FIXME/)
  })
})

test('the README shows both commands that are all the set-up', () => {
  const blocks = [...read('README.md').matchAll(/```sh\n([^`]+)\n```/g)].map(([, body]) => body)
  expect(blocks).toStrictEqual(['npm start', 'npm test'])
})

const sentences = (/```text\n([^`]+)\n```/.exec(read('README.md'))?.[1] ?? '').split('\n')

test.each(sentences)('the README’s sentence "%s" is understood without a question', (text) => {
  const now = '2026-11-23T10:15' as WallTime
  expect(understand({ text, now, language: 'en', role: 'user' })).toMatchObject({ kind: 'act' })
})

test.each(commandNames)('the README tells of fmu %s', (name) => {
  expect(read('README.md')).toContain(`\`fmu ${name}`)
})

test.each(Object.entries(refusals))('docs/api.md tells of the refusal %s', (code, { status }) => {
  const row = read('docs/api.md')
    .split('\n')
    .find((line) => line.includes(`\`${code}\``))
  expect(row).toMatch(new RegExp(`^\\| ${status} \\|`))
})

test('docs/api.md tells of every address', () => {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const mounted = sources.flatMap((file) =>
    [...read(`src/${file}`).matchAll(/(?:\bpath: |route\('(?:GET|POST)', )'(\/[^']*)'/g)].map(([, address]) => address ?? ''),
  )
  expect(mounted).toContain('/healthz')
  expect(mounted).toContain('/web/say')
  const api = read('docs/api.md')
  expect(mounted.filter((address) => !new RegExp(`\`(?:GET|POST) ${address}[\`?]`).test(api))).toStrictEqual([])
})

test('docs/architecture.md tells of every room and every decision', () => {
  const architecture = read('docs/architecture.md')
  const rooms = readdirSync(path.join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(path.join(root, 'src', entry.name)).length > 0)
    .map(({ name }) => name)
  expect(rooms.filter((room) => !architecture.includes(`\`src/${room}\``))).toStrictEqual([])
  expect(decisions.filter((file) => !architecture.includes(`(decisions/${file})`))).toStrictEqual([])
})

test.each(decisions)('decision %s has its number, its parts, and at most 40 lines', (file) => {
  const lines = read(`docs/decisions/${file}`).trimEnd().split('\n')
  const number = String(decisions.indexOf(file) + 1).padStart(4, '0')
  expect(lines[0]).toMatch(new RegExp(`^# ${number} `))
  expect(file.startsWith(`${number}-`)).toBe(true)
  expect(['Context', 'Options', 'Choice', 'Cost'].filter((part) => !lines.some((line) => line.startsWith(`**${part}.**`)))).toStrictEqual([])
  expect(lines.length).toBeLessThanOrEqual(40)
})

test('settings that pages name exist', () => {
  const known = new Set<string>(settings.map(({ name }) => name))
  const own = new Set(['UPDATE_GOLDEN', 'CHROMIUM', 'SLACK', 'TZ'])
  const named = pages.flatMap((page) => [...read(page).matchAll(/`([A-Z][A-Z\d]*(?:_[A-Z\d]+)+)/g)].map(([, name]) => name ?? ''))
  const codes = /^(MANAGED_EMPTY|FMU_INACTIVE|SELF_MANAGED_AUTO|SLOT_OVERLAP|BULK_ROW)$/
  expect([...new Set(named)].filter((name) => !known.has(name) && !own.has(name) && !codes.test(name))).toStrictEqual([])
})
