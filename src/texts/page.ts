import type { Language } from '../domain/person.ts'
import { dePage } from './de/page.ts'
import { enPage } from './en/page.ts'
import { frPage } from './fr/page.ts'
import { nlPage } from './nl/page.ts'
import type { PageTexts } from './page-texts.ts'

/** In every language; all of them go to the page, which changes its language with the person. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = { en: enPage, de: dePage, fr: frPage, nl: nlPage }
