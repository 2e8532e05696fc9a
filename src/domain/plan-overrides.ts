import { asks, changes, nothing, refused, type Draft, type PlanContext } from './draft.ts'
import { acts } from './effective.ts'
import type { Operation } from './operation.ts'
import { aheadOf, coverWarnings, endAt, endCovering, plannedStay, runningOverride } from './override-algebra.ts'
import type { Override } from './override.ts'
import type { Warning } from './plan-result.ts'
import { mayNotFollow } from './schedule-list.ts'
import { dayMinutes, isInGap, minuteMs, toInstant, type Instant } from './time.ts'

type Of<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>

const farthestMs = 5 * 366 * dayMinutes * minuteMs

/** Moves the end of the temporary status that holds now (DOMAIN §4). */
export function planExtend({ by }: Of<'extend'>, { subject, now, zone }: PlanContext): Draft {
  if (!acts(subject)) return refused({ kind: 'fmu-inactive' })
  const { overrides } = subject.profile
  const running = runningOverride(overrides, now)
  if (!running) return refused({ kind: 'no-running-override' })
  const end = by.kind === 'until' ? toInstant(by.at, zone) : ((running.end + Math.round(by.minutes * minuteMs)) as Instant)
  if (end === running.end) return nothing
  if (!(end - now <= farthestMs)) return asks({ kind: 'until-when', choices: [60, 240].map(moreMinutes) })
  if (end <= now) return refused({ kind: 'end-passed', at: end })
  const moved: Override = { ...running, end }
  const place = overrides.indexOf(running)
  const gap: Warning[] = by.kind === 'until' && isInGap(by.at, zone) ? [{ kind: 'moved-by-gap', said: by.at, at: end }] : []
  return changes({ overrides: overrides.with(place, moved) }, [
    ...coverWarnings(aheadOf(overrides.slice(0, place), now), moved),
    // Those said later win while they last, wherever the end moves to.
    ...plannedStay(overrides.slice(place + 1), now, end),
    ...gap,
  ])
}

/** Ends every temporary status that covers now and turns the scheduler on; planned ones stay and are named (DOMAIN §4). */
export function planBackToSchedule(context: PlanContext): Draft {
  const { subject, now, today } = context
  if (!acts(subject)) return refused({ kind: 'fmu-inactive' })
  if (mayNotFollow(subject.profile, today)) return refused({ kind: 'managed-empty' })
  const overrides = endCovering(subject.profile.overrides, now)
  return changes({ overrides, schedulerOn: true }, plannedStay(overrides, now))
}

/** Takes back planned temporary statuses, and ends the chosen ones that run. */
export function planCancelOverrides(operation: Of<'cancel-overrides'>, { subject, now }: PlanContext): Draft {
  const { overrides } = subject.profile
  const chosen = aheadOf(overrides, now).filter(({ id }) => operation.overrides.includes(id))
  if (chosen.length === 0) return refused({ kind: 'no-running-override' })
  return changes({ overrides: endAt(overrides, (override) => chosen.includes(override), now) })
}

function moreMinutes(minutes: number): Operation {
  return { kind: 'extend', by: { kind: 'minutes', minutes } }
}
