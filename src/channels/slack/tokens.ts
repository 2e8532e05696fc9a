import type { Clock, Log, SlackData } from '../../application/ports.ts'
import { fieldsOf, textOf } from './failure.ts'
import { open, seal, type SealKey } from './seal.ts'

/** What a workspace gave when it installed the app. */
export interface Grant {
  readonly token: string
  /** With token rotation: a token for the next token, and when this one ends (epoch milliseconds). */
  readonly refresh?: string
  readonly expires?: number
}

/** Whose token a call is made with. */
export interface Tokens {
  /** Undefined = the workspace has not installed the app, or no longer. */
  of(team: string, enterprise?: string): Promise<string | undefined>
}

export function oneToken(token: string): Tokens {
  return { of: () => Promise.resolve(token) }
}

export interface InstalledTokens extends Tokens {
  save(owner: string, grant: Grant): Promise<void>
  /** The workspace removed the app: its tokens are gone from here too. */
  forget(owner: string): Promise<void>
}

interface TokenTools {
  readonly data: SlackData
  readonly clock: Clock
  readonly log: Log
  readonly keys: readonly SealKey[]
  /** Trades a refresh token for the next grant; undefined when Slack would not. */
  readonly renew: (refresh: string) => Promise<Grant | undefined>
}

/** A token is renewed this long before it ends, by whatever needs it next: a bot that mostly sends renews when it sends. */
const renewAheadMs = 2 * 3_600_000
const mostRaces = 5

/** Tokens of every workspace that installed the app, encrypted in the database, each a version. */
export function installedTokens(tools: TokenTools): InstalledTokens {
  const { data, clock, log, keys, renew } = tools
  const renewing = new Map<string, Promise<string | undefined>>()
  return {
    of: async (team, enterprise) => (await ofOwner(team)) ?? (enterprise === undefined ? undefined : ofOwner(enterprise)),
    save,
    forget,
  }

  async function ofOwner(owner: string): Promise<string | undefined> {
    const held = await read(owner)
    if (!held) return undefined
    if (held.expires === undefined || held.expires - clock.now() > renewAheadMs) {
      if (held.withOldKey) await write(owner, held, held.version)
      return held.token
    }
    const running = renewing.get(owner) ?? renewOf(owner).finally(() => renewing.delete(owner))
    renewing.set(owner, running)
    return running
  }

  /** A refresh token works once: whoever loses the race to use it takes what the winner got. */
  async function renewOf(owner: string): Promise<string | undefined> {
    const held = await read(owner)
    if (!held?.refresh) return held?.token
    const next = await renew(held.refresh)
    if (next && (await write(owner, next, held.version))) return next.token
    const present = await read(owner)
    if (present && present.version !== held.version) return present.token
    log.error('slack.token-not-renewed', { owner })
    return held.expires !== undefined && held.expires > clock.now() ? held.token : undefined
  }

  async function read(owner: string) {
    const installation = await data.installation(owner)
    if (installation?.sealed === undefined) return undefined
    const opened = open(keys, installation.sealed, owner)
    const grant = opened.kind === 'opened' ? toGrant(opened.text) : undefined
    if (opened.kind === 'opened' && grant) return { ...grant, version: installation.version, withOldKey: opened.withOldKey }
    log.error('slack.token-unreadable', {
      owner,
      because: opened.kind,
      remedy: 'put the key it was encrypted with back into FMU_TOKEN_KEYS',
    })
    return undefined
  }

  function write(owner: string, { token, refresh, expires }: Grant, expected: number): Promise<boolean> {
    const grant = { token, ...(refresh !== undefined && { refresh }), ...(expires !== undefined && { expires }) }
    return data.saveInstallation(owner, seal(keys, JSON.stringify(grant), owner), expected, clock.now())
  }

  async function save(owner: string, grant: Grant): Promise<void> {
    for (let race = 0; race < mostRaces; race++) {
      if (await write(owner, grant, (await data.installation(owner))?.version ?? 0)) return
    }
    throw new Error('an installation into Slack could not be saved')
  }

  async function forget(owner: string): Promise<void> {
    for (let race = 0; race < mostRaces; race++) {
      const present = await data.installation(owner)
      if (present?.sealed === undefined) return
      if (await data.saveInstallation(owner, undefined, present.version, clock.now())) return
    }
    throw new Error('an uninstalled workspace could not be forgotten')
  }
}

function toGrant(text: string): Grant | undefined {
  const fields = fieldsOf(JSON.parse(text))
  const token = textOf(fields?.['token'])
  const refresh = textOf(fields?.['refresh'])
  const expires = fields?.['expires']
  return token === undefined
    ? undefined
    : { token, ...(refresh !== undefined && { refresh }), ...(typeof expires === 'number' && { expires }) }
}
