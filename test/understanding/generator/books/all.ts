import type { Language } from '../../../../src/domain/person.ts'
import type { PhraseBook } from '../phrase-book.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export const books: Readonly<Record<Language, PhraseBook>> = { en, de, fr, nl }
