import type { Actor } from './actor.ts'
import type { Change, PersonChange } from './change.ts'
import type { PersonId } from './ids.ts'
import type { Reversal } from './operation.ts'
import { isLongEnded } from './override-algebra.ts'
import type { Override } from './override.ts'
import { zoneOf, type Profile, type Subject } from './person.ts'
import { differenceOf } from './plan.ts'
import type { Difference, DifferencePart } from './plan-result.ts'
import { mayReverse, type ReversalRefusal } from './reversal-rights.ts'
import { sameValue } from './same-value.ts'
import { keepsSlots } from './schedule-list.ts'
import { dateOf, toWall, type Instant } from './time.ts'

/** What taking a change back would do: who goes back, and who is left as they are and why (DOMAIN §7). */
export type ReversalPlan =
  | {
      readonly kind: 'planned'
      readonly reversal: Reversal
      readonly back: readonly { readonly person: PersonId; readonly difference: Difference }[]
      readonly left: readonly LeftOut[]
      /** One person at once, many with a card first. */
      readonly ceremony: 'at-once' | 'confirm'
    }
  | { readonly kind: 'refused'; readonly reversal: Reversal; readonly refusal: ReversalRefusal }

export interface LeftOut {
  readonly person: PersonId
  /** "managed-empty": going back would leave a managed person without a slot. "gone": no longer there, or deactivated. */
  readonly because: 'changed-since' | 'ended-by-itself' | 'managed-empty' | 'gone'
}

/**
 * Takes one change back: undo names the change itself, redo the undo (whose `did` is that undo). Only the fields the change touched
 * go back; who was changed in one of them since is left out. `subjects` are the change's people as they stand now.
 */
export function planReversal(reversal: Reversal, change: Change, subjects: readonly Subject[], actor: Actor, now: Instant): ReversalPlan {
  const refused = (refusal: ReversalRefusal): ReversalPlan => ({ kind: 'refused', reversal, refusal })
  const forbidden = mayReverse(reversal, change, subjects, actor, now)
  if (forbidden) return refused(forbidden)
  const back: { person: PersonId; difference: Difference }[] = []
  const left: LeftOut[] = []
  for (const personChange of change.people) {
    const { person } = personChange
    const subject = subjects.find((one) => one.person.id === person)
    const outcome = subject && !subject.person.deactivated ? takeBack(personChange, change.at, subject, now) : 'gone'
    if (typeof outcome === 'string') left.push({ person, because: outcome })
    else back.push({ person, difference: outcome })
  }
  if (back.length > 0) return { kind: 'planned', reversal, back, left, ceremony: change.people.length > 1 ? 'confirm' : 'at-once' }
  const [first] = left
  return refused({ kind: first && left.every(({ because }) => because === first.because) ? first.because : 'changed-since' })
}

/** The actor's newest change that "undo" means: not taken back yet, and not itself an undo. `newestFirst` as the store gives them. */
export function changeToUndo(newestFirst: readonly Change[]): Change | undefined {
  return newestFirst.find((change) => change.undoneBy === undefined && change.did.kind !== 'undo')
}

/** The actor's newest undo that "redo" takes back; a newer change of another kind has closed that way. */
export function changeToRedo(newestFirst: readonly Change[]): Change | undefined {
  const newest = newestFirst.find((change) => change.undoneBy === undefined && change.did.kind !== 'redo')
  return newest?.did.kind === 'undo' ? newest : undefined
}

function takeBack({ before, after }: PersonChange, at: Instant, subject: Subject, now: Instant): Difference | LeftOut['because'] {
  const current = subject.profile
  const fields = touchedFields(before, after)
  if (fields.some((field) => !sameValue(current[field], after[field]))) return 'changed-since'
  const overrides = overridesBack(before.overrides, after.overrides, current.overrides, { at, now })
  if (overrides === 'changed-since') return overrides
  const restored = Object.fromEntries(fields.map((field) => [field, before[field]])) as Partial<Profile>
  const difference = differenceOf(subject, { ...restored, overrides }, now)
  if (difference.parts.every((part) => isOver(part, now))) return 'ended-by-itself'
  const today = dateOf(toWall(now, zoneOf(subject)))
  const { managed, schedules } = difference.after
  if (managed && fields.some((field) => field === 'managed' || field === 'schedules') && !keepsSlots(schedules, today)) {
    return 'managed-empty'
  }
  return difference
}

/** A temporary status that has ended, whichever end counts: taking it back changes nothing any more. */
function isOver(part: DifferencePart, now: Instant): boolean {
  return (part.kind === 'override-added' || part.kind === 'override-ended') && part.override.end <= now
}

type Field = Exclude<keyof Profile, 'person' | 'version' | 'overrides'>

function touchedFields(before: Profile, after: Profile): Field[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Profile)[])
  return [...names].filter(
    (name): name is Field => name !== 'person' && name !== 'version' && name !== 'overrides' && !sameValue(before[name], after[name]),
  )
}

/** Temporary statuses go back one by one, so that one set since does not stand in the way of another's undo. */
function overridesBack(
  before: readonly Override[],
  after: readonly Override[],
  current: readonly Override[],
  { at, now }: { readonly at: Instant; readonly now: Instant },
): readonly Override[] | 'changed-since' {
  let result = [...current]
  for (const added of after.filter(({ id }) => !hasId(before, id))) {
    const there = result.find(({ id }) => id === added.id)
    // Long ended ones are forgotten by themselves: nothing of it is left to take back.
    if (!there && added.end > now) return 'changed-since'
    if (there && !sameValue(there, added)) return 'changed-since'
    result = result.filter((override) => override !== there)
  }
  for (const old of before) {
    const then = after.find(({ id }) => id === old.id)
    const there = result.find(({ id }) => id === old.id)
    if (sameValue(then, old) || (!then && isLongEnded(old, at))) continue
    if (!sameValue(there, then) && !(then && !there && isLongEnded(then, now))) return 'changed-since'
    if (there) result = result.map((override) => (override === there ? old : override))
    else result.splice(placeOf(old, before, result), 0, old)
  }
  return result
}

/** Where it stood among those that are still there: the order says which wins. */
function placeOf(old: Override, before: readonly Override[], result: readonly Override[]): number {
  const earlier = before.slice(0, before.indexOf(old)).map(({ id }) => id)
  return result.findLastIndex(({ id }) => earlier.includes(id)) + 1
}

function hasId(overrides: readonly Override[], id: Override['id']): boolean {
  return overrides.some((override) => override.id === id)
}
