import type { Clock, Messenger, WebInbox } from '../../application/ports.ts'
import type { Bell } from './bell.ts'
import { noticeKey, toWebCard } from './entry.ts'

/**
 * Tells somebody something on the page. It counts as sent once it stands in the inbox, under the notice's own id: sending it again
 * after a crash in between changes nothing.
 */
export function createWebMessenger({ inbox, bell, clock }: { inbox: WebInbox; bell: Bell; clock: Clock }): Messenger {
  return {
    channel: 'web',
    async send({ person }, notice, card, language) {
      const { sequence } = await inbox.put(person, toWebCard(card, language, noticeKey(notice), clock.now()))
      bell.ring(person)
      return { kind: 'sent', platformId: String(sequence) }
    },
  }
}
