import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { BoardLink } from '../../../application/turn.ts'
import { accountId, type AccountId, type PersonId, personId } from '../../../domain/ids.ts'
import { dayMinutes, type Instant, instant, minuteMs } from '../../../domain/time.ts'

export const boardPath = '/board'

/** A link is good for a day; who may no longer see the board is refused before that. */
const linkMs = dayMinutes * minuteMs

/** Whose board, for whom, until when: all that a link says. */
export interface BoardPass {
  readonly account: AccountId
  readonly reader: PersonId
  readonly expires: Instant
}

/** Makes links under the first key; `origin` is the public address without a slash at its end. */
export function boardLinks(origin: string, keys: readonly Uint8Array[]): BoardLink | undefined {
  const [first] = keys
  if (!first) return undefined
  return (account, reader, now) => {
    const expires = instant(now + linkMs)
    const query = new URLSearchParams({ a: account, r: reader, e: String(expires), s: signature(first, { account, reader, expires }) })
    return `${origin}${boardPath}?${query.toString()}`
  }
}

/** What a link says, if one of the keys signed exactly that and its time is not over. */
export function readPass(query: URLSearchParams, keys: readonly Uint8Array[], now: Instant): BoardPass | undefined {
  const [account = '', reader = '', until = '', given = ''] = ['a', 'r', 'e', 's'].map((name) => query.get(name) ?? undefined)
  if (![account, reader].every((id) => /^[\w.:-]{1,80}$/.test(id)) || !/^\d{13}$/.test(until)) return undefined
  const pass = { account: accountId(account), reader: personId(reader), expires: instant(Number(until)) }
  const known = keys.some((key) => same(signature(key, pass), given))
  return known && now < pass.expires ? pass : undefined
}

/** The key of the settings signs nothing itself: one is derived for this purpose alone. */
function signature(key: Uint8Array, { account, reader, expires }: BoardPass): string {
  const own = Buffer.from(hkdfSync('sha256', key, '', 'fmu board link', 32))
  return createHmac('sha256', own).update(`${account}\n${reader}\n${expires}`).digest('base64url')
}

function same(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
