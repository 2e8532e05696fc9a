import type { LeftAsIs } from '../cards/card-data.ts'
import type { Change, PersonChange } from '../domain/change.ts'
import type { PersonId } from '../domain/ids.ts'
import type { Subject } from '../domain/person.ts'
import { plan } from '../domain/plan.ts'
import type { Effective, Plan, Question, Refusal } from '../domain/plan-result.ts'
import type { WishItem } from './ports.ts'
import type { Turn } from './turn.ts'

type Planned = Extract<Plan, { kind: 'planned' }>

/** One operation on one person, planned on top of what the items before it leave. */
export interface PlannedItem {
  readonly item: WishItem
  readonly subject: Subject
  readonly planned: Planned
}

/** What several operations of one sentence come to: all of them, or the first thing in the way. */
export type PlannedItems =
  | { readonly kind: 'planned'; readonly items: readonly PlannedItem[]; readonly ceremony: 'at-once' | 'confirm' }
  | { readonly kind: 'nothing-to-do'; readonly subject: Subject; readonly effective: Effective }
  | { readonly kind: 'asks'; readonly index: number; readonly subject: Subject; readonly question: Question }
  | {
      readonly kind: 'refused'
      readonly item: WishItem
      readonly subject: Subject
      readonly refusal: Refusal
      readonly mayAskAdmin: boolean
    }
  | { readonly kind: 'unknown-person' }

/** Plans every item; saves nothing and leaves the turn's people as they are. */
export async function planItems(turn: Turn, items: readonly WishItem[]): Promise<PlannedItems> {
  const latest = new Map<PersonId, Subject>()
  const done: PlannedItem[] = []
  let idle: Extract<PlannedItems, { kind: 'nothing-to-do' }> | undefined
  for (const [index, item] of items.entries()) {
    const subject = latest.get(item.person) ?? (await turn.people.find(item.person))
    if (!subject) return { kind: 'unknown-person' }
    const planned = plan(item.operation, subject, turn.actor, turn.now, turn.newId)
    if (planned.kind === 'refused') return { kind: 'refused', item, subject, refusal: planned.refusal, mayAskAdmin: planned.mayAskAdmin }
    if (planned.kind === 'asks') return { kind: 'asks', index, subject, question: planned.question }
    if (planned.kind === 'nothing-to-do') {
      idle = { kind: 'nothing-to-do', subject, effective: planned.effective }
      continue
    }
    latest.set(item.person, { ...subject, profile: planned.difference.after })
    done.push({ item, subject, planned })
  }
  if (done.length === 0 && idle) return idle
  const confirm = done.some(({ planned }) => planned.ceremony === 'confirm')
  return { kind: 'planned', items: done, ceremony: confirm ? 'confirm' : 'at-once' }
}

/**
 * Who of many stays as they are, refused or alike already, and the items of the others. With nobody to set aside, or nobody left
 * over, all items stay together: then one answer says why.
 */
export async function setAside(turn: Turn, items: readonly WishItem[]): Promise<{ left: readonly LeftAsIs[]; rest: readonly WishItem[] }> {
  const byPerson = Map.groupBy(items, ({ person }) => person)
  if (byPerson.size < 2) return { left: [], rest: items }
  const left: LeftAsIs[] = []
  const rest: WishItem[] = []
  for (const own of byPerson.values()) {
    const outcome = await planItems(turn, own)
    if (outcome.kind === 'refused') left.push({ person: outcome.subject.person, refusal: outcome.refusal })
    else if (outcome.kind === 'nothing-to-do') left.push({ person: outcome.subject.person })
    else rest.push(...own)
  }
  return rest.length === 0 ? { left: [], rest: items } : { left, rest }
}

/** One entry per person, however many operations touched them; the version grows by one. */
export function personChanges(items: readonly PlannedItem[]): readonly PersonChange[] {
  const changes = new Map<PersonId, PersonChange>()
  for (const { item, planned } of items) {
    const { before, after, parts } = planned.difference
    const earlier = changes.get(item.person)
    const first = earlier?.before ?? before
    changes.set(item.person, {
      person: item.person,
      before: first,
      after: { ...after, version: first.version + 1 },
      parts: [...(earlier?.parts ?? []), ...parts],
    })
  }
  return [...changes.values()]
}

/** The people a change leaves behind, for whatever follows in the same message and for the notices. */
export async function subjectsAfter(turn: Turn, change: Change): Promise<readonly Subject[]> {
  const subjects: Subject[] = []
  for (const { person, after } of change.people) {
    const subject = await turn.people.find(person)
    if (subject) subjects.push({ ...subject, profile: after })
  }
  return subjects
}
