import { Chrono } from 'chrono-node'

/**
 * Keeps of a casual configuration what the caller names, and drops the rest, each for a sentence it reads wrongly:
 * - both time-zone refiners: "entre 9h et 17h" reads "et" as US Eastern;
 * - ForwardDateRefiner: moves a date by a year against `now` in the host's zone; we choose the year ourselves;
 * - time expressions and casual times: "tonight 22:00-06:00" ends a day late, and 18u, halb neun and 24:00 are unknown to it;
 * - weekdays and relative dates: "next Tuesday" on a Monday is silently one of two days, and "every Tuesday" a single one;
 * - slash and dotted dates: "31.11." comes back as nothing instead of as a date that does not exist.
 * What stays are dates with month names and ISO dates, and ranges of those.
 */
export function tame(casual: Pick<Chrono, 'parsers' | 'refiners'>, kept: readonly string[]): Chrono {
  const keep = new Set([...kept, 'ISOFormatParser', 'OverlapRemovalRefiner', 'ENExtractYearSuffixRefiner'])
  const keeps = (part: object): boolean => keep.has(part.constructor.name) || part.constructor.name.endsWith('MergeDateRangeRefiner')
  return new Chrono({ parsers: casual.parsers.filter(keeps), refiners: casual.refiners.filter(keeps) })
}
