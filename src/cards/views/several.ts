import type { Language } from '../../domain/person.ts'
import type { CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { voiceOf } from '../say/voice.ts'
import { viewOf, type View } from '../view.ts'

/** Several answers to one message, one below the other. */
export function severalView(card: Extract<CardData, { kind: 'several' }>, language: Language, parts: readonly View[]): View {
  const voice = voiceOf(card, language)
  const [first, ...more] = parts
  return viewOf({
    kind: 'several',
    headline: first?.headline ?? '',
    follow: [...(first?.follow ?? []), ...more.flatMap(({ headline, follow }) => [headline, ...follow])],
    parts,
    buttons: buttonViews(voice, card.buttons),
  })
}
