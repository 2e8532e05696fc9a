import { asks, changes, nothing, refused, type Draft, type PlanContext } from './draft.ts'
import { acts, effective } from './effective.ts'
import { assertNever, overrideId } from './ids.ts'
import { nextChange, nextScheduledChange } from './next-change.ts'
import { aheadOf, coverWarnings, endCovering, mostOverrides, plannedStay, runningOverride } from './override-algebra.ts'
import type { Override } from './override.ts'
import type { Warning } from './plan-result.ts'
import { sameValue } from './same-value.ts'
import { leastSlotMinutes } from './schedule.ts'
import { bareStatusQuestion, endJustPassed, endsEarlier, nextDay, tooShort, untilWhen, type SetStatus } from './status-questions.ts'
import { dateOf, dayMinutes, isInGap, minuteMs, toInstant, type Instant, type WallTime } from './time.ts'

/** A wish for later than this is a slip of the tongue: the end is asked for. */
const farthestMs = 5 * 366 * dayMinutes * minuteMs
const justPassedMs = 60 * minuteMs

/** A temporary status, or with "until I say so" the manual one (DOMAIN §4). */
export function planSetStatus(operation: SetStatus, context: PlanContext): Draft {
  if (!acts(context.subject)) return refused({ kind: 'fmu-inactive' })
  const said = operation.start === undefined ? context.now : toInstant(operation.start, context.zone)
  const start = said > context.now ? said : context.now
  const { end } = operation
  switch (end.kind) {
    case 'at':
      return planUntil(operation, end.at, start, context)
    case 'after':
      return planBetween(operation, start, (start + Math.round(end.minutes * minuteMs)) as Instant, context)
    case 'next-change': {
      const next = nextScheduledChange(context.subject, start)
      return next ? planBetween(operation, start, next.at, context) : asks(untilWhen(operation, start, context))
    }
    case 'told':
      return start > context.now ? asks(untilWhen(operation, start, context)) : planManual(operation, context)
    case 'unsaid':
      return planBare(operation, start, context)
    default:
      return assertNever(end)
  }
}

function planBare(operation: SetStatus, start: Instant, context: PlanContext): Draft {
  if (start > context.now) return asks(untilWhen(operation, start, context))
  if (!context.subject.profile.schedulerOn) return planManual(operation, context)
  const holds = effective(context.subject, context.now)
  if (holds.status === operation.status && holds.because.kind !== 'override') return nothing
  const next = nextScheduledChange(context.subject, context.now)
  const question = bareStatusQuestion(operation, next, context)
  if (question) return asks(question)
  return next ? planBetween(operation, start, next.at, context) : nothing
}

function planUntil(operation: SetStatus, at: WallTime, start: Instant, context: PlanContext): Draft {
  const end = toInstant(at, context.zone)
  if (end > context.now) {
    if (end <= start) return refused({ kind: 'end-before-start' })
    return planBetween(operation, start, end, context)
  }
  if (context.now - end <= justPassedMs) return asks(endJustPassed(operation, at, context))
  if (dateOf(at) !== context.today) return refused({ kind: 'end-passed', at: end })
  // Longer ago today: tomorrow is meant, and the card carries the date (DOMAIN §4).
  const tomorrow: SetStatus = {
    ...operation,
    ...(operation.start && { start: nextDay(operation.start) }),
    end: { kind: 'at', at: nextDay(at) },
  }
  const draft = planSetStatus(tomorrow, context)
  if (draft.kind !== 'changes') return draft
  return { ...draft, warnings: [...draft.warnings, { kind: 'already-passed-today', at: end }] }
}

function planBetween(operation: SetStatus, start: Instant, end: Instant, context: PlanContext): Draft {
  const { overrides } = context.subject.profile
  if (!(end - start <= farthestMs)) return asks(untilWhen(operation, start, context))
  if (end - start < leastSlotMinutes * minuteMs) return asks(tooShort(operation))
  const running = runningOverride(overrides, start)
  const holds = effective(context.subject, start)
  if (holds.status === operation.status && (holds.until ?? Infinity) >= end) {
    const endsLater = running?.status === operation.status && running.end > end && start === context.now
    return endsLater ? asks(endsEarlier(operation.status, nextChange(context.subject, start), end, context)) : nothing
  }
  if (aheadOf(overrides, context.now).length >= mostOverrides) return refused({ kind: 'too-many-overrides', most: mostOverrides })
  const said: Override = { id: overrideId(context.newId()), status: operation.status, start, end }
  const warnings = [...coverWarnings(aheadOf(overrides, context.now), said), ...gapWarnings(operation, context)]
  return changes({ overrides: [...overrides, said] }, warnings)
}

/** "Until I say so" = scheduler off + manual status; what covered now ends, what lies ahead stays and is named. */
function planManual({ status }: SetStatus, { subject, now }: PlanContext): Draft {
  const { profile } = subject
  const overrides = endCovering(profile.overrides, now)
  if (!profile.schedulerOn && profile.manualStatus === status && sameValue(overrides, profile.overrides)) return nothing
  const holdsOn: Warning[] = profile.schedulerOn ? [{ kind: 'scheduler-off-holds', status }] : []
  return changes({ schedulerOn: false, manualStatus: status, manualSince: now, overrides }, [...holdsOn, ...plannedStay(overrides, now)])
}

/** A clock time that does not exist that day resolves to the later one, and is named (DOMAIN §6). */
function gapWarnings({ start, end }: SetStatus, { zone }: PlanContext): Warning[] {
  const said = [...(start ? [start] : []), ...(end.kind === 'at' ? [end.at] : [])]
  return said.filter((wall) => isInGap(wall, zone)).map((wall) => ({ kind: 'moved-by-gap', said: wall, at: toInstant(wall, zone) }))
}
