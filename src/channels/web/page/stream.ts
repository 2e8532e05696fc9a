import type { WireEntry, WireHello } from '../wire.ts'

export interface StreamEars {
  readonly onEntry: (entry: WireEntry, live: boolean) => void
  /** The server's memory is shorter than what this page shows: it was started on a new database. */
  readonly onForgotten: () => void
  readonly onClockMoved: () => void
  /** The line is there: for the first time or again, and how far the server's memory goes. */
  readonly onUp: (first: boolean, newest: number) => void
  readonly onDown: () => void
}

const againMs = 1000

/** Keeps the stream of one person's cards open; after an interruption it goes on after the last one seen. Returns how to stop. */
export function openStream(person: string, ears: StreamEars): () => void {
  let seen = 0
  let shownBefore: number | undefined
  let source: EventSource
  let timer: number | undefined

  const connect = (): void => {
    source = new EventSource(`/web/events?person=${encodeURIComponent(person)}&after=${seen}`)
    source.addEventListener('hello', (event) => {
      const { newest } = JSON.parse(event.data as string) as WireHello
      if (newest < seen) {
        seen = 0
        ears.onForgotten()
      }
      ears.onUp(shownBefore === undefined, newest)
      shownBefore ??= newest
    })
    source.addEventListener('entry', (event) => {
      const entry = JSON.parse(event.data as string) as WireEntry
      seen = Math.max(seen, entry.sequence)
      ears.onEntry(entry, entry.sequence > (shownBefore ?? 0))
    })
    source.addEventListener('clock', () => ears.onClockMoved())
    source.addEventListener('error', () => {
      ears.onDown()
      // A browser reconnects by itself after a broken line, but gives up for good when something else than a stream answers.
      if (source.readyState === EventSource.CLOSED) timer = window.setTimeout(connect, againMs)
    })
  }

  connect()
  return () => {
    window.clearTimeout(timer)
    source.close()
  }
}
