import type { PendingId } from '../domain/ids.ts'
import type { Partial } from '../domain/reading.ts'
import { type Instant, minuteMs } from '../domain/time.ts'
import type { ChatRequest } from './chat-request.ts'
import type { Scratch } from './ports.ts'

/** What a conversation remembers from one message of somebody to the next; it may be forgotten at any time. */
export interface Memory {
  /** The unfinished message that the next one may complete. */
  readonly partial?: Partial
  /** The "change nothing" of the card that waits for an answer: what "cancel" drops. */
  readonly openCard?: PendingId
  /** The button that does what that card shows: what a typed "yes" means, as long as it follows the card (DOMAIN §7). */
  readonly confirm?: PendingId
  readonly until?: Instant
}

const rememberMs = 10 * minuteMs

export async function recall(scratch: Scratch, request: ChatRequest, now: Instant): Promise<Memory> {
  const memory = await scratch.get<Memory>(placeOf(request))
  if (!memory || (memory.until ?? now) <= now) return {}
  return memory
}

/**
 * Keeps it for ten minutes: a question older than that is no longer what the next message answers. `before` is what was recalled: most
 * messages leave nothing where nothing was, and then nothing is written.
 */
export async function remember(scratch: Scratch, request: ChatRequest, memory: Memory, before: Memory, now: Instant): Promise<void> {
  const place = placeOf(request)
  if (!memory.partial && !memory.openCard) {
    if (before.partial || before.openCard) await scratch.delete(place)
    return
  }
  await scratch.set(place, { ...memory, until: memory.until ?? now + rememberMs }, rememberMs)
}

function placeOf({ account, conversation, actor }: ChatRequest): string {
  const where = conversation.sharesMemory ? 'shared' : conversation.id
  return `conversation:${account}:${conversation.channel}:${where}:${actor.person}`
}
