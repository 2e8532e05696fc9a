import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../src/domain/person.ts'
import type { Missing } from '../../src/domain/reading.ts'
import { toSchema } from '../../src/understanding/to-schema.ts'
import { now, ops, read } from './reading.ts'

type Row = readonly [language: Language, text: string, missing: Missing['kind'], choices: number]

const rows: readonly Row[] = [
  ['en', 'private until 9', 'which-reading', 2],
  ['en', 'private until friday', 'end', 2],
  ['en', 'private next tuesday', 'which-reading', 2],
  ['en', 'set me until 18:00', 'status', 3],
  ['en', 'busy until 4', 'status', 0],
  ['en', 'private or professional until 4', 'status', 2],
  ['en', 'turn off notifications', 'which-notifications', 3],
  ['en', 'mute everything', 'which-notifications', 3],
  ['en', 'tuesdays 9-12', 'status', 3],
  ['en', 'private for a while', 'end', 0],
  ['en', '+15', 'end', 0],
  ['en', 'first monday of the month on duty', 'which-reading', 0],
  ['en', 'private this afternoon', 'time', 0],
  ['en', 'private for 3 minutes', 'too-short', 0],
  ['de', 'privat am 31.11.', 'not-a-time', 0],
  ['de', 'privat bis morgen', 'end', 2],
  ['fr', 'je ne suis plus en service', 'status', 0],
  ['nl', 'wo 8u-26u dienst', 'not-a-time', 0],
  ['nl', 'om de twee weken vrijdag privé', 'first-week', 2],
  ['fr', 'un vendredi sur deux privé', 'first-week', 2],
  ['de', 'jeden dritten Freitag 8-12 privat', 'first-week', 2],
]

describe('what nobody can know is asked', () => {
  test.each(rows)('%s: %s', (language, text, missing, choices) => {
    const understanding = read(text, { language })
    expect(understanding).toMatchObject({ kind: 'ask', missing: { kind: missing } })
    expect(understanding.kind === 'ask' ? understanding.choices.length : -1).toBe(choices)
  })

  test('one wish for the writer and somebody else: for whom, even from an admin', () => {
    expect(read('private until 4 for me and Jan', { role: 'admin' })).toMatchObject({ kind: 'ask', missing: { kind: 'whom' } })
  })

  test('the choices of "until 9" are tonight and tomorrow morning', () => {
    const understanding = read('private until 9')
    const choices = understanding.kind === 'ask' ? understanding.choices : []
    const ends = choices.map((reading) => toSchema({ kind: 'act', reading, others: [] }, now)[0]?.['end'])
    expect(ends).toEqual(['2026-11-23T21:00', '2026-11-24T09:00'])
  })
})

describe('the conversation remembers the rest', () => {
  const partial = (text: string, missing: Missing['kind'] = 'end') => ({ partial: { text, missing } })

  test.each([
    ['6', partial('private'), 'set_status status=private end=2026-11-23T18:00'],
    ['till 6', partial('private'), 'set_status status=private end=2026-11-23T18:00'],
    ['20 minutes', partial('private'), 'set_status status=private end=2026-11-23T10:35'],
    ['friday 16:00', partial('on duty'), 'set_status status=on-duty end=2026-11-27T16:00'],
    ['private', partial('set me until 18:00', 'status'), 'set_status status=private end=2026-11-23T18:00'],
    ['professional until 12:00', partial('private'), 'set_status status=professional end=2026-11-23T12:00'],
    ['never mind', partial('private'), 'cancel'],
  ])('"%s" after an unfinished message', (text, situation, said) => {
    expect(ops(text, situation)).toBe(said)
  })

  test('what was asked can be asked again with the answer so far', () => {
    const first = read('private until 9')
    expect(first.kind === 'ask' && first.partial?.text).toBe('private until 9')
  })
})
