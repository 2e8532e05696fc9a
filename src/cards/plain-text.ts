import type { Language } from '../domain/person.ts'
import type { CardData } from './card-data.ts'
import { toView } from './to-view.ts'
import type { View } from './view.ts'

/** The whole card in plain sentences, one per line, as it would be read aloud; the buttons come last, in brackets. */
export function renderText(card: CardData, language: Language): string {
  return viewText(toView(card, language))
}

/** The whole result in one line of plain text: what a lock screen shows and what is read out in a car. */
export function firstLine(card: CardData, language: Language): string {
  return firstLineOf(toView(card, language))
}

export function firstLineOf(view: View): string {
  return [view.headline, ...view.follow].filter((sentence) => sentence !== '').join(' ')
}

function viewText(view: View): string {
  const said = view.parts.length > 0 ? view.parts.map(viewText) : [firstLineOf(view), ...bodyLines(view)]
  const buttons = view.buttons.map(({ title }) => `[${title}]`).join(' ')
  return [...said, buttons].filter((line) => line !== '').join('\n')
}

function bodyLines(view: View): readonly string[] {
  return [...view.lines, ...view.facts.map(({ title, text }) => `${title}: ${text}`), ...view.notes]
}
