import type { Language } from '../domain/person.ts'
import type { Lexeme } from './lexemes.ts'
import type { Lexicon, PhraseHit } from './lexicon.ts'
import { correctablePhrases, longestPhrase, meaningsOf } from './lexicon.ts'
import { correctTypo } from './text/correct-typo.ts'
import type { Token } from './text/tokenise.ts'
import type { Sign, Word } from './words.ts'

const signs: Readonly<Record<string, Sign>> = {
  ',': 'comma', ';': 'stop', '.': 'stop', '…': 'stop', '/': 'slash', '-': 'dash', '~': 'dash', ':': 'colon', '+': 'plus', '>': 'arrow', '?': 'question',
  '"': 'quote', '!': 'mark', "'": 'mark', '(': 'comma', ')': 'comma', '*': 'mark', '@': 'mark', '&': 'comma', '|': 'comma', '=': 'mark',
} // prettier-ignore

const emoji = /^\p{Extended_Pictographic}|^\p{Regional_Indicator}|^\p{Emoji_Modifier}|^[\u{fe0f}\u{20e3}]/u

/**
 * Cuts tokens into lexemes. At each place the longest phrase wins; languages come in the order given, so a word that two languages
 * share is read in the likelier one, and a word of another language is still understood.
 */
export function readLexemes(typed: readonly Token[], lexicons: readonly Lexicon[]): Lexeme[] {
  const tokens = withoutSlips(typed, lexicons)
  const lexemes: Lexeme[] = []
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]
    if (token === undefined) break
    if (token.text === "'" && tokens[i - 1]?.kind !== 'number') {
      i++
      continue
    }
    if (token.text === '.' && token.glued && abbreviates(lexemes.at(-1), tokens[i + 1])) {
      i++
      continue
    }
    if (token.kind === 'sign') {
      const hit = likeliest(tokens, i, lexicons)
      if (hit === undefined) {
        lexemes.push(lexemeOf(token, [{ is: 'sign', sign: signOf(token, tokens[i + 1]) }]))
        i++
        continue
      }
    }
    if (token.kind === 'number') {
      i += readNumber(tokens, i, lexicons, lexemes)
      continue
    }
    i += readWord(tokens, i, lexicons, lexemes)
  }
  return lexemes
}

/** "Mo., 23.11.", "lun.-ven.", "1 Std. 30", "inkl. Freitag": this dot ends a word, no sentence. */
function abbreviates(before: Lexeme | undefined, next: Token | undefined): boolean {
  if (before === undefined || next === undefined) return false
  const is = (kinds: readonly Word['is'][]): boolean => before.words.some((word) => kinds.includes(word.is))
  const { length } = before.text
  const numberNext = next.kind === 'number' || next.text === ','
  if (is(['weekday']) && length <= 4)
    return before.words.every((word) => word.is === 'weekday') || (isCapital(before.text) && before.start > 0)
  if (is(['month']) && length <= 5) return numberNext
  if (is(['unit']) && length <= 4) return next.kind === 'number'
  return is(['until', 'until-included', 'included', 'at']) && length <= 12
}

/** "Office = mon-thu 9-17" is a sentence, "mode=private" is not. */
function signOf(token: Token, next: Token | undefined): Sign {
  if (emoji.test(token.text)) return 'mark'
  if (token.text === '=' && (token.glued || (next?.glued === true && next.kind !== 'sign'))) return 'odd'
  return signs[token.text] ?? 'odd'
}

function readNumber(tokens: readonly Token[], at: number, lexicons: readonly Lexicon[], into: Lexeme[]): number {
  const token = tokens[at]
  if (token === undefined) return 1
  const hit = likeliest(tokens, at, lexicons)
  if (hit !== undefined && hit.hit.length > 1) return pushHit(tokens, at, hit, into)
  const next = tokens[at + 1]
  const value = Number(token.text.slice(0, 12))
  if (next?.glued && next.kind === 'word' && value <= 31 && lexicons.some((lexicon) => lexicon.ordinalEndings.has(next.folded))) {
    into.push({ ...lexemeOf(token, [{ is: 'ordinal', value }]), end: next.end, text: token.text + next.text })
    return 2
  }
  into.push({ ...lexemeOf(token, [{ is: 'number', value }]), digits: token.text })
  return 1
}

