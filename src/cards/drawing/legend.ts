import type { DatedSchedule } from '../../domain/schedule.ts'
import { statuses, type Status } from '../../domain/status.ts'
import { timesByStatus } from '../say/slots.ts'
import { capitalised, labelOf, type Voice } from '../say/voice.ts'
import { tidied, type LegendEntry } from '../view.ts'

/** Each status of the drawing with the slots that bring it, so that the legend is the schedule in words; the outside status comes last. */
export function legendOf(voice: Voice, drawn: ReadonlySet<Status>, schedule: DatedSchedule | undefined): readonly LegendEntry[] {
  const times = new Map((schedule ? timesByStatus(voice, schedule) : []).map(({ status, times }) => [status, times]))
  const named = [...statuses.filter((status) => times.has(status)), ...statuses.filter((status) => !times.has(status) && drawn.has(status))]
  return named.map((status) => entryOf(voice, status, times))
}

function entryOf(voice: Voice, status: Status, times: ReadonlyMap<Status, string>): LegendEntry {
  const { formats, schedule, words } = voice.texts
  const label = labelOf(voice, status)
  const own = times.get(status)
  const outside = status !== voice.account.outsideStatus ? [] : [times.size === 0 ? schedule.always : schedule.otherwise]
  const text = formats.sequence([...(own === undefined ? [] : [own]), ...outside])
  if (text === '') return { status, label, text, spoken: '' }
  // "Otherwise: Private." reads better aloud than "Private: otherwise."
  const said = text === schedule.otherwise ? { label: capitalised(text), text: label } : { label, text }
  return { status, label, text, spoken: tidied(`${words.labelled(said)}.`) }
}
