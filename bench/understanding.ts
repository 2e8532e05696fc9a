import { readFileSync } from 'node:fs'
import { en } from 'chrono-node'
import { parseWallTime } from '../src/domain/time.ts'
import { understand } from '../src/understanding/understand.ts'

// Understanding an English sentence, beside chrono-node alone reading its dates, in one run over the same sentences.

const now = parseWallTime('2026-11-23T10:15')
if (!now) throw new Error('not a time')
const reference = new Date('2026-11-23T10:15:00+01:00')
const sentences = readFileSync(new URL('../test/understanding/sentences/en.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text)
const rounds = 5

/** Microseconds per sentence: the best of several rounds, after one that is not counted. */
function measure(read: (text: string) => unknown): number {
  let best = Infinity
  for (let round = 0; round <= rounds; round++) {
    const begun = performance.now()
    for (const text of sentences) read(text)
    const each = ((performance.now() - begun) * 1000) / sentences.length
    if (round > 0) best = Math.min(best, each)
  }
  return best
}

const chrono = measure((text) => en.casual.parse(text, reference))
const ours = measure((text) => understand({ text, now, language: 'en', role: 'user' }))
console.log(
  `understanding: ${ours.toFixed(0)} µs a sentence, chrono-node alone ${chrono.toFixed(0)} µs, ratio ${(ours / chrono).toFixed(2)} (${sentences.length} sentences, best of ${rounds})`,
)
