import { describe, expect, test } from '@jest/globals'
import { plainName } from '../../src/cards/say/plain-name.ts'

describe('a name typed by somebody', () => {
  test.each<[what: string, typed: string, shown: string]>([
    ['is left as it is', 'Zoë O’Brien-Müller', 'Zoë O’Brien-Müller'],
    ['keeps markup as characters', '**[a](http://b)** <at>x</at>', '**[a](http://b)** <at>x</at>'],
    ['stays on one line', 'a\r\nb\tc  d\u2028e', 'a b c d e'],
    ['loses control characters', 'a\u0000\u001B[31mb\u0007', 'a [31mb'],
    ['loses direction marks and invisible characters', 'a\u202Eb\u2066c\u200Bd\uFEFF', 'abcd'],
    ['cannot call a date function of Adaptive Cards', '{{DATE(x)}}', '{ {DATE(x)}}'],
    ['written from right to left is kept apart from what stands beside it', 'דנה', '\u2068דנה\u2069'],
    ['of nothing is a dash', ' \u200B ', '–'],
    ['is composed', 'e\u0301', 'é'],
  ])('%s', (_, typed, shown) => {
    expect(plainName(typed)).toBe(shown)
  })

  test('is cut where it can be seen, never inside a character', () => {
    expect(plainName('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`)
    expect(plainName('x'.repeat(60))).toBe('x'.repeat(60))
    const family = '👨‍👩‍👧‍👦'
    expect(plainName(family.repeat(61))).toBe(`${family.repeat(59)}…`)
  })
})
