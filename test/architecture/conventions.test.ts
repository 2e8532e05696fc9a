import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'

const root = new URL('../../', import.meta.url).pathname
const filesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8')

const sources = filesIn('src').filter((file) => file.endsWith('.ts'))
const tests = filesIn('test').filter((file) => file.endsWith('.ts'))

describe('a source file', () => {
  test('does one thing: at 250 lines it is split', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(sources.filter((file) => textOf(file).split('\n').length > 251)).toStrictEqual([])
  })

  test('is named in kebab-case after what it holds, and is no barrel', () => {
    const vague = /(^|-)(utils?|helpers?|managers?|misc|common)(-|\.|$)/
    const odd = sources.filter((file) => {
      const name = path.basename(file)
      return !/^[a-z\d]+(-[a-z\d]+)*(\.d)?\.ts$/.test(name) || name === 'index.ts' || vague.test(name)
    })
    expect(odd).toStrictEqual([])
  })

  test('leaves nothing open and hides no type', () => {
    // Put together here, so that this file does not find itself.
    const open = new RegExp(['TODO', 'FIXME', 'XXX', '@ts-ignore', '@ts-expect-error', 'eslint-disable(?!-next-line)'].join('|'))
    expect(sources.filter((file) => open.test(textOf(file)))).toStrictEqual([])
  })
})

describe('a test file', () => {
  test('runs all of its tests; only those of the page may be left out, where there is no browser', () => {
    const skipped = new RegExp(String.raw`\b(?:test|it|describe)\.(?:skip|only|todo|fails` + String.raw`)\b|\bx(?:it|test|describe)\(`)
    const withoutException = (file: string): string => textOf(file).replaceAll('canBrowse ? describe : describe.skip', '')
    expect(tests.length).toBeGreaterThan(10)
    expect(tests.filter((file) => skipped.test(withoutException(file)))).toStrictEqual([])
  })

  test('does not mock our own modules', () => {
    expect(tests.filter((file) => /\bjest\.(?:mock|unstable_mockModule|doMock)\(/.test(textOf(file)))).toStrictEqual([])
  })
})
