import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { WallTime } from '../../src/domain/time.ts'
import type { Language } from '../../src/domain/person.ts'
import { toSchema } from '../../src/understanding/to-schema.ts'
import { understand } from '../../src/understanding/understand.ts'
import { scoreRow } from './score-row.ts'
import type { CorpusRow, RowScore } from './score-row.ts'

function scores(file: string): { row: CorpusRow; score: RowScore }[] {
  const lines = readFileSync(new URL(`sentences/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const row = JSON.parse(line) as CorpusRow
    const now = row.ref.slice(0, 16) as WallTime
    const ops = toSchema(understand({ text: row.text, now, language: row.lang as Language, role: row.role }), now)
    return { row, score: scoreRow(row, ops) }
  })
}

const share = (rows: readonly { score: RowScore }[], claim: (score: RowScore) => boolean): number =>
  rows.filter(({ score }) => claim(score)).length / rows.length

/** Floors only ever rise: a change that lowers one has broken sentences of that language. */
describe('the sentences with right answers', () => {
  test.each([
    ['en', 0.89],
    ['de', 0.88],
    ['fr', 0.91],
    ['nl', 0.9],
  ])('%s: at least %f exact, at most 1.5 %% wrong, no false action', (file, floor) => {
    const rows = scores(file)
    expect(rows.filter(({ score }) => score.falseAction).map(({ row }) => row.text)).toEqual([])
    expect(share(rows, (score) => score.wrongAction)).toBeLessThanOrEqual(0.015)
    expect(share(rows, (score) => score.exact)).toBeGreaterThanOrEqual(floor)
  })

  test('out of scope: no false action', () => {
    const rows = scores('oos')
    expect(rows.filter(({ score }) => score.falseAction).map(({ row }) => row.text)).toEqual([])
    expect(share(rows, (score) => score.exact)).toBeGreaterThanOrEqual(0.99)
  })
})
