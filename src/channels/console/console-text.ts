import type { Button, CardData } from '../../cards/card-data.ts'
import { renderText } from '../../cards/plain-text.ts'
import { toView } from '../../cards/to-view.ts'
import type { View } from '../../cards/view.ts'
import type { Language } from '../../domain/person.ts'

/** A button under the number that is typed for it. */
export interface NumberedButton extends Pick<Button, 'verb' | 'id'> {
  readonly number: number
}

/** The card in words, its buttons numbered on a line of their own. */
export function toConsoleText(card: CardData, language: Language): { readonly text: string; readonly buttons: readonly NumberedButton[] } {
  const titles = titlesOf(toView(card, language))
  const buttons = buttonsOf(card).map(({ verb, id }, index) => ({ verb, id, number: index + 1 }))
  const choices = buttons.map(({ number, id }) => `${number}) ${titles.get(id) ?? ''}`).join('   ')
  return { text: [renderText(withoutButtons(card), language), choices].filter(Boolean).join('\n'), buttons }
}

function buttonsOf(card: CardData): readonly Button[] {
  return card.kind === 'several' ? [...card.cards.flatMap(buttonsOf), ...card.buttons] : card.buttons
}

function titlesOf(view: View): ReadonlyMap<string, string> {
  return new Map([...view.parts.flatMap((part) => [...titlesOf(part)]), ...view.buttons.map(({ id, title }) => [id, title] as const)])
}

function withoutButtons(card: CardData): CardData {
  if (card.kind === 'several') return { ...card, buttons: [], cards: card.cards.map(withoutButtons) }
  return { ...card, buttons: [] }
}
