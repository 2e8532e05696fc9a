import type { Status } from './status.ts'
import type { Instant } from './time.ts'

/** A call as the switchboard asks about it (DOMAIN §1). `otherParty` is the caller of an incoming, the callee of an outgoing call. */
export interface Call {
  readonly direction: 'to-fixed' | 'to-mobile' | 'outgoing'
  readonly otherParty?: string
}

/** What happens to it. */
export interface CallRoute {
  readonly call: Call['direction']
  readonly via: 'switchboard' | 'plain' | 'switchboard-default'
  /** Whether it rings on the mobile; for outgoing calls always true. */
  readonly presentedOnMobile: boolean
  readonly noAnswer: 'switchboard-voicemail' | 'mobile-voicemail' | 'switchboard-default' | 'none'
  /** The number an outgoing call shows. */
  readonly shows?: 'fixed' | 'mobile'
  readonly beep: boolean
  readonly because: 'status' | 'emergency' | 'allow-list' | 'fmu-inactive'
  readonly status?: Status
  /** The next scheduled change of status, for whoever caches the answer (DOMAIN §12). */
  readonly nextChange?: Instant
}
