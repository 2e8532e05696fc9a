import { type Verb, verbs } from '../../cards/card-data.ts'
import { pendingId } from '../../domain/ids.ts'
import { id } from './fields.ts'
import type { Tap } from './incoming.ts'

/** The button of a card; what is not ours has neither verb nor id. */
export function readTap(verb: unknown, pending: unknown): Tap {
  const known = verbs.find((each): each is Verb => each === verb)
  const parsed = id(pendingId, pending)
  return { ...(known && { verb: known }), ...(parsed && { id: parsed }) }
}
