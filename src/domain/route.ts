import { effective } from './effective.ts'
import { builtInEmergencyNumbers, isAmong } from './numbers.ts'
import type { Account, Subject } from './person.ts'
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

type Rule = Pick<CallRoute, 'via' | 'presentedOnMobile' | 'noAnswer' | 'shows'>

const plainCalls: Record<Call['direction'], Rule> = {
  'to-fixed': { via: 'switchboard-default', presentedOnMobile: false, noAnswer: 'switchboard-default' },
  'to-mobile': { via: 'plain', presentedOnMobile: true, noAnswer: 'mobile-voicemail' },
  outgoing: { via: 'plain', presentedOnMobile: true, noAnswer: 'none', shows: 'mobile' },
}

/** The table of DOMAIN §1. */
const rules: Record<Status, Record<Call['direction'], Rule>> = {
  private: plainCalls,
  professional: {
    'to-fixed': { via: 'switchboard', presentedOnMobile: true, noAnswer: 'switchboard-voicemail' },
    'to-mobile': { via: 'switchboard', presentedOnMobile: true, noAnswer: 'switchboard-voicemail' },
    outgoing: { via: 'switchboard', presentedOnMobile: true, noAnswer: 'none', shows: 'fixed' },
  },
  'on-duty': { ...plainCalls, 'to-fixed': { via: 'switchboard', presentedOnMobile: true, noAnswer: 'switchboard-voicemail' } },
}

/** What a call does at an instant (DOMAIN §1). It says nothing about calls in progress: a change never touches those. */
export function route(subject: Subject, call: Call, at: Instant): CallRoute {
  const holds = effective(subject, at)
  const facts = {
    call: call.direction,
    ...(holds.status && { status: holds.status }),
    ...(holds.until !== undefined && { nextChange: holds.until }),
  }
  const bypass = bypassOf(subject.account, call)
  if (bypass) return { ...facts, ...plainCalls[call.direction], beep: false, because: bypass }
  if (!holds.status) return { ...facts, ...plainCalls[call.direction], beep: false, because: 'fmu-inactive' }
  const rule = rules[holds.status][call.direction]
  return {
    ...facts,
    ...rule,
    noAnswer: rule.noAnswer === 'switchboard-voicemail' && subject.account.mobileVoicemail ? 'mobile-voicemail' : rule.noAnswer,
    beep: subject.profile.beep && holds.status === 'professional' && call.direction === 'outgoing',
    because: 'status',
  }
}

function bypassOf(account: Account, call: Call): 'emergency' | 'allow-list' | undefined {
  if (call.otherParty === undefined) return undefined
  if (isAmong(call.otherParty, builtInEmergencyNumbers) || isAmong(call.otherParty, account.emergencyNumbers)) return 'emergency'
  return isAmong(call.otherParty, account.allowList) ? 'allow-list' : undefined
}
