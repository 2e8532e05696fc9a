import { createHash } from 'node:crypto'

/** Teams sends the same token for an hour. Its signature is checked again after this, so that a key that was withdrawn is noticed. */
const proofMs = 5 * 60_000
const mostTokens = 200

/** Tokens whose signature was found right a moment ago, each with what the check gave. What else they must say is not remembered here. */
export interface ProvenTokens<Proof> {
  of(authorization: string, nowMs: number): Proof | undefined
  keep(authorization: string, proof: Proof, nowMs: number): void
}

export function createProvenTokens<Proof>(): ProvenTokens<Proof> {
  const kept = new Map<string, { readonly proof: Proof; readonly until: number }>()
  // The whole header, hashed: another byte is another token, and no token lies about in memory.
  const keyOf = (authorization: string): string => createHash('sha256').update(authorization).digest('base64')
  return {
    of(authorization, nowMs) {
      const found = kept.get(keyOf(authorization))
      return found && nowMs < found.until ? found.proof : undefined
    },
    keep(authorization, proof, nowMs) {
      const oldest = kept.keys().next()
      if (kept.size >= mostTokens && !oldest.done) kept.delete(oldest.value)
      kept.set(keyOf(authorization), { proof, until: nowMs + proofMs })
    },
  }
}
