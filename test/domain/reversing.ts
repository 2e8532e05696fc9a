import type { Actor } from '../../src/domain/actor.ts'
import type { Change } from '../../src/domain/change.ts'
import { accountId, changeId } from '../../src/domain/ids.ts'
import type { Operation } from '../../src/domain/operation.ts'
import type { Profile, Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import { planReversal, type ReversalPlan } from '../../src/domain/reversal.ts'
import type { Instant } from '../../src/domain/time.ts'
import { actor, counter, monday } from './people.ts'

export const hour = 3_600_000
export const later = (ms: number): Instant => (monday + ms) as Instant

/** Applies an operation, and gives the change with the people as they stand then. */
export function applied(operation: Operation, by: Actor, ...people: readonly Subject[]): { change: Change; after: Subject[] } {
  const after: Subject[] = []
  const changes = people.map((who, index) => {
    const result = plan(operation, who, by, monday, counter(`new${index}-`))
    if (result.kind !== 'planned') throw new Error(JSON.stringify(result))
    after.push({ ...who, profile: result.difference.after })
    return { person: who.person.id, before: who.profile, after: result.difference.after, parts: result.difference.parts }
  })
  return { change: { id: changeId('c1'), account: accountId('acme'), at: monday, actor: by, did: operation, people: changes }, after }
}

export function undo(change: Change, subjects: readonly Subject[], by: Actor = actor(), now: Instant = later(hour)): ReversalPlan {
  return planReversal({ kind: 'undo', change: change.id }, change, subjects, by, now)
}

export function changed(who: Subject, fields: Partial<Profile>): Subject {
  return { ...who, profile: { ...who.profile, ...fields, version: who.profile.version + 1 } }
}
