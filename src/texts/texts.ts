import type { Language } from '../domain/person.ts'
import { de } from './de/texts.ts'
import { en, type Texts } from './en/texts.ts'
import { fr } from './fr/texts.ts'
import { nl } from './nl/texts.ts'

export type { Texts }

const all: Readonly<Record<Language, Texts>> = { en, de, fr, nl }

/** Every word the cards say, in one language; each language has the same keys with the same parameters. */
export function textsFor(language: Language): Texts {
  return all[language]
}