function readWord(tokens: readonly Token[], at: number, lexicons: readonly Lexicon[], into: Lexeme[]): number {
  const token = tokens[at]
  if (token === undefined) return 1
  const hit = meridiemHit(tokens, at, lexicons) ?? likeliest(tokens, at, lexicons)
  if (hit !== undefined && !allowsSlips(tokens, at, hit, lexicons)) return readWord(asTyped(tokens, at, hit), at, lexicons, into)
  if (hit !== undefined) return pushHit(tokens, at, hit, into)
  const meant = meantWord(tokens, at, lexicons, true)
  if (meant === undefined) into.push(lexemeOf(token, []))
  else into.push({ ...lexemeOf(token, meaningsOf(meant.lexicon, meant.word)), corrected: meant.word, language: meant.lexicon.language })
  return 1
}

/** Words that stand in no phrase of any language, put right before phrases are looked for: "en semaiine" is one phrase. */
function withoutSlips(tokens: readonly Token[], lexicons: readonly Lexicon[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.kind !== 'word' || lexicons.some(({ vocabulary }) => vocabulary.has(token.folded))) return token
    const meant = startsPhrase(tokens, at, lexicons) ? undefined : meantWord(tokens, at, lexicons)
    return meant === undefined ? token : { ...token, folded: meant.word, slip: token.folded }
  })
}

/** "charge" is no "change", though "change mode" has one: a word that may have a slip only in its phrase needs the whole phrase. */
function allowsSlips(tokens: readonly Token[], at: number, { hit, language }: Likeliest, lexicons: readonly Lexicon[]): boolean {
  const slips = tokens.slice(at, at + hit.length).filter(({ slip }) => slip !== undefined)
  if (slips.length === 0) return true
  const lexicon = lexicons.find((each) => each.language === language)
  if (slips.every(({ folded }) => lexicon?.correctableAlone.has(folded) === true)) return true
  return hit.length > 1 && hit.parts.every((words) => words.some(({ is }) => correctablePhrases.has(is)))
}

function asTyped(tokens: readonly Token[], at: number, { hit }: Likeliest): readonly Token[] {
  return tokens.map((token, i) => {
    if (token.slip === undefined || i < at || i >= at + hit.length) return token
    const { slip, ...rest } = token
    return { ...rest, folded: slip }
  })
}

/** Joined words ("vrijdagavond") stand in no row of a pack. */
function startsPhrase(tokens: readonly Token[], at: number, lexicons: readonly Lexicon[]): boolean {
  return lexicons.some((lexicon) => longestPhrase(lexicon, tokens, at) !== undefined)
}

interface MeantWord {
  readonly lexicon: Lexicon
  readonly word: string
}

function meantWord(tokens: readonly Token[], at: number, lexicons: readonly Lexicon[], alone = false): MeantWord | undefined {
  const token = tokens[at]
  // A real word of any language: "prie" is French, and no slip of a Dutch "privé" either.
  if (token?.kind !== 'word' || lexicons.some(({ never }) => never.has(token.folded))) return undefined
  for (const lexicon of lexicons) {
    if (isNamed(tokens, at, lexicon)) continue
    const word = correctTypo(lexicon, token.folded, alone)
    if (word !== undefined && !(isCapitalised(token) && at > 0 && !namesThing(lexicon, word))) return { lexicon, word }
  }
  return undefined
}

