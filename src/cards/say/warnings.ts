import { assertNever } from '../../domain/ids.ts'
import type { Operation, Reversal } from '../../domain/operation.ts'
import type { Difference, Warning } from '../../domain/plan-result.ts'
import type { Assumption } from '../../domain/reading.ts'
import { minuteOf, parseLocalDate, toWall, type Zone } from '../../domain/time.ts'
import { capitalised, labelOf, uncapitalised, type Voice } from './voice.ts'
import { momentOf, overridePhrase } from './moments.ts'
import { plainName } from './plain-name.ts'
import { slotsPhrase } from './slots.ts'

/** What the reader should know beside the change; what its first line says already is left out. */
export function warningSentences(
  voice: Voice,
  warnings: readonly Warning[],
  did: (Operation | Reversal)['kind'],
  { thenAfter }: Difference,
): readonly string[] {
  const then = thenAfter?.because
  return warnings
    .filter((warning) => !('override' in warning && then?.kind === 'override' && then.override.id === warning.override.id))
    .filter(({ kind }) => !(kind === 'scheduler-off-holds' && did === 'scheduler'))
    .map((warning) => warningSentence(voice, warning))
}

function warningSentence(voice: Voice, warning: Warning): string {
  const { changes, formats, moments } = voice.texts
  switch (warning.kind) {
    case 'covers-override':
      return changes.coversOverride({ what: overridePhrase(voice, warning.override) })
    case 'planned-override-stays':
      return changes.plannedStays({ what: overridePhrase(voice, warning.override) })
    case 'older-override-holds-again':
      return changes.olderHoldsAgain({ what: overridePhrase(voice, warning.override) })
    case 'last-slot-lost':
      return changes.lastSlotLost({ status: labelOf(voice, voice.account.outsideStatus) })
    case 'leftover-dropped':
      return changes.leftoverDropped({ what: slotsPhrase(voice, [warning.slot]) })
    case 'never-happens': {
      const date = parseLocalDate(warning.date)
      return changes.neverHappens({ what: slotsPhrase(voice, [warning.slot]), date: date ? formats.date(date, voice.today) : warning.date })
    }
    case 'moved-by-gap':
      return changes.movedByGap({ said: plainName(warning.said), at: formats.time(minuteOf(toWall(warning.at, voice.zone))) })
    case 'scheduler-off-holds':
      return changes.schedulerOffHolds({ status: labelOf(voice, warning.status), self: voice.self })
    case 'already-passed-today':
      return changes.passedToday({ at: uncapitalised(moments.at(momentOf(voice, warning.at))) })
    case 'drifts-from-template':
      return changes.drifts({ name: plainName(warning.name) })
    default:
      return assertNever(warning)
  }
}

/** What was assumed and is not said by the card anyway: a card names its day, "(today, Mon 23 Nov)", in the first line. */
export function assumptionSentences(voice: Voice, assumed: readonly Assumption[]): readonly string[] {
  return assumed.filter(({ kind }) => kind !== 'today').map((assumption) => assumptionSentence(voice, assumption))
}

/** What was filled in without being said. */
function assumptionSentence(voice: Voice, assumption: Assumption): string {
  const { assumed, formats } = voice.texts
  switch (assumption.kind) {
    case 'working-half':
      return assumed['working-half']({ time: formats.time(assumption.hour * 60) })
    case 'today':
    case 'weekly':
    case 'all-day':
    case 'until-end-of-day':
    case 'last-day-included':
    case 'tomorrow':
      return assumed[assumption.kind]
    case 'other-zone': {
      const clock = (zone: Zone): string => formats.time(minuteOf(toWall(assumption.at, zone)))
      const place = (zone: Zone): string => plainName(zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone)
      const { home, zone } = assumption
      return `${voice.texts.admin.alsoIn({ time: clock(home), place: place(home), here: clock(zone), home: place(zone) })}.`
    }
    case 'next-weekday':
      return assumed['next-weekday']({ weekday: formats.weekday(assumption.weekday) })
    case 'carried-over':
      return assumed.carriedOver[assumption.what]
    case 'corrected-typo':
      return assumed['corrected-typo']({ from: plainName(assumption.from), to: plainName(assumption.to) })
    case 'doubtful-word':
      return assumed['doubtful-word']({
        text: plainName(assumption.text),
        taken: labelOf(voice, assumption.taken),
        other: labelOf(voice, assumption.other),
      })
    case 'daypart':
      return assumed.daypart({ text: plainName(assumption.text), time: formats.time(assumption.minute) })
    case 'holiday':
      return assumed.holiday({ name: capitalised(plainName(assumption.name)), date: formats.date(assumption.date, voice.today) })
    default:
      return assertNever(assumption)
  }
}
