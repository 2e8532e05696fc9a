import type { Clock } from './application/ports.ts'
import { instant } from './domain/time.ts'

/** The machine's clock. Everything else is told what time it is. */
export const systemClock: Clock = {
  // eslint-disable-next-line no-restricted-syntax -- the one place that reads it; main and cli pass it on
  now: () => instant(Date.now()),
}
