import { zoneOf } from '../domain/person.ts'
import type { Assumption, Request } from '../domain/reading.ts'
import { minuteOf, toInstant, toWall } from '../domain/time.ts'
import type { Turn } from './turn.ts'

/**
 * The clock times of a wish that would be others on the clock the platform reports: they are meant in the person's zone and said in
 * both (DOMAIN §6).
 */
export function inBothZones({ request, me, now }: Turn, requests: readonly Request[]): readonly Assumption[] {
  const { readingZone } = request
  const own = zoneOf(me)
  if (readingZone === undefined || toWall(now, readingZone) === toWall(now, own)) return []
  const walls = requests.flatMap((wish) => {
    if (wish.kind !== 'change' || wish.operation.kind !== 'set-status') return []
    const { start, end } = wish.operation
    return [...(start ? [start] : []), ...(end.kind === 'at' ? [end.at] : [])]
  })
  return walls
    .filter((wall) => minuteOf(wall) !== 0)
    .map((wall) => ({ kind: 'other-zone', at: toInstant(wall, own), home: own, zone: readingZone }))
}
