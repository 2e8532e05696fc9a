import type { PersonalChat, Place } from './teams-port.ts'

/** Where somebody is told things unasked; kept in the store as JSON text. */
export interface TeamsReference extends PersonalChat {
  /** Absent until the personal chat was made. */
  readonly conversation?: string
}

export function writeReference({ serviceUrl, tenant, bot, user, conversation }: TeamsReference): string {
  return JSON.stringify({ serviceUrl, tenant, bot, user, ...(conversation !== undefined && { conversation }) })
}

/** Undefined for text that is no such reference. */
export function readReference(text: string): TeamsReference | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    const { serviceUrl, tenant, bot, user, conversation } = value as Readonly<Record<string, unknown>>
    if (typeof serviceUrl !== 'string' || typeof tenant !== 'string' || typeof bot !== 'string' || typeof user !== 'string')
      return undefined
    return { serviceUrl, tenant, bot, user, ...(typeof conversation === 'string' && { conversation }) }
  } catch {
    return undefined
  }
}

export function placeOf(reference: TeamsReference): Place | undefined {
  const { serviceUrl, tenant, conversation } = reference
  return conversation === undefined ? undefined : { serviceUrl, tenant, conversation }
}
