import { describe, expect, test } from '@jest/globals'
import { languages } from '../../src/domain/person.ts'
import { parseWallTime } from '../../src/domain/time.ts'
import { textsFor } from '../../src/texts/texts.ts'
import { understand } from '../../src/understanding/understand.ts'

const examples = languages.flatMap((language) =>
  Object.entries(textsFor(language).help.topics).flatMap(([topic, { examples: said }]) =>
    said.map((text) => [language, topic, text] as const),
  ),
)

describe('examples of the help card', () => {
  test.each(examples)('%s, %s: "%s" is understood as it stands', (language, topic, text) => {
    const role = topic === 'admin' ? 'admin' : 'user'
    const names = { people: ['Anna Peeters'], teams: [], templates: [] }
    const understood = understand({ text, now: parseWallTime('2026-11-23T10:15')!, language, role, names })
    expect(understood).toMatchObject({ kind: 'act', reading: { requests: [{ kind: expect.stringMatching(/^(change|show-)/) }] } })
  })
})
