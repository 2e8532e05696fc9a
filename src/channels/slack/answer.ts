import type { Reply } from '../../application/chat-request.ts'
import type { SlackMessage } from '../../cards/block-kit/blocks.ts'
import { answerView, sentenceView } from '../../cards/block-kit/forms.ts'
import type { Language, Subject } from '../../domain/person.ts'
import type { Log } from '../../application/ports.ts'
import { toLine, toMessage } from './message.ts'

/** What somebody gets to read. */
export type Answer =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly subject: Subject }
  /** A sentence that no card says: who somebody is, or that something failed. */
  | { readonly kind: 'line'; readonly text: string; readonly language: Language }

export const languageOf = (answer: Answer): Language => (answer.kind === 'reply' ? answer.reply.language : answer.language)

export function messageOf(answer: Answer, log: Log): SlackMessage {
  return answer.kind === 'line' ? toLine(answer.text) : toMessage(answer.reply.card, answer.reply.language, log)
}

export function viewOf(answer: Answer, log: Log) {
  if (answer.kind === 'line') return sentenceView(answer.text, answer.language)
  try {
    return answerView(answer.reply.card, answer.reply.language)
  } catch (error) {
    log.error('slack.card-not-drawn', { card: answer.reply.card.kind, error })
    return sentenceView(messageOf(answer, log).text, answer.reply.language)
  }
}

/** For the acknowledgement of a slash command, and for response URLs. `thread`: where it stands, without which Slack leaves the thread. */
export function ephemeral(message: SlackMessage, replace?: boolean, thread?: string): Readonly<Record<string, unknown>> {
  return {
    response_type: 'ephemeral',
    text: message.text,
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(replace !== undefined && { replace_original: replace }),
    ...(thread !== undefined && { thread_ts: thread }),
  }
}
