import { type Fields, fieldsOf, textOf } from './failure.ts'
import type { From, Incoming } from './incoming.ts'

/** Reads what the Events API sends (Slack: "message.im", "app_mention"). Undefined = nothing for the bot. */
export function readEvent(body: unknown): Incoming | undefined {
  const envelope = fieldsOf(body)
  const event = fieldsOf(envelope?.['event'])
  if (!envelope || !event) return undefined
  switch (event['type']) {
    case 'message':
      return event['channel_type'] === 'im' ? readSaid(envelope, event) : undefined
    case 'app_mention':
      return readSaid(envelope, event)
    case 'app_home_opened':
      return readHomeOpened(envelope, event)
    default:
      return undefined
  }
}

function readSaid(envelope: Fields, event: Fields): Incoming | undefined {
  // Edits, joins, and whatever bots say; a message may come with a file or be sent to the channel too.
  const subtype = textOf(event['subtype'])
  if (event['bot_id'] !== undefined || (subtype !== undefined && subtype !== 'file_share' && subtype !== 'thread_broadcast'))
    return undefined
  const from = readFrom(envelope, event)
  const channel = textOf(event['channel'])
  const ts = textOf(event['ts'])
  if (!from || channel === undefined || ts === undefined) return undefined
  const text = spoken(textOf(event['text']) ?? '', botOf(envelope))
  const key = `said:${from.team}:${channel}:${ts}`
  const thread = textOf(event['thread_ts'])
  if (event['type'] === 'app_mention') return { kind: 'say', from, key, text, place: { kind: 'thread', channel, thread: thread ?? ts } }
  return { kind: 'say', from, key, text, place: { kind: 'chat', channel, ...(thread !== undefined && { thread }) } }
}

/** The tab with the messages; the Home tab is published, not answered. */
function readHomeOpened(envelope: Fields, event: Fields): Incoming | undefined {
  const from = readFrom(envelope, event)
  const channel = textOf(event['channel'])
  if (event['tab'] !== 'messages' || !from || channel === undefined) return undefined
  return { kind: 'hello', from, key: `hello:${from.team}:${from.user}`, place: { kind: 'chat', channel } }
}

/** Who opened the Home tab. */
export function readHome(body: unknown): From | undefined {
  const envelope = fieldsOf(body)
  const event = fieldsOf(envelope?.['event'])
  return envelope && event?.['tab'] === 'home' ? readFrom(envelope, event) : undefined
}

function readFrom(envelope: Fields, event: Fields): From | undefined {
  const team = idOf(envelope['team_id'])
  const user = idOf(event['user'])
  if (team === undefined || user === undefined) return undefined
  const enterprise = idOf(envelope['enterprise_id'])
  const userTeam = idOf(event['user_team']) ?? idOf(event['source_team']) ?? idOf(event['team'])
  return { team, user, ...(enterprise !== undefined && { enterprise }), ...(userTeam !== undefined && { userTeam }) }
}

/** The workspace, or the organisation, whose installation an event is about. */
export function ownerOf(body: unknown): string | undefined {
  const envelope = fieldsOf(body)
  return idOf(envelope?.['team_id']) ?? idOf(envelope?.['enterprise_id'])
}

/** Our own user: in whose name the event was delivered. */
function botOf(envelope: Fields): string | undefined {
  const authorizations: unknown = envelope['authorizations']
  const first: unknown = Array.isArray(authorizations) ? authorizations[0] : undefined
  return idOf(fieldsOf(first)?.['user_id'])
}

/** What was said in plain words: without the mention of the bot, links and mentions as they are shown (Slack: "Formatting text"). */
export function spoken(text: string, bot: string | undefined): string {
  return text
    .replace(/<@([A-Z0-9]+)(?:\|([^>]*))?>/g, (_, user: string, name: string | undefined) => (user === bot ? ' ' : (name ?? ' ')))
    .replace(/<(?:https?|mailto|tel):[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<((?:https?|mailto|tel):[^|>]*)>/g, '$1')
    .replace(/<[#!][^|>]*\|([^>]*)>/g, '$1')
    .replace(/<[#!][^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .trim()
}

/** An id of Slack's: letters and digits. */
export function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Z0-9]{2,30}$/.test(value) ? value : undefined
}
