import type { Language } from '../domain/person.ts'
import { de } from './languages/de/pack.ts'
import { en } from './languages/en/pack.ts'
import { fr } from './languages/fr/pack.ts'
import { nl } from './languages/nl/pack.ts'
import type { LanguagePack } from './language-pack.ts'
import { compileLexicon } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'

export const packs: Readonly<Record<Language, LanguagePack>> = { en, de, fr, nl }

/** Compiled once per process, when the module is loaded. */
export const lexicons: readonly Lexicon[] = Object.values(packs).map(compileLexicon)
