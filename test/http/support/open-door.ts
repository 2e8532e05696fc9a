import { createDoor, type Answered, type Door } from '../../../src/http/door.ts'
import type { DoorLimits } from '../../../src/http/limits.ts'
import type { AnyRoute, DoorAnswer, DoorRequest } from '../../../src/http/route.ts'

export interface OpenDoor {
  readonly door: Door
  readonly port: number
  readonly url: string
  readonly logged: readonly { readonly event: string; readonly facts: unknown }[]
  readonly answered: readonly Answered[]
}

/** A door on a free port of this machine, with request ids r1, r2, … */
export async function openDoor(routes: readonly AnyRoute[], limits: Partial<DoorLimits> = {}): Promise<OpenDoor> {
  const logged: { event: string; facts: unknown }[] = []
  const answered: Answered[] = []
  const note = (event: string, facts?: unknown): void => void logged.push({ event, facts })
  let count = 0
  const door = createDoor({
    host: '127.0.0.1',
    port: 0,
    routes,
    limits,
    log: { info: note, warn: note, error: note },
    newId: () => `r${++count}`,
    onAnswered: (facts) => answered.push(facts),
  })
  const outcome = await door.listen()
  if (outcome.kind !== 'listening') throw new Error(outcome.remedy)
  return { door, port: outcome.port, url: `http://127.0.0.1:${outcome.port}`, logged, answered }
}

export const get = (path: string, handle: (request: DoorRequest) => Promise<DoorAnswer>): AnyRoute => ({
  method: 'GET',
  path,
  body: 'none',
  guard: 'public',
  handle,
})

export const text = (body: string, headers?: Record<string, string>): DoorAnswer => ({
  kind: 'answer',
  status: 200,
  body,
  ...(headers && { headers }),
})

/** Says back what it got. */
export const echo = (path: string, body: 'json' | 'form' | 'bytes', maxBytes?: number): AnyRoute => ({
  method: 'POST',
  path,
  body,
  guard: 'public',
  handle: async (request) =>
    text(JSON.stringify({ body: request.body instanceof Uint8Array ? request.body.length : request.body, rawBody: request.rawBody })),
  ...(maxBytes !== undefined && { maxBytes }),
})
