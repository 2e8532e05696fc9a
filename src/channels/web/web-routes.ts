import type { Application } from '../../application/create-application.ts'
import type { Log, Store, WebInbox } from '../../application/ports.ts'
import type { AccountId, PersonId } from '../../domain/ids.ts'
import type { Subject } from '../../domain/person.ts'
import type { DoorAnswer, DoorRequest, DoorRoute } from '../../http/route.ts'
import { mostFileBytes } from '../../files/read-table.ts'
import { json, refuse } from './answers.ts'
import type { Bell } from './bell.ts'
import { converse } from './converse.ts'
import type { DemoClock } from './demo-clock.ts'
import { moveClock } from './move-clock.ts'
import { pageAssets } from './page-assets.ts'
import { panelOf } from './panel.ts'
import { peopleOf } from './people.ts'
import { readClick, readClockWish, readFileWish, readPerson, readSay, type WebWish } from './read-wish.ts'
import { streamCards } from './stream-cards.ts'

export interface WebRouteTools {
  readonly application: Application
  readonly store: Store
  readonly inbox: WebInbox
  readonly clock: DemoClock
  readonly bell: Bell
  readonly account: AccountId
  readonly log: Log
}

/** The page's files and its API. Every route is for this machine only: who somebody is, is chosen here, not proven. */
export function webRoutes(tools: WebRouteTools): readonly DoorRoute[] {
  const { store, account, clock } = tools
  const route = (method: 'GET' | 'POST', path: string, handle: DoorRoute['handle']): DoorRoute => ({
    method,
    path,
    body: method === 'POST' ? 'json' : 'none',
    guard: 'loopback',
    handle,
  })
  const asPerson = async (person: PersonId, then: (subject: Subject) => Promise<DoorAnswer> | DoorAnswer): Promise<DoorAnswer> => {
    const subject = await store.subject(account, person)
    return subject && !subject.person.deactivated ? then(subject) : refuse('unknown-person')
  }
  const asNamed = ({ query }: DoorRequest, then: (subject: Subject) => Promise<DoorAnswer> | DoorAnswer): Promise<DoorAnswer> => {
    const person = readPerson(query.get('person'))
    return person ? asPerson(person, then) : Promise.resolve(refuse('bad-person'))
  }
  const wished =
    (read: (body: unknown) => ReturnType<typeof readSay>) =>
    async (request: DoorRequest): Promise<DoorAnswer> => {
      const wish: ReturnType<typeof readSay> = read(request.body)
      if ('refused' in wish) return refuse(wish.refused)
      return asPerson(wish.person, async (subject) => json(await converse(tools, subject, wish satisfies WebWish)))
    }

  return [
    ...pageAssets(),
    route('GET', '/web/people', async () => json(await peopleOf(store, account))),
    route('GET', '/web/panel', (request) => asNamed(request, (subject) => json(panelOf(subject, clock.now())))),
    route('GET', '/web/events', (request) => {
      const after = sequenceOf(request)
      if (after === undefined) return Promise.resolve(refuse('bad-sequence'))
      return asNamed(request, (subject) => streamCards(tools, subject, after))
    }),
    route('POST', '/web/say', wished(readSay)),
    route('POST', '/web/click', wished(readClick)),
    {
      ...route('POST', '/web/file', (request) => {
        const wish = readFileWish(request.query, request.body)
        if ('refused' in wish) return Promise.resolve(refuse(wish.refused))
        return asPerson(wish.person, async (subject) => json(await converse(tools, subject, wish)))
      }),
      ...{ body: 'bytes', maxBytes: mostFileBytes },
    },
    route('POST', '/web/clock', async ({ body }) => {
      const wish = readClockWish(body)
      if ('refused' in wish) return refuse(wish.refused)
      const move = async (): Promise<DoorAnswer> => json(await moveClock(tools, wish))
      return wish.person ? asPerson(wish.person, move) : move()
    }),
  ]
}

/** What the page has seen: the browser's own Last-Event-ID after a broken line, else `after`; 0 = nothing. */
function sequenceOf({ headers, query }: DoorRequest): number | undefined {
  const text = headers['last-event-id'] ?? query.get('after') ?? '0'
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
