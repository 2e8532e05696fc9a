import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anywhere, emailKey, fold, numberKey, searchText, searchWords } from '../../src/store/search-keys.ts'
import { aPerson } from '../contracts/samples.ts'

test.each([
  ['+3225550101', '+3225550101'],
  ['+32 (2) 555-01.01', '+3225550101'],
  ['0032 2 555 01 01', '+3225550101'],
  ['tel:+3225550101', '+3225550101'],
  ['abc', undefined],
  ['', undefined],
])('the number %j is kept as %j', (number, key) => {
  expect(numberKey(number)).toBe(key)
})

test.each([
  ['  Zoë ÅNGSTRÖM ', 'zoe angstrom'],
  ['Straße', 'strasse'],
  ['Łukasz Ørsted', 'lukasz orsted'],
  ['Ｗｉｄｅ', 'wide'],
  ['Ελένη', 'ελενη'],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})

test('an e-mail is one address in any case', () => {
  expect(emailKey(' Zoe@ACME.example ')).toBe('zoe@acme.example')
})

test.each([
  ['Zoë  Ångström', ['zoe', 'angstrom']],
  ['0470 12 34', ['4701234']],
  ['0032470', ['32470']],
  ['+32 2 555', ['322555']],
  ['12', ['12']],
  ['team 12', ['team', '12']],
  ['  ', []],
])('%j is searched for as %j', (text, words) => {
  expect(searchWords(text)).toStrictEqual(words)
})

test('what somebody types is never a pattern', () => {
  expect(anywhere('50%_\\')).toBe('%50\\%\\_\\\\%')
})

test('no match runs from one field into the next', () => {
  const text = searchText(aPerson({ name: 'Ann', email: 'b@c.example', teams: ['D'] }))
  expect(text.split('\n')).toStrictEqual(['ann', 'b@c.example', 'd', '3225550101', '32470123456'])
})
