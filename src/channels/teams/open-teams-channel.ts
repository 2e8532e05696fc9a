import { setTimeout as pause } from 'node:timers/promises'
import type { Application } from '../../application/create-application.ts'
import { createAccountFinder } from '../../application/find-accounts.ts'
import type { Clock, Log, Messenger, Store } from '../../application/ports.ts'
import type { AccountId, PersonId } from '../../domain/ids.ts'
import type { DoorRoute } from '../../http/route.ts'
import type { AppCredentials } from './app-credentials.ts'
import { createTeamsMessenger } from './messenger.ts'
import { createOpenCards } from './open-cards.ts'
import { createPace } from './pace.ts'
import type { TeamsPort } from './teams-port.ts'
import { teamsRoute } from './teams-route.ts'

export interface TeamsChannelOptions {
  readonly store: Store
  /** The machine's own: Microsoft's limits and tokens know no other. */
  readonly clock: Clock
  readonly log: Log
  readonly credentials:
    | { readonly kind: 'app'; readonly teams: AppCredentials }
    /** None: everybody on this machine is believed, as on the chat page. */
    | { readonly kind: 'demo'; readonly account: AccountId; readonly as: PersonId }
  /** In place of Microsoft's services, on this machine. */
  readonly port?: TeamsPort
}

export interface TeamsChannel {
  readonly messenger: Messenger
  routes(application: Application): readonly DoorRoute[]
}

/** Opens the channel. With credentials its SDK is loaded now, in the demo with the first message, which most demos never see. */
export async function openTeamsChannel(options: TeamsChannelOptions): Promise<TeamsChannel> {
  const { store, clock, log, credentials } = options
  const pace = createPace(() => clock.now())
  const openCards = createOpenCards()
  const finder = createAccountFinder({ store, clock, log })
  let opened: Promise<TeamsPort> | undefined
  const port = (): Promise<TeamsPort> => (opened ??= openPort(options))
  if (credentials.kind === 'app') await port()
  else log.warn('teams.open-without-credentials', { path: '/api/messages', answers: 'this-machine-only' })
  return {
    messenger: createTeamsMessenger({ port, pace, store, log }),
    routes: (application) => [
      teamsRoute({
        ...{ application, store, clock, log, port, pace, pause, openCards, finder },
        guard: credentials.kind === 'app' ? 'public' : 'loopback',
        ...(credentials.kind === 'demo' && { demo: { account: credentials.account, as: credentials.as } }),
      }),
    ],
  }
}

async function openPort({ clock, credentials, port }: TeamsChannelOptions): Promise<TeamsPort> {
  if (port) return port
  const { createBotbuilderPort } = await import('./botbuilder-port.ts')
  return createBotbuilderPort({ clock, ...(credentials.kind === 'app' && { teams: credentials.teams }) })
}
