import { Temporal } from 'temporal-polyfill'

/** One stretch of time in which a zone keeps its offset: wall clock = instant + `offsetMs`, for instants in `[from, to)`. */
export interface OffsetStretch {
  readonly from: number
  readonly to: number
  readonly offsetMs: number
}

/** About a year: small enough to fill on demand, large enough that almost every question meets one that is filled. */
const chunkMs = 2 ** 35
const chunks = new Map<string, Map<number, readonly OffsetStretch[]>>()

/** The stretch around `at`. Stretches end at every change of offset, and at places where nothing changes too. */
export function offsetStretch(at: number, zone: string): OffsetStretch {
  const stretches = chunkOf(Math.floor(at / chunkMs), zone)
  const found = stretches.length === 1 ? stretches[0] : stretches.find((stretch) => at < stretch.to)
  if (!found) throw new Error(`no offset for ${at} in ${zone}`)
  return found
}

function chunkOf(index: number, zone: string): readonly OffsetStretch[] {
  let ofZone = chunks.get(zone)
  if (!ofZone) chunks.set(zone, (ofZone = new Map<number, readonly OffsetStretch[]>()))
  let chunk = ofZone.get(index)
  if (!chunk) ofZone.set(index, (chunk = readChunk(index * chunkMs, zone)))
  return chunk
}

function readChunk(from: number, zone: string): readonly OffsetStretch[] {
  const end = from + chunkMs
  const stretches: OffsetStretch[] = []
  let clock = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone)
  for (let start = from; start < end;) {
    const change = clock.getTimeZoneTransition('next')
    const to = change && change.epochMilliseconds < end ? change.epochMilliseconds : end
    stretches.push({ from: start, to, offsetMs: clock.offsetNanoseconds / 1e6 })
    if (change) clock = change
    start = to
  }
  return stretches
}
