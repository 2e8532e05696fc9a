import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { languages } from '../../src/domain/person.ts'
import { readTimes } from '../../src/understanding/when.ts'
import { now, read } from './reading.ts'

const bits = ['private', 'till', '6', 'h', ':', '-', '/', '.', '31', '12', 'bis', 'halb', 'fünf', 'tot', 'en', 'à', 'demain', 'mon', 'every', '\u202e', '\u0000', 'שלום', '👩🏽‍💻', '+', '"', 'not', '24', '99', ',', '\n', 'week', 'of', 'january'] // prettier-ignore

describe('no text does harm', () => {
  test('mixtures of our own words, signs and right-to-left text never throw', () => {
    const words = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join(' '))
    const glued = fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(words, glued, fc.string({ unit: 'grapheme' })), fc.constantFrom(...languages), (text, language) => {
        const understanding = read(text, { language })
        readTimes(text, now, language)
        return ['act', 'ask', 'deny', 'nothing'].includes(understanding.kind)
      }),
      { numRuns: 3000 },
    )
  })

  test('text of 40,000 characters is refused without being read', () => {
    expect(read('private until 6 '.repeat(2500))).toMatchObject({ kind: 'nothing', because: 'too-long' })
    expect(readTimes('6 '.repeat(20_000), now, 'en')).toEqual([])
  })

  test('control characters inside a word change nothing about it', () => {
    expect(read('pri\u200bvate until\u0000 18:00')).toMatchObject({ kind: 'act' })
  })
})
