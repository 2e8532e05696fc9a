import type { Log, WebInbox } from '../../application/ports.ts'
import type { Subject } from '../../domain/person.ts'
import type { DoorAnswer } from '../../http/route.ts'
import type { Bell } from './bell.ts'
import { toWireEntry } from './entry.ts'
import type { WireHello } from './wire.ts'

export interface StreamOptions {
  readonly inbox: WebInbox
  readonly bell: Bell
  readonly log: Log
}

/** How long a stream waits before it looks again, when the store did not answer. */
const againMs = 1000

/**
 * One page's stream: what it has not seen, then what comes. It is always read from the store after the last sequence written, so a
 * card is neither lost nor shown twice, however often the line breaks or the process dies.
 */
export function streamCards({ inbox, bell, log }: StreamOptions, subject: Subject, after: number): DoorAnswer {
  const person = subject.person.id
  return {
    kind: 'stream',
    open(write, onClose) {
      let seen = after
      let greeted = false
      let reading = false
      let rungMeanwhile = false
      let closed = false

      async function read(): Promise<void> {
        rungMeanwhile = true
        if (reading) return
        reading = true
        while (rungMeanwhile && !closed) {
          rungMeanwhile = false
          await greet()
          for (const entry of await inbox.since(person, seen)) {
            seen = entry.sequence
            write('entry', JSON.stringify(toWireEntry(entry, subject)), String(seen))
          }
        }
        reading = false
      }

      async function greet(): Promise<void> {
        if (greeted) return
        const newest = (await inbox.since(person, 0)).at(-1)?.sequence ?? 0
        // A page that has seen more than there is comes from another database: it starts again.
        if (seen > newest) seen = 0
        greeted = true
        write('hello', JSON.stringify({ newest } satisfies WireHello))
      }

      const readOrRetry = (): void =>
        void read().catch((error: unknown) => {
          log.warn('web.stream-stuck', { error })
          reading = false
          setTimeout(readOrRetry, againMs).unref()
        })

      const stop = bell.listen(person, { news: readOrRetry, clockMoved: () => write('clock', '{}') })
      onClose(() => {
        closed = true
        stop()
      })
      readOrRetry()
    },
  }
}
