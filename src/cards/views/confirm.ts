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
import { addedPhrase, slotsPhrase } from '../say/slots.ts'
import { about, voiceOf, type Voice } from '../say/voice.ts'
import { assumptionSentences, warningSentences } from '../say/warnings.ts'
import { viewOf, type View } from '../view.ts'

/** The difference before it is done, as a question; the button names the verb and the size (DOMAIN §7). */
export function confirmView(card: Extract<CardData, { kind: 'confirm' }>, language: Language): View {
  const voice = voiceOf(card, language, card.whom)
  const { difference } = card
  const { changes } = voice.texts
  const result = resultOf(voice, card.operation, difference, 'would')
  return viewOf({
    kind: 'confirm',
    headline: about(voice, question(voice, card.operation, difference)),
    follow: card.changedMeanwhile === true ? [changes.changedMeanwhile] : [],
    // The question names all of a change but a whole new schedule: that one is a line of its own.
    lines: card.operation.kind === 'replace-schedule' ? [result.headline] : result.lines,
    weeks: changesSchedule(difference) ? weeksOf(voice, difference) : [],
    notes: [...warningSentences(voice, card.warnings, card.operation.kind, difference), ...assumptionSentences(voice, card.assumed)],
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
      return changes.addQuestion({ what: addedPhrase(voice, operation) })
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
