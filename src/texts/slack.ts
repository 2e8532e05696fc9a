import type { Language } from '../domain/person.ts'
import { deSlack } from './de/slack.ts'
import { enSlack, type SlackTexts } from './en/slack.ts'
import { frSlack } from './fr/slack.ts'
import { nlSlack } from './nl/slack.ts'

const all: Readonly<Record<Language, SlackTexts>> = { en: enSlack, de: deSlack, fr: frSlack, nl: nlSlack }

/** What is said in Slack only, outside of cards. */
export function slackTextsFor(language: Language): SlackTexts {
  return all[language]
}
