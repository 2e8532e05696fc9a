import type { Outcome } from './server.ts'

/** Something the person said or tapped. Its key goes along however often it is sent, so that it is done once. */
export type Letter =
  | { readonly kind: 'say'; readonly key: string; readonly person: string; readonly text: string }
  | { readonly kind: 'click'; readonly key: string; readonly person: string; readonly verb: string; readonly id: string }

export interface OutboxOptions<Answer> {
  readonly send: (letter: Letter) => Promise<Outcome<Answer>>
  /** Survives a reload of the page. */
  readonly shelf: Pick<Storage, 'getItem' | 'setItem'>
  /** Resolves after so many milliseconds, or earlier when the signal fires. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
  readonly onDelivered: (letter: Letter, answer: Answer) => void
  readonly onRefused: (letter: Letter, code: string) => void
  /** The server stopped answering (true) or is back (false). */
  readonly onStalled: (stalled: boolean) => void
}

export interface Outbox {
  post(letter: Letter): void
  /** Not delivered yet, in the order in which they were written. */
  waiting(): readonly Letter[]
  /** The server seems to be back: try now rather than later. */
  nudge(): void
}

const shelfKey = 'fmu-outbox'
const pausesMs = [500, 1000, 2000, 4000]
const mostFailures = 4

/**
 * Sends letters one after the other, each until it is answered; one over which the server fails again and again is given up, so that it
 * does not hold up the rest. A letter leaves the shelf only then.
 */
export function openOutbox<Answer>(options: OutboxOptions<Answer>): Outbox {
  let letters = read(options.shelf)
  let running = false
  let resting = new AbortController()
  const keep = (next: readonly Letter[]): void => {
    letters = next
    options.shelf.setItem(shelfKey, JSON.stringify(next))
  }

  async function run(): Promise<void> {
    if (running) return
    running = true
    let tries = 0
    let failures = 0
    for (let letter = letters[0]; letter; letter = letters[0]) {
      const outcome = await options.send(letter)
      if (outcome.kind === 'failed') failures += 1
      if (outcome.kind === 'no-answer' || (outcome.kind === 'failed' && failures < mostFailures)) {
        if (tries === 0) options.onStalled(true)
        resting = new AbortController()
        await options.pause(pausesMs[Math.min(tries, pausesMs.length - 1)] ?? 0, resting.signal)
        tries += 1
        continue
      }
      if (tries > 0) options.onStalled(false)
      tries = failures = 0
      keep(letters.slice(1))
      if (outcome.kind === 'answer') options.onDelivered(letter, outcome.value)
      else options.onRefused(letter, outcome.kind === 'failed' ? 'failed' : outcome.code)
    }
    running = false
  }

  void run()
  return {
    post(letter) {
      keep([...letters, letter])
      void run()
    },
    waiting: () => letters,
    nudge: () => resting.abort(),
  }
}

function read(shelf: OutboxOptions<never>['shelf']): readonly Letter[] {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(shelfKey) ?? '[]')
    return Array.isArray(kept) ? (kept as readonly Letter[]) : []
  } catch {
    return []
  }
}
