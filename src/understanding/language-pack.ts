import type { Chrono } from 'chrono-node'
import type { Language } from '../domain/person.ts'
import type { Word } from './words.ts'

/** One meaning and the phrases that carry it, parted by `|`. Accents, case, apostrophes and inner hyphens don't matter. */
export type PhraseRow = readonly [Word, string]

/**
 * Everything that is particular to one language. The grammar, the gates and the decision never ask which language a word came
 * from: a new phrase, inflection or habit of clocks belongs here (docs/understanding.md).
 */
export interface LanguagePack {
  readonly language: Language
  /** All phrases; later rows add meanings, they don't replace. The longest phrase at a place wins. */
  readonly phrases: readonly PhraseRow[]
  /** Endings glued to digits that make an ordinal: "1st", "1er", "3de". */
  readonly ordinalEndings: readonly string[]
  /** Weekday and daypart written as one word ("Freitagabend", "vrijdagavond"): each pair is a phrase. */
  readonly joinsDayparts: boolean
  /** One phrase that says two things: "tonight" is today and the night. */
  readonly joined: readonly (readonly [readonly Word[], string])[]
  /** Real words that are one letter from one of ours and must not be "corrected" into it. */
  readonly neverTypo: readonly string[]
  /** What "next Tuesday" more often means on a Monday; a status asks either way, a plain reading puts it first. */
  readonly nextWeekday: 'coming' | 'following-week'
  /** Writes 5/12 as the twelfth of May as often as not: a plain reading puts that first, a status never (DOMAIN §4). */
  readonly monthFirst?: true
  /** Writes 22-4 for the 22nd of April: a plain reading takes it so; a wish takes hours, as in "9-5". */
  readonly dashedDates?: true
  /** Clocks of twelve or of twenty-four hours in everyday speech: which half a plain reading puts first. */
  readonly hands: 'twelve' | 'twenty-four'
  /** Reads dates written with month names; wall-clock components only. */
  readonly dates: Chrono
}
