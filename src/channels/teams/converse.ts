import type { ChatInput, ChatRequest, Conversation, Reply } from '../../application/chat-request.ts'
import type { Application } from '../../application/create-application.ts'
import { writerOf } from '../../application/find-accounts.ts'
import { assertNever, pendingId } from '../../domain/ids.ts'
import { type Language, languages, type Subject } from '../../domain/person.ts'
import { parseZone } from '../../domain/time.ts'
import { teamsTextsFor } from '../../texts/teams.ts'
import { textsFor } from '../../texts/texts.ts'
import { type AnswerTools, answerPrivatelyOrHere, say } from './answer-where.ts'
import { answerTap } from './answer-tap.ts'
import { answerDialog } from './dialog.ts'
import { identify, type Identified, type IdentifyTools } from './identify.ts'
import type { From, Incoming } from './incoming.ts'
import { writeReference } from './reference.ts'
import { lineDialog, messageAnswer } from './invoke-answers.ts'
import { takeButtonsOff } from './take-buttons-off.ts'
import type { InvokeAnswer } from './teams-port.ts'

export interface ConverseTools extends IdentifyTools, AnswerTools {
  readonly application: Pick<Application, 'handle'>
}

/** Somebody the bot answers. */
type Writing = Extract<Identified, { kind: 'known' | 'undecided' }>

type ForBot = Extract<Incoming, { readonly from: From }>

/** What became of an activity: an answer to its request, and whether somebody has yet to be answered. */
export type Conversed =
  | { readonly kind: 'done'; readonly answer?: InvokeAnswer }
  /** Its tenant is not one that the bot works for. */
  | { readonly kind: 'not-here' }
  | { readonly kind: 'unavailable'; readonly because: string }

/** Takes one activity, whose sender Teams vouches for, to its end. */
export async function converse(tools: ConverseTools, incoming: ForBot): Promise<Conversed> {
  const { from } = incoming
  if (incoming.kind === 'left') return leave(tools, from)
  const who = await identify(tools, from)
  switch (who.kind) {
    case 'known':
    case 'undecided':
      return converseWith(tools, incoming, who)
    case 'unbound':
      tools.log.warn('teams.tenant-not-bound', { remedy: `fmu-bind/teams:${from.tenant}` })
      return { kind: 'not-here' }
    case 'unavailable':
      return who
    case 'unknown':
    case 'guest':
    case 'taken':
      return explain(tools, incoming, who.kind)
    default:
      return assertNever(who)
  }
}

async function converseWith(tools: ConverseTools, incoming: Exclude<ForBot, { kind: 'left' }>, who: Writing): Promise<Conversed> {
  const { from } = incoming
  const { writer: subject } = writerOf(who, 'teams')
  const request = (key: string, input: ChatInput): ChatRequest => toRequest(from, who, key, input)
  switch (incoming.kind) {
    case 'installed':
      for (const each of who.accounts?.all ?? [subject]) await reachable(tools, from, each)
      return { kind: 'done' }
    case 'came': {
      const { status, schedule } = textsFor(languageOf(subject, from)).help.topics
      const examples = [status.examples[0], schedule.examples[1], status.examples[1]].filter((each) => each !== undefined)
      return answered(tools, from, subject, await tools.application.handle(request(incoming.key, { kind: 'hello', examples })))
    }
    case 'say':
      return answered(tools, from, subject, await tools.application.handle(request(incoming.key, { kind: 'text', text: incoming.text })))
    case 'tap': {
      const { verb, id, cardAt } = incoming.tap
      // A button that is not ours is one nobody knows: the application says so in the person's words.
      const input = { kind: 'click' as const, verb: verb ?? ('say' as const), id: id ?? pendingId('not-ours') }
      const reply = await tools.application.handle(request(incoming.key, input))
      const answer = await answerTap(tools, { from, subject, reply, by: incoming.by, ...(cardAt !== undefined && { cardAt }) })
      return { kind: 'done', ...(answer && { answer }) }
    }
    case 'dialog':
      // What a dialog shows is of one account.
      if (who.kind === 'undecided')
        return { kind: 'done', answer: lineDialog(textsFor(languageOf(subject, from)).admin.chooseAccountFirst) }
      return { kind: 'done', answer: await answerDialog(tools, { ...incoming, subject, request, language: languageOf(subject, from) }) }
    default:
      return assertNever(incoming)
  }
}

