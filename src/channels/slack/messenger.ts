import type { HomeConversation, Log, Messenger, SendOutcome, Store } from '../../application/ports.ts'
import type { Failed } from './failure.ts'
import { toNotice } from './message.ts'
import { openChat, postOnce, type PostTools } from './post.ts'
import { readReference, type SlackReference, writeReference } from './reference.ts'

export interface MessengerTools extends PostTools {
  readonly store: Pick<Store, 'saveConversation'>
  readonly log: Log
}

/** A mistake of ours will not get better soon, but perhaps with the next version: as long as the notice lives. */
const refusedAgainMs = 10 * 60_000

/** Tells somebody something in their chat with the bot, which is opened when it is not known yet. */
export function createSlackMessenger(tools: MessengerTools): Messenger {
  const { store, log } = tools
  return {
    channel: 'slack',
    // One that nobody answered is looked for before it is sent again.
    marksRepeats: true,
    async send(home, notice, card, language, again): Promise<SendOutcome> {
      const reference = readReference(home.reference)
      if (!reference) return { kind: 'unreachable' }
      const channel = reference.channel ?? (await chatOf(home, reference))
      if (typeof channel !== 'string') return outcomeOf(channel)
      const { team, enterprise } = reference
      const message = toNotice(card, language, log)
      const posted = await postOnce(tools, {
        ...{ team, channel, id: notice, message, language, again },
        ...(enterprise !== undefined && { enterprise }),
      })
      return posted.kind === 'sent' ? { kind: 'sent', platformId: `${channel} ${posted.ts}` } : outcomeOf(posted)
    },
  }

  async function chatOf(home: HomeConversation, reference: SlackReference): Promise<string | Failed> {
    const opened = await openChat(tools, reference.team, reference.user, reference.enterprise)
    if (opened.kind !== 'chat') return opened
    await store.saveConversation({ ...home, reference: writeReference({ ...reference, channel: opened.channel }) })
    return opened.channel
  }

  function outcomeOf(failed: Failed): SendOutcome {
    switch (failed.kind) {
      case 'later':
        return { kind: 'retry', afterMs: failed.afterMs, because: failed.because }
      case 'gone':
        return { kind: 'unreachable' }
      case 'refused':
        log.error('slack.notice-refused', { because: failed.because })
        return { kind: 'retry', afterMs: refusedAgainMs, because: failed.because }
      case 'unanswered':
        return { kind: 'unknown', because: failed.because }
    }
  }
}
