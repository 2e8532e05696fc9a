import type { AnswerTools } from './answer-where.ts'
import { toMessage } from './message.ts'
import type { OpenCard } from './open-cards.ts'

/** Takes the buttons off a card that has its answer; what it showed stays readable. */
export async function takeButtonsOff({ port, pace, log }: AnswerTools, open: OpenCard | undefined): Promise<void> {
  if (!open || pace.take(open.place) > 0) return
  const outcome = await port.update(open.place, open.activity, toMessage({ ...open.card, buttons: [] }, open.language, log))
  if (outcome.kind !== 'sent') log.warn('teams.buttons-left', { outcome: outcome.kind, because: outcome.because })
}
