import { describe, expect, test } from '@jest/globals'
import { admit, pathOf, queryOf, routeTable, type Announced } from '../../src/http/admit.ts'
import type { DoorRoute } from '../../src/http/route.ts'

const mounted = (path: string, more: Partial<DoorRoute> = {}): DoorRoute => ({
  method: 'POST',
  path,
  body: 'json',
  guard: 'public',
  handle: () => Promise.reject(new Error('never called here')),
  ...more,
})

const table = routeTable([
  mounted('/open'),
  mounted('/page', { method: 'GET', body: 'none', guard: 'loopback' }),
  mounted('/page', { guard: 'loopback' }),
  mounted('/form', { body: 'form' }),
  mounted('/file', { body: 'bytes', maxBytes: 5_000_000 }),
])

const announced = (more: Partial<Announced> = {}): Announced => ({
  method: 'POST',
  target: '/open',
  headers: { 'content-type': 'application/json' },
  hosts: ['bot.example'],
  peer: '10.1.2.3',
  ...more,
})

const verdict = (more: Partial<Announced>): string => {
  const admission = admit(table, announced(more))
  return admission.kind === 'refused' ? admission.code : admission.route.path
}

describe('the path', () => {
  test.each([
    ['/open', '/open', ''],
    ['/open?', '/open', ''],
    ['/open?a=1?b=2', '/open', 'a=1?b=2'],
    ['//', '//', ''],
    ['?x', '', 'x'],
    ['', '', ''],
  ])('of %s is the text before the question mark', (target, path, query) => {
    expect([pathOf(target), queryOf(target)]).toStrictEqual([path, query])
  })

  test.each(['/Open', '/open/', '/open#x', '//open', '/./open', '/%6fpen', 'http://bot.example/open', '/open;x=1', ''])(
    'is compared exactly: %s is unknown',
    (target) => {
      expect(verdict({ target })).toBe('not-found')
    },
  )

  test('of a route is no pattern and is mounted once per method', () => {
    for (const path of ['/a/:id', '/*', 'a', '/a?b', '/a b']) expect(() => routeTable([mounted(path)])).toThrow('not a path')
    expect(() => routeTable([mounted('/a'), mounted('/a')])).toThrow('mounted twice: POST /a')
  })
})

test('another method gets the methods that would do', () => {
  expect(admit(table, announced({ method: 'DELETE', target: '/page' }))).toStrictEqual({
    kind: 'refused',
    code: 'wrong-method',
    allow: 'GET, POST',
  })
})

describe('a page for this machine only', () => {
  const here: Partial<Announced> = { target: '/page', peer: '127.0.0.1', hosts: ['localhost:3978'] }
  const json = { 'content-type': 'application/json' }

  test.each<[string, Partial<Announced>]>([
    ['its own page', { headers: { ...json, origin: 'http://localhost:3978' } }],
    ['a program without an origin', {}],
    ['over IPv6', { peer: '::1', hosts: ['[::1]:3978'] }],
    ['reading', { method: 'GET', headers: {} }],
  ])('opens for %s', (_name, more) => {
    expect(verdict({ ...here, ...more })).toBe('/page')
  })

  test.each<[string, Partial<Announced>]>([
    ['another machine', { peer: '10.1.2.3' }],
    ['a name that was made to resolve here', { hosts: ['evil.example:3978'] }],
    ['no Host', { hosts: [] }],
    ['a page of another site', { headers: { ...json, origin: 'https://evil.example' } }],
    ['a page without an origin of its own', { headers: { ...json, origin: 'null' } }],
    ['somebody behind a proxy on this machine', { headers: { ...json, 'x-forwarded-for': '10.1.2.3' } }],
    ['somebody behind a standard proxy', { headers: { ...json, forwarded: 'for=10.1.2.3' } }],
  ])('stays shut for %s', (_name, more) => {
    expect(verdict({ ...here, ...more })).toBe('this-machine-only')
  })
})

describe('what is announced about the body', () => {
  const typed = (type: string, length = 2): Partial<Announced> => ({ headers: { 'content-type': type, 'content-length': String(length) } })

  test.each<[string, Partial<Announced>, string]>([
    ['JSON', typed('application/json'), '/open'],
    ['JSON with a charset', typed('Application/JSON; charset=utf-8'), '/open'],
    ['text, which a page of any site may send', typed('text/plain'), 'wrong-content-type'],
    ['no type', { headers: {} }, 'wrong-content-type'],
    ['256 KB', typed('application/json', 256 * 1024), '/open'],
    ['a byte more', typed('application/json', 256 * 1024 + 1), 'body-too-large'],
    ['identity encoding', { headers: { 'content-type': 'application/json', 'content-encoding': 'identity' } }, 'encoded-body'],
    ['multipart', typed('multipart/form-data; boundary=x'), 'encoded-body'],
    ['a form', { ...typed('application/x-www-form-urlencoded'), target: '/form' }, '/form'],
    ['JSON for a form', { ...typed('application/json'), target: '/form' }, 'wrong-content-type'],
    ['a file of any type', { ...typed('text/csv', 5_000_000), target: '/file' }, '/file'],
    ['a file over its own limit', { ...typed('text/csv', 5_000_001), target: '/file' }, 'body-too-large'],
  ])('%s', (_name, more, expected) => {
    expect(verdict(more)).toBe(expected)
  })
})
