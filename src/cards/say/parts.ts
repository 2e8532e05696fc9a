import { assertNever } from '../../domain/ids.ts'
import type { Difference, DifferencePart } from '../../domain/plan-result.ts'
import type { DatedSchedule } from '../../domain/schedule.ts'
import { overridePhrase, untilPhrase } from './moments.ts'
import { slotsPhrase } from './slots.ts'
import { labelOf, type Voice } from './voice.ts'

/** What changed, one sentence per part. */
export function partSentences(voice: Voice, parts: readonly DifferencePart[]): readonly string[] {
  return parts.map((part) => partSentence(voice, part))
}

export function partSentence(voice: Voice, part: DifferencePart): string {
  const { changes, moments } = voice.texts
  switch (part.kind) {
    case 'override-added':
      return part.override.start <= voice.now
        ? `${overridePhrase(voice, part.override)}.`
        : changes.planned({ what: overridePhrase(voice, part.override) })
    case 'override-ended':
      return changes.ended({ what: overridePhrase(voice, part.override) })
    case 'override-moved':
      return changes.changed({
        to: overridePhrase(voice, { ...part.override, end: part.newEnd }),
        from: untilPhrase(voice, part.override.end),
      })
    case 'manual-status':
      return `${labelOf(voice, part.to)} ${moments.noEnd({ self: voice.self })}.`
    case 'switch':
      return part.on ? changes.switchedOn[part.name] : changes.switchedOff[part.name]
    case 'slots-added':
      return changes.added({ what: slotsPhrase(voice, part.slots) })
    case 'slots-removed':
      return changes.removed({ what: slotsPhrase(voice, part.slots) })
    case 'schedule-added':
      return changes.newSchedule({ what: datedPhrase(voice, part.schedule) })
    case 'schedule-removed':
      return changes.scheduleGone({ what: datedPhrase(voice, part.schedule) })
    default:
      return assertNever(part)
  }
}

/** "On duty Mon–Fri 9:00–17:00, from Mon 4 Jan". */
export function datedPhrase(voice: Voice, dated: DatedSchedule): string {
  const { formats, schedule } = voice.texts
  const what = dated.slots.length === 0 ? labelOf(voice, voice.account.outsideStatus) : slotsPhrase(voice, dated.slots, dated.weeks)
  const date = (on: DatedSchedule['from']): string => (on === undefined ? '' : formats.date(on, voice.today))
  if (dated.from !== undefined && dated.until !== undefined) {
    return schedule.fromUntilDate({ what, first: date(dated.from), last: date(dated.until) })
  }
  if (dated.from !== undefined) return schedule.fromDate({ what, date: date(dated.from) })
  return dated.until === undefined ? what : schedule.untilDate({ what, date: date(dated.until) })
}

/** Whether the difference touches the weekly schedule, so that a week is worth drawing. */
export function changesSchedule(difference: Difference): boolean {
  return difference.parts.some(({ kind }) => ['slots-added', 'slots-removed', 'schedule-added', 'schedule-removed'].includes(kind))
}
