import { columnLike, columnOf, type RosterColumn } from './columns.ts'
import type { RowProblem } from '../../domain/row-problem.ts'

/** What a row of the file says; a cell that is empty, or a column that is not there, leaves as is. */
export interface RosterRow {
  readonly line: number
  readonly cells: Partial<Record<RosterColumn, string>>
}

export interface RosterRows {
  readonly rows: readonly RosterRow[]
  /** About the header: nothing is done with a file that has one. */
  readonly problems: readonly RowProblem[]
  /** Columns that are nothing like ours. */
  readonly ignored: readonly string[]
}

/** Takes the header apart. A column that looks like a misspelt one of ours is a problem, because it would be lost silently. */
export function readRows(table: readonly (readonly string[])[]): RosterRows {
  const [header = [], ...body] = table
  const found = header.map((cell) => columnOf(cell))
  const strange = header.filter((cell, at) => cell.trim() !== '' && found[at] === undefined)
  const problems = strange.flatMap((cell): RowProblem[] => {
    const like = columnLike(cell)
    return like ? [{ line: 1, column: cell, value: cell, because: { kind: 'column-like', like } }] : []
  })
  const twice = found.find((column, at) => column !== undefined && found.indexOf(column) !== at)
  if (twice) problems.push({ line: 1, column: twice, value: twice, because: { kind: 'column-twice' } })
  if (!found.includes('name')) problems.push({ line: 1, column: 'name', value: '', because: { kind: 'column-missing' } })
  const rows = body.flatMap((cells, index): readonly RosterRow[] => {
    const given = found.flatMap((column, at) => {
      const cell = cells[at]?.trim().replace(/^'(?=[=@+-])/, '')
      return column && cell ? [[column, cell] as const] : []
    })
    return given.length === 0 ? [] : [{ line: index + 2, cells: Object.fromEntries(given) }]
  })
  return { rows, problems, ignored: strange.filter((cell) => columnLike(cell) === undefined) }
}
