import type { Language } from '../domain/person.ts'
import { fold } from './text/normalise.ts'
import { tokenise } from './text/tokenise.ts'
import type { Token } from './text/tokenise.ts'
import type { LanguagePack } from './language-pack.ts'
import type { Word } from './words.ts'

/** All phrases of one language as a tree over folded tokens. */
export interface Lexicon {
  readonly language: Language
  readonly root: Node
  /** Single words open to correction, by every form with one letter left out. */
  readonly nearby: ReadonlyMap<string, readonly string[]>
  readonly never: ReadonlySet<string>
  readonly ordinalEndings: ReadonlySet<string>
  /** Every word that stands in a phrase. */
  readonly vocabulary: ReadonlySet<string>
  /** Words that may have a slip wherever they stand; the others in `nearby` only inside a phrase that allows it. */
  readonly correctableAlone: ReadonlySet<string>
}

interface Node {
  readonly next: Map<string, Node>
  words: (readonly Word[])[]
}

export interface PhraseHit {
  /** Tokens covered. */
  readonly length: number
  /** Meanings; a joined word ("vrijdagavond") gives several lexemes, one list of meanings each. */
  readonly parts: readonly (readonly Word[])[]
}

const correctable: ReadonlySet<Word['is']> = new Set<Word['is']>([
  'status', 'weekday', 'days', 'month', 'until', 'day', 'daypart', 'unit', 'remove', 'extend', 'undo', 'help', 'topic', 'plan', 'now', 'every', 'filler', 'everyone',
]) // prettier-ignore

/** Phrases whose longer words may have a slip, too: it counts only where the whole phrase is found. */
export const correctablePhrases: ReadonlySet<Word['is']> = new Set<Word['is']>([
  ...correctable, 'told', 'next-change', 'mode', 'all-day', 'rest-of', 'ask-status', 'cycle', 'until-included',
]) // prettier-ignore
const shortestInPhrase = 6

export function compileLexicon(pack: LanguagePack): Lexicon {
  const root: Node = { next: new Map(), words: [] }
  const single = new Set<string>()
  const inPhrases = new Set<string>()
  const vocabulary = new Set<string>()
  for (const [word, phrases] of pack.phrases) {
    for (const phrase of phrases.split('|')) {
      const keys = phraseKeys(phrase)
      const node = place(root, keys)
      // "privé" and "prive" fold to one key: a meaning stands there once.
      if (node.words[0]?.includes(word) !== true) node.words = [[...(node.words[0] ?? []), word]]
      const [only] = keys
      for (const key of keys) vocabulary.add(key)
      if (keys.length === 1 && only !== undefined && only.length >= 5 && correctable.has(word.is)) single.add(only)
      if (keys.length > 1 && correctablePhrases.has(word.is))
        keys.filter((key) => key.length >= shortestInPhrase).forEach((key) => inPhrases.add(key))
    }
  }
  if (pack.joinsDayparts) {
    joinDayparts(pack, root)
    joinSlots(pack, root)
  }
  for (const [words, phrases] of pack.joined) {
    for (const phrase of phrases.split('|')) place(root, phraseKeys(phrase)).words = words.map((word) => [word])
  }
  const never = new Set(pack.neverTypo.map(fold))
  const ordinalEndings = new Set(pack.ordinalEndings)
  const nearby = indexNearby(new Set([...single, ...inPhrases]))
  return { language: pack.language, root, nearby, never, ordinalEndings, vocabulary, correctableAlone: single }
}

function phraseKeys(phrase: string): string[] {
  return tokenise(phrase.trim())
    .filter((token) => token.text !== "'" && token.text !== '-')
    .map((token) => token.folded)
}

function place(root: Node, keys: readonly string[]): Node {
  let node = root
  for (const key of keys) {
    const next = node.next.get(key) ?? { next: new Map<string, Node>(), words: [] }
    node.next.set(key, next)
    node = next
  }
  return node
}

