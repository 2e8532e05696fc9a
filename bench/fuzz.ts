import { readFileSync } from 'node:fs'
import { languages } from '../src/domain/person.ts'
import { parseWallTime } from '../src/domain/time.ts'
import { toSchema } from '../src/understanding/to-schema.ts'
import { understand } from '../src/understanding/understand.ts'

// A million damaged sentences and as much nonsense as that holds: nothing may throw, hang, or act on letters thrown together.
// node bench/fuzz.ts [how many] [seed]

const many = Number(process.argv[2] ?? 1_000_000)
const seed = Number(process.argv[3] ?? 1)
const start = parseWallTime('2026-11-23T10:15')
if (!start) throw new Error('not a time')
const now = start
const sentences = languages.flatMap((language) =>
  readFileSync(new URL(`../test/understanding/sentences/${language}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
)
const letters = Array.from('abcdefghijklmnopqrstuvwxyzäöüéèçß')
const strange = ['\u202e', '\u200f', '\u0000', '\u200b', '\u0301', '\ud800', '😀', '٣', 'א', '\t', '\n', '’', '–', '%', '9', ':', '`']
const random = randomFrom(seed)

let slowest = { ms: 0, text: '' }
let acted = 0
const actedOnNonsense: string[] = []
const begun = performance.now()
for (let index = 0; index < many; index++) {
  const nonsense = index % 2 === 1
  const text = nonsense ? thrownTogether() : damaged(pick(sentences))
  const before = performance.now()
  const understanding = understand({ text, now, language: pick(languages), role: random() < 0.5 ? 'user' : 'admin' })
  const ms = performance.now() - before
  if (ms > slowest.ms) slowest = { ms, text }
  if (understanding.kind !== 'act') continue
  toSchema(understanding, now)
  acted++
  if (nonsense) actedOnNonsense.push(text)
}
console.log(
  `fuzz: ${many} texts (seed ${seed}) in ${((performance.now() - begun) / 1000).toFixed(0)} s, none threw; ${acted} acted or showed something, ` +
    `${actedOnNonsense.length} of them on nonsense; slowest ${slowest.ms.toFixed(1)} ms: ${JSON.stringify(slowest.text.slice(0, 80))}`,
)
for (const text of actedOnNonsense.slice(0, 20)) console.log(JSON.stringify(text))
process.exitCode = actedOnNonsense.length > 0 || slowest.ms > 1000 ? 1 : 0

/** One to four slips of a finger, a lost end, a doubled part, or characters from elsewhere. */
function damaged(text: string): string {
  let units = Array.from(text)
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const at = Math.floor(random() * units.length)
    const kind = Math.floor(random() * 6)
    if (kind === 0) units.splice(at, 1)
    else if (kind === 1) units.splice(at, 0, pick(strange))
    else if (kind === 2) units.splice(at, 0, pick(letters))
    else if (kind === 3) units = units.slice(0, at)
    else if (kind === 4) units = [...units, ' ', ...Array.from(pick(sentences))]
    else units.splice(at, 2, units[at + 1] ?? '', units[at] ?? '')
  }
  return units.join('')
}

/** Words of six to eleven letters that no language has, numbers and signs among them. */
function thrownTogether(): string {
  const words = Array.from({ length: 2 + Math.floor(random() * 10) }, () => {
    if (random() < 0.15) return pick(strange)
    if (random() < 0.15) return String(Math.floor(random() * 3000))
    return Array.from({ length: 6 + Math.floor(random() * 6) }, () => pick(letters)).join('')
  })
  return [...words, 'qzxwvkj'].join(' ')
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}

/** A small seeded generator (mulberry32), so that a failure comes again. */
function randomFrom(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
