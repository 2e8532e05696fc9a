import type { ClosedBecause } from '../cards/card-data.ts'
import { mayAct } from '../domain/act-rights.ts'
import type { PendingId, PersonId } from '../domain/ids.ts'
import { assertNever } from '../domain/ids.ts'
import type { Subject } from '../domain/person.ts'
import { doAct } from './admin/do-act.ts'
import { propose } from './admin/propose.ts'
import { answerRequests } from './answer-requests.ts'
import { answerText } from './answer-text.ts'
import { adminsOf, askAdmins, declineRequest } from './ask-admin.ts'
import { carryOut } from './carry-out.ts'
import { chooseAccount } from './choose-account.ts'
import type { Pending, Wish } from './ports.ts'
import { dismiss, reverse } from './take-back.ts'
import { type Answer, frameOf, shows, type Turn } from './turn.ts'

/**
 * Does what stands behind a button, after checking again who clicks, in which account, whether it is still open and not expired
 * (DOMAIN §7). Rights and the state's version are checked where it is carried out.
 */
export async function answerClick(turn: Turn, id: PendingId): Promise<Answer> {
  const pending = await turn.store.pending(id)
  if (pending?.account !== turn.account.id) return closed(turn, { kind: 'unknown' })
  if (!(await mayClick(turn, pending))) return closed(turn, { kind: 'not-yours' })
  if (onlyShows(pending.wish)) return answerShowing(turn, pending)
  if (pending.outcome) return closedBy(turn, pending)
  if (turn.now >= pending.expires) return closed(turn, { kind: 'expired' })
  return answerWish(turn, pending)
}

/** What a second click is told: what the first one, or another button of the card, has already done. */
export function closedBy(turn: Turn, { outcome }: Pending): Answer {
  switch (outcome?.kind) {
    case 'dismissed':
    case 'declined':
      return closed(turn, { kind: outcome.kind })
    default:
      return closed(turn, { kind: 'already-done' })
  }
}

function closed(turn: Turn, why: ClosedBecause): Answer {
  return shows({ ...frameOf(turn.me, turn.now), kind: 'closed', why })
}

/** The person it was shown to; a request may be answered by any admin of those it is about. */
async function mayClick(turn: Turn, { actor, wish }: Pending): Promise<boolean> {
  if (actor) return actor === turn.me.person.id
  if (wish.kind !== 'agree' && wish.kind !== 'decline') return false
  if (wish.act) return wish.from !== turn.me.person.id && mayAct(turn.actor, turn.account.id, wish.act)
  for (const { person } of wish.items) {
    const subject = await turn.people.find(person)
    if (!subject || !(await isAdminOf(turn, subject))) return false
  }
  return true
}

async function isAdminOf(turn: Turn, subject: Subject): Promise<boolean> {
  return (await adminsOf(turn, subject)).some(({ person }) => person.id === turn.me.person.id)
}

function onlyShows(wish: Wish): boolean {
  if (wish.kind === 'say' || wish.kind === 'choose-account') return true
  if (wish.kind !== 'requests') return false
  return wish.requests.every((request) =>
    request.kind === 'command' ? !request.changes : request.kind.startsWith('show-') || request.kind === 'help',
  )
}

/** Showing again does no harm: such a button is never used up, and its card stays where it is. */
async function answerShowing(turn: Turn, clicked: Pending): Promise<Answer> {
  const { wish } = clicked
  if (wish.kind === 'choose-account') return chooseAccount(turn, clicked)
  if (wish.kind === 'say') return answerText(turn, wish.text)
  if (wish.kind !== 'requests') return closed(turn, { kind: 'unknown' })
  return answerRequests(turn, wish.requests, { confirmed: false, assumed: wish.assumed })
}

/** What people may do themselves is not refused to who does it because they asked: a schedule of their own, say. */
function onRequestOf(turn: Turn, asker: PersonId): Turn {
  return { ...turn, actor: { ...turn.actor, onRequestOf: asker } }
}

async function answerWish(turn: Turn, clicked: Pending): Promise<Answer> {
  const { wish } = clicked
  switch (wish.kind) {
    case 'operations':
      return carryOut(turn, wish.items, { confirmed: wish.confirmed, assumed: wish.reading?.assumed ?? [], clicked })
    case 'requests':
      return answerRequests(turn, wish.requests, { confirmed: false, assumed: wish.assumed, clicked })
    case 'agree':
      if (wish.act) return doAct(turn, clicked, wish.act, wish.from)
      return carryOut(onRequestOf(turn, wish.from), wish.items, { confirmed: true, assumed: [], clicked })
    case 'decline':
      return declineRequest(turn, clicked, wish)
    case 'ask-admin':
      return askAdmins(turn, clicked, wish)
    case 'reversal':
      return reverse(turn, wish.reversal, { clicked, confirmed: wish.confirmed === true })
    case 'act':
      return doAct(turn, clicked, wish.act, wish.askedBy)
    case 'propose':
      return propose(turn, clicked, wish.items)
    case 'choose-account':
      return chooseAccount(turn, clicked)
    case 'dismiss':
      return dismiss(turn, clicked)
    case 'say':
      return answerText(turn, wish.text)
    default:
      return assertNever(wish)
  }
}
