import { type Fields, fields, text } from './fields.ts'
import type { From, Incoming } from './incoming.ts'
import { readDialog } from './read-dialog.ts'
import { readTap } from './read-tap.ts'
import { spokenText, isMentioned } from './spoken-text.ts'

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

/** Universal actions (`adaptiveCard/action`), and what opens and sends a dialog. */
function readInvoke(activity: Fields, from: From): Incoming {
  const value = fields(activity['value'])
  const key = `${from.conversation} ${from.activity}`
  switch (activity['name']) {
    case 'adaptiveCard/action': {
      const action = fields(value?.['action'])
      if (!action) return { kind: 'malformed', missing: 'value.action' }
      const cardAt = text(activity['replyToId'])
      const tap = { ...readTap(action['verb'], fields(action['data'])?.['id']), ...(cardAt !== undefined && { cardAt }) }
      return { kind: 'tap', from, key, by: 'invoke', tap }
    }
    case 'task/fetch':
    case 'task/submit': {
      const data = fields(value?.['data'])
      return data ? { kind: 'dialog', from, key, wish: readDialog(data) } : { kind: 'malformed', missing: 'value.data' }
    }
    default:
      return { kind: 'nothing' }
  }
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

function clientZone(activity: Fields): string | undefined {
  const entities: readonly unknown[] = Array.isArray(activity['entities']) ? activity['entities'] : []
  const info = entities.map(fields).find((each) => each?.['type'] === 'clientInfo')
  return text(info?.['timezone'])
}

/** An id of the directory: short, and of nothing but letters, digits, dots and dashes. */
function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.-]{1,100}$/.test(value) ? value.toLowerCase() : undefined
}
