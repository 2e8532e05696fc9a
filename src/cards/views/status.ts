import type { Language } from '../../domain/person.ts'
import { minuteMs } from '../../domain/time.ts'
import type { CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { holdsPhrase, thenSentence, whySentences } from '../say/holds.ts'
import { momentOf } from '../say/moments.ts'
import { routeFacts } from '../say/routes.ts'
import { about, voiceOf } from '../say/voice.ts'
import { viewOf, type View } from '../view.ts'

/** What holds, until when, why, what would hold otherwise, and what calls do. */
export function statusView(card: Extract<CardData, { kind: 'status' }>, language: Language): View {
  const voice = voiceOf(card, language, card.whom)
  const { moments, words } = voice.texts
  const holds = `${holdsPhrase(voice, card.effective)}.`
  const isNow = Math.abs(card.at - card.now) < minuteMs
  const said = isNow ? holds : words.labelled({ label: moments.at(momentOf(voice, card.at)), text: holds })
  return viewOf({
    kind: 'status',
    headline: about(voice, said),
    follow: card.then ? [thenSentence(voice, card.then)].filter((sentence) => sentence !== '') : [],
    lines: whySentences(voice, card.effective.because, card.profile.manualStatus),
    facts: routeFacts(voice, card.routes),
    buttons: buttonViews(voice, card.buttons),
  })
}
