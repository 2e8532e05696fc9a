import { describe, expect, test } from '@jest/globals'
import { demoPeople } from '../../src/demo/demo-company.ts'
import { languages } from '../../src/domain/person.ts'
import type { WallTime } from '../../src/domain/time.ts'
import { pageTexts } from '../../src/texts/page.ts'
import { understand } from '../../src/understanding/understand.ts'

const people = demoPeople.map(({ person }) => person.name)
const examples = languages.flatMap((language) =>
  (['employee', 'managed', 'reception', 'admin'] as const).flatMap((who) =>
    pageTexts[language].examples[who].map((text) => ({ language, who, text })),
  ),
)

describe('what the page offers to tap is understood', () => {
  test.each(examples)('$language, $who: $text', ({ language, who, text }) => {
    const role = who === 'reception' || who === 'admin' ? 'admin' : 'user'
    const now = '2026-11-23T10:00' as WallTime
    expect(understand({ text, now, language, role, names: { people, teams: [], templates: [] } }).kind).toBe('act')
  })
})

test.each(languages)('%s: no word is missing, and what is filled in is the same everywhere', (language) => {
  const flat = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(flat))
  const [own, english] = [flat(pageTexts[language]), flat(pageTexts.en)]
  expect(own).toHaveLength(english.length)
  expect(own.filter((text) => text.trim() === '')).toEqual([])
  const gaps = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap)
  expect(own.map(gaps)).toEqual(english.map(gaps))
})
