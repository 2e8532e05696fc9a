import { assertNever } from '../../domain/ids.ts'
import type { Account, Language } from '../../domain/person.ts'
import { type Status, statuses } from '../../domain/status.ts'
import type { RowProblem } from '../../domain/week-form.ts'
import { textsFor } from '../../texts/texts.ts'

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
    case 'no-slot':
      return errors.noSlot
    default:
      return assertNever(because)
  }
}

/** The statuses to choose from, in the account's words. */
export function statusChoices({ labels }: Account, language: Language): readonly { readonly status: Status; readonly label: string }[] {
  return statuses.map((status) => ({ status, label: labels[language]?.[status] ?? textsFor(language).words.labels[status] }))
}
