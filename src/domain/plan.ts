import type { Actor } from './actor.ts'
import { ceremonyOf } from './ceremony.ts'
import type { Draft, PlanContext } from './draft.ts'
import { effective } from './effective.ts'
import { assertNever, type NewId } from './ids.ts'
import { nextChange } from './next-change.ts'
import type { Operation } from './operation.ts'
import { withoutLongEnded } from './override-algebra.ts'
import { zoneOf, type Profile, type Subject } from './person.ts'
import { planAddSlots } from './plan-add-slots.ts'
import { planChangeSlots, planRemoveSlots } from './plan-edit-slots.ts'
import { planBackToSchedule, planCancelOverrides, planExtend } from './plan-overrides.ts'
import { planReplaceSchedule } from './plan-replace-schedule.ts'
import type { Difference, Plan, Refusal } from './plan-result.ts'
import { planSetStatus } from './plan-status.ts'
import { planFmuActive, planManaged, planNotifications, planRight, planScheduler } from './plan-switches.ts'
import { partsBetween } from './profile-difference.ts'
import { mayAskAdmin, mayChange, receptionRefusal } from './rights.ts'
import { dateOf, toWall, type Instant } from './time.ts'

/**
 * What an operation on one person would change: a dry run that saves nothing (DOMAIN §7). `difference.after` is the next profile;
 * applying is committing it. The rights are checked here, so plan again at the moment of applying.
 */
export function plan(operation: Operation, subject: Subject, actor: Actor, now: Instant, newId: NewId): Plan {
  const zone = zoneOf(subject)
  const refuse = (refusal: Refusal): Plan => ({
    kind: 'refused',
    operation,
    refusal,
    mayAskAdmin: mayAskAdmin(actor, refusal, subject),
  })
  const forbidden = mayChange(actor, operation, subject)
  if (forbidden) return refuse(forbidden)
  const draft = draftOf(operation, { subject, actor, now, zone, today: dateOf(toWall(now, zone)), newId })
  if (draft.kind === 'refused') return refuse(draft.refusal)
  if (draft.kind === 'asks') return { kind: 'asks', operation, question: draft.question }
  const difference = draft.kind === 'changes' ? differenceOf(subject, draft.set, now) : undefined
  if (!difference || draft.kind === 'nothing' || difference.parts.length === 0) {
    return { kind: 'nothing-to-do', operation, effective: effective(subject, now) }
  }
  const beyond = receptionRefusal(actor, subject, difference, now, zone)
  if (beyond) return refuse(beyond)
  const ceremony = ceremonyOf(operation, difference.parts, { actor, subject, now })
  return { kind: 'planned', operation, difference, warnings: draft.warnings, ceremony }
}

function draftOf(operation: Operation, context: PlanContext): Draft {
  switch (operation.kind) {
    case 'set-status':
      return planSetStatus(operation, context)
    case 'extend':
      return planExtend(operation, context)
    case 'back-to-schedule':
      return planBackToSchedule(context)
    case 'cancel-overrides':
      return planCancelOverrides(operation, context)
    case 'scheduler':
      return planScheduler(operation, context)
    case 'add-slots':
      return planAddSlots(operation, context)
    case 'remove-slots':
      return planRemoveSlots(operation, context)
    case 'change-slots':
      return planChangeSlots(operation, context)
    case 'replace-schedule':
      return planReplaceSchedule(operation, context)
    case 'beep':
    case 'messages':
      return planNotifications(operation)
    case 'managed':
      return planManaged(operation, context)
    case 'right':
      return planRight(operation)
    case 'fmu-active':
      return planFmuActive(operation)
    default:
      return assertNever(operation)
  }
}

/** The difference that giving these fields to somebody's profile makes: its version grows by one. */
export function differenceOf(subject: Subject, set: Partial<Profile>, now: Instant): Difference {
  const before = subject.profile
  const overrides = withoutLongEnded(set.overrides ?? before.overrides, now)
  const after: Profile = { ...before, ...set, overrides, person: before.person, version: before.version + 1 }
  const next = { ...subject, profile: after }
  const parts = partsBetween(before, after, now)
  const then = nextChange(next, now)
  const planned = parts.find((part) => part.kind === 'override-added')?.override
  return {
    before,
    after,
    effectiveBefore: effective(subject, now),
    effectiveAfter: effective(next, now),
    ...(then && { thenAfter: then.effective }),
    ...(planned && { thenPlanned: effective(next, planned.end) }),
    parts,
  }
}
