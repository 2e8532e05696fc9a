import type { Actor } from './actor.ts'
import type { NewId } from './ids.ts'
import type { Profile, Subject } from './person.ts'
import type { Question, Refusal, Warning } from './plan-result.ts'
import type { Instant, LocalDate, Zone } from './time.ts'

/** What a planner knows besides the operation. */
export interface PlanContext {
  readonly subject: Subject
  readonly actor: Actor
  readonly now: Instant
  readonly zone: Zone
  /** The local date of now. */
  readonly today: LocalDate
  readonly newId: NewId
}

/** What a planner gives: the fields that would change, or why not. Making the difference of it is {@link plan}'s work. */
export type Draft =
  | { readonly kind: 'changes'; readonly set: Partial<Omit<Profile, 'person' | 'version'>>; readonly warnings: readonly Warning[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asks'; readonly question: Question }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export function changes(set: Extract<Draft, { kind: 'changes' }>['set'], warnings: readonly Warning[] = []): Draft {
  return { kind: 'changes', set, warnings }
}

export const nothing: Draft = { kind: 'nothing' }

export function asks(question: Question): Draft {
  return { kind: 'asks', question }
}

export function refused(refusal: Refusal): Draft {
  return { kind: 'refused', refusal }
}
