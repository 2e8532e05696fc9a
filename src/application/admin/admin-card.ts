import type { AdminFacts, AdminProblem, CardData } from '../../cards/card-data.ts'
import type { CommandNeeds } from '../../domain/commands.ts'
import type { Subject } from '../../domain/person.ts'
import type { Actor } from '../../domain/actor.ts'
import { actorOf } from '../../domain/standing.ts'
import { mayDoAbout, mayDoIn } from '../../domain/verbs.ts'
import { type ButtonWish, openButtons } from '../buttons.ts'
import { type Answer, frameOf, ownerOf, shows, type Turn } from '../turn.ts'

/** A card of what an admin asked for; nothing is changed by it. */
export function adminAnswer(turn: Turn, about: AdminFacts, wishes: readonly ButtonWish[] = []): Answer {
  const { buttons, pending } = openButtons(ownerOf(turn), wishes)
  return shows(adminCard(turn, about, buttons), pending)
}

export function adminCard(turn: Turn, about: AdminFacts, buttons: CardData['buttons'] = []): CardData {
  return { ...frameOf(turn.me, turn.now, buttons), kind: 'admin', about }
}

export function problem(turn: Turn, what: AdminProblem): Answer {
  return adminAnswer(turn, { kind: 'problem', problem: what })
}

/** Whether somebody may, in the account or about every one of these people. */
export function isAllowed(turn: Turn, needs: CommandNeeds, subjects: readonly Subject[], actor: Actor = turn.actor): boolean {
  if (needs.in === 'own-accounts') return true
  if (needs.in === 'account') return mayDoIn(actor, needs.verb, turn.account.id)
  return subjects.every(({ person }) => mayDoAbout(actor, needs.verb, person))
}

/** What is refused: `may` says who could, `reads` whether it would only have shown something. */
export interface Forbidden {
  readonly what: string
  readonly may: (actor: Actor) => boolean
  readonly reads: boolean
}

/** Not for the writer: who can is named, and the attempt is kept in the audit. */
export async function forbidden(turn: Turn, { what, may, reads }: Forbidden): Promise<Answer> {
  const admins = await adminsWho(turn, may)
  return refusedBy(turn, what, admins.slice(0, mostNamed), reads ? 'see' : 'admin')
}

export function refusedBy(turn: Turn, what: string, admins: readonly Subject[], needs: 'see' | 'admin'): Answer {
  const refusal = { kind: 'no-right' as const, needs, operation: 'replace-schedule' as const }
  const card = { ...frameOf(turn.me, turn.now), kind: 'refusal' as const, refusal, admins: admins.map(({ person }) => person.name) }
  return { ...shows(card), writes: { audit: [{ account: turn.account.id, at: turn.now, actor: turn.actor, what: `refused:${what}` }] } }
}

/** More names than these are no help. */
const mostNamed = 3

/** The admins of the account, the writer apart, who may. */
export async function adminsWho(turn: Turn, may: (actor: Actor) => boolean): Promise<readonly Subject[]> {
  const everyone = await turn.store.people(turn.account.id)
  return everyone.filter(({ person }) => {
    const actor = person.id === turn.me.person.id ? undefined : actorOf(person, turn.actor.source)
    return actor !== undefined && ['team-admin', 'account-admin'].includes(actor.role) && may(actor)
  })
}