async function answered(tools: ConverseTools, from: From, subject: Subject, reply: Reply): Promise<Conversed> {
  const waiting = tools.openCards.of(from)
  await answerPrivatelyOrHere(tools, { from, subject, reply })
  // Words that answered a card ("yes", "never mind") stand below it, and it still has its buttons.
  if (reply.replaces) await takeButtonsOff(tools, from, waiting)
  return { kind: 'done' }
}

/** Somebody the bot does nothing for learns why, and nothing else. In a group it greets all the same: that is not about anybody. */
async function explain(
  tools: ConverseTools,
  incoming: ForBot,
  why: Extract<Identified['kind'], 'unknown' | 'guest' | 'taken'>,
): Promise<Conversed> {
  const { from } = incoming
  const language = localeLanguage(from) ?? 'en'
  const line = incoming.kind === 'came' && from.where === 'group' ? textsFor(language).help.headline : teamsTextsFor(language)[why]
  if (incoming.kind === 'installed') return { kind: 'done' }
  if (incoming.kind === 'tap' && incoming.by === 'invoke') return { kind: 'done', answer: messageAnswer(line) }
  if (incoming.kind === 'dialog') return { kind: 'done', answer: lineDialog(line) }
  await say(tools, from, line, language)
  return { kind: 'done' }
}

/** Removed or blocked in the personal chat: nothing is sent there until they write again (DOMAIN §8). */
async function leave({ store }: ConverseTools, from: From): Promise<Conversed> {
  if (from.where !== 'personal' || from.objectId === undefined) return { kind: 'done' }
  for (const { person } of await store.linksOf({ channel: 'teams', tenant: from.tenant, user: from.objectId })) {
    const home = await store.conversationOf(person)
    if (home?.channel === 'teams') await store.saveConversation({ ...home, unreachable: true })
  }
  return { kind: 'done' }
}

/** Who was never told anything anywhere can be told here from now on; a home that is in use stays. */
async function reachable({ store, clock }: ConverseTools, from: From, { person }: Subject): Promise<void> {
  const home = await store.conversationOf(person.id)
  if (home && (home.channel !== 'teams' || !home.unreachable)) return
  await store.saveConversation({
    person: person.id,
    channel: 'teams',
    reference: referenceOf(from),
    lastUsed: home?.lastUsed ?? clock.now(),
    unreachable: false,
  })
}

function toRequest(from: From, who: Writing, key: string, input: ChatInput): ChatRequest {
  const writing = writerOf(who, 'teams')
  const readingZone = from.timeZone === undefined ? undefined : parseZone(from.timeZone)
  return {
    ...writing,
    conversation: conversationOf(from),
    language: languageOf(writing.writer, from),
    ...(readingZone && { readingZone }),
    key,
    input,
  }
}

/** What is begun in a group is answered in the personal chat, so that is where it goes on; or where it began. */
function conversationOf(from: From): Conversation {
  const { conversation: id, where: kind } = from
  return { channel: 'teams', id, kind, sharesMemory: true, ...(kind === 'personal' && { reference: referenceOf(from) }) }
}

/** In a group the personal chat is not known yet; it is made when there is something to tell. */
function referenceOf({ serviceUrl, tenant, bot, user, conversation, where }: From): string {
  return writeReference({ serviceUrl, tenant, bot, user, ...(where === 'personal' && { conversation }) })
}

/** The person's own choice, else what Teams is set to, else the account's. */
function languageOf({ person, account }: Subject, from: From): Language {
  return person.language ?? localeLanguage(from) ?? account.language
}

function localeLanguage({ locale }: From): Language | undefined {
  return languages.find((each) => locale?.toLowerCase().split('-', 1)[0] === each)
}
