import type { Language } from '../domain/person.ts'
import { en } from './en/texts.ts'

/** Every word people read, by topic. */
export type Texts = typeof en

const all: Readonly<Record<Language, Texts>> = { en, de: en, fr: en, nl: en }

export function textsFor(language: Language): Texts {
  return all[language]
}
