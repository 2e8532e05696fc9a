import { expect, test } from '@jest/globals'
import { createProvenTokens } from '../../../src/channels/teams/proven-tokens.ts'

const minute = 60_000

test('a proof holds for five minutes, however often it is used, and for this token only', () => {
  const tokens = createProvenTokens<string>()
  tokens.keep('Bearer a.b.c', 'proof', 0)
  expect(tokens.of('Bearer a.b.c', minute)).toBe('proof')
  expect(tokens.of('Bearer a.b.c', 5 * minute - 1)).toBe('proof')
  expect(tokens.of('Bearer a.b.c', 5 * minute)).toBeUndefined()
  expect(tokens.of('Bearer a.b.d', minute)).toBeUndefined()
})

test('the oldest is forgotten when there are many', () => {
  const tokens = createProvenTokens<number>()
  for (let n = 0; n <= 200; n++) tokens.keep(`Bearer ${n}`, n, 0)
  expect([tokens.of('Bearer 0', 1), tokens.of('Bearer 1', 1), tokens.of('Bearer 200', 1)]).toEqual([undefined, 1, 200])
})
