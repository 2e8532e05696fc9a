import type { Actor } from '../../domain/actor.ts'
import { noticeId, pendingId } from '../../domain/ids.ts'
import { instant } from '../../domain/time.ts'
import { mayDoAbout } from '../../domain/verbs.ts'
import { lifetimes } from '../buttons.ts'
import type { Pending, WishItem } from '../ports.ts'
import type { Answer, Turn } from '../turn.ts'
import { adminCard, forbidden } from './admin-card.ts'

/** The person gets it with a yes and a no of their own; nothing changes until the yes, which does it by their own right. */
export async function propose(turn: Turn, clicked: Pending, items: readonly WishItem[]): Promise<Answer> {
  const [first] = items
  const whom = first && (await turn.people.find(first.person))
  const may = (actor: Actor): boolean => whom !== undefined && mayDoAbout(actor, 'propose-schedule', whom.person)
  if (!whom || !may(turn.actor)) return forbidden(turn, { what: 'propose-schedule', may, reads: false })
  const expires = instant(turn.now + lifetimes.request)
  const base = { account: turn.account.id, actor: whom.person.id, conversation: '', created: turn.now, expires, card: turn.newId() }
  const agree: Pending = { ...base, id: pendingId(turn.newId()), wish: { kind: 'agree', from: turn.me.person.id, items } }
  const decline: Pending = { ...base, id: pendingId(turn.newId()), wish: { kind: 'decline', from: turn.me.person.id, items } }
  return {
    card: adminCard(turn, { kind: 'proposed', whom: whom.person }),
    writes: {
      pending: [agree, decline],
      closed: [{ id: clicked.id, outcome: { kind: 'asked', at: turn.now } }],
      notices: [
        {
          id: noticeId(turn.newId()),
          account: turn.account.id,
          to: whom.person.id,
          due: turn.now,
          expires,
          profileVersion: whom.profile.version,
          news: {
            kind: 'proposal',
            from: turn.me.person.id,
            operations: items.map(({ operation }) => operation),
            agree: agree.id,
            decline: decline.id,
          },
        },
      ],
    },
    remember: {},
    replaces: true,
  }
}
