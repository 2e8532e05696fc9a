import { type Verb, verbs } from '../../cards/card-data.ts'
import { type PendingId, pendingId } from '../../domain/ids.ts'
import type { From, Incoming, Tap } from './incoming.ts'
import { spokenText, isMentioned } from './spoken-text.ts'

type Fields = Readonly<Record<string, unknown>>

/** Reads what Teams posts (Bot Framework: activity schema). Whatever comes in, nothing is thrown. */
export function readActivity(body: unknown): Incoming {
  const activity = fields(body)
  if (!activity) return { kind: 'malformed', missing: 'activity' }
  const type = text(activity['type'])
  if (type === undefined) return { kind: 'malformed', missing: 'type' }
  const read = readers.get(type)
  if (!read) return { kind: 'nothing' }
  const from = readFrom(activity)
  return 'missing' in from ? { kind: 'malformed', ...from } : read(activity, from)
}

/** A map: as a plain object it would also know "constructor". */
const readers: ReadonlyMap<string, (activity: Fields, from: From) => Incoming> = new Map([
  ['message', readMessage],
  ['messageUpdate', readEdit],
  ['invoke', readInvoke],
  ['conversationUpdate', readMembers],
  ['installationUpdate', readInstallation],
])

function readFrom(activity: Fields): From | { readonly missing: string } {
  const conversation = fields(activity['conversation'])
  const channelData = fields(activity['channelData'])
  const sender = fields(activity['from'])
  const recipient = fields(activity['recipient'])
  const facts = {
    serviceUrl: text(activity['serviceUrl']),
    tenant: word(fields(channelData?.['tenant'])?.['id']) ?? word(conversation?.['tenantId']),
    conversation: text(conversation?.['id']),
    user: text(sender?.['id']),
    bot: text(recipient?.['id']),
    activity: text(activity['id']) ?? (activity['type'] === 'message' || activity['type'] === 'invoke' ? undefined : ''),
  }
  for (const [name, value] of Object.entries(facts)) if (value === undefined) return { missing: name }
  const { serviceUrl = '', tenant = '', conversation: id = '', user = '', bot = '', activity: answered = '' } = facts
  const type = text(conversation?.['conversationType'])
  const objectId = word(sender?.['aadObjectId'])
  const locale = text(activity['locale'])
  const timeZone = text(activity['localTimezone']) ?? clientZone(activity)
  return {
    ...{ serviceUrl, tenant, conversation: id, user, bot, activity: answered },
    where: type === 'personal' || (type === undefined && conversation?.['isGroup'] !== true) ? 'personal' : 'group',
    roster: text(fields(channelData?.['team'])?.['id']) ?? id,
    targeted: recipient?.['isTargeted'] === true,
    ...(objectId !== undefined && { objectId }),
    ...(locale !== undefined && { locale }),
    ...(timeZone !== undefined && { timeZone }),
  }
}

function readMessage(activity: Fields, from: From): Incoming {
  const key = `${from.conversation} ${from.activity}`
  const value = fields(activity['value'])
  const said = spokenText(text(activity['text']) ?? '', activity['entities'], from.bot)
  if (value && said === '') {
    const cardAt = text(activity['replyToId'])
    return {
      kind: 'tap',
      from,
      key,
      by: 'message',
      tap: { ...readTap(value['verb'], value['id']), ...(cardAt !== undefined && { cardAt }) },
    }
  }
  if (!isForBot(activity, from)) return { kind: 'nothing' }
  return { kind: 'say', from, key, text: said }
}

/** An edited message is said anew; the time of the edit tells one from the other, and a repeat from both. */
function readEdit(activity: Fields, from: From): Incoming {
  if (fields(activity['channelData'])?.['eventType'] !== 'editMessage' || !isForBot(activity, from)) return { kind: 'nothing' }
  const edited = text(activity['timestamp']) ?? ''
  const said = spokenText(text(activity['text']) ?? '', activity['entities'], from.bot)
  return said === ''
    ? { kind: 'nothing' }
    : { kind: 'say', from, key: `${from.conversation} ${from.activity} edited ${edited}`, text: said }
}

/** In a group the bot is silent unless spoken to (DOMAIN §9). */
function isForBot(activity: Fields, from: From): boolean {
  return from.where === 'personal' || from.targeted || isMentioned(activity['entities'], from.bot)
}

/** Universal actions: `adaptiveCard/action`. */
function readInvoke(activity: Fields, from: From): Incoming {
  if (activity['name'] !== 'adaptiveCard/action') return { kind: 'nothing' }
  const action = fields(fields(activity['value'])?.['action'])
  if (!action) return { kind: 'malformed', missing: 'value.action' }
  const cardAt = text(activity['replyToId'])
  const tap = { ...readTap(action['verb'], fields(action['data'])?.['id']), ...(cardAt !== undefined && { cardAt }) }
  return { kind: 'tap', from, key: `${from.conversation} ${from.activity}`, by: 'invoke', tap }
}

function readMembers(activity: Fields, from: From): Incoming {
  const holdsBot = (list: unknown): boolean => Array.isArray(list) && list.some((each) => fields(each)?.['id'] === from.bot)
  if (holdsBot(activity['membersRemoved'])) return { kind: 'left', from }
  if (!holdsBot(activity['membersAdded'])) return { kind: 'nothing' }
  const at = from.activity || (text(activity['timestamp']) ?? '')
  return { kind: 'came', from, key: `${from.conversation} came ${at}` }
}

function readInstallation(activity: Fields, from: From): Incoming {
  const action = text(activity['action']) ?? ''
  if (action.startsWith('remove')) return { kind: 'left', from }
  return action.startsWith('add') ? { kind: 'installed', from } : { kind: 'nothing' }
}

function readTap(verb: unknown, id: unknown): Tap {
  const known = verbs.find((each): each is Verb => each === verb)
  const pending = parseId(id)
  return { ...(known && { verb: known }), ...(pending && { id: pending }) }
}

function parseId(id: unknown): PendingId | undefined {
  try {
    return typeof id === 'string' ? pendingId(id) : undefined
  } catch {
    return undefined
  }
}

function clientZone(activity: Fields): string | undefined {
  const entities: readonly unknown[] = Array.isArray(activity['entities']) ? activity['entities'] : []
  const info = entities.map(fields).find((each) => each?.['type'] === 'clientInfo')
  return text(info?.['timezone'])
}

function fields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.toWellFormed() : undefined
}

/** An id of the directory: short, and of nothing but letters, digits, dots and dashes. */
function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.-]{1,100}$/.test(value) ? value.toLowerCase() : undefined
}
