import { assertNever } from '../../domain/ids.ts'
import type { Operation, Reversal } from '../../domain/operation.ts'
import type { Override } from '../../domain/override.ts'
import type { Difference } from '../../domain/plan-result.ts'
import { weekMinutes } from '../../domain/time.ts'
import { briefPhrase, holdsPhrase, thenSentence } from './holds.ts'
import { overridePhrase, untilPhrase } from './moments.ts'
import { netRemoved } from './net-slots.ts'
import { datedPhrase, partSentence, type Tense } from './parts.ts'
import { addedPhrase, slotsPhrase } from './slots.ts'
import { labelOf, type Voice } from './voice.ts'

/** A result in reading order: the headline alone is true, `follow` completes the first line. */
export interface Result {
  readonly headline: string
  readonly follow: readonly string[]
  readonly lines: readonly string[]
}

/** What an operation has brought about (DOMAIN §7); on a planned difference, what it would. */
export function resultOf(voice: Voice, did: Operation | Reversal, difference: Difference, tense: Tense = 'done'): Result {
  switch (did.kind) {
    case 'undo':
    case 'redo':
      return reversed(voice, did.kind, difference)
    case 'set-status':
    case 'extend':
      return statusResult(voice, difference)
    case 'back-to-schedule': {
      const result = statusResult(voice, difference)
      return { ...result, lines: [voice.texts.changes.switched.scheduler.on({ self: voice.self }), ...result.lines] }
    }
    case 'cancel-overrides': {
      const [first = '', ...more] = sentences(voice, difference, tense)
      const running = difference.parts.some((part) => part.kind === 'override-ended' && part.override.start <= voice.now)
      return running ? beforeStatus(voice, first, more, difference) : { headline: first, follow: [], lines: more }
    }
    case 'scheduler':
    case 'fmu-active': {
      const [first = '', ...more] = sentences(voice, difference, tense)
      return beforeStatus(voice, first, more, difference)
    }
    case 'add-slots':
    case 'remove-slots':
    case 'change-slots':
    case 'replace-schedule':
      return scheduleResult(voice, did, difference, tense)
    case 'beep':
    case 'messages':
    case 'managed':
    case 'right': {
      const [first = '', ...more] = sentences(voice, difference, tense)
      return { headline: first, follow: [], lines: more }
    }
    default:
      return assertNever(did)
  }
}

/** The temporary status the difference brings in or moves. */
export function newOverride(difference: Difference): Override | undefined {
  for (const part of difference.parts) {
    if (part.kind === 'override-added') return part.override
    if (part.kind === 'override-moved') return { ...part.override, end: part.newEnd }
  }
  return undefined
}

function statusResult(voice: Voice, difference: Difference): Result {
  const { changes } = voice.texts
  const override = newOverride(difference)
  if (override && override.start > voice.now) {
    const then = difference.thenPlanned ? thenSentence(voice, difference.thenPlanned) : ''
    return { headline: changes.planned({ what: overridePhrase(voice, override) }), follow: then === '' ? [] : [then], lines: [] }
  }
  const { effectiveAfter, thenAfter } = difference
  const then = thenAfter ? [thenSentence(voice, thenAfter)].filter((sentence) => sentence !== '') : []
  const lines = callLines(voice, difference)
  if (override && effectiveAfter.until !== override.end) return { ...staysResult(voice, override, difference, then), lines }
  return { headline: `${holdsPhrase(voice, effectiveAfter)}.`, follow: then, lines }
}

/** What was done, and then what holds. */
function beforeStatus(voice: Voice, headline: string, lines: readonly string[], difference: Difference): Result {
  const now = statusResult(voice, difference)
  return { headline, follow: [now.headline, ...now.follow], lines: [...lines, ...now.lines] }
}

/** Without the manual status: what holds now says it. */
function sentences(voice: Voice, { parts }: Difference, tense: Tense): readonly string[] {
  return parts.filter(({ kind }) => kind !== 'manual-status').map((part) => partSentence(voice, part, tense))
}

/** What comes after the temporary status is the same status: both ends are said. */
function staysResult(voice: Voice, override: Override, { effectiveAfter }: Difference, then: readonly string[]): Omit<Result, 'lines'> {
  const { moments } = voice.texts
  const status = labelOf(voice, override.status)
  const stays =
    effectiveAfter.until === undefined
      ? moments.stays({ status })
      : moments.staysUntil({ status, until: untilPhrase(voice, effectiveAfter.until) })
  return { headline: `${overridePhrase(voice, override)}.`, follow: [stays, ...then] }
}

/** What calls do from now on, when that is different. */
function callLines(voice: Voice, { effectiveBefore, effectiveAfter }: Difference): readonly string[] {
  const { status } = effectiveAfter
  if (status === undefined || status === effectiveBefore.status) return []
  return [voice.texts.status.callsDo[status]({ self: voice.self })]
}

function scheduleResult(
  voice: Voice,
  did: Extract<Operation, { kind: 'add-slots' | 'remove-slots' | 'change-slots' | 'replace-schedule' }>,
  difference: Difference,
  tense: Tense,
): Result {
  const { changes } = voice.texts
  const { parts } = difference
  const removed = parts.find((part) => part.kind === 'slots-removed')
  const added = parts.find((part) => part.kind === 'slots-added')
  if (did.kind === 'add-slots') {
    const lost = netRemoved(removed?.slots ?? [], added?.slots ?? [], weekMinutes * (difference.after.schedules.at(-1)?.weeks ?? 1))
    const lines = lost.length === 0 ? [] : [partSentence(voice, { kind: 'slots-removed', slots: lost }, tense)]
    return { headline: changes.added({ what: addedPhrase(voice, did) }), follow: [], lines }
  }
  if (did.kind === 'change-slots' && removed && added) {
    const headline = changes.changed({ from: slotsPhrase(voice, removed.slots), to: slotsPhrase(voice, added.slots) })
    return { headline, follow: [], lines: [] }
  }
  if (did.kind === 'replace-schedule') {
    return { headline: changes.newSchedule({ what: datedPhrase(voice, did.schedule) }), follow: [], lines: [] }
  }
  const [headline = '', ...lines] = parts.map((part) => partSentence(voice, part, tense))
  return { headline, follow: [], lines }
}

function reversed(voice: Voice, kind: Reversal['kind'], { effectiveAfter }: Difference): Result {
  const { changes } = voice.texts
  const status = briefPhrase(voice, effectiveAfter)
  if (effectiveAfter.status === undefined) {
    return { headline: kind === 'undo' ? changes.takenBackOnly : changes.doneAgainOnly, follow: [`${status}.`], lines: [] }
  }
  const headline = kind === 'undo' ? changes.takenBack({ status, self: voice.self }) : changes.doneAgain({ status, self: voice.self })
  return { headline, follow: [], lines: [] }
}
