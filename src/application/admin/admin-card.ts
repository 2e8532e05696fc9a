import type { AdminFacts, AdminProblem, CardData } from '../../cards/card-data.ts'
import type { CommandNeeds } from '../../domain/commands.ts'
import type { Subject } from '../../domain/person.ts'
import { mayDoAbout, mayDoIn } from '../../domain/verbs.ts'
import { adminsOf } from '../ask-admin.ts'
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

/** Whether the writer may, in the account or about every one of these people. */
export function isAllowed(turn: Turn, needs: CommandNeeds, subjects: readonly Subject[]): boolean {
  if (needs.in === 'own-accounts') return true
  if (needs.in === 'account') return mayDoIn(turn.actor, needs.verb, turn.account.id)
  return subjects.every(({ person }) => mayDoAbout(turn.actor, needs.verb, person))
}

/** Not for the writer: who can is named, and the attempt is kept in the audit. */
export async function forbidden(turn: Turn, what: string): Promise<Answer> {
  const admins = (await adminsOf(turn, turn.me)).map(({ person }) => person.name)
  const refusal = { kind: 'no-right' as const, needs: 'admin' as const, operation: 'replace-schedule' as const }
  const card = { ...frameOf(turn.me, turn.now), kind: 'refusal' as const, refusal, admins }
  return { ...shows(card), writes: { audit: [{ account: turn.account.id, at: turn.now, actor: turn.actor, what: `refused:${what}` }] } }
}
