import type { SaidEnd } from '../../domain/operation.ts'
import type { Assumption, Missing } from '../../domain/reading.ts'
import type { WallTime } from '../../domain/time.ts'
import { toWallTime } from '../time/calendar.ts'

/** Start and end of one temporary status; no start = now. */
export interface Span {
  readonly start?: WallTime
  readonly end: SaidEnd
  readonly assumed: readonly Assumption[]
  readonly rule: string
}

export type Spans =
  | { readonly kind: 'spans'; readonly spans: readonly Span[]; readonly missing?: Missing }
  | { readonly kind: 'missing'; readonly missing: Missing }

export const leastMinutes = 5

export function chosen(spans: readonly Span[], missing?: Missing): Spans {
  if (spans.length === 0) return { kind: 'missing', missing: missing ?? { kind: 'time' } }
  return { kind: 'spans', spans, ...(missing === undefined ? {} : { missing }) }
}

export function only(span: Span): Spans {
  return { kind: 'spans', spans: [span] }
}

export function missing(what: Missing): Spans {
  return { kind: 'missing', missing: what }
}

export function until(moment: number, assumed: readonly Assumption[], rule: string): Spans {
  return only({ end: { kind: 'at', at: toWallTime(moment) }, assumed, rule })
}
