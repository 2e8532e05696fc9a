import { meaningsOf, withOneLeftOut } from '../lexicon.ts'
import type { Lexicon } from '../lexicon.ts'

const longestCorrected = 20

/**
 * The one word of ours that is a single slip (a letter missing, doubled, wrong or two swapped) from what was typed. Never for words
 * of four letters or fewer, never when two statuses are as near, never the first letter: those slips make other words. `alone`: only
 * words that may have a slip without their neighbours.
 */
export function correctTypo(lexicon: Lexicon, typed: string, alone = false): string | undefined {
  if (typed.length < 4 || typed.length > longestCorrected || lexicon.never.has(typed)) return undefined
  const near = new Set<string>()
  for (const form of withOneLeftOut(typed)) {
    for (const word of lexicon.nearby.get(form) ?? [])
      if (word.length > 4 && isOneSlip(typed, word) && !(alone && !lexicon.correctableAlone.has(word))) near.add(word)
  }
  if (near.size === 0) return undefined
  const found = [...near]
  const statuses = new Set(
    found.flatMap((word) => meaningsOf(lexicon, word).flatMap((meaning) => (meaning.is === 'status' ? [meaning.status] : []))),
  )
  if (statuses.size > 1) return undefined
  // Two letters swapped ("samstasg") are likelier than one too many: "samstags", not "samstag".
  return found.find((word) => isSwap(typed, word)) ?? found[0]
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && a !== b && sorted(a) === sorted(b)
}

function sorted(text: string): string {
  return Array.from(text).sort().join('')
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const restA = a.slice(head, a.length - tail)
  const restB = b.slice(head, b.length - tail)
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
