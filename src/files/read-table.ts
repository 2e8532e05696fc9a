import Papa from 'papaparse'
import type { TableFile, UnreadableBecause } from '../domain/table-file.ts'

/** Bytes; the door, Slack and Teams are held to the same. */
export const mostFileBytes = 5 * 1024 * 1024
/** With the header. */
const mostRows = 5_001

/**
 * Rows of cells from a .csv: separated by `,` `;` or tab, in UTF-8 (a byte order mark is dropped) or Windows-1252, as Excel writes
 * both. Lines without a word stay, so that rows count as in a spreadsheet; those at the end are left out.
 */
export function readTable(name: string, bytes: Uint8Array): TableFile {
  const unreadable = (because: UnreadableBecause): TableFile => ({ kind: 'unreadable', name, because })
  if (bytes.length > mostFileBytes) return unreadable('too-large')
  if (isWorkbook(bytes)) return unreadable('workbook')
  const text = decode(bytes)
  if (text === undefined) return unreadable('not-text')
  const { data } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) })
  const last = data.findLastIndex(saysSomething)
  if (last < 0) return unreadable('empty')
  const rows = data.slice(0, last + 1)
  return rows.length > mostRows ? unreadable('too-many-rows') : { kind: 'table', name, rows }
}

function saysSomething(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '')
}

/** Of the first line's candidates the one it has most of; Papa's own guess takes a comma inside a single column for one. */
function separatorOf(text: string): string {
  const [line = ''] = text.split('\n', 1)
  const counted = [';', ',', '\t'].map((separator) => ({ separator, count: line.split(separator).length }))
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).separator
}

/** .xlsx is a zip, .xls an OLE file. */
function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    // Pictures and the like have no lines of words either way.
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    return /[\u0001-\u0008\u000e-\u001f]/.test(text) ? undefined : text
  }
}
