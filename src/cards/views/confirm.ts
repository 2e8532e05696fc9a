import type { Language } from '../../domain/person.ts'
import type { Operation, Reversal } from '../../domain/operation.ts'
import type { Difference } from '../../domain/plan-result.ts'
import type { CardData } from '../card-data.ts'
import { changedWeeks } from '../drawing/week.ts'
import { buttonViews } from '../say/buttons.ts'
import { overridePhrase } from '../say/moments.ts'
import { operationPhrase } from '../say/operation.ts'
import { changesSchedule } from '../say/parts.ts'
import { newOverride, resultOf } from '../say/result.ts'
import { slotsPhrase, spokenSlotsPhrase } from '../say/slots.ts'
import { about, voiceOf, type Voice } from '../say/voice.ts'
import { assumptionSentence, warningSentence } from '../say/warnings.ts'
import { viewOf, type View } from '../view.ts'

/** The difference before it is done, as a question; the button names the verb and the size (DOMAIN §7). */
export function confirmView(card: Extract<CardData, { kind: 'confirm' }>, language: Language): View {
  const voice = voiceOf(card, language, card.whom)
  const { difference } = card
  const { changes } = voice.texts
  return viewOf({
    kind: 'confirm',
    headline: about(voice, question(voice, card.operation, difference)),
    follow: card.changedMeanwhile === true ? [changes.changedMeanwhile] : [],
    lines: resultOf(voice, card.operation, difference, 'would').lines,
    weeks: changesSchedule(difference) ? weeksOf(voice, difference) : [],
    notes: [
      ...card.warnings.map((warning) => warningSentence(voice, warning)),
      ...card.assumed.map((assumption) => assumptionSentence(voice, assumption)),
    ],
    buttons: buttonViews(voice, card.buttons),
  })
}

function question(voice: Voice, operation: Operation | Reversal, difference: Difference): string {
  const { changes, words } = voice.texts
  const removed = difference.parts.find((part) => part.kind === 'slots-removed')
  const added = difference.parts.find((part) => part.kind === 'slots-added')
  const override = newOverride(difference)
  switch (operation.kind) {
    case 'undo':
      return changes.takeBackQuestion
    case 'redo':
      return changes.redoQuestion
    case 'add-slots':
      return changes.addQuestion({ what: spokenSlotsPhrase(voice, operation.slots) })
    case 'replace-schedule':
      return changes.replaceScheduleQuestion({ self: voice.self })
    case 'set-status':
      if (!override) break
      return words.asQuestion({ text: overridePhrase(voice, override) })
    case 'remove-slots':
      if (!removed) break
      return changes.removeQuestion({ what: slotsPhrase(voice, removed.slots) })
    case 'change-slots':
      if (!removed || !added) break
      return words.asQuestion({ text: changes.instead({ to: slotsPhrase(voice, added.slots), from: slotsPhrase(voice, removed.slots) }) })
    default:
  }
  return words.asQuestion({ text: operationPhrase(voice, operation) })
}

function weeksOf(voice: Voice, difference: Difference): View['weeks'] {
  const { before, after } = changedWeeks(voice, difference)
  return [before, after]
}