function joinDayparts(pack: LanguagePack, root: Node): void {
  const singles = (wanted: (word: Word) => boolean) =>
    pack.phrases.flatMap(([word, phrases]) => (wanted(word) ? phrases.split('|').map((text) => ({ word, keys: phraseKeys(text) })) : []))
  const days = singles((word) => word.is === 'weekday' || word.is === 'day').filter(({ keys }) => keys.length === 1)
  const parts = singles((word) => word.is === 'daypart').filter(({ keys }) => keys.length === 1)
  for (const day of days) {
    for (const part of parts) {
      const every = part.word.is === 'daypart' && part.word.every
      const node = place(root, [`${day.keys[0] ?? ''}${part.keys[0] ?? ''}`])
      if (node.words.length === 0)
        node.words = [[every && day.word.is === 'weekday' ? { ...day.word, every: true } : day.word], [part.word]]
    }
  }
}

/** "vrijdagslots", "zaterdagwacht", "Freitagsschicht": a weekday and what is planned on it. */
function joinSlots(pack: LanguagePack, root: Node): void {
  const rows = pack.phrases.flatMap(([word, phrases]) => phrases.split('|').map((text) => ({ word, keys: phraseKeys(text) })))
  const single = rows.flatMap(({ word, keys: [key, ...more] }) => (key === undefined || more.length > 0 ? [] : [{ word, key }]))
  const slots = single.filter(
    ({ word }) => (word.is === 'topic' && word.topic === 'slot') || (word.is === 'status' && word.status === 'on-duty'),
  )
  for (const day of single.filter(({ word, key }) => word.is === 'weekday' && key.length > 5)) {
    for (const slot of slots) {
      const word = slot.word.is === 'status' ? { is: slot.word.is, status: slot.word.status } : slot.word
      for (const link of ['', 's']) {
        const node = place(root, [day.key + link + slot.key])
        if (node.words.length === 0) node.words = [[day.word], [word]]
      }
    }
  }
}

/** The longest phrase that starts at token `at`. Apostrophes and hyphens inside words are passed over. */
export function longestPhrase(lexicon: Lexicon, tokens: readonly Token[], at: number): PhraseHit | undefined {
  let node: Node | undefined = lexicon.root
  let best: PhraseHit | undefined
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (i > at && joins(tokens, i)) continue
    node = node.next.get(token.folded)
    if (node === undefined) break
    if (node.words.length > 0 && !isTimeAhead(lexicon, node, tokens, i) && !endsInWeekday(lexicon, node, tokens, at, i))
      best = { length: i - at + 1, parts: node.words }
  }
  return best
}

/** "bis So., 6.12." and "tot zo 29/11": a capital or a number makes it Sunday, not the "bis so" of "bis so um fünf". */
function endsInWeekday(lexicon: Lexicon, { words }: Node, tokens: readonly Token[], at: number, i: number): boolean {
  if (i === at || (!/^\p{Lu}\p{Ll}$/u.test(tokens[i]?.text ?? '') && tokens[i + 1]?.kind !== 'number')) return false
  const weekday = (list: readonly Word[] | undefined): boolean => list?.some(({ is }) => is === 'weekday') === true
  return !words.some(weekday) && weekday(meaningsOf(lexicon, tokens[i]?.folded ?? ''))
}

/** "privé de" means deprived of, but "privé de 8h à 9h" a status and its times: a trap may not take the word that leads them in. */
function isTimeAhead(lexicon: Lexicon, { words }: Node, tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.kind !== 'number' || words[0]?.some(({ is }) => is === 'trap') !== true) return false
  const leads: readonly Word['is'][] = ['from', 'until', 'at', 'for', 'to', 'date-lead']
  return meaningsOf(lexicon, tokens[i]?.folded ?? '').some(({ is }) => leads.includes(is))
}

function joins(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (token?.text === "'") return next?.kind === 'word'
  return token?.text === '-' && token.glued && next?.glued === true && next.kind === 'word'
}

function indexNearby(words: ReadonlySet<string>): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const word of words) {
    for (const form of withOneLeftOut(word)) {
      const known = index.get(form)
      if (known === undefined) index.set(form, [word])
      else known.push(word)
    }
  }
  return index
}

/** The word itself and each form that lacks one letter; two words one edit apart share such a form. */
export function withOneLeftOut(word: string): string[] {
  const forms = [word]
  for (let i = 1; i < word.length; i++) forms.push(word.slice(0, i) + word.slice(i + 1))
  return forms
}

export function meaningsOf(lexicon: Lexicon, folded: string): readonly Word[] {
  return lexicon.root.next.get(folded)?.words[0] ?? []
}
