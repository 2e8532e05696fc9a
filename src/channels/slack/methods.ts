/** Every method of Slack's Web API that the bot calls, and the scope of the bot's token that it takes ('' = none). */
export const methods = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.open': 'im:write',
  'conversations.history': 'im:history',
  'conversations.replies': 'im:history',
  'users.info': 'users:read',
  'views.open': '',
  'views.update': '',
  'views.publish': '',
  'auth.test': '',
} as const
export type Method = keyof typeof methods

/** Scopes that no method needs: what Slack sends of its own, and the e-mail addresses in users.info. */
const forEvents = ['app_mentions:read', 'commands', 'im:history', 'users:read.email'] as const

/** The least the bot works with, in order. */
export const scopes: readonly string[] = [...new Set([...Object.values(methods).filter((scope) => scope !== ''), ...forEvents])].sort()

/** What the bot listens to. */
export const events = ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'] as const
export const command = '/fmu'
export const shortcuts = {
  say: { callback: 'fmu_say', type: 'global' },
  week: { callback: 'fmu_week', type: 'global' },
  sayMessage: { callback: 'fmu_say_message', type: 'message' },
} as const
export const paths = { events: '/slack/events', install: '/slack/install', redirect: '/slack/oauth_redirect' } as const
