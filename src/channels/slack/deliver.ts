import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../../application/ports.ts'
import { assertNever } from '../../domain/ids.ts'
import { type Answer, ephemeral, languageOf, messageOf, viewOf } from './answer.ts'
import type { Called, Failed } from './failure.ts'
import type { HomeTab } from './home-tab.ts'
import type { From, Incoming, Place } from './incoming.ts'
import { asRepeat, marked } from './message.ts'
import { openChat, postOnce, type PostTools } from './post.ts'

export interface DeliverTools extends PostTools {
  readonly home: HomeTab
  readonly log: Log
}

/** `uncertain`: an earlier try to answer this may have arrived. */
export interface Delivery {
  readonly incoming: Incoming
  readonly answer: Answer
  readonly uncertain: boolean
}

export type Delivered = { readonly kind: 'delivered' } | Failed

/** Longer than this nobody waits in front of a chat; then it is kept and sent when its time comes. */
const mostWaitMs = 3_000
const mostTries = 4

/** Brings an answer to where its question came from: once, and within Slack's limits. */
export async function deliver(tools: DeliverTools, delivery: Delivery): Promise<Delivered> {
  let { uncertain } = delivery
  let waited = 0
  for (let tries = 1; ; tries++) {
    const outcome = await deliverTo(tools, { ...delivery, uncertain }, delivery.incoming.place)
    if (outcome.kind === 'unanswered') uncertain = true
    const wait = outcome.kind === 'later' ? outcome.afterMs : 0
    if ((outcome.kind !== 'later' && outcome.kind !== 'unanswered') || tries >= mostTries || waited + wait > mostWaitMs) return outcome
    if (wait > 0) await pause(wait)
    waited += wait
  }
}

async function deliverTo(tools: DeliverTools, delivery: Delivery, place: Place): Promise<Delivered> {
  switch (place.kind) {
    case 'chat':
      return toChat(tools, delivery, place)
    case 'thread':
      return orElse(await toThread(tools, delivery, place), () => toPerson(tools, delivery))
    case 'command':
      return orElse(await toResponseUrl(tools, delivery, { url: place.responseUrl }), () => toPerson(tools, delivery))
    case 'ephemeral':
      return orElse(
        await toResponseUrl(tools, delivery, { url: place.responseUrl, replace: replaces(delivery), thread: place.thread }),
        () => toPerson(tools, delivery),
      )
    case 'message':
      return toMessagePlace(tools, delivery, place)
    case 'form':
      return orElse(await toForm(tools, delivery, place.view), () => toPerson(tools, delivery))
    case 'home':
      return toHome(tools, delivery)
    default:
      return assertNever(place)
  }
}

const replaces = ({ answer }: Delivery): boolean => answer.kind === 'reply' && answer.reply.replaces

/** Where the place is gone, the chat with the person is the next best. */
async function orElse(first: Delivered, next: () => Promise<Delivered>): Promise<Delivered> {
  return first.kind === 'gone' ? next() : first
}

interface Chat {
  readonly channel: string
  readonly thread?: string | undefined
}

async function toChat(tools: DeliverTools, { incoming, answer, uncertain }: Delivery, { channel, thread }: Chat): Promise<Delivered> {
  const { team, enterprise } = incoming.from
  const message = messageOf(answer, tools.log)
  return ofSent(
    await postOnce(tools, {
      ...{ team, channel, id: incoming.key, message, language: languageOf(answer), again: uncertain },
      ...(thread !== undefined && { thread }),
      ...(enterprise !== undefined && { enterprise }),
    }),
  )
}

async function toPerson(tools: DeliverTools, delivery: Delivery): Promise<Delivered> {
  const { team, user, enterprise } = delivery.incoming.from
  const opened = await openChat(tools, team, user, enterprise)
  return opened.kind === 'chat' ? toChat(tools, delivery, { channel: opened.channel }) : opened
}

/** In the thread; what is personal only the writer sees. It cannot be looked for there, so a repeat says that it is one. */
async function toThread(
  tools: DeliverTools,
  delivery: Delivery,
  { channel, thread }: Extract<Place, { kind: 'thread' }>,
): Promise<Delivered> {
  const { incoming, answer } = delivery
  const { team, user, enterprise } = incoming.from
  const wait = tools.pace.take(team, channel)
  if (wait > 0) return { kind: 'later', afterMs: wait, because: 'pace' }
  const message = marked(flagged(tools, delivery), incoming.key)
  const everyone = answer.kind === 'reply' && answer.reply.audience === 'everyone'
  const called = everyone
    ? await tools.api.call(team, 'chat.postMessage', { channel, thread_ts: thread, ...message }, enterprise)
    : await tools.api.call(team, 'chat.postEphemeral', { channel, user, thread_ts: thread, ...message, metadata: undefined }, enterprise)
  if (called.kind === 'later') tools.pace.hold(team, channel, called.afterMs)
  return ofCalled(called)
}

interface ResponseUrl {
  readonly url: string
  readonly replace?: boolean
  readonly thread?: string | undefined
}

async function toResponseUrl(tools: DeliverTools, delivery: Delivery, { url, replace, thread }: ResponseUrl): Promise<Delivered> {
  // Putting a card in the place of another twice changes nothing.
  const message = replace === true ? messageOf(delivery.answer, tools.log) : flagged(tools, delivery)
  return ofCalled(await tools.api.respond(url, ephemeral(message, replace, thread)))
}

/** In the chat with the bot the card is changed where it stands; a stranger to a card in a channel is answered alone. */
async function toMessagePlace(tools: DeliverTools, delivery: Delivery, place: Extract<Place, { kind: 'message' }>): Promise<Delivered> {
  const { incoming, answer } = delivery
  const { team, enterprise } = incoming.from
  const { channel, ts, thread, own, responseUrl } = place
  if (!own && responseUrl !== undefined)
    return orElse(await toResponseUrl(tools, delivery, { url: responseUrl, replace: false, thread }), () => toPerson(tools, delivery))
  if (!own) return toPerson(tools, delivery)
  if (!replaces(delivery)) return toChat(tools, delivery, place)
  const { text, blocks } = messageOf(answer, tools.log)
  const called = await tools.api.call(team, 'chat.update', { channel, ts, text, blocks }, enterprise)
  return orElse(ofCalled(called), () => toChat(tools, delivery, place))
}

async function toForm(tools: DeliverTools, { incoming, answer }: Delivery, view: string): Promise<Delivered> {
  const { team, enterprise } = incoming.from
  return ofCalled(await tools.api.call(team, 'views.update', { view_id: view, view: viewOf(answer, tools.log) }, enterprise))
}

async function toHome({ home }: DeliverTools, { incoming, answer }: Delivery): Promise<Delivered> {
  if (answer.kind === 'line') return ofCalled(await home.say(incoming.from, answer.text))
  const { reply, subject } = answer
  return ofCalled(await home.publish(incoming.from, subject, reply.language, reply.card))
}

function flagged({ log }: DeliverTools, { incoming, answer, uncertain }: Delivery) {
  const message = messageOf(answer, log)
  return uncertain ? asRepeat(message, incoming.key, languageOf(answer)) : message
}

const ofCalled = (called: Called): Delivered => (called.kind === 'ok' ? { kind: 'delivered' } : called)
const ofSent = (posted: { readonly kind: 'sent' } | Failed): Delivered => (posted.kind === 'sent' ? { kind: 'delivered' } : posted)

/** Who somebody is to the log: their workspace, never the person. */
export const placeName = ({ place, from }: { readonly place: Place; readonly from: From }): string => `${place.kind} ${from.team}`
