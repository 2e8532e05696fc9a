import { assertNever } from '../../domain/ids.ts'
import type { Account, Language } from '../../domain/person.ts'
import type { DatedSchedule } from '../../domain/schedule.ts'
import { type Status, statuses } from '../../domain/status.ts'
import { keptSlots, type RowProblem } from '../../domain/week-form.ts'
import { textsFor } from '../../texts/texts.ts'
import { slotsPhrase } from './slots.ts'
import { labelOf } from './voice.ts'

/** What is wrong with an input of a week's form, and what to do there. */
export function problemSentence({ because }: RowProblem, language: Language): string {
  const { errors } = textsFor(language).weekForm
  switch (because.kind) {
    case 'no-days':
      return errors.noDays
    case 'no-time':
      return errors.noTime
    case 'no-status':
      return errors.noStatus
    case 'same-times':
      return errors.sameTimes
    case 'too-short':
      return errors.tooShort({ minutes: because.minutes })
    case 'overlap':
      return errors.overlap({ number: because.withRow + 1 })
    case 'overlap-kept':
      return errors.overlapKept
    case 'no-slot':
      return errors.noSlot
    default:
      return assertNever(because)
  }
}

/** What stays as it is because the inputs cannot show it; undefined when that is nothing. */
export function keptSentence(account: Account, schedule: DatedSchedule | undefined, language: Language): string | undefined {
  const kept = keptSlots(schedule)
  const texts = textsFor(language)
  return kept.length === 0 ? undefined : texts.weekForm.kept({ slots: slotsPhrase({ texts, language, account }, kept) })
}

/** The statuses to choose from, in the account's words. */
export function statusChoices(account: Account, language: Language): readonly { readonly status: Status; readonly label: string }[] {
  const texts = textsFor(language)
  return statuses.map((status) => ({ status, label: labelOf({ texts, language, account }, status) }))
}
