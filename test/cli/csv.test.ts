import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readCsv, writeCsv } from '../../src/cli/csv.ts'

describe('csv', () => {
  test.each([
    ['a,b\n1,2\n', ','],
    ['a;b\r\n1;2', ';'],
    ['\uFEFFa\tb\n1\t2\n', 'tab'],
    ['a;b\n\n1;2\n;\n', 'with empty lines'],
  ])('%j', (text) => {
    expect(readCsv(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test('quotes keep separators, line ends and quotes', () => {
    expect(readCsv('a;"b ""c""; d\ne";f')).toEqual([['a', 'b "c"; d\ne', 'f']])
  })

  test('what a spreadsheet would run is written as text; a number stays one', () => {
    expect(writeCsv([['=1+1', '@x', '+cmd|x', '-1', '+3225550101']])).toBe("'=1+1;'@x;'+cmd|x;-1;+3225550101\n")
  })

  test('reads back what it wrote', () => {
    const cell = fc.string().filter((text) => !/^[=@+-]/.test(text) && !text.startsWith('\uFEFF'))
    const row = fc.array(cell, { minLength: 2, maxLength: 5 }).filter((cells) => cells.some((each) => each.trim() !== ''))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        // The first line decides the separator, so it must have one outside its quotes.
        const table = [['name', 'email', 'mobile', 'fixed', 'teams', 'role', 'language', 'managed', 'id', 'x', 'y', 'z'], ...rows]
        const normal = table.map((cells) => cells.map((each) => each))
        expect(readCsv(writeCsv(table))).toEqual(normal)
      }),
    )
  })
})
