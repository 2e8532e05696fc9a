import type { Language } from '../../domain/person.ts'
import type { CardData, ClosedBecause } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { plainName } from '../say/plain-name.ts'
import { about, voiceOf, type Voice } from '../say/voice.ts'
import { viewOf, type View } from '../view.ts'

/** Why a click did nothing new (DOMAIN §7). */
export function closedView(card: Extract<CardData, { kind: 'closed' }>, language: Language): View {
  const voice = voiceOf(card, language, card.whom)
  return viewOf({ kind: 'closed', headline: about(voice, closedSentence(voice, card.why)), buttons: buttonViews(voice, card.buttons) })
}

function closedSentence(voice: Voice, why: ClosedBecause): string {
  const { formats, refuse } = voice.texts
  if (why.kind === 'asked-admin') return refuse.askedAdmin({ admins: formats.list(why.admins.map(plainName)) })
  return refuse.closed[why.kind]
}
