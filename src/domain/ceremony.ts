import type { Actor } from './actor.ts'
import { assertNever } from './ids.ts'
import type { Operation } from './operation.ts'
import type { Subject } from './person.ts'
import type { DifferencePart } from './plan-result.ts'
import { dayMinutes, minuteMs, type Instant } from './time.ts'

/** A temporary status about oneself counts as small up to this length (DOMAIN §7). */
const smallMs = 7 * dayMinutes * minuteMs

/**
 * "at-once" for what is small, reversible and about oneself; "confirm" for schedules, whatever replaces or deletes, other people, and
 * everything where the account wants it so (DOMAIN §7).
 */
export function ceremonyOf(
  operation: Operation,
  parts: readonly DifferencePart[],
  { actor, subject, now }: { readonly actor: Actor; readonly subject: Subject; readonly now: Instant },
): 'at-once' | 'confirm' {
  const aboutOneself = actor.kind === 'person' && actor.person === subject.person.id
  if (!aboutOneself || subject.account.alwaysConfirm) return 'confirm'
  switch (operation.kind) {
    case 'beep':
    case 'messages':
    case 'scheduler':
    case 'back-to-schedule':
      return 'at-once'
    case 'set-status':
    case 'extend':
      return parts.every((part) => isShort(part, now)) ? 'at-once' : 'confirm'
    case 'cancel-overrides':
      return parts.every((part) => part.kind === 'override-ended' && part.newEnd !== undefined) ? 'at-once' : 'confirm'
    case 'add-slots':
    case 'remove-slots':
    case 'change-slots':
    case 'replace-schedule':
    case 'managed':
    case 'right':
    case 'fmu-active':
      return 'confirm'
    default:
      return assertNever(operation)
  }
}

function isShort(part: DifferencePart, now: Instant): boolean {
  if (part.kind === 'override-added') return part.override.end - part.override.start <= smallMs
  if (part.kind === 'override-moved') return part.newEnd - now <= smallMs
  return true
}
