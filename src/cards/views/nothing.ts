import type { Language } from '../../domain/person.ts'
import type { CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { voiceOf } from '../say/voice.ts'
import { viewOf, type View } from '../view.ts'

/** Nothing was understood as a wish: nothing changed, and three things to tap (DOMAIN §9). */
export function nothingView(card: Extract<CardData, { kind: 'nothing' }>, language: Language): View {
  const voice = voiceOf(card, language)
  const { refuse } = voice.texts
  const headline = card.because === 'too-long' ? refuse.nothingTooLong : refuse.nothing
  return viewOf({ kind: 'nothing', headline, buttons: buttonViews(voice, card.buttons) })
}
