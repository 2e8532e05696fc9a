import { type Activity, CloudAdapter, type TurnContext } from 'botbuilder'
import type { Clock } from '../../application/ports.ts'
import type { AppCredentials } from './app-credentials.ts'
import { refuseByClaims } from './announced-claims.ts'
import { failureOf } from './connector-failure.ts'
import { type Connector, type Credentials, OneTryAuthentication, targetedHeader } from './one-try.ts'
import { createProvenTokens } from './proven-tokens.ts'
import { isServiceUrl } from './service-hosts.ts'
import type { InvokeAnswer, Lookup, Outgoing, PersonalChat, Place, Receipt, Received, Sending, TeamsPort } from './teams-port.ts'

export interface BotbuilderOptions {
  /** Absent = no credentials: everybody is believed, so the route must be this machine's own. */
  readonly teams?: AppCredentials
  readonly clock: Clock
  /** For a stand-in of Microsoft's services on this machine. */
  readonly standIn?: { readonly openIdMetadata: string; readonly credentials: Credentials; readonly answerMs?: number }
}

/** Who signs what Teams posts, and whom the bot's own tokens are for. */
const issuer = 'https://api.botframework.com'

/** The port on botbuilder's CloudAdapter. */
export function createBotbuilderPort({ teams, clock, standIn }: BotbuilderOptions): TeamsPort {
  const development = teams === undefined || standIn !== undefined
  const authentication = new OneTryAuthentication(settingsOf(teams, standIn?.openIdMetadata), standIn?.credentials, standIn?.answerMs)
  const adapter = new Adapter(authentication)
  const proven = createProvenTokens<Proof>()

  const connect = async (serviceUrl: string): Promise<Connector | Extract<Sending, { kind: 'refused' }>> => {
    if (!isServiceUrl(serviceUrl, development)) return { kind: 'refused', because: 'not-a-service-of-microsoft' }
    return adapter.connector(teams?.appId ?? '', serviceUrl)
  }
  const attempt = async (place: { readonly serviceUrl: string }, call: (to: Connector) => Promise<{ id?: string }>): Promise<Sending> => {
    try {
      const to = await connect(place.serviceUrl)
      if ('because' in to) return to
      return { kind: 'sent', id: (await call(to)).id ?? '' }
    } catch (error) {
      return failureOf(error, clock.now())
    }
  }

  return {
    async receive({ authorization, activity }: Received, answer): Promise<Receipt> {
      const refusal = teams && refuseByClaims({ authorization, activity }, { issuer, appId: teams.appId }, clock.now())
      if (refusal) return { kind: 'refused', ...refusal }
      if (typeof activity['serviceUrl'] !== 'string' || !isServiceUrl(activity['serviceUrl'], development))
        return { kind: 'refused', status: 403, because: 'service-url' }
      const asked = { ...activity } as unknown as Activity
      const known = teams && proven.of(authorization, clock.now())
      let proof: Proof
      try {
        proof = known ?? (await authentication.authenticateRequest(asked, authorization))
      } catch (error) {
        return refusedBy(error) ? { kind: 'refused', status: 401, because: 'token' } : { kind: 'unavailable', error }
      }
      if (teams && !known) proven.keep(authorization, proof, clock.now())
      const given = await adapter.answer(proof, asked, answer)
      return { kind: 'answered', ...(given && { answer: given }) }
    },
    send: (place, message) =>
      attempt(place, ({ conversations }) => {
        const activity = activityOf(message)
        const options = message.onlyFor === undefined ? {} : { customHeaders: { [targetedHeader]: 'true' } }
        return message.answers === undefined
          ? conversations.sendToConversation(place.conversation, activity, options)
          : conversations.replyToActivity(place.conversation, message.answers, activity, options)
      }),
    update: (place, activity, message) =>
      attempt(place, ({ conversations }) => conversations.updateActivity(place.conversation, activity, activityOf(message))),
    openPersonalChat: (chat) => attempt(chat, ({ conversations }) => conversations.createConversation(newConversation(chat))),
    async member(place: Place, user: string): Promise<Lookup> {
      try {
        const to = await connect(place.serviceUrl)
        if ('because' in to) return to
        return memberOf(await to.conversations.getConversationMember(place.conversation, user))
      } catch (error) {
        return failureOf(error, clock.now())
      }
    },
  }
}

type Proof = Awaited<ReturnType<OneTryAuthentication['authenticateRequest']>>

/** CloudAdapter prints failures and answers 500 for a forged token; this way in leaves both to the caller. */
class Adapter extends CloudAdapter {
  async answer(proof: Proof, activity: Activity, answer: () => Promise<InvokeAnswer | undefined>): Promise<InvokeAnswer | undefined> {
    const given = await this.processActivity(proof, activity, async (context: TurnContext) => {
      const value = await answer()
      if (value) await context.sendActivity({ type: 'invokeResponse', value })
    })
    return given && { status: given.status, ...(isObject(given.body) && { body: given.body }) }
  }

  /** As the SDK does for what is sent unasked. */
  connector(appId: string, serviceUrl: string): Promise<Connector> {
    return this.botFrameworkAuthentication.createConnectorFactory(this.createClaimsIdentity(appId)).create(serviceUrl, issuer)
  }
}

function settingsOf(teams: AppCredentials | undefined, openIdMetadata: string | undefined): Record<string, string> {
  return {
    MicrosoftAppId: teams?.appId ?? '',
    MicrosoftAppPassword: teams?.appPassword ?? '',
    MicrosoftAppType: teams?.appType ?? 'MultiTenant',
    MicrosoftAppTenantId: teams?.tenantId ?? '',
    ...(openIdMetadata !== undefined && {
      ToBotFromChannelOpenIdMetadataUrl: openIdMetadata,
      ToBotFromChannelTokenIssuer: issuer,
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: issuer,
      ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadata,
      OAuthUrl: issuer,
      CallerId: 'urn:botframework:azure',
    }),
  }
}

/** The SDK's and its JWT library's own kinds of "no"; everything else is a fault on the way to Microsoft's keys. */
function refusedBy(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name)) return true
  return 'statusCode' in error && error.statusCode === 401
}

function activityOf({ text, summary, card, onlyFor }: Outgoing): Partial<Activity> {
  return {
    type: 'message',
    summary,
    ...(text !== undefined && { text, textFormat: 'plain' }),
    ...(card && { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }),
    ...(onlyFor !== undefined && { recipient: { id: onlyFor, name: '', isTargeted: true } as Activity['recipient'] }),
  }
}

function newConversation({ tenant, bot, user }: PersonalChat): Parameters<Connector['conversations']['createConversation']>[0] {
  return {
    isGroup: false,
    bot: { id: bot, name: '' },
    members: [{ id: user, name: '' }],
    tenantId: tenant,
    channelData: { tenant: { id: tenant } },
  }
}

/** The directory's answer; one without an object id or tenant names nobody. */
function memberOf(found: object): Lookup {
  const { aadObjectId, objectId, tenantId, email, userPrincipalName, userRole } = found as Readonly<Record<string, unknown>>
  const id = typeof aadObjectId === 'string' ? aadObjectId : objectId
  if (typeof id !== 'string' || typeof tenantId !== 'string') return { kind: 'refused', because: 'nobody' }
  const emails = [email, userPrincipalName].filter((each): each is string => typeof each === 'string' && each.includes('@'))
  const guest = (userRole !== undefined && userRole !== 'user') || emails.some((each) => /#ext#/i.test(each))
  return { kind: 'member', member: { objectId: id, tenant: tenantId, guest, emails } }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
