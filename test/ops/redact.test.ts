import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redact, toLoggedError } from '../../src/ops/redact.ts'

const kept = (facts: Record<string, unknown>): void => expect(redact(facts)).toStrictEqual(facts)
const written = (facts: Record<string, unknown>): string => JSON.stringify(redact(facts))

describe('what an operator needs stays', () => {
  test.each<Record<string, unknown>>([
    { request: '0193f5c0-1234-7abc-8def-012345678901', route: '/slack/events' },
    { person: 'p-17', change: 'c:1234567890', people: 24, ok: true, nothing: null },
    { at: 1_795_000_000_000, dueAt: 1_795_000_000_000, leaseMs: 90_000_000, sizeBytes: 50_000_000 },
    { day: '2026-11-23', code: 'EADDRINUSE', version: '24.21.0', because: 'lost-race' },
    { tried: ['web', 'slack'], counts: { sent: 3, dropped: 1 } },
  ])('%j', (facts) => kept(facts))
})

describe('what is somebody’s goes', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a number', { to: '+3225550101' }],
    ['a number with spaces', { to: '02 555 01 01' }],
    ['a number with other signs', { to: '0475.12.34.56' }],
    ['a number that is a number', { to: 32_475_123_456 }],
    ['an e-mail address', { who: 'sofie.peeters@acme.example' }],
    ['a sentence', { input: 'set me private until six' }],
    ['a name', { name: 'Sofie' }],
    ['a name under another name', { displayName: 'Sofie' }],
    ['a secret', { botToken: 'xoxb-abc' }],
    ['a text in a list', { tried: [['dentist tomorrow']] }],
    ['a text deep inside', { a: { b: { body: 'dentist' } } }],
    ['more levels than anybody reads', { a: { b: { c: { d: { e: 'dentist' } } } } }],
    ['a function', { f: () => 'dentist' }],
  ])('%s', (_name, facts) => {
    const line = written(facts)
    expect(line).toContain('[removed]')
    expect(line).not.toMatch(/Sofie|sofie|dentist|private|475|555|xoxb/)
  })

  test('wherever it stands in whatever facts', () => {
    const secret = fc.constantFrom('+32475123456', 'sofie@acme.example', 'bei meinem Arzt', '0032 475 12 34 56')
    const facts = secret.chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.dictionary(fc.string(), fc.oneof(fc.constant(text), fc.array(fc.constant(text)), fc.dictionary(fc.string(), fc.constant(text)))),
      ),
    )
    fc.assert(fc.property(facts, ([text, each]) => !JSON.stringify(Object.values(JSON.parse(written(each)) as object)).includes(text)))
  })
})

describe('an error', () => {
  const parsed = (text: string): unknown => {
    try {
      return JSON.parse(text)
    } catch (error) {
      return error
    }
  }

  test('tells its kind, code, place and causes', () => {
    const cause = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })
    const logged = toLoggedError(new TypeError('cannot save', { cause }))
    expect(logged).toMatchObject({
      type: 'TypeError',
      message: 'cannot save',
      cause: { type: 'Error', code: 'SQLITE_BUSY', message: 'database is locked' },
    })
    expect(logged.at[0]).toMatch(/^at .*redact\.test\.ts:\d+:\d+/)
  })

  test.each<[string, unknown]>([
    ['a piece of the message it could not parse', parsed('Sofie is "sick" today')],
    ['a piece with quotes inside', parsed('{"name": "Sofie", "x": Sofie Peeters}')],
    ['a number', new Error('no person with +32 475 12 34 56')],
    ['an address', new Error('unknown user sofie@acme.example')],
    ['a value', new Error("not an id: 'Sofie Peeters'")],
    ['a value between the lines of its stack', Object.assign(new Error('x'), { stack: 'Error: Sofie\n    at f (file.ts:1:1)' })],
    ['a value in a cause', new Error('x', { cause: new Error('“Sofie”') })],
    ['what was thrown instead of an error', 'Sofie is sick'],
  ])('does not quote %s', (_name, error) => {
    expect(JSON.stringify(toLoggedError(error))).not.toMatch(/Sofie|sofie|sick|475/)
  })

  test('whose causes go in a circle ends', () => {
    const error = new Error('round')
    error.cause = error
    expect(JSON.stringify(toLoggedError(error)).match(/round/g)?.length).toBeLessThan(6)
  })
})
