import { createAccountFinder, type Whose, writerOf } from '../../application/find-accounts.ts'
import type { Clock, Log, Store } from '../../application/ports.ts'
import { type Language, languages } from '../../domain/person.ts'
import { parseZone, type Zone } from '../../domain/time.ts'
import { fieldsOf, textOf } from './failure.ts'
import type { From } from './incoming.ts'
import { idOf } from './read-event.ts'
import type { SlackApi } from './web-api.ts'

export interface IdentifyTools {
  readonly store: Store
  readonly api: Pick<SlackApi, 'call'>
  readonly clock: Clock
  readonly log: Log
}

/** What Slack knows of somebody. */
interface Profile {
  readonly stranger: boolean
  /** A bot, or somebody who left. */
  readonly nobody: boolean
  /** Confirmed by Slack. */
  readonly email?: string
  readonly language?: Language
  readonly zone?: Zone
}

export type Identified =
  | (Extract<Whose, { kind: 'known' | 'undecided' }> & { readonly language: Language; readonly zone?: Zone })
  /** Nobody told the bot to work for this workspace: it gets nothing (DOMAIN §2). */
  | { readonly kind: 'unbound' }
  | { readonly kind: 'unknown' | 'stranger' | 'taken'; readonly language: Language }
  | { readonly kind: 'unavailable'; readonly because: string }

export interface Directory {
  identify(from: From): Promise<Identified>
}

/** A profile is asked for again after this: names and languages change rarely, and somebody who left is locked out within it. */
const profileMs = 3_600_000
const mostProfiles = 5_000

/**
 * Who writes: the links that were pinned before, else the people of bound accounts whose confirmed e-mail Slack gives. The first match in an
 * account pins workspace and user there; addresses that change later move nothing (DOMAIN §2).
 */
export function createDirectory(tools: IdentifyTools): Directory {
  const { store, clock } = tools
  const profiles = new Map<string, { readonly profile: Profile; readonly until: number }>()
  const finder = createAccountFinder(tools)
  return { identify }

  async function identify(from: From): Promise<Identified> {
    const identity = { channel: 'slack', tenant: from.team, user: from.user } as const
    const memberships = await store.memberships(identity)
    if (memberships.length === 0) return { kind: 'unbound' }
    if (from.userTeam !== undefined && from.userTeam !== from.team && from.userTeam !== from.enterprise)
      return { kind: 'stranger', language: 'en' }
    const profile = await profileOf(from)
    const present = finder.decide(identity, memberships, from.account)
    if ('because' in profile) {
      const linked = memberships.some(({ subject }) => subject !== undefined)
      return linked ? identified(present) : { kind: 'unavailable', because: profile.because }
    }
    if (profile.nobody) return { kind: 'unknown', language: profile.language ?? 'en' }
    if (profile.stranger) return { kind: 'stranger', language: profile.language ?? 'en' }
    if (profile.email === undefined || !finder.shouldMatch(identity, memberships)) return identified(present, profile)
    return identified(await finder.match(identity, memberships, [profile.email], from.account), profile)
  }

  /** users.info, kept for a while. */
  async function profileOf(from: From): Promise<Profile | { readonly because: string }> {
    const key = `${from.team} ${from.user}`
    const kept = profiles.get(key)
    if (kept && kept.until > clock.now()) return kept.profile
    const called = await tools.api.call(from.team, 'users.info', { user: from.user, include_locale: true }, from.enterprise)
    if (called.kind === 'refused' || (called.kind === 'gone' && called.because === 'user_not_found'))
      return { stranger: false, nobody: true }
    if (called.kind !== 'ok') return { because: called.because }
    const profile = readProfile(called.result['user'], from)
    if (profiles.size >= mostProfiles) profiles.clear()
    profiles.set(key, { profile, until: clock.now() + profileMs })
    return profile
  }
}

/** Slack, "user object". */
function readProfile(value: unknown, from: From): Profile {
  const user = fieldsOf(value) ?? {}
  const email = textOf(fieldsOf(user['profile'])?.['email'])
  const zone = parseZone(textOf(user['tz']) ?? '')
  const locale = textOf(user['locale'])?.slice(0, 2).toLowerCase()
  const language = languages.find((each) => each === locale)
  return {
    stranger: user['is_stranger'] === true || !belongs(user, from),
    nobody: user['deleted'] === true || user['is_bot'] === true,
    ...(email !== undefined && user['is_email_confirmed'] === true && { email }),
    ...(language && { language }),
    ...(zone && { zone }),
  }
}

/** Of this workspace itself, or of the organisation that it is part of. */
function belongs(user: Readonly<Record<string, unknown>>, { team, enterprise }: From): boolean {
  if (idOf(user['team_id']) === team) return true
  const grid = fieldsOf(user['enterprise_user'])
  const teams: unknown = grid?.['teams']
  return (enterprise !== undefined && idOf(grid?.['enterprise_id']) === enterprise) || (Array.isArray(teams) && teams.includes(team))
}

function identified(whose: Whose, profile: Partial<Profile> = {}): Identified {
  if (whose.kind === 'unknown' || whose.kind === 'taken') return { kind: whose.kind, language: profile.language ?? 'en' }
  const { person, account } = writerOf(whose, 'slack').writer
  return {
    ...whose,
    language: person.language ?? profile.language ?? account.language,
    ...(profile.zone && { zone: profile.zone }),
  }
}
