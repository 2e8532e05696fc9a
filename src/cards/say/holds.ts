import { assertNever } from '../../domain/ids.ts'
import type { Because, Effective } from '../../domain/plan-result.ts'
import type { Status } from '../../domain/status.ts'
import { momentOf, untilPhrase } from './moments.ts'
import { plainName } from './plain-name.ts'
import { slotPhrase } from './slots.ts'
import { labelOf, type Voice } from './voice.ts'

/** What holds and until when, as a sentence without its full stop. */
export function holdsPhrase(voice: Voice, holds: Effective): string {
  const { moments, status } = voice.texts
  if (holds.status === undefined) return status.inactive({ self: voice.self })
  const label = labelOf(voice, holds.status)
  if (holds.until !== undefined) return `${label} ${untilPhrase(voice, holds.until)}`
  return holds.because.kind === 'manual' ? `${label} ${moments.noEnd({ self: voice.self })}` : briefPhrase(voice, holds)
}

/** What holds and why, without an end: "Professional, by your schedule". */
export function briefPhrase(voice: Voice, holds: Effective): string {
  const { moments, status } = voice.texts
  if (holds.status === undefined) return status.inactive({ self: voice.self })
  const label = labelOf(voice, holds.status)
  switch (holds.because.kind) {
    case 'slot':
    case 'outside':
      return status.bySchedule({ status: label, self: voice.self })
    case 'manual':
      return `${label} ${moments.noEnd({ self: voice.self })}`
    case 'override':
      return `${label} ${untilPhrase(voice, holds.because.override.end)}`
    case 'calendar':
      return `${label} (${plainName(holds.because.name)})`
    case 'fmu-inactive':
      return status.inactive({ self: voice.self })
    default:
      return assertNever(holds.because)
  }
}

/** "Then Professional, by your schedule." */
export function thenSentence(voice: Voice, then: Effective): string {
  const { moments } = voice.texts
  if (then.status === undefined) return ''
  const status = labelOf(voice, then.status)
  switch (then.because.kind) {
    case 'slot':
    case 'outside':
      return moments.thenBySchedule({ status, self: voice.self })
    case 'override':
      return moments.thenAgain({ status, until: untilPhrase(voice, then.because.override.end) })
    case 'calendar':
      return moments.thenHoliday({ status, name: plainName(then.because.name) })
    case 'manual':
      return moments.thenByHand({ status })
    case 'fmu-inactive':
      return ''
    default:
      return assertNever(then.because)
  }
}

/** Why it holds, and what would hold without it. */
export function whySentences(voice: Voice, because: Because, manual: Status): readonly string[] {
  const { moments, status } = voice.texts
  switch (because.kind) {
    case 'fmu-inactive':
      return [status.inactiveCalls]
    case 'slot':
      return [status.whySlot({ slot: slotPhrase(voice, because.slot), self: voice.self })]
    case 'outside':
      return [status.whyOutside({ self: voice.self })]
    case 'manual':
      return [status.whyManual({ self: voice.self })]
    case 'calendar':
      return [status.whyHoliday({ name: plainName(because.name) }), ...(because.beat ? beatenSentence(voice, because.beat, manual) : [])]
    case 'override':
      return [
        status.whyOverride({ since: moments.since(momentOf(voice, because.override.start)) }),
        ...beatenSentence(voice, because.beat, manual),
      ]
    default:
      return assertNever(because)
  }
}

function beatenSentence(voice: Voice, beat: Because, manual: Status): readonly string[] {
  const { status } = voice.texts
  const otherwise = (beaten: Status, why: string): readonly string[] => [status.otherwise({ status: labelOf(voice, beaten), why })]
  switch (beat.kind) {
    case 'slot':
      return otherwise(beat.slot.status, status.becauseSchedule)
    case 'outside':
      return otherwise(voice.account.outsideStatus, status.becauseSchedule)
    case 'override':
      return otherwise(beat.override.status, status.becauseOverride)
    case 'manual':
      return otherwise(manual, status.becauseHand)
    case 'calendar': {
      const rule = voice.account.calendar.find(({ date }) => date === beat.date)?.rule
      const name = plainName(beat.name)
      return rule?.kind === 'status' ? otherwise(rule.status, name) : [status.otherwiseHoliday({ name })]
    }
    case 'fmu-inactive':
      return []
    default:
      return assertNever(beat)
  }
}
