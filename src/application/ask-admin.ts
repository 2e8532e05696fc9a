import { mayAct } from '../domain/act-rights.ts'
import { noticeId, pendingId } from '../domain/ids.ts'
import type { Notice } from '../domain/notice.ts'
import type { Operation } from '../domain/operation.ts'
import { type Subject, zoneOf } from '../domain/person.ts'
import { plan } from '../domain/plan.ts'
import type { Plan } from '../domain/plan-result.ts'
import { actorOf, administers, standingToward } from '../domain/standing.ts'
import { type Instant, instant, toInstant, toWall } from '../domain/time.ts'
import { adminsWho } from './admin/admin-card.ts'
import { proposalButtons } from './admin/proposal-buttons.ts'
import { askQuestion } from './ask-question.ts'
import { lifetimes, openButtons } from './buttons.ts'
import type { PlannedItems } from './plan-items.ts'
import type { Pending, Wish, WishItem } from './ports.ts'
import { type Answer, frameOf, ownerOf, shows, type Turn, type WishSoFar, type Writes } from './turn.ts'

type Refused = Extract<PlannedItems, { kind: 'refused' }>

/** Why not, who can, and where that helps a button that asks them (DOMAIN §4). */
export async function refusalAnswer(turn: Turn, refused: Refused, items: readonly WishItem[], soFar: WishSoFar): Promise<Answer> {
  const admins = await adminsOf(turn, refused.subject)
  const names = admins.map(({ person }) => person.name)
  const card = { ...frameOf(refused.subject, turn.now), kind: 'refusal' as const, refusal: refused.refusal, admins: names }
  const audit = [
    {
      account: turn.account.id,
      at: turn.now,
      actor: turn.actor,
      what: `refused:${refused.refusal.kind}`,
      person: refused.subject.person.id,
    },
  ]
  if (refused.refusal.kind === 'self-managed-schedule' && items.every(({ person }) => person === refused.subject.person.id)) {
    const { buttons, pending } = openButtons(ownerOf(turn), proposalButtons(refused.subject, items))
    return { ...shows({ ...card, buttons, whom: refused.subject.person }), writes: { audit, pending } }
  }
  if (!refused.mayAskAdmin || admins.length === 0) return { ...shows(card), writes: { audit } }
  const fixed: WishItem[] = []
  for (const [index, item] of items.entries()) {
    const wished = await asOperator(turn, item)
    // What is asked for has to be clear before somebody else decides about it.
    if (wished.plan?.kind === 'asks') {
      return askQuestion(turn, { kind: 'asks', index, subject: wished.subject, question: wished.plan.question }, items, soFar)
    }
    const asked = wished.plan?.kind === 'planned' ? fixedItem(turn, item, wished.subject, wished.plan) : item
    fixed.push({ ...asked, shownVersion: wished.subject.profile.version })
  }
  const { buttons, pending } = openButtons(ownerOf(turn), [
    {
      verb: 'ask-admin',
      label: { kind: 'ask-admin' },
      wish: { kind: 'ask-admin', items: fixed },
      forMs: lifetimes.oneself,
      style: 'positive',
    },
    { verb: 'dismiss', label: { kind: 'change-nothing' }, wish: { kind: 'dismiss' }, forMs: lifetimes.oneself },
  ])
  return { ...shows({ ...card, buttons }), writes: { audit, pending }, remember: buttons[1] ? { openCard: buttons[1].id } : {} }
}

