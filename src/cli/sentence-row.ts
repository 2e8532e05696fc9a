import { createInterface } from 'node:readline'
import { type Language, languages } from '../domain/person.ts'
import { parseInstant, parseWallTime, parseZone, toWall, type Instant, type WallTime, type Zone } from '../domain/time.ts'
import type { UnderstandInput } from '../understanding/understand-input.ts'
import { CommandProblem, type Shell } from './command.ts'

/** One line of a `--jsonl` input (docs/language-schema.md): a sentence, when and where it is said, and by whom. */
export interface SentenceRow extends Pick<UnderstandInput, 'text' | 'now' | 'language' | 'role'> {
  readonly id: unknown
}

/** Rows in the order they come; a line that is not one is a problem that names the line. */
export async function* readRows(shell: Shell): AsyncGenerator<SentenceRow> {
  let line = 0
  for await (const text of createInterface({ input: shell.input, crlfDelay: Infinity })) {
    line++
    if (text.trim() === '') continue
    const row = toRow(parseJson(text), shell.machine.now())
    if (typeof row === 'string') throw new CommandProblem(`line ${line}: ${row}`)
    yield row
  }
}

/** The row, or in words what is wrong with it. */
export function toRow(value: unknown, now: Instant): SentenceRow | string {
  if (typeof value !== 'object' || value === null) return 'not a JSON object'
  const { id, text, lang = 'en', ref, tz = 'Europe/Brussels', role = 'user' } = value as Readonly<Record<string, unknown>>
  if (typeof text !== 'string') return '"text" is missing'
  const language = toLanguage(lang)
  if (!language) return `"lang" is one of: ${languages.join(', ')}`
  const zone = typeof tz === 'string' ? parseZone(tz) : undefined
  if (!zone) return '"tz" is not a time zone'
  const wall = toWallNow(typeof ref === 'string' ? ref : undefined, zone, now)
  if (!wall) return '"ref" is not a time, as 2026-11-23T10:15:00+01:00'
  if (role !== 'user' && role !== 'admin') return '"role" is user or admin'
  return { id, text, language, now: wall, role }
}

function toLanguage(value: unknown): Language | undefined {
  return languages.find((language) => language === value)
}

/** The wall clock in the zone: of an instant with its offset, of a wall time as it stands, or of now. */
function toWallNow(text: string | undefined, zone: Zone, now: Instant): WallTime | undefined {
  if (text === undefined) return toWall(now, zone)
  const at = parseInstant(text)
  return at === undefined ? parseWallTime(text.slice(0, 16)) : toWall(at, zone)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
