import type { WireAnswer, WireClockAnswer, WirePanel, WirePeople, WireRefusal } from '../wire.ts'

/** What came of a request: an answer, a refusal that stays one however often it is sent, or nothing that can be relied on. */
export type Outcome<Value> =
  | { readonly kind: 'answer'; readonly value: Value }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'no-answer' }
  /** The server failed over this very request; the next try may go better, a hundred will not. */
  | { readonly kind: 'failed' }

/** How long a request may take before it counts as unanswered; it is then sent again under its own key. */
const patienceMs = 15_000

export const loadPeople = (): Promise<Outcome<WirePeople>> => ask('/web/people')
export const loadPanel = (person: string): Promise<Outcome<WirePanel>> => ask(`/web/panel?person=${encodeURIComponent(person)}`)
export const say = (body: { person: string; text: string; key: string }): Promise<Outcome<WireAnswer>> => ask('/web/say', body)
export const click = (body: { person: string; verb: string; id: string; key: string }): Promise<Outcome<WireAnswer>> =>
  ask('/web/click', body)
/** As it is, so that nothing of it is lost on the way; a repeat under the same key is harmless. */
export const sendFile = (person: string, key: string, file: File): Promise<Outcome<WireAnswer>> =>
  ask(`/web/file?${new URLSearchParams({ person, key, name: file.name }).toString()}`, file)
export const moveClock = (body: { advance: 'hour' | 'next-change'; person: string }): Promise<Outcome<WireClockAnswer>> =>
  ask('/web/clock', body)

async function ask<Value>(path: string, body?: object | File): Promise<Outcome<Value>> {
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const post =
      body instanceof File
        ? { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body }
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const response = await fetch(path, { ...(body && post), signal, cache: 'no-store' })
    if (response.ok) return { kind: 'answer', value: (await response.json()) as Value }
    if (response.status === 500) return { kind: 'failed' }
    // The door's 408 and 503 say "later"; the rest says "not like this".
    if (response.status > 500 || response.status === 408) return { kind: 'no-answer' }
    return { kind: 'refused', code: await codeOf(response) }
  } catch {
    return { kind: 'no-answer' }
  }
}

async function codeOf(response: Response): Promise<string> {
  const refusal = (await response.json().catch(() => undefined)) as Partial<WireRefusal> | undefined
  return refusal?.error ?? 'unreadable'
}
