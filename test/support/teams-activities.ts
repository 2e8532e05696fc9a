import { tenant } from './teams-app.ts'

/** Activities as Teams posts them; `who` is a person of the demo company. */
export function activitiesOf(serviceUrl: string) {
  let ids = 0
  const bot = { id: '28:11111111-2222-4333-8444-555555555555', name: 'FMU' }
  const base = (who: string) => ({
    id: `17${String(++ids).padStart(11, '0')}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2026-11-23T09:00:00.000Z',
    from: { id: userId(who), name: who, aadObjectId: objectId(who) },
    recipient: bot,
    locale: 'en-GB',
    localTimezone: 'Europe/Brussels',
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'BE', platform: 'Windows', timezone: 'Europe/Brussels' }] as object[],
    channelData: { tenant: { id: tenant } } as Record<string, unknown>,
  })
  const personal = (who: string) => ({ conversationType: 'personal', tenantId: tenant, id: `a:chat-${who}` })
  const group = { conversationType: 'groupChat', isGroup: true, tenantId: tenant, id: '19:group-1@thread.v2' }
  const channel = { conversationType: 'channel', isGroup: true, tenantId: tenant, id: '19:channel-1@thread.tacv2;messageid=1' }
  const mention = { type: 'mention', mentioned: bot, text: '<at>FMU</at>' }
  const say = (who: string, text: string, extra: object = {}) => ({
    ...base(who),
    ...{ type: 'message', text, textFormat: 'plain', conversation: personal(who) },
    ...extra,
  })
  return {
    say,
    inGroup: (who: string, text: string, extra: object = {}) =>
      say(who, `<at>FMU</at> ${text}`, { conversation: group, entities: [mention], ...extra }),
    inChannel: (who: string, text: string) =>
      say(who, `<at>FMU</at>&nbsp;${text}\n`, {
        conversation: channel,
        entities: [mention],
        channelData: { tenant: { id: tenant }, team: { id: '19:team-1@thread.tacv2' }, channel: { id: '19:channel-1@thread.tacv2' } },
      }),
    tap: (who: string, { verb, data }: { verb: string; data: object }, extra: object = {}) => ({
      ...base(who),
      ...{ type: 'invoke', name: 'adaptiveCard/action', conversation: personal(who), replyToId: 'card-1' },
      value: { action: { type: 'Action.Execute', id: '', verb, data }, trigger: 'manual' },
      ...extra,
    }),
    submit: (who: string, value: object) => ({
      ...base(who),
      ...{ type: 'message', value, conversation: personal(who), replyToId: 'card-1' },
    }),
    /** A dialog's invoke: `data` is what the button sends, with the inputs beside it. */
    dialog: (who: string, name: 'task/fetch' | 'task/submit', data: object, extra: object = {}) => ({
      ...base(who),
      ...{ type: 'invoke', name, conversation: personal(who), value: { data, context: { theme: 'default' } } },
      ...extra,
    }),
    added: (who: string, where: 'personal' | 'group' = 'personal') => ({
      ...base(who),
      ...{ type: 'conversationUpdate', conversation: where === 'personal' ? personal(who) : group },
      membersAdded: [{ id: bot.id }, { id: userId(who) }],
    }),
    installation: (who: string, action: string) => ({ ...base(who), type: 'installationUpdate', action, conversation: personal(who) }),
    edited: (who: string, text: string, id: string) => ({
      ...say(who, text, { id, type: 'messageUpdate', timestamp: '2026-11-23T09:01:00.000Z' }),
      channelData: { tenant: { id: tenant }, eventType: 'editMessage' },
    }),
    base,
    bot,
  }
}

export const userId = (who: string): string => `29:${who}`
export const objectId = (who: string): string => `00000000-aaaa-4bbb-8ccc-${Buffer.from(who).toString('hex').padStart(12, '0').slice(-12)}`

/** What the directory says of a person of the demo company. */
export function memberOf(who: string, other: object = {}): Readonly<Record<string, unknown>> {
  const email = `${who}@demo.example`
  return {
    id: userId(who),
    aadObjectId: objectId(who),
    tenantId: tenant,
    name: who,
    email,
    userPrincipalName: email,
    userRole: 'user',
    ...other,
  }
}
