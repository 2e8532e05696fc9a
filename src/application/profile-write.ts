import { effective } from '../domain/effective.ts'
import { dueAt } from '../domain/notices.ts'
import type { Subject } from '../domain/person.ts'
import type { Instant } from '../domain/time.ts'
import type { ProfileWrite } from './ports.ts'

/** The write that makes a person what `subject` says, with everything derived from it. */
export function profileWrite(subject: Subject, expected: number, now: Instant): ProfileWrite {
  const holds = effective(subject, now)
  const due = dueAt(subject, now)
  return {
    account: subject.account.id,
    expected,
    next: subject.profile,
    ...(holds.status && { statusNow: holds.status }),
    ...(holds.until !== undefined && { statusUntil: holds.until }),
    ...(due !== undefined && { dueAt: due }),
  }
}
