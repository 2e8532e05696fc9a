import { effective } from './effective.ts'
import type { Subject } from './person.ts'
import type { Instant } from './time.ts'

/** What everyone may know of a colleague, and nothing more (DOMAIN §2). */
export interface CompanyReach {
  readonly reachable: boolean
  /** The first instant at which that differs; absent = nothing near ends it. */
  readonly until?: Instant
}

/** From professional to on duty and back nothing differs for a caller: that such a change comes is not told either. */
const mostChanges = 60

/** Whether calls to somebody's company number reach them, and until when. */
export function companyReach(subject: Subject, at: Instant): CompanyReach {
  const reachable = isReached(subject, at)
  let { until } = effective(subject, at)
  for (let change = 0; until !== undefined && change < mostChanges; change++) {
    if (isReached(subject, until) !== reachable) return { reachable, until }
    const later: Instant | undefined = effective(subject, until).until
    until = later
  }
  return { reachable }
}

function isReached(subject: Subject, at: Instant): boolean {
  const { status } = effective(subject, at)
  return status !== undefined && status !== 'private'
}
