import type { Language } from '../../domain/person.ts'
import { asRepeat } from './message.ts'
import type { Pace } from './pace.ts'
import type { Outgoing, Place, Sending, TeamsPort } from './teams-port.ts'

export interface DeliverTools {
  readonly port: TeamsPort
  readonly pace: Pace
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>
}

/** Longer than this nobody waits for an answer in a chat; Teams itself gives an invoke up after about 15 s. */
const mostWaitMs = 5_000
const mostTries = 3

/**
 * Gives somebody the answer they wait for: within the limits of Teams, again when it certainly did not arrive, and when nobody
 * answered once more, marked. `about` names what is answered.
 */
export async function deliver(tools: DeliverTools, place: Place, message: Outgoing, about: string, language: Language): Promise<Sending> {
  let waited = 0
  let sending = message
  let outcome: Sending = { kind: 'refused', because: 'not-tried' }
  for (let tries = 0; tries < mostTries; tries++) {
    const wait = tools.pace.take(place)
    outcome = wait > 0 ? { kind: 'later', afterMs: wait, because: 'pace' } : await tools.port.send(place, sending)
    if (outcome.kind === 'unanswered' && sending === message) {
      sending = asRepeat(message, about, language)
      continue
    }
    if (outcome.kind !== 'later' || waited + outcome.afterMs > mostWaitMs) return outcome
    waited += outcome.afterMs
    await tools.pause(outcome.afterMs)
  }
  return outcome
}
