import { describe, expect, test } from '@jest/globals'
import { statuses } from '../../src/domain/status.ts'
import { compileLexicon, longestPhrase } from '../../src/understanding/lexicon.ts'
import { packs } from '../../src/understanding/packs.ts'
import { tokenise } from '../../src/understanding/text/tokenise.ts'
import { normalise } from '../../src/understanding/text/normalise.ts'
import type { Cue, Word } from '../../src/understanding/words.ts'

/** What the grammar cannot do without in any language. */
const needed: readonly Cue[] = [
  'until', 'until-included', 'from', 'to', 'between', 'and', 'for', 'in', 'at', 'every', 'weekly', 'next', 'this', 'except', 'all-day', 'now',
  'told', 'next-change', 'rest-of', 'set', 'be', 'plan', 'remove', 'change', 'move', 'instead', 'extend', 'longer', 'apply', 'create', 'show', 'help', 'undo',
  'cancel', 'ask-status', 'please-do', 'self', 'everyone', 'not', 'no-longer', 'question', 'maybe', 'was', 'other-person', 'no-status', 'trap', 'correction', 'then', 'filler',
] // prettier-ignore

describe.each(Object.values(packs))('the pack of $language', (pack) => {
  const lexicon = compileLexicon(pack)
  const words = pack.phrases.map(([word]) => word)
  const finds = (phrase: string): readonly Word[] => {
    const tokens = tokenise(normalise(phrase))
    return longestPhrase(lexicon, tokens, tokens[0]?.text === "'" ? 1 : 0)?.parts.flat() ?? []
  }

  test('has every cue the grammar needs', () => {
    const said = new Set<string>(words.map(({ is }) => is))
    expect(needed.filter((cue) => !said.has(cue))).toEqual([])
  })

  test('names all statuses, weekdays, months and the numbers to 59', () => {
    expect(statuses.filter((status) => !words.some((word) => word.is === 'status' && word.status === status))).toEqual([])
    const days = new Set(words.flatMap((word) => (word.is === 'weekday' ? [word.day] : [])))
    const months = new Set(words.flatMap((word) => (word.is === 'month' ? [word.month] : [])))
    const numbers = new Set(words.flatMap((word) => (word.is === 'number' ? [word.value] : [])))
    expect([days.size, months.size]).toEqual([7, 12])
    expect(Array.from({ length: 60 }, (_, value) => value).filter((value) => !numbers.has(value))).toEqual([])
  })

  test('finds each of its phrases with its meaning', () => {
    const lost = pack.phrases.flatMap(([word, phrases]) =>
      phrases.split('|').filter((phrase) => !finds(phrase).some(({ is }) => is === word.is)),
    )
    expect(lost.filter((phrase) => /[\p{L}\d]/u.test(phrase))).toEqual([])
  })

  test('no status word is also a filler: it would make a sentence explain itself', () => {
    const both = pack.phrases.flatMap(([word, phrases]) =>
      word.is === 'status' ? phrases.split('|').filter((phrase) => finds(phrase).some(({ is }) => is === 'filler')) : [],
    )
    expect(both).toEqual([])
  })
})
