import { mayDoIn } from '../domain/verbs.ts'
import type { Turn } from './turn.ts'

const address = /(?:mailto:)?[^\s<>@,;:()]+@[^\s<>@,;:()]+\.[^\s<>@,;:()?!]*[^\s<>@,;:()?!.]/gu

/**
 * The message with e-mail addresses of the roster as the names of their people, so that a sentence means somebody by either. An
 * address of a new person stays: the message is then about the roster.
 */
export async function withNames({ store, account, actor }: Turn, text: string): Promise<string> {
  if (!text.includes('@') || text.length > 500 || !mayDoIn(actor, 'see-board', account.id)) return text
  let said = text
  for (const [found] of text.matchAll(address)) {
    const subject = await store.personByEmail(account.id, found.replace(/^mailto:/i, ''))
    if (subject && !text.includes(',')) said = said.replace(found, subject.person.name)
  }
  return said
}
