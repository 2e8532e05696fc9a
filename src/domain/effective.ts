import type { Subject } from './person.ts'
import type { Because, Effective } from './plan-result.ts'
import { changeAfter, regularSlotAt, scheduledAt, stepAt, timelineOf, winningOverride, type Timeline } from './timeline.ts'
import { wallMinute, type Instant } from './time.ts'

/** What holds for somebody at an instant, why, and until when: the one place where DOMAIN §5 stands. */
export function effective(subject: Subject, at: Instant): Effective {
  return answer(subject, at, true)
}

/** The same as if no temporary status were set: what the schedule, or the manual status, says alone. */
export function withoutOverrides(subject: Subject, at: Instant): Effective {
  return answer(subject, at, false)
}

/** Whether FMU acts for the person at all: deactivated people keep nothing that acts (DOMAIN §2). */
export function acts(subject: Subject): boolean {
  return subject.profile.fmuActive && !subject.person.deactivated
}

function answer(subject: Subject, at: Instant, withOverrides: boolean): Effective {
  if (!acts(subject)) return { because: { kind: 'fmu-inactive' } }
  const timeline = timelineOf(subject)
  const until = changeAfter(timeline, at, withOverrides)
  return {
    status: stepAt(timeline, at, withOverrides).status,
    because: becauseAt(timeline, at, withOverrides ? subject.profile.overrides.length : 0),
    ...(until !== undefined && { until: until as Instant }),
  }
}

/** Looks at the first `said` overrides only, so that a winner can name what it beat. */
function becauseAt(timeline: Timeline, at: Instant, said: number): Because {
  const { profile } = timeline.subject
  const index = winningOverride(profile.overrides, at, said)
  const override = profile.overrides[index]
  if (override) return { kind: 'override', override, beat: becauseAt(timeline, at, index) }
  if (!profile.schedulerOn) return { kind: 'manual' }
  const minute = wallMinute(at, timeline.zone)
  const { slot, rule } = scheduledAt(timeline, minute)
  if (!rule) return slot ? { kind: 'slot', slot } : { kind: 'outside' }
  const regular = regularSlotAt(timeline, minute)
  return { kind: 'calendar', name: rule.name, date: rule.date, beat: regular ? { kind: 'slot', slot: regular } : { kind: 'outside' } }
}
