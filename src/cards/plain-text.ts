import type { Language } from '../domain/person.ts'
import { textsFor, type Texts } from '../texts/texts.ts'
import type { CardData } from './card-data.ts'
import { toView } from './to-view.ts'
import type { View, WeekView } from './view.ts'

/** The whole card in plain sentences, one per line, as it would be read aloud; the buttons come last, in brackets. */
export function renderText(card: CardData, language: Language): string {
  return renderViewText(toView(card, language), language)
}

/** The same of a card that is a view already. */
export function renderViewText(view: View, language: Language): string {
  return viewText(view, textsFor(language))
}

/** The whole result in one line of plain text: what a lock screen shows and what is read out in a car. */
export function firstLine(card: CardData, language: Language): string {
  return firstLineOf(toView(card, language))
}

export function firstLineOf({ headline, follow }: Pick<View, 'headline' | 'follow'>): string {
  return [headline, ...follow].filter((sentence) => sentence !== '').join(' ')
}

function viewText(view: View, texts: Texts): string {
  const facts = view.facts.map(({ spoken }) => spoken)
  const own = [firstLineOf(view), ...view.weeks.flatMap((week) => weekLines(week, texts)), ...view.lines, ...facts]
  const said = view.parts.length > 0 ? view.parts.map((part) => viewText(part, texts)) : own
  const buttons = view.buttons.map(({ title }) => `[${title}]`).join(' ')
  return [...said, ...view.notes, buttons].filter((line) => line !== '').join('\n')
}

/** A drawn week is read as its legend: the schedule in words. */
function weekLines({ title, legend }: WeekView, { words }: Texts): readonly string[] {
  const lines = legend.map(({ spoken }) => spoken).filter((sentence) => sentence !== '')
  return title === '' || lines.length === 0 ? lines : [words.labelled({ label: title, text: '' }).trimEnd(), ...lines]
}
