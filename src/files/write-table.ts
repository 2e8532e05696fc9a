import Papa from 'papaparse'

/** What a spreadsheet would run as a formula; a number with its sign is none. */
const formula = /^[=@\t\r]|^[+-](?!\d+$)/

/** Rows as .csv that a spreadsheet opens: cells that it would run get an apostrophe in front, which reading takes off again. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: ';', newline: '\n', escapeFormulae: formula },
  )}\n`
}
