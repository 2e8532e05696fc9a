import { peopleAt } from '../../../application/admin/look-at-people.ts'
import type { Clock, Store } from '../../../application/ports.ts'
import { frameOf } from '../../../application/turn.ts'
import { toView } from '../../../cards/to-view.ts'
import { actorOf } from '../../../domain/standing.ts'
import { mayDoAbout, mayDoIn } from '../../../domain/verbs.ts'
import type { DoorAnswer, DoorRoute } from '../../../http/route.ts'
import { textsFor } from '../../../texts/texts.ts'
import { boardHeaders, boardPage, messagePage } from './board-page.ts'
import { boardPath, readPass } from './signed-link.ts'

export interface BoardTools {
  readonly store: Pick<Store, 'subject' | 'people'>
  readonly clock: Clock
  /** The first signs, all are read. */
  readonly keys: readonly Uint8Array[]
}

/** A page has room for more people than a card. */
const mostPeople = 500

/** The board to read, for whoever has a signed link and still may see it: the right is judged at every look (DOMAIN §2). */
export function boardRoute({ store, clock, keys }: BoardTools): DoorRoute {
  return {
    method: 'GET',
    path: boardPath,
    body: 'none',
    guard: 'public',
    async handle({ query }) {
      const now = clock.now()
      const pass = readPass(query, keys, now)
      const reader = pass && (await store.subject(pass.account, pass.reader))
      const actor = reader && actorOf(reader.person, 'web')
      if (!reader || !actor || !mayDoIn(actor, 'see-board', reader.account.id)) return closed()
      const everyone = (await store.people(reader.account.id)).filter(({ person }) => mayDoAbout(actor, 'see-status', person))
      const rows = peopleAt(everyone, now, undefined).slice(0, mostPeople)
      const language = reader.person.language ?? reader.account.language
      const about = { kind: 'who-on' as const, at: now, rows, page: { page: 1, pages: 1, total: everyone.length } }
      const view = toView({ ...frameOf(reader, now), kind: 'admin', about }, language)
      return { kind: 'answer', status: 200, headers: boardHeaders, body: boardPage(view, language) }
    },
  }
}

/** One answer for every reason, so that a guess learns nothing. */
function closed(): DoorAnswer {
  const text = textsFor('en').refuse.closed.expired
  return { kind: 'answer', status: 403, headers: boardHeaders, body: messagePage(text) }
}
