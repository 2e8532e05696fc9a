import { describe, expect, test } from '@jest/globals'
import { isLoopbackHost, isLoopbackOrigin, isLoopbackPeer, isWellFormedHost } from '../../src/http/hosts.ts'

describe('a Host header', () => {
  test.each(['localhost', 'LOCALHOST:3978', '127.0.0.1', '127.0.0.1:1', '127.8.9.10', '[::1]', '[::1]:3978'])(
    '%s is this machine',
    (host) => {
      expect(isLoopbackHost(host)).toBe(true)
      expect(isWellFormedHost(host)).toBe(true)
    },
  )

  test.each([
    'evil.example',
    'localhost.evil.example',
    'evil.example:3978',
    '127.0.0.1.evil.example',
    '128.0.0.1',
    '10.127.0.0',
    '127.1',
    '2130706433',
    '[::2]',
    '[::ffff:10.0.0.1]',
    'localhost.',
  ])('%s is another machine, whatever it resolves to', (host) => {
    expect(isLoopbackHost(host)).toBe(false)
  })

  test.each([
    '',
    ' ',
    '[',
    '[::1',
    'a b',
    'a/b',
    'a?b',
    'a#b',
    'user@localhost',
    'localhost:',
    'localhost:x',
    'localhost:99999',
    '1.2.3.4.5.6',
  ])('"%s" is none', (host) => {
    expect(isWellFormedHost(host)).toBe(false)
  })
})

test.each([
  ['127.0.0.1', true],
  ['127.255.255.254', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['10.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['::2', false],
  ['', false],
])('the peer %s is this machine: %s', (peer, expected) => {
  expect(isLoopbackPeer(peer)).toBe(expected)
})

test.each([
  ['http://localhost:3978', true],
  ['https://127.0.0.1', true],
  ['http://[::1]:1', true],
  ['null', false],
  ['http://evil.example', false],
  ['http://localhost.evil.example', false],
  ['http://localhost@evil.example', false],
  ['chrome-extension://localhost', false],
  ['localhost', false],
])('the origin %s is a page of this machine: %s', (origin, expected) => {
  expect(isLoopbackOrigin(origin)).toBe(expected)
})
