import { statusFields } from '../../cards/block-kit/status-form.ts'
import { type Subject, zoneOf } from '../../domain/person.ts'
import { type Status, statuses } from '../../domain/status.ts'
import { dateOf, type Instant, parseWallTime, toInstant, toWall, type WallTime } from '../../domain/time.ts'
import { type Fields, fieldsOf, textOf } from './failure.ts'

export type StatusRead =
  | { readonly kind: 'wish'; readonly status: Status; readonly until?: WallTime }
  | { readonly kind: 'problem'; readonly field: string; readonly because: 'no-status' | 'no-time' | 'over' }

/** A status and its end as filled in. A time alone is today; the day that stands there unasked says nothing without a time. */
export function readStatusForm(values: Fields, subject: Subject, now: Instant): StatusRead {
  const field = (name: string): Fields | undefined => fieldsOf(fieldsOf(values[name])?.[name])
  const chosen = textOf(fieldsOf(field(statusFields.status)?.['selected_option'])?.['value'])
  const status = statuses.find((each) => each === chosen)
  if (!status) return { kind: 'problem', field: statusFields.status, because: 'no-status' }
  const zone = zoneOf(subject)
  const today = dateOf(toWall(now, zone))
  const date = textOf(field(statusFields.date)?.['selected_date']) ?? today
  const time = textOf(field(statusFields.time)?.['selected_time'])
  if (time === undefined)
    return date === today ? { kind: 'wish', status } : { kind: 'problem', field: statusFields.time, because: 'no-time' }
  const until = parseWallTime(`${date}T${time}`)
  if (until === undefined) return { kind: 'problem', field: statusFields.time, because: 'no-time' }
  if (toInstant(until, zone) <= now)
    return { kind: 'problem', field: date < today ? statusFields.date : statusFields.time, because: 'over' }
  return { kind: 'wish', status, until }
}
