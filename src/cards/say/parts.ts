import { assertNever } from '../../domain/ids.ts'
import type { Difference, DifferencePart } from '../../domain/plan-result.ts'
import type { DatedSchedule } from '../../domain/schedule.ts'
import { overridePhrase, untilPhrase } from './moments.ts'
import { slotsPhrase, withDates } from './slots.ts'
import { labelOf, type Voice } from './voice.ts'

/** Whether the sentence tells of something done or of what a button would do. */
export type Tense = 'done' | 'would'

export function partSentence(voice: Voice, part: DifferencePart, tense: Tense = 'done'): string {
  const { changes, moments } = voice.texts
  const done = tense === 'done'
  switch (part.kind) {
    case 'override-added':
      return part.override.start <= voice.now
        ? `${overridePhrase(voice, part.override)}.`
        : (done ? changes.planned : changes.adds)({ what: overridePhrase(voice, part.override) })
    case 'override-ended':
      if (part.override.start > voice.now) return (done ? changes.removed : changes.removes)({ what: overridePhrase(voice, part.override) })
      return (done ? changes.ended : changes.ends)({ what: overridePhrase(voice, part.override) })
    case 'override-moved':
      return changes.changed({
        to: overridePhrase(voice, { ...part.override, end: part.newEnd }),
        from: untilPhrase(voice, part.override.end),
      })
    case 'manual-status':
      return `${labelOf(voice, part.to)} ${moments.noEnd({ self: voice.self })}.`
    case 'switch':
      return changes.switched[part.name][part.on ? 'on' : 'off']({ self: voice.self })
    case 'slots-added':
      return (done ? changes.added : changes.adds)({ what: slotsPhrase(voice, part.slots) })
    case 'slots-removed':
      return (done ? changes.removed : changes.removes)({ what: slotsPhrase(voice, part.slots) })
    case 'schedule-added':
      return changes.newSchedule({ what: datedPhrase(voice, part.schedule) })
    case 'schedule-removed':
      return changes.noLonger({ what: datedPhrase(voice, part.schedule) })
    default:
      return assertNever(part)
  }
}

/** "On duty Mon–Fri 9:00–17:00, from Mon 4 Jan". */
export function datedPhrase(voice: Voice, dated: DatedSchedule): string {
  const what = dated.slots.length === 0 ? labelOf(voice, voice.account.outsideStatus) : slotsPhrase(voice, dated.slots, dated.weeks)
  return withDates(voice, what, dated)
}

/** Whether the difference touches the weekly schedule, so that a week is worth drawing. */
export function changesSchedule({ parts }: Pick<Difference, 'parts'>): boolean {
  return parts.some(({ kind }) => ['slots-added', 'slots-removed', 'schedule-added', 'schedule-removed'].includes(kind))
}
