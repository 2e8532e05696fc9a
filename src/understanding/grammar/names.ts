import type { Target } from '../../domain/reading.ts'
import { fold } from '../text/normalise.ts'
import { has, hasAny, isSign, meaning } from '../lexemes.ts'
import type { Found, Lexeme } from '../lexemes.ts'
import type { Cue, Topic } from '../words.ts'
import { standsAsName } from './name-place.ts'
import { owner } from './possessive.ts'

/** Who may be meant by an unknown word. */
export interface Names {
  readonly role: 'user' | 'admin'
  /** Folded names of people and teams the account knows, and of its templates. */
  readonly known: ReadonlySet<string>
  readonly templates: ReadonlySet<string>
}

interface NameFound<T> extends Found<T> {
  /** On no list: only its place and its capital say that it is a name. */
  readonly guessed?: true
}

interface SoFar {
  readonly cues: ReadonlySet<Cue>
  readonly topics: ReadonlySet<Topic>
  readonly targets: readonly Target[]
  readonly template: string | undefined
}

export function namesOf(
  role: 'user' | 'admin',
  known: { people: readonly string[]; teams: readonly string[]; templates: readonly string[] } | undefined,
): Names {
  return {
    role,
    known: new Set([...(known?.people ?? []), ...(known?.teams ?? [])].map(fold)),
    templates: new Set((known?.templates ?? []).map(fold)),
  }
}

/** "Jan, Sofie and Karim", "team Support", "everyone", a phone number. */
export function nameAt(lexemes: readonly Lexeme[], at: number, names: Names, soFar: SoFar): NameFound<Target[]> | undefined {
  // "tous mes créneaux": all of a thing, not everybody.
  if (has(lexemes, at, 'whole') && hasAny(lexemes, at + 1, ['self', 'topic', 'article', 'definite'])) return undefined
  if (has(lexemes, at, 'everyone')) return { value: [{ kind: 'everyone' }], next: at + 1 }
  // "meeting with Sofie, private until 3": she is in the reason, not in the wish.
  if (soFar.cues.has('reason') || soFar.cues.has('where') || soFar.cues.has('because')) return undefined
  const led = hasAny(lexemes, at, ['team', 'whom'])
  const start = led ? skipTo(lexemes, at) : at
  // After "everyone" a name is an exception at most, and no word in small letters is one.
  if (soFar.targets.some(({ kind }) => kind === 'everyone') && !isCapitalised(lexemes[start]?.text ?? '')) return undefined
  const first = oneName(lexemes, start, names, led || names.role === 'admin' || soFar.targets.length > 0 || soFar.cues.has('set'))
  if (first === undefined) return undefined
  const found = [first.value]
  let { next } = first
  let guessed = first.guessed ?? false
  for (;;) {
    const link =
      isSign(lexemes, next, 'comma') && has(lexemes, next + 1, 'and')
        ? next + 2
        : isSign(lexemes, next, 'comma') || has(lexemes, next, 'and')
          ? next + 1
          : -1
    const more = link < 0 ? undefined : oneName(lexemes, skipTo(lexemes, link), names, true)
    if (more === undefined) break
    found.push(more.value)
    ;({ next } = more)
    guessed ||= more.guessed ?? false
  }
  if (!guessed) return { value: found, next }
  const placed = standsAsName(lexemes, at, next, led) || (led && soFar.template !== undefined)
  return placed ? { value: found, next, guessed: true } : undefined
}

function skipTo(lexemes: readonly Lexeme[], at: number): number {
  let i = at
  while (i < at + 4 && hasAny(lexemes, i, ['team', 'whom', 'article', 'date-lead'])) i++
  return i
}

