/** Whose tokens count: those of the Bot Connector service, made out to this bot (Bot Connector: authentication). */
export interface ExpectedClaims {
  readonly issuer: string
  readonly appId: string
}

/** Clocks may differ by this much, as the SDK allows too. */
const toleranceSeconds = 5 * 60

/**
 * Refuses what a token says of itself, before its signature costs anything: a token of another issuer or for another bot fetches no
 * keys, and the SDK's looser ways in (emulator, skills) stay shut. Undefined = let the SDK verify it.
 */
export function refuseByClaims(
  { authorization, activity }: { authorization: string; activity: Readonly<Record<string, unknown>> },
  expected: ExpectedClaims,
  nowMs: number,
): { readonly status: 401 | 403; readonly because: string } | undefined {
  const claims = claimsOf(authorization)
  if (!claims) return { status: 401, because: 'no-token' }
  if (claims['iss'] !== expected.issuer) return { status: 401, because: 'issuer' }
  if (claims['aud'] !== expected.appId) return { status: 403, because: 'audience' }
  const now = nowMs / 1000
  if (typeof claims['exp'] !== 'number' || claims['exp'] + toleranceSeconds < now) return { status: 401, because: 'expired' }
  if (typeof claims['nbf'] === 'number' && claims['nbf'] - toleranceSeconds > now) return { status: 401, because: 'not-yet-valid' }
  if (activity['channelId'] !== 'msteams') return { status: 403, because: 'channel' }
  if (typeof activity['serviceUrl'] !== 'string' || claims['serviceurl'] !== activity['serviceUrl'])
    return { status: 403, because: 'service-url' }
  return undefined
}

function claimsOf(authorization: string): Readonly<Record<string, unknown>> | undefined {
  const [, payload] = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authorization) ?? []
  if (payload === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null ? (claims as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}
