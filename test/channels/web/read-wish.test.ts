import { describe, expect, test } from '@jest/globals'
import { readClick, readClockWish, readSay } from '../../../src/channels/web/read-wish.ts'

const key = 'key-0123456789'

describe('a message from the page', () => {
  test('is a person, a text and a key', () => {
    expect(readSay({ person: 'demo-emma', text: 'status', key })).toEqual({
      person: 'demo-emma',
      key,
      input: { kind: 'text', text: 'status' },
    })
  })

  test.each([
    ['nothing', undefined, 'bad-text'],
    ['an array', [], 'bad-text'],
    ['no text', { person: 'demo-emma', key }, 'bad-text'],
    ['blank text', { person: 'demo-emma', text: ' \n', key }, 'bad-text'],
    ['a number for a text', { person: 'demo-emma', text: 5, key }, 'bad-text'],
    ['no person', { text: 'status', key }, 'bad-person'],
    ['a person who is a path', { person: '../emma', text: 'status', key }, 'bad-person'],
    ['a person who is a list', { person: ['demo-emma'], text: 'status', key }, 'bad-person'],
    ['no key', { person: 'demo-emma', text: 'status' }, 'bad-key'],
    ['a short key', { person: 'demo-emma', text: 'status', key: 'a' }, 'bad-key'],
    ['a long key', { person: 'demo-emma', text: 'status', key: 'a'.repeat(81) }, 'bad-key'],
    ['a key with a line break', { person: 'demo-emma', text: 'status', key: 'abcdefgh\n' }, 'bad-key'],
  ])('%s is refused', (_, body, refused) => {
    expect(readSay(body)).toEqual({ refused })
  })

  test('half a character becomes the replacement character, so that it can be stored', () => {
    expect(readSay({ person: 'demo-emma', text: 'status \ud800', key })).toMatchObject({ input: { text: 'status \ufffd' } })
  })
})

describe('a tap from the page', () => {
  test('is a person, a verb, an id and a key', () => {
    expect(readClick({ person: 'demo-emma', verb: 'undo', id: 'p1', key })).toEqual({
      person: 'demo-emma',
      key,
      input: { kind: 'click', verb: 'undo', id: 'p1' },
    })
  })

  test.each([
    ['no id', { person: 'demo-emma', verb: 'undo', key }],
    ['an empty id', { person: 'demo-emma', verb: 'undo', id: '', key }],
    ['a verb no card has', { person: 'demo-emma', verb: 'delete', id: 'p1', key }],
    ["an object's own property as a verb", { person: 'demo-emma', verb: 'constructor', id: 'p1', key }],
  ])('%s is refused', (_, body) => {
    expect(readClick(body)).toEqual({ refused: 'bad-click' })
  })
})

describe('a move of the clock', () => {
  test.each([
    [{ advance: 'hour' }, { advance: 'hour' }],
    [
      { advance: 'next-change', person: 'demo-tom' },
      { advance: 'next-change', person: 'demo-tom' },
    ],
    [{ advance: 'back' }, { refused: 'bad-advance' }],
    [undefined, { refused: 'bad-advance' }],
    [{ advance: 'hour', person: 7 }, { refused: 'bad-person' }],
  ])('%j is read as %j', (body, wish) => {
    expect(readClockWish(body)).toEqual(wish)
  })
})
