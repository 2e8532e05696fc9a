import type { Subject } from '../domain/person.ts'
import type { Target } from '../domain/reading.ts'
import { nearest, plain } from './nearest.ts'
import type { Turn } from './turn.ts'

/** Whom the words of a message mean. */
export type Found =
  | { readonly kind: 'people'; readonly subjects: readonly Subject[] }
  | { readonly kind: 'nobody'; readonly nearest: readonly Subject[]; readonly text?: string }
  /** Two of the same name: which one? */
  | { readonly kind: 'several'; readonly subjects: readonly Subject[]; readonly text?: string }
  /** Somebody else was meant, and the writer's role reaches nobody else (DOMAIN §2). */
  | { readonly kind: 'not-allowed' }

/**
 * No targets = the writer. `roster`: to look somebody up, whatever the writer may do to them; leavers are found too. Names are compared without case and accents; only people of
 * the writer's account are ever looked at.
 */
export async function findPeople(turn: Turn, targets: readonly Target[], whose: 'reach' | 'roster' = 'reach'): Promise<Found> {
  if (targets.length === 0) return { kind: 'people', subjects: [turn.me] }
  if (targets.every((target) => isMe(turn, target))) return { kind: 'people', subjects: [turn.me] }
  if (whose === 'reach' && turn.actor.role === 'employee') return { kind: 'not-allowed' }
  const everyone = await turn.store.people(turn.account.id, { includeDeactivated: whose === 'roster' })
  const found = new Map<string, Subject>()
  for (const target of targets) {
    const matching = target.kind === 'self' ? { kind: 'people' as const, subjects: [turn.me] } : match(target, everyone)
    if (matching.kind !== 'people') return { ...matching, ...(target.kind === 'name' && { text: target.text }) }
    for (const { person } of matching.subjects) {
      const latest = await turn.people.find(person.id)
      if (latest) found.set(person.id, latest)
    }
  }
  return { kind: 'people', subjects: [...found.values()] }
}

function isMe({ me }: Turn, target: Target): boolean {
  if (target.kind === 'self') return true
  if (target.kind === 'name') return plain(target.text) === plain(me.person.name)
  return target.kind === 'number' && [me.person.fixedNumber, me.person.mobileNumber].some((number) => isSameNumber(number, target.digits))
}

function match(target: Exclude<Target, { kind: 'self' }>, everyone: readonly Subject[]): Found {
  switch (target.kind) {
    case 'everyone':
      return { kind: 'people', subjects: everyone }
    case 'number':
      return one(everyone.filter(({ person }) => [person.fixedNumber, person.mobileNumber].some((own) => isSameNumber(own, target.digits))))
    case 'name':
      return byName(target.text, everyone)
  }
}

function byName(text: string, everyone: readonly Subject[]): Found {
  const wanted = plain(text)
  const chosen = everyone.filter(({ person }) => person.id === text || person.email?.toLowerCase() === wanted)
  if (chosen.length > 0) return one(chosen)
  const exact = everyone.filter(({ person }) => plain(person.name) === wanted)
  if (exact.length > 0) return one(exact)
  const team = everyone.filter(({ person }) => person.teams.some((each) => plain(each) === wanted))
  if (team.length > 0) return { kind: 'people', subjects: team }
  const words = wanted.split(' ')
  const partly = everyone.filter(({ person }) => {
    const parts = plain(person.name).split(' ')
    return words.every((word) => parts.includes(word))
  })
  if (partly.length > 0) return one(partly)
  return { kind: 'nobody', nearest: alike(text, everyone) }
}

function alike(text: string, everyone: readonly Subject[]): readonly Subject[] {
  const byWord = new Map(
    everyone.flatMap((each) => [each.person.name, ...each.person.name.split(' ')].map((word) => [word, each] as const)),
  )
  return [...new Set(nearest(text, [...byWord.keys()], 3).flatMap((word) => byWord.get(word) ?? []))]
}

function one(subjects: readonly Subject[]): Found {
  if (subjects.length === 0) return { kind: 'nobody', nearest: [] }
  return subjects.length === 1 ? { kind: 'people', subjects } : { kind: 'several', subjects }
}

/** "0470 12 34 56" and "+32 470 12 34 56" end alike; fewer than six digits name nobody. */
function isSameNumber(number: string | undefined, digits: string): boolean {
  const wanted = digits.replace(/\D/g, '').replace(/^0+/, '')
  return number !== undefined && wanted.length >= 6 && number.replace(/\D/g, '').endsWith(wanted)
}
