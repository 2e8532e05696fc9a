import type { SlackMessage } from '../../cards/block-kit/blocks.ts'
import type { Language } from '../../domain/person.ts'
import { type Called, type Failed, fieldsOf, textOf } from './failure.ts'
import { asRepeat, marked, markType } from './message.ts'
import type { Pace } from './pace.ts'
import type { SlackApi } from './web-api.ts'

export interface PostTools {
  readonly api: SlackApi
  readonly pace: Pace
}

export interface Post {
  readonly team: string
  readonly enterprise?: string
  /** The chat with the bot. */
  readonly channel: string
  /** The thread of it that the answer belongs to. */
  readonly thread?: string
  /** Names the message: it is posted under that mark once. */
  readonly id: string
  readonly message: SlackMessage
  readonly language: Language
  /** An earlier try may have arrived. */
  readonly again: boolean
}

export type Posted = { readonly kind: 'sent'; readonly ts: string } | Failed

/** Messages looked through for ours: more than anybody is sent while one is uncertain. */
const lookBack = 50
/** A thread is given from its beginning: as much of it as Slack gives at once. */
const mostReplies = 1_000

/**
 * Posts into the chat with somebody, once: what nobody answered is looked for by its mark before it is sent again. Where looking is
 * not allowed it is sent again so that its reader sees it is the same.
 */
export async function postOnce(tools: PostTools, post: Post): Promise<Posted> {
  if (!post.again) return postNow(tools, post, post.message)
  const found = await find(tools, post)
  switch (found.kind) {
    case 'found':
      return { kind: 'sent', ts: found.ts }
    case 'not-found':
      return postNow(tools, post, post.message)
    case 'cannot-look':
      return postNow(tools, post, asRepeat(post.message, post.id, post.language))
    case 'later':
      // Whether it arrived is still not known.
      return { kind: 'later', afterMs: found.afterMs, because: 'unanswered' }
  }
}

async function postNow({ api, pace }: PostTools, post: Post, message: SlackMessage): Promise<Posted> {
  const { team, channel, thread, id, enterprise } = post
  const wait = pace.take(team, channel)
  if (wait > 0) return { kind: 'later', afterMs: wait, because: post.again ? 'unanswered' : 'pace' }
  const called = await api.call(
    team,
    'chat.postMessage',
    { channel, ...(thread !== undefined && { thread_ts: thread }), ...marked(message, id) },
    enterprise,
  )
  if (called.kind === 'later') pace.hold(team, channel, called.afterMs)
  return toPosted(called)
}

type Found =
  | { readonly kind: 'found'; readonly ts: string }
  | { readonly kind: 'not-found' | 'cannot-look' }
  | { readonly kind: 'later'; readonly afterMs: number }

async function find({ api }: PostTools, { team, enterprise, channel, thread, id }: Post): Promise<Found> {
  const called =
    thread === undefined
      ? await api.call(team, 'conversations.history', { channel, limit: lookBack, include_all_metadata: true }, enterprise)
      : await api.call(team, 'conversations.replies', { channel, ts: thread, limit: mostReplies, include_all_metadata: true }, enterprise)
  if (called.kind === 'gone' || called.kind === 'refused') return { kind: 'cannot-look' }
  if (called.kind !== 'ok') return { kind: 'later', afterMs: called.kind === 'later' ? called.afterMs : 5_000 }
  const messages: unknown = called.result['messages']
  for (const each of Array.isArray(messages) ? messages : []) {
    const message = fieldsOf(each)
    const metadata = fieldsOf(message?.['metadata'])
    const ts = textOf(message?.['ts'])
    if (ts !== undefined && metadata?.['event_type'] === markType && fieldsOf(metadata['event_payload'])?.['id'] === id)
      return { kind: 'found', ts }
  }
  return { kind: 'not-found' }
}

function toPosted(called: Called): Posted {
  return called.kind === 'ok' ? { kind: 'sent', ts: textOf(called.result['ts']) ?? '' } : called
}

/** The chat with somebody; opening it again gives the same one, so it is always safe to ask. */
export async function openChat(
  { api }: Pick<PostTools, 'api'>,
  team: string,
  user: string,
  enterprise?: string,
): Promise<{ readonly kind: 'chat'; readonly channel: string } | Failed> {
  const called = await api.call(team, 'conversations.open', { users: user }, enterprise)
  if (called.kind === 'unanswered') return { kind: 'later', afterMs: 2_000, because: called.because }
  if (called.kind !== 'ok') return called
  const channel = textOf(fieldsOf(called.result['channel'])?.['id'])
  return channel === undefined ? { kind: 'refused', because: 'no-chat' } : { kind: 'chat', channel }
}
