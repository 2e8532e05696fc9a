import type { Reply } from '../../application/chat-request.ts'
import type { Clock, Log, Store } from '../../application/ports.ts'
import type { Language, Subject } from '../../domain/person.ts'
import { teamsTextsFor } from '../../texts/teams.ts'
import { deliver, type DeliverTools } from './deliver.ts'
import type { From } from './incoming.ts'
import { toLine, toMessage } from './message.ts'
import { placeOf, readReference } from './reference.ts'
import type { OpenCards } from './open-cards.ts'
import type { Outgoing, Place, Sending } from './teams-port.ts'

export interface AnswerTools extends DeliverTools {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly openCards: OpenCards
}

export interface Answering {
  readonly from: From
  readonly subject: Subject
  readonly reply: Reply
}

/**
 * Gives an answer where it may be seen. In a group only what is public is answered there (DOMAIN §2); the rest goes to the one who asked:
 * as a targeted message when they wrote one, since then their Teams knows them, else in the personal chat, with a pointer to it. False
 * when it certainly did not arrive.
 */
export async function answerPrivatelyOrHere(tools: AnswerTools, answering: Answering): Promise<boolean> {
  const { from, reply } = answering
  const message = toMessage(reply.card, reply.language, tools.log)
  if (from.targeted) return hasArrived(await post(tools, from, { ...message, onlyFor: from.user }, reply.language))
  if (from.where === 'personal' || reply.audience === 'everyone') {
    const outcome = await post(tools, from, message, reply.language)
    if (from.where === 'personal') keepOpen(tools, answering, from, outcome)
    return hasArrived(outcome)
  }
  const there = await answerPersonally(tools, answering, message)
  const { answeredPersonally, openPersonalChat } = teamsTextsFor(reply.language)
  await say(tools, from, there ? answeredPersonally : openPersonalChat, reply.language)
  return there
}

/** One line of plain words, to whoever wrote. */
export async function say(tools: AnswerTools, from: From, line: string, language: Language): Promise<void> {
  await post(tools, from, { ...toLine(line), ...(from.targeted && { onlyFor: from.user }) }, language)
}

/** False when there is no personal chat with them, and none can be made: the app is not installed for them. */
async function answerPersonally(tools: AnswerTools, answering: Answering, message: Outgoing): Promise<boolean> {
  const { from, subject, reply } = answering
  const place = (await knownChat(tools, from, subject)) ?? (await newChat(tools, from))
  if (!place) return false
  const outcome = await deliver(tools, place, message, from.activity, reply.language)
  keepOpen(tools, answering, place, outcome)
  return hasArrived(outcome)
}

function keepOpen({ openCards }: AnswerTools, { from, reply: { card, language } }: Answering, place: Place, outcome: Sending): void {
  if (outcome.kind === 'sent') openCards.keep(from, { place, activity: outcome.id, card, language })
}

/** As far as anybody knows: what nobody answered may have. */
const hasArrived = ({ kind }: Sending): boolean => kind === 'sent' || kind === 'unanswered'

async function knownChat({ store }: AnswerTools, from: From, { person }: Subject): Promise<Place | undefined> {
  const home = await store.conversationOf(person.id)
  const reference = home?.channel === 'teams' && !home.unreachable ? readReference(home.reference) : undefined
  return reference?.tenant === from.tenant && reference.user === from.user ? placeOf(reference) : undefined
}

async function newChat({ port, pace }: AnswerTools, { serviceUrl, tenant, bot, user }: From): Promise<Place | undefined> {
  if (pace.take({ tenant }) > 0) return undefined
  const opened = await port.openPersonalChat({ serviceUrl, tenant, bot, user })
  return opened.kind === 'sent' ? { serviceUrl, tenant, conversation: opened.id } : undefined
}

async function post(tools: AnswerTools, from: From, message: Outgoing, language: Language): Promise<Sending> {
  const answers = from.activity === '' ? {} : { answers: from.activity }
  const outcome = await deliver(tools, from, { ...message, ...answers }, from.activity, language)
  if (outcome.kind !== 'sent') tools.log.warn('teams.answer-not-delivered', { outcome: outcome.kind, because: outcome.because })
  return outcome
}
