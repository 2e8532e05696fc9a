import type { HomeConversation, Log, Messenger, SendOutcome, Store } from '../../application/ports.ts'
import { asRepeat, toNotice } from './message.ts'
import type { Pace } from './pace.ts'
import { placeOf, readReference, type TeamsReference, writeReference } from './reference.ts'
import type { Place, Sending, TeamsPort } from './teams-port.ts'

export interface MessengerTools {
  readonly port: () => Promise<TeamsPort>
  readonly pace: Pace
  readonly store: Pick<Store, 'saveConversation'>
  readonly log: Log
}

/** A mistake of ours will not get better soon, but perhaps with the next version: as long as the notice lives. */
const refusedAgainMs = 10 * 60_000

/** Tells somebody something in their personal chat, which is made when there is none yet. */
export function createTeamsMessenger({ port: open, pace, store, log }: MessengerTools): Messenger {
  return {
    channel: 'teams',
    marksRepeats: true,
    async send(home, notice, card, language, again): Promise<SendOutcome> {
      const reference = readReference(home.reference)
      if (!reference) return { kind: 'unreachable' }
      const port = await open()
      const place = placeOf(reference) ?? (await makePlace(port, home, reference))
      if ('kind' in place) return outcomeOf(place)
      const wait = pace.take(place)
      if (wait > 0) return { kind: 'retry', afterMs: wait, because: 'pace' }
      const message = toNotice(card, language, log)
      return outcomeOf(await port.send(place, again ? asRepeat(message, notice, language) : message))
    },
  }

  async function makePlace(
    port: TeamsPort,
    home: HomeConversation,
    reference: TeamsReference,
  ): Promise<Place | Exclude<Sending, { kind: 'sent' }>> {
    const wait = pace.take(reference)
    if (wait > 0) return { kind: 'later', afterMs: wait, because: 'pace' }
    const opened = await port.openPersonalChat(reference)
    // Making it twice gives the same conversation: nothing was told yet.
    if (opened.kind === 'unanswered') return { kind: 'later', afterMs: 5_000, because: opened.because }
    if (opened.kind !== 'sent') return opened
    const known = { ...reference, conversation: opened.id }
    await store.saveConversation({ ...home, reference: writeReference(known) })
    return { serviceUrl: known.serviceUrl, tenant: known.tenant, conversation: opened.id }
  }

  function outcomeOf(sending: Sending): SendOutcome {
    switch (sending.kind) {
      case 'sent':
        return { kind: 'sent', platformId: sending.id }
      case 'later':
        return { kind: 'retry', afterMs: sending.afterMs, because: sending.because }
      case 'gone':
        return { kind: 'unreachable' }
      case 'refused':
        log.error('teams.notice-refused', { because: sending.because })
        return { kind: 'retry', afterMs: refusedAgainMs, because: sending.because }
      case 'unanswered':
        return { kind: 'unknown', because: sending.because }
    }
  }
}
