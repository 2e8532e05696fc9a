import type { Actor } from './actor.ts'
import { assertNever } from './ids.ts'
import type { Operation } from './operation.ts'
import type { Subject } from './person.ts'
import type { Difference, Refusal } from './plan-result.ts'
import { administers, standingToward, type Standing } from './standing.ts'
import { addDays, dateOf, toInstant, toWall, wallAt, type Instant, type Zone } from './time.ts'

type Needs = Extract<Refusal, { kind: 'no-right' }>['needs']

/**
 * Whether somebody may ask this change of a person at all; undefined = yes. Default deny: what no line here allows is refused
 * (DOMAIN §2). What a permitted change runs into besides is the planner's to say.
 */
export function mayChange(actor: Actor, operation: Operation, subject: Subject): Refusal | undefined {
  const standing = standingToward(actor, subject.person)
  if (subject.person.deactivated) return { kind: 'deactivated' }
  switch (operation.kind) {
    case 'set-status':
    case 'extend':
    case 'cancel-overrides':
    case 'back-to-schedule':
    case 'scheduler':
      return statusRefusal(operation, subject, standing)
    case 'add-slots':
    case 'remove-slots':
    case 'change-slots':
    case 'replace-schedule':
      return scheduleRefusal(operation, subject, standing)
    case 'beep':
    case 'messages':
      return ownOrAdmin('notifications', subject.profile.mayChangeNotifications, operation, standing)
    case 'managed':
    case 'right':
      return administers(standing) ? undefined : noRight('admin', operation)
    case 'fmu-active':
      return fmuActiveRefusal(actor, operation, standing)
    default:
      return assertNever(operation)
  }
}

/** Reception sets a status until the end of the day and nothing else (DOMAIN §2); judged on what the plan would change. */
export function receptionRefusal(actor: Actor, subject: Subject, { parts }: Difference, now: Instant, zone: Zone): Refusal | undefined {
  const standing = standingToward(actor, subject.person)
  const onlyReception = standing.has('reception') && !standing.has('self') && !administers(standing)
  if (!onlyReception) return undefined
  const endOfDay = toInstant(wallAt(addDays(dateOf(toWall(now, zone)), 1), 0), zone)
  const within = parts.every((part) => part.kind === 'override-added' && part.override.end <= endOfDay)
  return within ? undefined : { kind: 'reception-only-today' }
}

/** Whether a refusal is one that the person's admins could lift by doing it for them (DOMAIN §4: a request card). */
export function mayAskAdmin(actor: Actor, refusal: Refusal, subject: Subject): boolean {
  if (actor.kind !== 'person' || actor.account !== subject.account.id) return false
  if (refusal.kind === 'reception-only-today') return true
  const own = actor.person === subject.person.id
  return own && refusal.kind === 'no-right' && refusal.needs !== 'operator'
}

function statusRefusal(operation: Operation, { profile }: Subject, standing: ReadonlySet<Standing>): Refusal | undefined {
  if (standing.has('reception') && operation.kind === 'set-status' && !standing.has('self')) return undefined
  const refusal = ownOrAdmin('status', profile.mayChangeStatus, operation, standing)
  if (refusal) return refusal
  // An admin can set a self-managed person to Manual with a status, never to Auto.
  const toAuto = operation.kind === 'back-to-schedule' || (operation.kind === 'scheduler' && operation.on)
  const forAnother = !standing.has('self')
  return toAuto && forAnother && !profile.managed && !profile.schedulerOn ? { kind: 'self-managed-auto' } : undefined
}

/** A managed person's schedule is the admins', a self-managed one's is their own: the third right is the managed flag itself. */
function scheduleRefusal(operation: Operation, { profile }: Subject, standing: ReadonlySet<Standing>): Refusal | undefined {
  const admin = administers(standing)
  if (profile.managed) return admin ? undefined : noRight(standing.has('self') ? 'schedule' : 'admin', operation)
  if (standing.has('self')) return undefined
  return admin ? { kind: 'self-managed-schedule' } : noRight('admin', operation)
}

function ownOrAdmin(needs: Needs, own: boolean, operation: Operation, standing: ReadonlySet<Standing>): Refusal | undefined {
  if (administers(standing)) return undefined
  if (!standing.has('self')) return noRight('admin', operation)
  return own ? undefined : noRight(needs, operation)
}

/** From the roster only: an operator's command, or an admin's file. */
function fmuActiveRefusal(actor: Actor, operation: Operation, standing: ReadonlySet<Standing>): Refusal | undefined {
  if (standing.has('operator') || (standing.has('account-admin') && actor.source === 'file')) return undefined
  return noRight('operator', operation)
}

function noRight(needs: Needs, operation: Operation): Refusal {
  return { kind: 'no-right', needs, operation: operation.kind }
}
