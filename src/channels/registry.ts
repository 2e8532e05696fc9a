import type { Application } from '../application/create-application.ts'
import type { Clock, Log, Messenger, SlackData, Store, WebInbox } from '../application/ports.ts'
import type { Config } from '../config.ts'
import { demoAccount, demoNewcomer } from '../demo/demo-company.ts'
import type { AnyRoute } from '../http/route.ts'

/** What a channel is opened with. */
export interface ChannelParts {
  readonly config: Config
  readonly store: Store
  readonly inbox: WebInbox
  readonly slack: SlackData
  /** The machine's own clock. */
  readonly clock: Clock
  readonly log: Log
}

export interface OpenChannel {
  /** Set by the one channel whose page moves the clock for the whole process. */
  readonly clock?: Clock
  /** How it tells somebody something unasked. */
  readonly messenger: Messenger
  /** What it mounts on the front door. */
  routes(application: Application): readonly AnyRoute[]
  /** Called once the door is open, after `routes`; and when everything stops, after the door has closed. */
  start?(): Promise<void>
  stop?(): Promise<void>
}

export interface ChannelEntry {
  readonly name: string
  readonly isOn: (config: Config) => boolean
  /** Imports the channel first here: the SDK of one that is off is never loaded. */
  readonly open: (parts: ChannelParts) => Promise<OpenChannel>
}

/** Every channel there is; a new one is one more row. */
export const channels: readonly ChannelEntry[] = [
  {
    name: 'web',
    isOn: ({ demo }) => demo,
    open: async (parts) => {
      const { openWebChannel } = await import('./web/open-web-channel.ts')
      return openWebChannel({ ...parts, account: demoAccount.id })
    },
  },
  {
    name: 'teams',
    isOn: ({ demo, teams }) => demo || teams !== undefined,
    open: async ({ config: { teams }, ...parts }) => {
      const { openTeamsChannel } = await import('./teams/open-teams-channel.ts')
      const demo = { kind: 'demo' as const, account: demoAccount.id, as: demoNewcomer }
      return openTeamsChannel({ ...parts, credentials: teams ? { kind: 'app', teams } : demo })
    },
  },
  {
    name: 'slack',
    isOn: ({ slack }) => slack !== undefined,
    open: async ({ config: { slack, publicUrl, tokenKeys }, slack: data, ...parts }) => {
      if (!slack) throw new Error('Slack is opened without its settings')
      const { openSlackChannel } = await import('./slack/open-slack-channel.ts')
      return openSlackChannel({ ...parts, slack, publicUrl, tokenKeys, data })
    },
  },
]
