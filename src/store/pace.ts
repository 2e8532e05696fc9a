import { setImmediate as nextTurn } from 'node:timers/promises'

/** Rows read or written between two turns of the event loop. */
const rowsPerTurn = 200

/** Called once per row: lets everything else in the process run every 200 rows, so that a bulk never blocks a chat. */
export type Pace = () => Promise<void> | undefined

export function everyFewRows(): Pace {
  let rows = 0
  return () => (++rows % rowsPerTurn === 0 ? nextTurn() : undefined)
}

/** `map` that keeps the pace. */
export async function mapPaced<From, To>(rows: readonly From[], convert: (row: From) => To): Promise<To[]> {
  const pace = everyFewRows()
  const converted: To[] = []
  for (const row of rows) {
    converted.push(convert(row))
    await pace()
  }
  return converted
}
