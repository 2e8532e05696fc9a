import { isYes } from '../understanding/commands/read-command.ts'
import type { Subject } from '../domain/person.ts'
import { actorOf } from '../domain/standing.ts'
import { answerFile } from './admin/answer-file.ts'
import { answerClick, closedBy } from './answer-click.ts'
import { showHello } from './answer-query.ts'
import { answerRequests } from './answer-requests.ts'
import { answerText } from './answer-text.ts'
import { askAccount } from './choose-account.ts'
import type { ChatRequest, Reply } from './chat-request.ts'
import { recall, remember } from './conversation-memory.ts'
import { aimed, earlierReply, mustChoose, naming } from './own-accounts.ts'
import type { Clock, Scratch, Store } from './ports.ts'
import { assertNever, type NewId } from '../domain/ids.ts'
import { type Answer, type BoardLink, frameOf, knownPeople, shows, type Turn } from './turn.ts'

export interface Handling {
  readonly store: Store
  readonly scratch: Scratch
  readonly clock: Clock
  readonly newId: NewId
  readonly boardLink?: BoardLink
  /** Something was written that the workers look for. */
  readonly wake?: () => void
}

/** How often a message is planned again because somebody else was faster; each time on what they left. */
const mostAttempts = 5

/**
 * The whole way of one message: it is understood, planned, and everything it changes is written in one commit together with its key
 * and its reply. A repeat is known by its key there, writes nothing and gets the first reply.
 */
export async function handleRequest(tools: Handling, asked: ChatRequest): Promise<Reply> {
  const earlier = await earlierReply(tools.store, asked, ({ id }) => keyOf({ ...asked, account: id }))
  if (earlier) return earlier
  const request = await aimed(tools.store, asked)
  const key = keyOf(request)
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const turn = await openTurn(tools, request, attempt === 1 ? request.writer : undefined)
    const answer = await answerTurn(turn)
    const reply = toReply(request, answer)
    const result = await tools.store.commit({ ...answer.writes, at: turn.now, key, reply })
    switch (result.kind) {
      case 'committed':
        if (concernsWorkers(answer)) tools.wake?.()
        await keep(tools, turn, answer)
        await answer.after?.()
        await noteHome(turn)
        return reply
      case 'repeat':
        return result.reply ?? reply
      case 'already-closed':
        return toReply(request, closedBy(turn, result.pending))
      case 'lost-race':
    }
  }
  throw new Error(`lost ${mostAttempts} races for one message`)
}

/**
 * What the conversation remembers. A yes answers the card just before it and no other: when another card still waits, or something else
 * was said since, only the button does it.
 */
async function keep({ scratch, store }: Handling, { request, memory, now }: Turn, { remember: next }: Answer): Promise<void> {
  const { confirm, ...older } = next ?? memory
  if (!next) return confirm ? remember(scratch, request, older, memory, now) : undefined
  const before = memory.openCard && memory.openCard !== next.openCard ? await store.pending(memory.openCard) : undefined
  const alone = !before || before.outcome !== undefined || now >= before.expires
  return remember(scratch, request, alone ? next : older, memory, now)
}

function concernsWorkers({ writes: { profiles = [], notices = [] } }: Answer): boolean {
  return profiles.length > 0 || notices.length > 0
}

/** The platform's id is unique within a channel only, and a reply may never cross accounts (DOMAIN §2). */
export function keyOf({ account, conversation, key }: ChatRequest): string {
  return `${account}:${conversation.channel}:${key}`
}

async function openTurn(
  { store, scratch, clock, newId, boardLink }: Handling,
  request: ChatRequest,
  known: Subject | undefined,
): Promise<Turn> {
  const now = clock.now()
  const me = known ?? (await store.subject(request.account, request.actor.person))
  if (!me) throw new Error('a message from somebody who is not on the roster of its account')
  // The role is the roster's, whatever the channel believed (DOMAIN §2); a deactivated person is answered before it matters.
  const actor = actorOf(me.person, request.actor.source) ?? { ...request.actor, role: 'employee' as const, adminOf: [] }
  return {
    request,
    now,
    account: me.account,
    me,
    actor,
    memory: await recall(scratch, request, now),
    people: knownPeople(store, me.account, [me]),
    store,
    scratch,
    newId,
    ...(boardLink && { boardLink }),
  }
}

async function answerTurn(turn: Turn): Promise<Answer> {
  if (turn.me.person.deactivated) return deactivated(turn, turn.me)
  const { input, accounts } = turn.request
  if (accounts && mustChoose(turn.request)) return askAccount(turn, accounts)
  switch (input.kind) {
    case 'text':
      return turn.memory.confirm && isYes(input.text) ? answerClick(turn, turn.memory.confirm) : answerText(turn, input.text)
    case 'requests':
      return answerRequests(turn, input.requests, { confirmed: false, assumed: [] })
    case 'hello':
      return showHello(turn, input.examples)
    case 'click':
      return answerClick(turn, input.id)
    case 'file':
      return answerFile(turn, input.file)
    default:
      return assertNever(input)
  }
}

/** Deactivated people keep nothing that acts (DOMAIN §2). */
function deactivated({ now }: Turn, me: Subject): Answer {
  return shows({ ...frameOf(me, now), kind: 'refusal', refusal: { kind: 'deactivated' }, admins: [] })
}

/** In a group only what everyone may know is said aloud: the help, and whether a colleague is reachable (DOMAIN §2). */
function toReply(request: ChatRequest, { card: bare, replaces }: Answer): Reply {
  const { conversation, language } = request
  const card = naming(request, bare)
  const everyone = conversation.kind === 'personal' || card.kind === 'help' || (card.kind === 'admin' && card.about.kind === 'reachable')
  return { card, language, replaces, audience: everyone ? 'everyone' : 'writer' }
}

/**
 * A personal chat that can be written to unasked is where its person is told things: the last one used (DOMAIN §8), and the same one for
 * who they are in their other accounts.
 */
async function noteHome({ request, store, me, now }: Turn): Promise<void> {
  const { channel, kind, reference } = request.conversation
  if (kind !== 'personal' || reference === undefined) return
  for (const { person } of request.accounts?.all ?? [me]) {
    const home = await store.conversationOf(person.id)
    // Written only when it moves: otherwise every message would wait for the disk twice.
    if (home?.channel === channel && home.reference === reference && !home.unreachable) continue
    await store.saveConversation({ person: person.id, channel, reference, lastUsed: now, unreachable: false })
  }
}
