import type { CardData, Frame } from '../cards/card-data.ts'
import { effective } from '../domain/effective.ts'
import type { Person, Subject } from '../domain/person.ts'
import { type Call, type CallRoute, route } from '../domain/route.ts'
import type { Instant } from '../domain/time.ts'

const directions = ['to-fixed', 'to-mobile', 'outgoing'] as const satisfies readonly Call['direction'][]

/** What holds for somebody at an instant, why and until when, what comes then, and what calls do (DOMAIN §5). */
export function statusCard(
  frame: Frame & { readonly whom?: Person },
  subject: Subject,
  at: Instant,
): Extract<CardData, { kind: 'status' }> {
  const holds = effective(subject, at)
  return {
    ...frame,
    kind: 'status',
    at,
    effective: holds,
    ...(holds.until !== undefined && { then: effective(subject, holds.until) }),
    profile: subject.profile,
    routes: routesOf(subject, at),
  }
}

/** What each kind of call does at that instant (DOMAIN §1). */
export function routesOf(subject: Subject, at: Instant): readonly CallRoute[] {
  return directions.map((direction) => route(subject, { direction }, at))
}
