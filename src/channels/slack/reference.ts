import { fieldsOf, textOf } from './failure.ts'

/** Where somebody is told things unasked; kept in the store as JSON text. */
export interface SlackReference {
  readonly team: string
  readonly enterprise?: string
  readonly user: string
  /** The chat with the bot; absent until it is known. */
  readonly channel?: string
}

export function writeReference({ team, enterprise, user, channel }: SlackReference): string {
  return JSON.stringify({ team, ...(enterprise !== undefined && { enterprise }), user, ...(channel !== undefined && { channel }) })
}

/** Undefined for text that is no such reference. */
export function readReference(text: string): SlackReference | undefined {
  try {
    const fields = fieldsOf(JSON.parse(text))
    const [team, user, channel, enterprise] = ['team', 'user', 'channel', 'enterprise'].map((name) => textOf(fields?.[name]))
    if (team === undefined || user === undefined) return undefined
    return { team, user, ...(channel !== undefined && { channel }), ...(enterprise !== undefined && { enterprise }) }
  } catch {
    return undefined
  }
}
