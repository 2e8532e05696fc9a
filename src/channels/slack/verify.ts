import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Slack, "Verifying requests from Slack": five minutes. */
const windowSeconds = 5 * 60
const mostRemembered = 20_000

export type Verified = 'genuine' | 'replay' | 'forged'

export interface Verifier {
  verify(headers: IncomingHttpHeaders, body: Uint8Array): Verified
  /** It could not be taken in: the same may come again. */
  forget(headers: IncomingHttpHeaders): void
}

/**
 * Signature v0 over the bytes as they came, within five minutes of now, past or future. What was seen before within that time is a
 * replay: Slack signs its own repeats anew. `now` in epoch milliseconds.
 */
export function createVerifier(signingSecret: string, now: () => number): Verifier {
  const seen = new Map<string, number>()
  return {
    forget: (headers) => void seen.delete(String(headers['x-slack-signature'])),
    verify(headers, body) {
      const [signature, timestamp] = [headers['x-slack-signature'], headers['x-slack-request-timestamp']]
      if (typeof signature !== 'string' || typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return 'forged'
      const seconds = now() / 1000
      if (Math.abs(seconds - Number(timestamp)) > windowSeconds) return 'forged'
      const expected = Buffer.from(`v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:`).update(body).digest('hex')}`)
      const given = Buffer.from(signature)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'forged'
      if (seen.has(signature)) return 'replay'
      remember(signature, seconds + 2 * windowSeconds)
      return 'genuine'
    },
  }

  function remember(signature: string, until: number): void {
    const seconds = now() / 1000
    for (const [old, end] of seen) {
      if (end > seconds && seen.size < mostRemembered) break
      seen.delete(old)
    }
    seen.set(signature, until)
  }
}
