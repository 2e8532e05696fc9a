import type { SpokenSlot } from '../../domain/operation.ts'
import type { Assumption, Target } from '../../domain/reading.ts'
import { statuses } from '../../domain/status.ts'
import type { Status } from '../../domain/status.ts'
import { saysAny } from '../grammar/clause.ts'
import { toLocalDate, weekday } from '../time/calendar.ts'
import type { Now } from '../time/resolve.ts'
import { ask } from './outcome.ts'
import type { Option, Outcome } from './outcome.ts'
import type { ScheduleDates } from './schedule-dates.ts'
import type { TimedClause } from './timed-clause.ts'
import { slotsFrom } from './weekly.ts'
import type { SlotsOutcome } from './weekly.ts'
import { draftOf } from './weekly-draft.ts'
import type { SlotDraft } from './weekly-draft.ts'

/** How and for whom a run of clauses comes back. */
export interface Recurrence {
  readonly dates: ScheduleDates
  readonly cycle?: number
  /** In words, so that it is not assumed. */
  readonly said: boolean
  readonly targets: readonly Target[]
}

/** Weekly slots out of a run of clauses; a cycle of several weeks needs the week it starts in (DOMAIN §3). */
export function weeklyOutcome(read: readonly TimedClause[], recurrence: Recurrence, now: Now): Outcome {
  const drafts: SlotDraft[] = []
  for (const { clause, times } of read) {
    if (clause.statuses.length === 0 && times.count === 0 && !times.allDay && !clause.cues.has('meantime')) continue
    if (new Set(clause.statuses.map((each) => each.status)).size > 1) return ask({ kind: 'status' })
    // "I work mon-fri 9-5" states a fact in an everyday word.
    if (clause.cues.has('be') && !saysAny(clause, ['set', 'plan']) && clause.statuses.some(({ weak }) => weak === 'verb'))
      return ask({ kind: 'which-reading' })
    const draft = draftOf(times, clause.statuses[0]?.status, {
      meantime: clause.cues.has('meantime'),
      follows: clause.cues.has('then'),
      only: clause.cues.has('only'),
    })
    if ('kind' in draft) return ask(draft)
    drafts.push(draft)
  }
  const made = slotsFrom(drafts)
  if (made.kind === 'missing') return ask(made.missing, made.missing.kind === 'status' ? eachStatus(drafts, recurrence) : [])
  const firstWeek = recurrence.cycle !== undefined && recurrence.dates.from === undefined
  if (!firstWeek) return { kind: 'sure', option: optionOf(made, recurrence) }
  const monday = now.today - weekday(now.today)
  const options = [monday, monday + 7].map((from) => {
    const dates = { ...recurrence.dates, from: toLocalDate(from) }
    return optionOf(made, { ...recurrence, dates })
  })
  return ask({ kind: 'first-week' }, options)
}

/** The three the question is about, each a whole schedule. */
function eachStatus(drafts: readonly SlotDraft[], recurrence: Recurrence): Option[] {
  return statuses.flatMap((status: Status) => {
    const made = slotsFrom(drafts.map((draft) => ({ status, ...draft })))
    return made.kind === 'slots' ? [optionOf(made, recurrence)] : []
  })
}

function optionOf(made: Extract<SlotsOutcome, { kind: 'slots' }>, { dates, cycle, said, targets }: Recurrence): Option {
  const slots: readonly SpokenSlot[] = made.slots
  const assumed: Assumption[] = said ? [...made.assumed] : [{ kind: 'weekly' }, ...made.assumed]
  return {
    request: {
      kind: 'change',
      operation: { kind: 'add-slots', slots, ...(cycle === undefined ? {} : { everyWeeks: cycle }), ...dates },
      targets,
    },
    assumed,
    rule: cycle === undefined ? 'weekly slots' : 'slots in a cycle',
  }
}
