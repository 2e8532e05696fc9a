import type { AdminAct } from '../../domain/admin-act.ts'
import { mayAct } from '../../domain/act-rights.ts'
import { noticeId, type PersonId } from '../../domain/ids.ts'
import type { Notice } from '../../domain/notice.ts'
import type { Subject } from '../../domain/person.ts'
import { plan } from '../../domain/plan.ts'
import { instant } from '../../domain/time.ts'
import { adminsOf } from '../ask-admin.ts'
import { type ButtonWish, lifetimes, openButtons } from '../buttons.ts'
import type { WishItem } from '../ports.ts'
import { type Answer, ownerOf, type Turn, type Wished } from '../turn.ts'
import { adminsWho, refusedBy } from './admin-card.ts'

/**
 * What a refused command comes to, with a button that puts it before those who may do it (DOMAIN §4). Undefined where there is nothing
 * to ask for: nobody could do it, or it would change nothing or be refused to them too.
 */
export async function offerRequest(turn: Turn, what: string, wished: Wished): Promise<Answer | undefined> {
  const admins =
    wished.kind === 'act'
      ? await adminsWho(turn, (actor) => mayAct(actor, turn.account.id, wished.act))
      : await adminsOfAll(turn, wished.items)
  const asked = wished.kind === 'act' ? { items: [], act: wished.act } : { items: await itemsToAsk(turn, wished.items) }
  if (admins.length === 0 || !asked.items) return undefined
  const refusal = refusedBy(turn, what, admins, 'admin')
  const wishes: readonly ButtonWish[] = [
    {
      verb: 'ask-admin',
      label: { kind: 'ask-admin' },
      wish: { kind: 'ask-admin', items: asked.items, ...(asked.act && { act: asked.act }) },
      forMs: lifetimes.oneself,
      style: 'positive',
    },
    { verb: 'dismiss', label: { kind: 'change-nothing' }, wish: { kind: 'dismiss' }, forMs: lifetimes.oneself },
  ]
  const { buttons, pending } = openButtons(ownerOf(turn), wishes)
  return {
    ...refusal,
    card: { ...refusal.card, buttons },
    writes: { ...refusal.writes, pending },
    remember: buttons[1] ? { openCard: buttons[1].id } : {},
  }
}

/** The one who asked for an act is told that it is done; who was asked knows. */
export function toldDone(turn: Turn, act: AdminAct, askedBy: PersonId | undefined, everyone: readonly Subject[]): readonly Notice[] {
  const asker = everyone.find(({ person }) => person.id === askedBy && !person.deactivated)
  if (!asker) return []
  return [
    {
      id: noticeId(turn.newId()),
      account: turn.account.id,
      to: asker.person.id,
      due: turn.now,
      expires: instant(turn.now + lifetimes.request),
      profileVersion: asker.profile.version,
      news: { kind: 'request-agreed', by: turn.me.person.id, act },
    },
  ]
}

async function adminsOfAll(turn: Turn, items: readonly WishItem[]): Promise<readonly Subject[]> {
  const [first, ...rest] = await Promise.all(items.map(async ({ person }) => turn.people.find(person)))
  if (!first || rest.some((subject) => subject?.person.id !== first.person.id)) return []
  return (await adminsOf(turn, first)).filter(({ person }) => person.id !== turn.me.person.id)
}

/** With the version they were asked on, so that a late yes to what changed meanwhile is shown afresh. */
async function itemsToAsk(turn: Turn, items: readonly WishItem[]): Promise<readonly WishItem[] | undefined> {
  const asked: WishItem[] = []
  for (const item of items) {
    const subject = await turn.people.find(item.person)
    const planned = subject && plan(item.operation, subject, { kind: 'operator', source: turn.actor.source }, turn.now, turn.newId)
    if (!subject || (planned?.kind !== 'planned' && !isOwnSchedule(planned))) return undefined
    asked.push({ ...item, shownVersion: subject.profile.version })
  }
  return asked
}

/** Refused to admins only because the person makes their own schedule: by asking for it they agree. */
function isOwnSchedule(planned: ReturnType<typeof plan> | undefined): boolean {
  return planned?.kind === 'refused' && planned.refusal.kind === 'self-managed-schedule'
}
