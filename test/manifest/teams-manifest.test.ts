import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { AppManifestUtils } from '@microsoft/app-manifest'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Language } from '../../src/domain/person.ts'
import { parseWallTime } from '../../src/domain/time.ts'
import { understand } from '../../src/understanding/understand.ts'

const root = new URL('../../', import.meta.url).pathname
const folder = path.join(root, 'manifest/teams')
const schemas = path.join(path.dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest')), 'json-schemas/teams')
const json = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>

const manifest = json(path.join(folder, 'manifest.json')) as unknown as Manifest
/** Its patterns leave a closing bracket bare, which Unicode regular expressions refuse. */
const schema = (name: string): never => {
  const text = readFileSync(path.join(schemas, `v${manifest.manifestVersion}`, `MicrosoftTeams.${name}`), 'utf8')
  return JSON.parse(text.replaceAll(String.raw`\\b]`, String.raw`\\b\\]`)) as never
}
const check = (value: unknown, name = 'schema.json'): Promise<string[]> =>
  AppManifestUtils.validateAgainstSchema(value as never, schema(name))

interface Manifest {
  readonly manifestVersion: string
  readonly id: string
  readonly version: string
  readonly icons: { readonly color: string; readonly outline: string }
  readonly localizationInfo: { readonly additionalLanguages: readonly { readonly languageTag: Language; readonly file: string }[] }
  readonly bots: readonly {
    readonly botId: string
    readonly commandLists: readonly { readonly commands: readonly { readonly title: string; readonly description: string }[] }[]
  }[]
}

const commands = manifest.bots[0]!.commandLists.flatMap((list, at) => list.commands.map((command, index) => ({ at, index, ...command })))

describe("Microsoft's own schema", () => {
  test('takes the manifest', async () => {
    expect(await check(manifest)).toEqual([])
  })

  test('would not take a wrong one', async () => {
    expect(await check({ ...manifest, bots: [{ ...manifest.bots[0], botId: 'no guid' }] })).not.toEqual([])
    expect(await check({ ...manifest, surprise: true })).not.toEqual([])
  })

  test.each(manifest.localizationInfo.additionalLanguages)('takes $file', async ({ file }) => {
    expect(await check(json(path.join(folder, file)), 'Localization.schema.json')).toEqual([])
  })
})

describe('the commands', () => {
  const now = parseWallTime('2026-11-23T10:00')!
  const means = (text: string, language: Language): string => {
    const read = understand({ text, now, language, role: 'user' })
    return read.kind === 'act'
      ? read.reading.requests.map((each) => (each.kind === 'change' ? each.operation.kind : each.kind)).join()
      : read.kind
  }

  test.each(commands)('"$title" is understood', ({ title }) => {
    expect(means(title, 'en')).not.toMatch(/^(ask|nothing|deny)$/)
  })

  test.each(manifest.localizationInfo.additionalLanguages)(
    'in $languageTag mean the same, and all of them are there',
    ({ languageTag, file }) => {
      const words = json(path.join(folder, file))
      for (const { at, index, title } of commands) {
        const key = `bots[0].commandLists[${at}].commands[${index}]`
        expect(words[`${key}.description`]).toEqual(expect.any(String))
        expect([key, means(String(words[`${key}.title`]), languageTag)]).toEqual([key, means(title, 'en')])
      }
      expect(Object.keys(words).filter((key) => key.startsWith('bots'))).toHaveLength(commands.length * 2)
    },
  )
})

describe('npm run manifest', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'fmu-manifest-'))
  const appId = '72F988BF-86F1-41AF-91AB-2D7CD011DB47'
  const run = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['tools/manifest.mjs', '--out', path.join(out, 'app.zip')], { cwd: root, env, encoding: 'utf8' })
  let files: ReadonlyMap<string, Buffer>

  beforeAll(() => {
    expect(run({ MICROSOFT_APP_ID: appId, PUBLIC_URL: 'https://fmu.acme.example' })).toMatchObject({ status: 0 })
    files = unzip(readFileSync(path.join(out, 'app.zip')))
  })
  afterAll(() => rmSync(out, { recursive: true }))

  test('zips the manifest with its icons and languages, at the root', () => {
    expect([...files.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png', 'de.json', 'fr.json', 'nl.json'])
  })

  test('for this bot, at this address, in this version', async () => {
    const built = JSON.parse(files.get('manifest.json')!.toString('utf8')) as Manifest
    expect(await check(built)).toEqual([])
    expect([built.id, built.bots[0]!.botId]).toEqual([appId.toLowerCase(), appId.toLowerCase()])
    expect(built.version).toBe(json(path.join(root, 'package.json'))['version'])
    expect(JSON.stringify(built)).toContain('https://fmu.acme.example/privacy')
    expect(JSON.stringify(built)).not.toContain('fmu.example.com')
  })

  test.each([
    ['color', 192],
    ['outline', 32],
  ] as const)('the %s icon is a PNG of %d pixels', (name, size) => {
    const png = files.get(manifest.icons[name])!
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })

  test.each([
    ['no id', {}, 'MICROSOFT_APP_ID'],
    ['an id that is none', { MICROSOFT_APP_ID: 'x' }, 'MICROSOFT_APP_ID'],
    ['an address with a path', { MICROSOFT_APP_ID: appId, PUBLIC_URL: 'https://x.example/y' }, 'PUBLIC_URL'],
  ])('%s: says what to write', (_, env, name) => {
    const { status, stderr } = run(env)
    expect([status, stderr]).toEqual([1, expect.stringContaining(name)])
  })
})

/** By the central directory, as Teams reads it. */
function unzip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, nameLength, local] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    files.set(name, inflateRawSync(zip.subarray(start, start + packed)))
    at += 46 + nameLength
  }
  return files
}
