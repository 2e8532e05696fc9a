import type { Language } from '../domain/person.ts'
import { deTeams } from './de/teams.ts'
import { enTeams, type TeamsTexts } from './en/teams.ts'
import { frTeams } from './fr/teams.ts'
import { nlTeams } from './nl/teams.ts'

const all: Readonly<Record<Language, TeamsTexts>> = { en: enTeams, de: deTeams, fr: frTeams, nl: nlTeams }

/** What is said in Microsoft Teams only, outside of cards. */
export function teamsTextsFor(language: Language): TeamsTexts {
  return all[language]
}
