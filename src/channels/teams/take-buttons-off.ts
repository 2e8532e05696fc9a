import type { AnswerTools } from './answer-where.ts'
import type { From } from './incoming.ts'
import { toMessage } from './message.ts'
import { buttonThatWaits, type OpenCard } from './open-cards.ts'

/**
 * Takes the buttons off a card that had its answer, in words or from another button, or whose time is over; what it showed stays
 * readable.
 */
export async function takeButtonsOff(tools: AnswerTools, from: From, open: OpenCard | undefined): Promise<void> {
  const { openCards, store, clock, port, pace, log } = tools
  const button = open && buttonThatWaits(open)
  if (!button) return
  const pending = await store.pending(button.id)
  if (pending && !pending.outcome && clock.now() < pending.expires) return
  openCards.forget(from, open)
  if (pace.take(open.place) > 0) return
  const outcome = await port.update(open.place, open.activity, toMessage({ ...open.card, buttons: [] }, open.language, log))
  if (outcome.kind !== 'sent') log.warn('teams.buttons-left', { outcome: outcome.kind, because: outcome.because })
}
