import type { Application } from '../../application/create-application.ts'
import type { Clock, Log, Messenger, Store, WebInbox } from '../../application/ports.ts'
import type { AccountId } from '../../domain/ids.ts'
import type { DoorRoute } from '../../http/route.ts'
import { createBell } from './bell.ts'
import { webReference } from './converse.ts'
import { type DemoClock, openDemoClock } from './demo-clock.ts'
import { createWebMessenger } from './messenger.ts'
import { webRoutes } from './web-routes.ts'

export interface WebChannelOptions {
  readonly store: Store
  readonly inbox: WebInbox
  /** The machine's own. */
  readonly clock: Clock
  /** The page acts for this account's people only. */
  readonly account: AccountId
  readonly log: Log
}

export interface WebChannel {
  /** What the whole process goes by while the page is there: the machine's clock, moved ahead. */
  readonly clock: DemoClock
  readonly messenger: Messenger
  /** The page and its API, all for this machine only. */
  routes(application: Application): readonly DoorRoute[]
}

/** Opens the local chat page for one account. Its people can be told things here from the start, before anybody has opened the page. */
export async function openWebChannel(options: WebChannelOptions): Promise<WebChannel> {
  const { store, inbox, account } = options
  const clock = await openDemoClock(options.clock, inbox)
  const bell = createBell()
  for (const { person } of await store.people(account)) {
    if (await store.conversationOf(person.id)) continue
    await store.saveConversation({ person: person.id, channel: 'web', reference: webReference, lastUsed: clock.now(), unreachable: false })
  }
  return {
    clock,
    messenger: createWebMessenger({ inbox, bell, clock }),
    routes: (application) => webRoutes({ ...options, clock, bell, application }),
  }
}
