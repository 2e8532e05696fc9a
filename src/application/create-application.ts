import type { NewId } from '../domain/ids.ts'
import type { ChatRequest, Reply } from './chat-request.ts'
import { deliverOutbox } from './deliver-outbox.ts'
import { handleRequest } from './handle-request.ts'
import type { Clock, Log, Messenger, Scratch, Store } from './ports.ts'
import { runDue } from './run-due.ts'
import type { BoardLink } from './turn.ts'
import { startLoop } from './worker-loop.ts'

export interface ApplicationParts {
  readonly store: Store
  readonly scratch: Scratch
  readonly clock: Clock
  readonly newId: NewId
  readonly log: Log
  /** One per channel that can write to somebody unasked. */
  readonly messengers: readonly Messenger[]
  readonly boardLink?: BoardLink
}

export interface Application {
  /** Answers one message or click; a repeat of its key gets the first answer. */
  handle(request: ChatRequest): Promise<Reply>
  /** Each does one round and gives how many it took; 0 = nothing is due. */
  runDue(): Promise<number>
  deliverOutbox(): Promise<number>
  startWorkers(): Workers
  /** The clock jumped, or something was written elsewhere: the workers look now. */
  wake(): void
}

export interface Workers {
  /** Lets the rounds under way finish. */
  stop(): Promise<void>
}

const tickMs = 1000

export function createApplication(parts: ApplicationParts): Application {
  const awake = new Set<() => void>()
  const wake = (): void => {
    for (const each of awake) each()
  }
  return {
    wake,
    handle: (request) => handleRequest({ ...parts, wake }, request),
    runDue: () => runDue(parts),
    deliverOutbox: () => deliverOutbox(parts),
    startWorkers() {
      const deliver = startLoop('deliver-outbox', tickMs, () => deliverOutbox(parts), parts.log)
      const due = startLoop(
        'run-due',
        tickMs,
        async () => {
          const taken = await runDue(parts)
          if (taken > 0) deliver.wake()
          return taken
        },
        parts.log,
      )
      const wakeBoth = (): void => {
        due.wake()
        deliver.wake()
      }
      awake.add(wakeBoth)
      return {
        async stop() {
          awake.delete(wakeBoth)
          await Promise.all([due.stop(), deliver.stop()])
        },
      }
    },
  }
}
