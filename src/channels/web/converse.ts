import type { Reply } from '../../application/chat-request.ts'
import type { Application } from '../../application/create-application.ts'
import type { Clock, WebInbox } from '../../application/ports.ts'
import type { PersonId } from '../../domain/ids.ts'
import type { Subject } from '../../domain/person.ts'
import type { Bell } from './bell.ts'
import { clickKey, languageOf, sayKey, toWebCard, toWireEntry } from './entry.ts'
import type { WebWish } from './read-wish.ts'
import type { WireAnswer } from './wire.ts'

export interface ConverseTools {
  readonly application: Pick<Application, 'handle'>
  readonly inbox: WebInbox
  readonly bell: Bell
  readonly clock: Clock
}

/**
 * Passes one message or tap on and keeps the answer for the page. Both steps know the page's key: after a crash between them, or an
 * answer lost on its way, the repeat gets the first reply and puts it where it belongs, once.
 */
export async function converse({ application, inbox, bell, clock }: ConverseTools, subject: Subject, wish: WebWish): Promise<WireAnswer> {
  const { account, person } = subject
  const { input } = wish
  const reply = await application.handle({
    account: account.id,
    actor: { kind: 'person', person: person.id, account: account.id, role: person.role, adminOf: person.adminOf, source: 'web' },
    conversation: { channel: 'web', id: person.id, reference: webReference, kind: 'personal' },
    language: languageOf(subject),
    key: `${person.id}:${wish.key}`,
    input,
  })
  const key = input.kind === 'click' ? clickKey(wish.key) : sayKey(wish.key)
  const place = input.kind === 'click' ? await placeOf(inbox, person.id, input.id, reply) : undefined
  const card = toWebCard(reply.card, reply.language, key, clock.now())
  const entry = await inbox.put(person.id, { ...card, ...(place !== undefined && { inPlaceOf: place }) })
  bell.ring(person.id)
  return { entry: toWireEntry(entry, subject) }
}

/** The messenger finds a page by its person alone. */
export const webReference = '{}'

/** Where the card stands that the tapped button belongs to, when the reply takes its place. */
async function placeOf(inbox: WebInbox, person: PersonId, button: string, reply: Reply): Promise<number | undefined> {
  if (!reply.replaces) return undefined
  const entries = await inbox.since(person, 0)
  return entries.find(({ card }) => card.includes(JSON.stringify(button)))?.place
}
