import { describe, expect, test } from '@jest/globals'
import { nearest, plain } from '../../src/application/nearest.ts'

describe('nearest', () => {
  test.each([
    ['statsu', ['status', 'route', 'chat'], ['status']],
    ['Helene', ['Hélène', 'Marc'], ['Hélène']],
    ['xyz', ['status', 'route'], []],
    ['', ['a'], ['a']],
  ])('%s among %j', (word, among, expected) => {
    expect(nearest(word, among, 3)).toEqual(expected)
  })

  test('best first, and no more than asked for', () => {
    expect(nearest('people lst', ['people import', 'people list', 'people export'], 1)).toEqual(['people list'])
  })

  test('plain ignores case, accents and spaces', () => {
    expect(plain('  Zoë   DE Smét ')).toBe('zoe de smet')
  })
})
