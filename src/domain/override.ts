import type { OverrideId } from './ids.ts'
import type { Status } from './status.ts'
import type { Instant } from './time.ts'

/** A temporary status, half open `[start, end)`, both fixed when it is applied (DOMAIN §4). */
export interface Override {
  readonly id: OverrideId
  readonly status: Status
  readonly start: Instant
  readonly end: Instant
}