/** Sends the request to every admin of the person; the first who answers decides, once. */
export async function askAdmins(turn: Turn, clicked: Pending, { items, act }: Extract<Wish, { kind: 'ask-admin' }>): Promise<Answer> {
  const [first] = items
  const about = (first && (await turn.people.find(first.person))) ?? turn.me
  const admins = act ? await adminsWho(turn, (actor) => mayAct(actor, turn.account.id, act)) : await adminsOf(turn, about)
  const expires = requestEnd(turn, items)
  const card = turn.newId()
  const asked = { from: turn.me.person.id, items, ...(act && { act }) }
  const base = { account: turn.account.id, conversation: '', created: turn.now, expires, card }
  const agree: Pending = { ...base, id: pendingId(turn.newId()), wish: { kind: 'agree', ...asked } }
  const decline: Pending = { ...base, id: pendingId(turn.newId()), wish: { kind: 'decline', ...asked } }
  const operations = items.map(({ operation }) => operation)
  const notices = admins.map((admin): Notice => ({
    ...noticeTo(turn, admin, expires),
    news: { kind: 'request', from: turn.me.person.id, operations, ...(act && { act }), agree: agree.id, decline: decline.id },
  }))
  const why = { kind: 'asked-admin' as const, admins: admins.map(({ person }) => person.name) }
  const writes: Writes = {
    pending: [agree, decline],
    notices,
    closed: [{ id: clicked.id, outcome: { kind: 'asked', at: turn.now } }],
  }
  return { card: { ...frameOf(turn.me, turn.now), kind: 'closed', why }, writes, remember: {}, replaces: true }
}

/** An admin's no: nothing changes, and the one who asked is told. */
export async function declineRequest(turn: Turn, clicked: Pending, wish: Extract<Pending['wish'], { kind: 'decline' }>): Promise<Answer> {
  const asker = await turn.people.find(wish.from)
  const operations = wish.items.map(({ operation }) => operation)
  const told = asker && {
    ...noticeTo(turn, asker, instant(turn.now + lifetimes.request)),
    news: { kind: 'request-declined' as const, by: turn.me.person.id, operations, ...(wish.act && { act: wish.act }) },
  }
  const writes: Writes = {
    closed: [{ id: clicked.id, outcome: { kind: 'declined', at: turn.now } }],
    notices: told ? [told] : [],
  }
  return { card: { ...frameOf(turn.me, turn.now), kind: 'closed', why: { kind: 'declined' } }, writes, remember: {}, replaces: true }
}

/** Everybody who may decide for this person: the account's admins, and the admins of one of their teams. */
export async function adminsOf(turn: Turn, { person }: Subject): Promise<readonly Subject[]> {
  const everyone = await turn.store.people(turn.account.id)
  return everyone.filter(({ person: admin }) => {
    const actor = admin.id === person.id ? undefined : actorOf(admin, turn.actor.source)
    return actor !== undefined && administers(standingToward(actor, person))
  })
}

function noticeTo(turn: Turn, { account, person, profile }: Subject, expires: Instant): Omit<Notice, 'news'> {
  const id = noticeId(turn.newId())
  return { id, account: account.id, to: person.id, due: turn.now, expires, profileVersion: profile.version }
}

/** The same wish without the question of rights. */
async function asOperator(turn: Turn, { person, operation }: WishItem): Promise<{ subject: Subject; plan?: Plan }> {
  const subject = await turn.people.find(person)
  if (!subject) return { subject: turn.me }
  return { subject, plan: plan(operation, subject, { kind: 'operator', source: turn.actor.source }, turn.now, turn.newId) }
}

/**
 * What was asked, with its ends as they were when it was asked: an admin who agrees an hour later to "for two hours" agrees to the
 * hour that is left.
 */
function fixedItem(turn: Turn, item: WishItem, subject: Subject, { difference }: Extract<Plan, { kind: 'planned' }>): WishItem {
  const added = difference.parts.find((part) => part.kind === 'override-added')
  if (item.operation.kind !== 'set-status' || !added) return item
  const { status, start, end } = added.override
  const zone = zoneOf(subject)
  const operation: Operation = {
    kind: 'set-status',
    status,
    ...(start > turn.now && { start: toWall(start, zone) }),
    end: { kind: 'at', at: toWall(end, zone) },
  }
  return { ...item, operation }
}

/** Until what it asks for is over, at most three days (DOMAIN §7). */
function requestEnd(turn: Turn, items: readonly WishItem[]): Instant {
  const latest = instant(turn.now + lifetimes.request)
  const ends = items.flatMap(({ operation }) =>
    operation.kind === 'set-status' && operation.end.kind === 'at' ? [toInstant(operation.end.at, zoneOf(turn.me))] : [],
  )
  const [first] = ends.filter((end) => end > turn.now && end < latest).sort((one, other) => one - other)
  return first ?? latest
}
