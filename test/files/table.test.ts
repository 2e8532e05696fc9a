import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mostFileBytes, readTable } from '../../src/files/read-table.ts'
import { writeTable } from '../../src/files/write-table.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const rowsOf = (bytes: Uint8Array) => {
  const file = readTable('people.csv', bytes)
  return file.kind === 'table' ? file.rows : file.because
}

describe('a table as bytes', () => {
  test.each([
    ['a,b\n1,2\n', 'a comma'],
    ['a;b\r\n1;2', 'a semicolon'],
    ['\uFEFFa\tb\n1\t2\n', 'a tab, after a byte order mark'],
    ['a;b\n1;2\n;\n\n', 'empty lines at the end'],
  ])('%j: %s', (text) => {
    expect(rowsOf(utf8(text))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test('empty lines between rows stay, so that a line is where a spreadsheet shows it', () => {
    expect(rowsOf(utf8('a;b\n\n1;2\n'))).toEqual([['a', 'b'], [''], ['1', '2']])
  })

  test('quotes keep separators, line ends and quotes', () => {
    expect(rowsOf(utf8('a;"b ""c""; d\ne";f'))).toEqual([['a', 'b "c"; d\ne', 'f']])
  })

  test('Windows-1252, as Excel writes it', () => {
    expect(rowsOf(Uint8Array.of(0x6e, 0x3b, 0x5a, 0x6f, 0xeb, 0x20, 0x80))).toEqual([['n', 'Zoë €']])
  })

  test.each([
    ['a workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2), 'workbook'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'workbook'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'not-text'],
    ['control characters', Uint8Array.of(0x6e, 0x01, 0xff, 0x02), 'not-text'],
    ['nothing', new Uint8Array(0), 'empty'],
    ['blank lines', utf8('\n \n;;\n'), 'empty'],
    ['more than is taken', new Uint8Array(mostFileBytes + 1), 'too-large'],
    ['more rows than are taken', utf8('a;b\n'.repeat(5_002)), 'too-many-rows'],
  ])('%s is none, and why is said', (_, bytes, because) => {
    expect(rowsOf(bytes)).toBe(because)
  })

  test('whatever comes, it is rows or a reason', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => rowsOf(bytes).length > 0))
  })
})

describe('written', () => {
  test('what a spreadsheet would run is text; a number stays one', () => {
    const hostile = ['=1+1', '@x', '+cmd|x', '-1', '+3225550101', '=HYPERLINK("http://x")']
    expect(writeTable([hostile])).toBe(`"'=1+1";"'@x";"'+cmd|x";-1;+3225550101;"'=HYPERLINK(""http://x"")"\n`)
  })

  test('reads back as it was', () => {
    const cell = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^[=@+\-\t\r]/.test(text) && !/[\0\r\uFEFF]/.test(text) && text.isWellFormed())
    const row = fc.array(cell, { minLength: 2, maxLength: 5 }).filter((cells) => cells.some((each) => each.trim() !== ''))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        // The first line decides the separator, so it must have one outside its quotes.
        const table = [['name', 'email', 'mobile', 'fixed', 'teams', 'role', 'language', 'managed', 'id', 'x', 'y', 'z'], ...rows]
        expect(rowsOf(utf8(writeTable(table)))).toEqual(table)
      }),
    )
  })
})
