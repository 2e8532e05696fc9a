import type { Instant } from '../domain/time.ts'

/** What the Slack channel keeps besides what every channel keeps: workspaces that installed the app, and what waits to be worked on. */
export interface SlackData {
  /** The newest version for a workspace ("T…") or a whole organisation ("E…"); one that was uninstalled has nothing sealed. */
  installation(owner: string): Promise<SlackInstallation | undefined>
  /** Writes version `expected` + 1 (0 = none yet); false when somebody else wrote meanwhile, and nothing is changed. */
  saveInstallation(owner: string, sealed: string | undefined, expected: number, at: Instant): Promise<boolean>

  /** Takes in what Slack sent, leased until `until`; "new" only for the first with this key. */
  takeIn(row: { readonly key: string; readonly body: string; readonly at: Instant }, until: Instant): Promise<'new' | 'open' | 'done'>
  /** What nobody finished: leased again until `until`, oldest first. */
  claimOpen(now: Instant, most: number, until: Instant): Promise<readonly SlackInboxClaim[]>
  /** Finished: the key stays known, what it held is gone. */
  finish(key: string): Promise<void>
  /** Not yet: somebody takes it up again at `due`. */
  postpone(key: string, due: Instant): Promise<void>
}

export interface SlackInstallation {
  readonly version: number
  /** Tokens, encrypted; absent = uninstalled. */
  readonly sealed?: string
}

export interface SlackInboxClaim {
  readonly key: string
  readonly body: string
  /** When it came in. */
  readonly at: Instant
  /** 2 = the first time that it is taken up again. */
  readonly attempt: number
}
