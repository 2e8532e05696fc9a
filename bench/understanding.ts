import { readFileSync } from 'node:fs'
import recognizers from '@microsoft/recognizers-text-date-time'
import { en } from 'chrono-node'
import { languages } from '../src/domain/person.ts'
import { parseWallTime } from '../src/domain/time.ts'
import { understand } from '../src/understanding/understand.ts'

// Understanding an English sentence, beside chrono-node alone and Microsoft's recognizer reading its dates, in one run over the same
// sentences; then how long single messages take in all four languages, and one of 500 characters.

const now = parseWallTime('2026-11-23T10:15')
if (!now) throw new Error('not a time')
const reference = new Date('2026-11-23T10:15:00+01:00')
const sentences = sentencesOf('en')
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
const recognizer = measure((text) => recognizers.recognizeDateTime(text, recognizers.Culture.English, undefined, reference))
const ours = measure((text) => understand({ text, now, language: 'en', role: 'user' }))
console.log(
  `understanding: ${ours.toFixed(0)} µs a sentence; chrono-node alone ${chrono.toFixed(0)} µs, ratio ${(ours / chrono).toFixed(2)}; ` +
    `recognizers-text-date-time ${recognizer.toFixed(0)} µs, ratio ${(ours / recognizer).toFixed(3)} (${sentences.length} sentences, best of ${rounds})`,
)

const times = languages
  .flatMap((language) => sentencesOf(language).map((text) => ({ text, language })))
  .map(({ text, language }) => {
    const begun = performance.now()
    understand({ text, now, language, role: 'user' })
    return performance.now() - begun
  })
  .sort((a, b) => a - b)
const long = 'on duty mon 9-12 and tue 13-17, '.repeat(16).slice(0, 500)
const longBegun = performance.now()
understand({ text: long, now, language: 'en', role: 'user' })
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2)
console.log(
  `one message, four languages tried, warm: median ${at(0.5)} ms, p95 ${at(0.95)} ms (${times.length}); 500 characters ${(performance.now() - longBegun).toFixed(1)} ms`,
)

function sentencesOf(language: string): string[] {
  return readFileSync(new URL(`../test/understanding/sentences/${language}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
}
