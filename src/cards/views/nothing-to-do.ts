import type { Language } from '../../domain/person.ts'
import type { CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { holdsPhrase } from '../say/holds.ts'
import { about, voiceOf } from '../say/voice.ts'
import { viewOf, type View } from '../view.ts'

/** It is so already. */
export function nothingToDoView(card: Extract<CardData, { kind: 'nothing-to-do' }>, language: Language): View {
  const voice = voiceOf(card, language, card.whom)
  const headline = voice.texts.refuse.already({ status: holdsPhrase(voice, card.effective) })
  return viewOf({ kind: 'nothing-to-do', headline: about(voice, headline), buttons: buttonViews(voice, card.buttons) })
}
