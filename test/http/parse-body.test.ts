import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonDepth, parseBody } from '../../src/http/parse-body.ts'

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const json = (text: string) => parseBody('json', Buffer.from(text))

describe('JSON', () => {
  test('comes parsed and as it was sent', () => {
    const rawBody = ' {"a": "é", "b": [1]}\n'
    expect(json(rawBody)).toStrictEqual({ kind: 'parsed', body: { a: 'é', b: [1] }, rawBody })
  })

  test.each([
    [64, 'parsed'],
    [65, 'too-deep'],
    [100_000, 'too-deep'],
  ])('%d levels deep: %s', (depth, kind) => {
    expect(json(nested(depth)).kind).toBe(kind)
  })

  test('brackets in texts and keys do not count', () => {
    const value = { [nested(70)]: `${'{"'.repeat(80)}\\` }
    expect(json(JSON.stringify(value))).toMatchObject({ kind: 'parsed', body: value })
  })

  test.each(['', '{', '{"a":}', "{'a':1}", 'undefined', '\u{feff}{}', '[1,]'])('%j is broken', (text) => {
    expect(json(text).kind).toBe('broken-body')
  })

  test('bytes that are no UTF-8 are broken, not replaced: a signature covers bytes', () => {
    expect(parseBody('json', Buffer.from([0x22, 0xff, 0x22])).kind).toBe('broken-body')
    expect(parseBody('form', Buffer.from([0x61, 0x3d, 0xff])).kind).toBe('broken-body')
  })

  test('depth equals what a recursive walk finds, for any JSON', () => {
    const walk = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(walk)) : 0
    fc.assert(fc.property(fc.jsonValue({ depthSize: 'large' }), (value) => jsonDepth(JSON.stringify(value)) === walk(value)))
  })

  test('any text at all gives an outcome', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => ['parsed', 'broken-body', 'too-deep'].includes(json(text).kind)))
  })
})

test('a form comes as a record of texts; names that objects have themselves are names like any other', () => {
  const rawBody = 'From=%2B3247&Body=my+code&__proto__=x'
  expect(parseBody('form', Buffer.from(rawBody))).toStrictEqual({
    kind: 'parsed',
    body: Object.fromEntries([
      ['From', '+3247'],
      ['Body', 'my code'],
      ['__proto__', 'x'],
    ]),
    rawBody,
  })
})

test('bytes come as they are, and nothing comes where nothing is read', () => {
  const bytes = Buffer.from([0xff, 0x00])
  expect(parseBody('bytes', bytes)).toStrictEqual({ kind: 'parsed', body: bytes, rawBody: '' })
  expect(parseBody('none', Buffer.alloc(0))).toStrictEqual({ kind: 'parsed', body: undefined, rawBody: '' })
})
