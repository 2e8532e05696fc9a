import { firstLine } from '../../cards/plain-text.ts'
import { type Answering, type AnswerTools, answerPrivatelyOrHere } from './answer-where.ts'
import { messageAnswer } from './invoke-answers.ts'
import { toMessage } from './message.ts'
import { takeButtonsOff } from './take-buttons-off.ts'
import type { InvokeAnswer, Outgoing } from './teams-port.ts'

export interface TapAnswering extends Answering {
  readonly by: 'invoke' | 'message'
  /** The message that holds the tapped card. */
  readonly cardAt?: string
}

/**
 * Answers a button. A card that is done with is replaced in place: in the answer to the invoke for whoever tapped it, and in the message
 * itself, so that their phone and a later look show the same. Everything else is a message of its own, or a note beside the card.
 */
export async function answerTap(tools: AnswerTools, answering: TapAnswering): Promise<InvokeAnswer | undefined> {
  const { from, reply, by, cardAt } = answering
  const note = messageAnswer(firstLine(reply.card, reply.language))
  if (by === 'message') {
    if (!reply.replaces || !(await replaceCard(tools, answering))) await answerPrivatelyOrHere(tools, answering)
    return undefined
  }
  if (reply.replaces) {
    const { card } = toMessage(reply.card, reply.language, tools.log)
    await replaceCard(tools, answering)
    return card ? { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card } } : note
  }
  if (reply.card.kind === 'closed' && cardAt !== undefined) await takeButtonsOff(tools, from, tools.openCards.of(from, cardAt))
  // The card stays; why nothing happened is said beside it, to whoever tapped it.
  if (reply.card.kind !== 'closed') await answerPrivatelyOrHere(tools, answering)
  return note
}

/** In a group a card belongs to everyone, or is a targeted message that goes by itself: only whoever tapped it sees what became of it. */
async function replaceCard({ port, pace, log, openCards }: AnswerTools, { from, reply, cardAt }: TapAnswering): Promise<boolean> {
  if (cardAt === undefined || from.where !== 'personal' || pace.take(from) > 0) return false
  const message: Outgoing = toMessage(reply.card, reply.language, log)
  openCards.forget(from, openCards.of(from, cardAt))
  const outcome = await port.update(from, cardAt, message)
  if (outcome.kind !== 'sent') log.warn('teams.card-not-replaced', { outcome: outcome.kind, because: outcome.because })
  if (outcome.kind === 'sent') openCards.keep(from, { place: from, activity: cardAt, card: reply.card, language: reply.language })
  return outcome.kind === 'sent'
}
