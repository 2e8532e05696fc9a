import type { ChatInput, ChatRequest, Conversation } from '../../application/chat-request.ts'
import type { Application } from '../../application/create-application.ts'
import { writerOf } from '../../application/find-accounts.ts'
import { keyOf } from '../../application/handle-request.ts'
import { assertNever, pendingId } from '../../domain/ids.ts'
import type { Operation } from '../../domain/operation.ts'
import type { Subject } from '../../domain/person.ts'
import type { Request } from '../../domain/reading.ts'
import type { Instant } from '../../domain/time.ts'
import { editOfRows } from '../../domain/week-form.ts'
import { slackTextsFor } from '../../texts/slack.ts'
import { textsFor } from '../../texts/texts.ts'
import type { Answer } from './answer.ts'
import type { Directory, Identified, IdentifyTools } from './identify.ts'
import type { From, Incoming, Place, Quick } from './incoming.ts'
import { writeReference } from './reference.ts'

export interface ConverseTools extends Pick<IdentifyTools, 'store' | 'clock' | 'log'> {
  readonly application: Pick<Application, 'handle'>
  readonly directory: Directory
}

export type Conversed =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** The workspace is not one that the bot works for. */
  | { readonly kind: 'not-here' }
  /** Slack did not say who it is. */
  | { readonly kind: 'unavailable'; readonly because: string }

/** Words that have waited longer than this are not acted on any more: who wrote them no longer expects it. */
const mostAgeMs = 10 * 60_000

/** Somebody the bot answers. */
type Writing = Extract<Identified, { kind: 'known' | 'undecided' }>

/** Takes one thing somebody did in Slack to its answer; the change is stored when this resolves. */
export async function converse(tools: ConverseTools, incoming: Incoming, at: Instant): Promise<Conversed> {
  const who = await tools.directory.identify(incoming.from)
  switch (who.kind) {
    case 'known':
    case 'undecided':
      return { kind: 'answer', answer: await answerKnown(tools, incoming, who, at) }
    case 'unbound':
      tools.log.warn('slack.workspace-not-bound', { team: incoming.from.team, remedy: `npm run fmu -- bind slack:${incoming.from.team}` })
      return { kind: 'not-here' }
    case 'unavailable':
      return who
    case 'unknown':
    case 'stranger':
    case 'taken':
      return { kind: 'answer', answer: { kind: 'line', text: slackTextsFor(who.language)[who.kind], language: who.language } }
    default:
      return assertNever(who)
  }
}

async function answerKnown(tools: ConverseTools, incoming: Incoming, who: Writing, at: Instant): Promise<Answer> {
  const { store, clock, application } = tools
  const request = toRequest(incoming, who, who.kind === 'known' ? inputOf(incoming, who, at) : undecidedInput(incoming))
  if (clock.now() - at > mostAgeMs && !(await store.replyTo(keyOf(request))))
    return { kind: 'line', text: slackTextsFor(who.language).tooLate, language: who.language }
  const reply = await application.handle(request)
  // The Home tab shows the account that the answer is about.
  const subject = who.accounts?.all.find(({ account }) => account.id === reply.card.account.id) ?? request.writer
  return { kind: 'reply', reply, subject }
}

function inputOf(incoming: Incoming, { subject, language }: Extract<Identified, { kind: 'known' }>, at: Instant): ChatInput {
  switch (incoming.kind) {
    case 'say':
      return { kind: 'text', text: incoming.text }
    case 'tap': {
      const { verb, id } = incoming.tap
      // A button that is not ours is one nobody knows: the application says so in the person's words.
      return { kind: 'click', verb: verb ?? 'say', id: id ?? pendingId('not-ours') }
    }
    case 'hello': {
      const { status, schedule } = textsFor(language).help.topics
      return {
        kind: 'hello',
        examples: [status.examples[0], schedule.examples[1], status.examples[1]].filter((each) => each !== undefined),
      }
    }
    case 'quick':
      return { kind: 'requests', requests: quickRequests(incoming.quick, subject) }
    case 'week':
      return { kind: 'requests', requests: [change(editOfRows(incoming.rows, subject, at))] }
    default:
      return assertNever(incoming)
  }
}

/** Without an account words and buttons are all there is: what a form of one account says belongs to no other. */
function undecidedInput(incoming: Incoming): ChatInput {
  if (incoming.kind === 'say') return { kind: 'text', text: incoming.text }
  if (incoming.kind !== 'tap') return { kind: 'hello', examples: [] }
  const { verb = 'say', id = pendingId('not-ours') } = incoming.tap
  return { kind: 'click', verb, id }
}

const change = (operation: Operation): Request => ({ kind: 'change', operation, targets: [] })

function quickRequests(quick: Quick, { profile }: Subject): readonly Request[] {
  switch (quick.kind) {
    case 'private-hour':
      return [change({ kind: 'set-status', status: 'private', end: { kind: 'after', minutes: 60 } })]
    case 'private-next':
      return [change({ kind: 'set-status', status: 'private', end: { kind: 'next-change' } })]
    case 'back-to-schedule':
      return [change({ kind: 'back-to-schedule' })]
    case 'set-status': {
      const { status, until } = quick
      return [change({ kind: 'set-status', status, end: until === undefined ? { kind: 'unsaid' } : { kind: 'at', at: until } })]
    }
    case 'switches': {
      // Slack sends everything that is ticked: what differs from what holds was clicked.
      const wanted = (['beep', 'messages'] as const).filter((kind) => profile[kind] !== quick.on.includes(kind))
      const changed = wanted.map((kind) => change({ kind, on: quick.on.includes(kind) }))
      return changed.length > 0 ? changed : [{ kind: 'show-status', targets: [] }]
    }
    default:
      return assertNever(quick)
  }
}

function toRequest(incoming: Incoming, who: Writing, input: ChatInput): ChatRequest & { readonly writer: Subject } {
  const { language, zone } = who
  return {
    ...writerOf(who, 'slack'),
    conversation: conversationOf(incoming.from, incoming.place),
    language,
    ...(zone && { readingZone: zone }),
    key: incoming.key,
    input,
  }
}

/** Everything only the writer sees is a personal conversation, wherever it stands. */
function conversationOf({ team, enterprise, user }: From, place: Place): Conversation {
  const chat = place.kind === 'chat' || (place.kind === 'message' && place.own) ? place.channel : undefined
  const reference = writeReference({
    team,
    user,
    ...(enterprise !== undefined && { enterprise }),
    ...(chat !== undefined && { channel: chat }),
  })
  // What was begun where others look on is gone on with in private, and the other way round.
  const slack = { channel: 'slack', sharesMemory: true } as const
  if (place.kind === 'thread') return { ...slack, id: `${place.channel}:${place.thread}`, kind: 'group' }
  if (place.kind === 'message' && !place.own) return { ...slack, id: `${place.channel}:${place.thread ?? place.ts}`, kind: 'group' }
  const id = chat ?? (place.kind === 'command' || place.kind === 'ephemeral' ? `${place.channel}:${user}` : `${team}:${user}`)
  return { ...slack, id, kind: 'personal', reference }
}
