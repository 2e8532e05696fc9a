import { effective, withoutOverrides } from './effective.ts'
import type { Subject } from './person.ts'
import type { Effective } from './plan-result.ts'
import type { Instant } from './time.ts'

export interface NextChange {
  readonly at: Instant
  /** What holds from then on. */
  readonly effective: Effective
}

/** The next change of the effective status; undefined when nothing known changes it. */
export function nextChange(subject: Subject, at: Instant): NextChange | undefined {
  const { until } = effective(subject, at)
  return until === undefined ? undefined : { at: until, effective: effective(subject, until) }
}

/** What the schedule alone does next, as if no temporary status were set; undefined with the scheduler off (DOMAIN §4). */
export function nextScheduledChange(subject: Subject, at: Instant): NextChange | undefined {
  const { until } = withoutOverrides(subject, at)
  return until === undefined ? undefined : { at: until, effective: withoutOverrides(subject, until) }
}
