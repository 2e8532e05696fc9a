import type { Language } from '../../domain/person.ts'
import { minuteMs } from '../../domain/time.ts'
import type { CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { holdsPhrase } from '../say/holds.ts'
import { momentOf } from '../say/moments.ts'
import { routeFacts } from '../say/routes.ts'
import { voiceOf } from '../say/voice.ts'
import { viewOf, type View } from '../view.ts'

/** What calls do at an instant, under the status that makes them do it. */
export function routeView(card: Extract<CardData, { kind: 'route' }>, language: Language): View {
  const voice = voiceOf(card, language)
  const { moments, words } = voice.texts
  const holds = `${holdsPhrase(voice, card.effective)}.`
  const isNow = Math.abs(card.at - card.now) < minuteMs
  return viewOf({
    kind: 'route',
    headline: isNow ? holds : words.labelled({ label: moments.at(momentOf(voice, card.at)), text: holds }),
    facts: routeFacts(voice, card.routes),
    buttons: buttonViews(voice, card.buttons),
  })
}
