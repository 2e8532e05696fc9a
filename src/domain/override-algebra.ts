import type { Override } from './override.ts'
import type { Warning } from './plan-result.ts'
import { dayMinutes, minuteMs, type Instant } from './time.ts'
import { winningOverride } from './timeline.ts'

/** At most so many temporary statuses may lie ahead of one person (DOMAIN §4). */
export const mostOverrides = 50
/** Ended ones are kept for a day, so that what ends in the night can still be told and drawn in the morning. */
const keptAfterEndMs = dayMinutes * minuteMs

function covers(override: Override, at: Instant): boolean {
  return override.start <= at && at < override.end
}

/** The temporary status that holds at the instant: the one said last of those that cover it. */
export function runningOverride(overrides: readonly Override[], at: Instant): Override | undefined {
  return overrides[winningOverride(overrides, at)]
}

/** Ends every one that covers now; those that lie ahead stay. */
export function endCovering(overrides: readonly Override[], now: Instant): readonly Override[] {
  return endAt(overrides, (override) => covers(override, now), now)
}

/** Ends the running ones among the chosen at `now` and takes away those that have not begun. */
export function endAt(overrides: readonly Override[], chosen: (override: Override) => boolean, now: Instant): readonly Override[] {
  return overrides.flatMap((override) => {
    if (override.end <= now || !chosen(override)) return [override]
    return override.start < now ? [{ ...override, end: now }] : []
  })
}

/** What is worth keeping in a profile that is written now. */
export function withoutLongEnded(overrides: readonly Override[], now: Instant): readonly Override[] {
  return overrides.every((override) => !isLongEnded(override, now))
    ? overrides
    : overrides.filter((override) => !isLongEnded(override, now))
}

export function isLongEnded(override: Override, now: Instant): boolean {
  return override.end <= now - keptAfterEndMs
}

export function aheadOf(overrides: readonly Override[], now: Instant): readonly Override[] {
  return overrides.filter((override) => override.end > now)
}

/** One warning for each that begins later, and before `until`, and keeps its place. */
export function plannedStay(overrides: readonly Override[], now: Instant, until = Infinity): Warning[] {
  return overrides.filter(({ start }) => start > now && start < until).map((override) => ({ kind: 'planned-override-stays', override }))
}

/** What a temporary status said now covers, and which older one holds again when it ends (DOMAIN §4). */
export function coverWarnings(older: readonly Override[], said: Override): Warning[] {
  const covered = older.filter((override) => override.start < said.end && said.start < override.end)
  const again = runningOverride(older, said.end)
  return [
    ...covered.map((override): Warning => ({ kind: 'covers-override', override })),
    ...(again && covered.includes(again) ? [{ kind: 'older-override-holds-again' as const, override: again, at: said.end }] : []),
  ]
}
