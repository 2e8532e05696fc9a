import type { PlanContext } from './draft.ts'
import { nextScheduledChange, type NextChange } from './next-change.ts'
import type { Operation, SaidEnd } from './operation.ts'
import type { Question } from './plan-result.ts'
import type { Status } from './status.ts'
import { addDays, dateOf, dayMinutes, minuteMs, minuteOf, toWall, wallAt, type Instant, type WallTime } from './time.ts'

export type SetStatus = Extract<Operation, { kind: 'set-status' }>

/** The next scheduled change is asked about when it is nearer, or farther away, than this (DOMAIN §4). */
const nearMs = 30 * minuteMs
const farMs = 7 * dayMinutes * minuteMs

/** The question a bare "set me private" raises, scheduler on; undefined when "until the next scheduled change" is safe to assume. */
export function bareStatusQuestion(operation: SetStatus, next: NextChange | undefined, context: PlanContext): Question | undefined {
  if (!next || next.at - context.now > farMs) return untilWhen(operation, context.now, context)
  if (next.effective.status === operation.status) return sameStatus(operation, next, context)
  if (next.at - context.now < nearMs) return untilWhen(operation, context.now, context)
  return undefined
}

/** "Until when?" with what the schedule does next, if it does something soon, and two or three ends to tap. */
export function untilWhen(operation: SetStatus, start: Instant, context: PlanContext): Question {
  const next = nextScheduledChange(context.subject, start)
  const soon = next && next.at - start <= farMs ? next : undefined
  const laterStart = start > context.now
  const ends: SaidEnd[] = soon
    ? [{ kind: 'next-change' }, { kind: 'at', at: toWall((soon.at + 60 * minuteMs) as Instant, context.zone) }]
    : [
        { kind: 'after', minutes: 60 },
        { kind: 'at', at: wallAt(addDays(dateOf(toWall(start, context.zone)), 1), 0) },
      ]
  // "Until I say so" switches the scheduler off, and that can't be planned for later.
  if (!laterStart) ends.push({ kind: 'told' })
  return { kind: 'until-when', ...factsOf(soon), choices: ends.map((end) => ({ ...operation, end })) }
}

/** The schedule changes to this very status: does the wish end with it, or hold until the schedule leaves the status again? */
function sameStatus(operation: SetStatus, next: NextChange, context: PlanContext): Question {
  const leaves = nextScheduledChange(context.subject, next.at)
  const end: SaidEnd = leaves ? { kind: 'at', at: toWall(leaves.at, context.zone) } : { kind: 'next-change' }
  const ends: SaidEnd[] = [end, { kind: 'after', minutes: 60 }, { kind: 'told' }]
  return { kind: 'same-status', ...factsOf(next), choices: ends.map((choice) => ({ ...operation, end: choice })) }
}

export function tooShort(operation: SetStatus): Question {
  const ends: SaidEnd[] = [
    { kind: 'after', minutes: 5 },
    { kind: 'after', minutes: 30 },
  ]
  return { kind: 'too-short', choices: ends.map((end) => ({ ...operation, end })) }
}

/** "Until 10" said at 10:15: tomorrow at 10, or something else? (DOMAIN §4) */
export function endJustPassed(operation: SetStatus, end: WallTime, context: PlanContext): Question {
  const { start, ...startless } = operation
  const tomorrow: SetStatus = {
    ...startless,
    ...(start && { start: nextDay(start) }),
    end: { kind: 'at', at: nextDay(end) },
  }
  const open: SetStatus = { ...startless, end: context.subject.profile.schedulerOn ? { kind: 'next-change' } : { kind: 'told' } }
  return { kind: 'end-just-passed', choices: [tomorrow, open] }
}

/** The status holds already, and longer than said: only ending it earlier would change anything. */
export function endsEarlier(status: Status, holdsUntil: NextChange | undefined, end: Instant, context: PlanContext): Question {
  return {
    kind: 'same-status',
    ...(holdsUntil && { nextChange: { at: holdsUntil.at, status: holdsUntil.effective.status ?? status } }),
    choices: [{ kind: 'extend', by: { kind: 'until', at: toWall(end, context.zone) } }],
  }
}

export function nextDay(wall: WallTime): WallTime {
  return wallAt(addDays(dateOf(wall), 1), minuteOf(wall))
}

function factsOf(next: NextChange | undefined): Pick<Question, 'nextChange'> {
  return next?.effective.status ? { nextChange: { at: next.at, status: next.effective.status } } : {}
}