function oneName(lexemes: readonly Lexeme[], at: number, names: Names, expected: boolean): NameFound<Target> | undefined {
  const lexeme = lexemes[at]
  if (lexeme === undefined) return undefined
  const phone = phoneAt(lexemes, at)
  if (phone !== undefined) return phone
  if (has(lexemes, at, 'everyone')) return { value: { kind: 'everyone' }, next: at + 1 }
  const next = lexemes[at + 1]
  const two = next === undefined ? '' : fold(`${lexeme.text} ${next.text}`)
  if (next !== undefined && names.known.has(two)) return { value: { kind: 'name', text: `${lexeme.text} ${next.text}` }, next: at + 2 }
  const owned = expected && lexeme.words.length === 0 ? owner(lexemes, at, names.known) : undefined
  if (owned !== undefined) return { value: { kind: 'name', text: owned }, next: at + 1, ...guessUnless(names.known.has(fold(owned))) }
  if (names.known.has(fold(lexeme.text))) return { value: { kind: 'name', text: lexeme.text }, next: at + 1 }
  const alsoName = lexeme.words.every((word) => word.is === 'month') && isCapitalised(lexeme.text) && next?.digits === undefined
  // "team support": after the word itself a team needs no capital.
  const ofTeam = has(lexemes, at - 1, 'team') && lexeme.words.length === 0 && /^\p{Ll}{3,}$/u.test(lexeme.text)
  const couldBe = (lexeme.words.length === 0 || alsoName) && expected && (isCapitalised(lexeme.text) || ofTeam)
  if (!couldBe || (!ofTeam && !isCapitalised(lexeme.text) && lexeme.digits !== undefined)) return undefined
  const possessive = next?.folded === 's' && next.start === lexeme.end + 1
  // "Jan's on duty" states, "Jan's duty" belongs.
  if (possessive && has(lexemes, at + 2, 'status') && /^(?:on|off)\b/iu.test(lexemes[at + 2]?.text ?? '')) return undefined
  if (possessive) return { value: { kind: 'name', text: lexeme.text }, next: at + 2, guessed: true }
  const surname = next?.words.length === 0 && isCapitalised(next.text) && isCapitalised(lexeme.text) && !next.glued
  return {
    value: { kind: 'name', text: surname ? `${lexeme.text} ${next.text}` : lexeme.text },
    next: surname ? at + 2 : at + 1,
    guessed: true,
  }
}

function guessUnless(known: boolean): { guessed?: true } {
  return known ? {} : { guessed: true }
}

function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** "+32 475 12 34 56", "0475/12.34.56": eight digits or more. */
function phoneAt(lexemes: readonly Lexeme[], at: number): Found<Target> | undefined {
  let i = isSign(lexemes, at, 'plus') ? at + 1 : at
  let digits = ''
  while (i < lexemes.length) {
    const part = lexemes[i]?.digits
    if (part !== undefined) digits += part
    else if (!(
      lexemes[i + 1]?.digits !== undefined &&
      lexemes[i]?.glued === true &&
      lexemes[i + 1]?.glued === true &&
      /^[./-]$/.test(lexemes[i]?.text ?? '')
    ))
      break
    i++
  }
  return digits.length >= 8 && digits.length <= 15 && !isClockRange(lexemes, at, i)
    ? { value: { kind: 'number', digits }, next: i }
    : undefined
}

/** "13.30-14.15" has eight digits and is no number to call. */
function isClockRange(lexemes: readonly Lexeme[], at: number, next: number): boolean {
  const text = lexemes
    .slice(at, next)
    .map((part) => part.text)
    .join('')
  return /^\d{2}[.]\d{2}-\d{2}[.]\d{2}$/.test(text)
}

/** The name after "template", or after "apply" / "create": one word as typed, with the digits glued to it. */
export function templateAt(lexemes: readonly Lexeme[], at: number, names: Names, soFar: SoFar): Found<string> | undefined {
  if (soFar.template !== undefined) return undefined
  const word = wordFrom(lexemes, at)
  if (word === undefined) return undefined
  if (names.templates.has(fold(word.value)) && (soFar.topics.has('template') || soFar.cues.has('apply'))) return word
  const before = previousContent(lexemes, at)
  const named =
    meaning(lexemes, before, 'topic')?.topic === 'template' ||
    (has(lexemes, before, 'apply') && soFar.targets.length === 0 && !saysTemplate(lexemes, at))
  if (!named || (lexemes[at]?.words.length !== 0 && !isCapitalised(word.value))) return undefined
  return hasAny(lexemes, at, ['article', 'whom', 'team', 'topic', 'everyone', 'apply', 'create', 'remove']) ||
    meaning(lexemes, at, 'sign') !== undefined
    ? undefined
    : word
}

/** "geef Karim sjabloon Vroeg": the name stands after the word. */
function saysTemplate(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes.some((_, i) => i > at && meaning(lexemes, i, 'topic')?.topic === 'template')
}

function previousContent(lexemes: readonly Lexeme[], at: number): number {
  let i = at - 1
  while (
    i >= 0 &&
    (hasAny(lexemes, i, ['article', 'date-lead', 'filler']) || isSign(lexemes, i, 'quote') || isSign(lexemes, i, 'colon')) &&
    meaning(lexemes, i, 'topic') === undefined
  )
    i--
  return i
}

function wordFrom(lexemes: readonly Lexeme[], at: number): Found<string> | undefined {
  const first = lexemes[at]
  if (first === undefined || meaning(lexemes, at, 'sign') !== undefined) return undefined
  let text = first.text
  let next = at + 1
  while (lexemes[next]?.glued === true && meaning(lexemes, next, 'sign') === undefined) text += lexemes[next++]?.text ?? ''
  return { value: text, next }
}
