import type { Language } from '../../domain/person.ts'
import type { CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { changesSchedule } from '../say/parts.ts'
import { resultOf } from '../say/result.ts'
import { about, voiceOf } from '../say/voice.ts'
import { assumptionSentences, warningSentences } from '../say/warnings.ts'
import { changedWeeks } from '../drawing/week.ts'
import { viewOf, type View } from '../view.ts'

/** What was done: the result first, then until when and what follows, what calls do, and Undo. */
export function doneView(card: Extract<CardData, { kind: 'done' }>, language: Language): View {
  const voice = voiceOf(card, language, card.whom)
  const { difference } = card
  const result = resultOf(voice, card.did, difference)
  return viewOf({
    kind: 'done',
    headline: about(voice, result.headline),
    follow: result.follow,
    lines: result.lines,
    weeks: changesSchedule(difference) ? [{ ...changedWeeks(voice, difference).after, title: '' }] : [],
    notes: [...warningSentences(voice, card.warnings, card.did.kind, difference), ...assumptionSentences(voice, card.assumed)],
    buttons: buttonViews(voice, card.buttons),
  })
}