/** "Option2", and a capital inside a sentence: a name, which no slip is corrected in. German writes every noun so. */
function isNamed(tokens: readonly Token[], at: number, { language }: Lexicon): boolean {
  const next = tokens[at + 1]
  if (next?.kind === 'number' && next.glued) return true
  const before = tokens[at - 1]
  return language !== 'de' && before !== undefined && before.kind !== 'sign' && isCapitalised(tokens[at])
}

function isCapitalised(token: Token | undefined): boolean {
  return isCapital(token?.text ?? '')
}

function isCapital(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text)
}

/** "Donerstag" is a noun with a slip, "Lager" no "länger". */
function namesThing(lexicon: Lexicon, word: string): boolean {
  const nouns: readonly Word['is'][] = ['status', 'weekday', 'days', 'month', 'topic', 'daypart', 'unit', 'holiday']
  return meaningsOf(lexicon, word).some(({ is }) => nouns.includes(is))
}

interface Likeliest {
  readonly hit: PhraseHit
  readonly language: Language
}

function likeliest(tokens: readonly Token[], at: number, lexicons: readonly Lexicon[]): Likeliest | undefined {
  let best: Likeliest | undefined
  const [own] = lexicons
  for (const lexicon of lexicons) {
    const hit = longestPhrase(lexicon, tokens, at)
    if (hit === undefined || hit.length <= (best?.hit.length ?? 0)) continue
    // Dutch "uit en privé" holds no French "en privé": what the likelier language says itself, it says itself.
    if (own !== undefined && best?.language === own.language && covers(own, tokens, at, hit.length)) continue
    best = { hit, language: lexicon.language }
  }
  return best
}

/** "till 11 am I am private": after a number "am" is the half of the day, not the "am I" of a question. */
function meridiemHit(tokens: readonly Token[], at: number, lexicons: readonly Lexicon[]): Likeliest | undefined {
  if (tokens[at - 1]?.kind !== 'number') return undefined
  // In the likeliest language alone: French "12h15 à 13h45" has no "a" of English in it.
  const [lexicon] = lexicons
  if (lexicon === undefined || !meaningsOf(lexicon, tokens[at]?.folded ?? '').some(({ is }) => is === 'meridiem')) return undefined
  return { hit: { length: 1, parts: [meaningsOf(lexicon, tokens[at]?.folded ?? '')] }, language: lexicon.language }
}

function covers(lexicon: Lexicon, tokens: readonly Token[], at: number, length: number): boolean {
  for (let i = at; i < at + length;) {
    const hit = longestPhrase(lexicon, tokens, i)
    if (hit === undefined) return false
    i += hit.length
  }
  return true
}

function pushHit(tokens: readonly Token[], at: number, { hit, language }: Likeliest, into: Lexeme[]): number {
  const first = tokens[at]
  const last = tokens[at + hit.length - 1]
  if (first === undefined || last === undefined) return 1
  const covered = tokens.slice(at, at + hit.length)
  const text = covered.map((token, i) => (i === 0 || token.glued ? '' : ' ') + token.text).join('')
  const slip = covered.find((token) => token.slip !== undefined)
  hit.parts.forEach((words, i) => {
    into.push({
      text,
      folded: first.folded,
      start: first.start,
      end: last.end,
      glued: i === 0 && first.glued,
      words,
      language,
      ...(slip === undefined ? {} : { corrected: slip.folded }),
    })
  })
  return hit.length
}

function lexemeOf(token: Token, words: readonly Word[]): Lexeme {
  return { text: token.text, folded: token.folded, start: token.start, end: token.end, glued: token.glued, words }
}

/** Letters each language knows of this text; a phrase counts for more than its words. */
export function knownLetters(tokens: readonly Token[], lexicon: Lexicon): number {
  let letters = 0
  for (let i = 0; i < tokens.length;) {
    const hit = longestPhrase(lexicon, tokens, i)
    if (hit === undefined) {
      i++
      continue
    }
    for (const token of tokens.slice(i, i + hit.length)) if (token.kind === 'word') letters += token.folded.length
    letters += hit.length - 1
    i += hit.length
  }
  return letters
}
