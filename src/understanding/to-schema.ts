import type { Operation, SlotMatch, SpokenSlot } from '../domain/operation.ts'
import type { Request, Target, Understanding } from '../domain/reading.ts'
import type { WallTime } from '../domain/time.ts'
import { assertNever } from '../domain/ids.ts'
import { dayMinutes, momentOf, toClock, toWallTime } from './time/calendar.ts'

/** One operation as docs/language-schema.md writes it. */
export type SchemaOp = { readonly intent: string } & Readonly<Record<string, unknown>>

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** The understanding in the language schema (docs/language-schema.md); lengths become ends counted from `now`. */
export function toSchema(understanding: Understanding, now: WallTime): SchemaOp[] {
  switch (understanding.kind) {
    case 'act':
      return understanding.reading.requests.map((request) => requestToSchema(request, now))
    case 'ask':
      return [{ intent: 'clarify' }]
    case 'deny':
      return [{ intent: 'deny' }]
    case 'nothing':
      return [{ intent: 'none' }]
    default:
      return assertNever(understanding)
  }
}

function requestToSchema(request: Request, now: WallTime): SchemaOp {
  switch (request.kind) {
    case 'change':
      return { ...operationToSchema(request.operation, now), ...targetsOf(request.targets) }
    case 'show-status':
      return { intent: 'show_status', ...defined({ at: request.at, date: request.date }), ...targetsOf(request.targets) }
    case 'show-schedule':
      return {
        intent: 'show_schedule',
        ...defined({ date: request.date, days: request.days?.map(dayName) }),
        ...targetsOf(request.targets),
      }
    case 'show-route':
      return { intent: 'show_route', ...defined({ call: request.call, at: request.at }) }
    case 'apply-template':
      return { intent: 'apply_template', template: request.template, ...targetsOf(request.targets) }
    case 'create-template':
      return { intent: 'create_template', template: request.template, slots: request.slots.flatMap(slotToSchema) }
    case 'help':
    case 'undo':
    case 'redo':
    case 'cancel':
      return { intent: request.kind }
    case 'command':
      return { intent: `x-${request.name}`, changes: request.changes }
    default:
      return assertNever(request)
  }
}

function operationToSchema(operation: Operation, now: WallTime): SchemaOp {
  switch (operation.kind) {
    case 'set-status': {
      const { end } = operation
      const from = momentOf(operation.start ?? now)
      const at = end.kind === 'at' ? end.at : end.kind === 'after' ? toWallTime(from + end.minutes) : undefined
      const until = end.kind === 'told' || end.kind === 'next-change' ? end.kind : undefined
      return { intent: 'set_status', status: operation.status, ...defined({ start: operation.start, end: at, until }) }
    }
    case 'extend':
      return { intent: 'extend', ...(operation.by.kind === 'minutes' ? { minutes: operation.by.minutes } : { end: operation.by.at }) }
    case 'scheduler':
      return { intent: 'scheduler', value: operation.on ? 'on' : 'off' }
    case 'back-to-schedule':
      return { intent: 'scheduler', value: 'on' }
    case 'beep':
      return { intent: 'beep_notifications', value: operation.on ? 'on' : 'off' }
    case 'messages':
      return { intent: 'text_notifications', value: operation.on ? 'on' : 'off' }
    case 'add-slots':
      return {
        intent: 'add_slots',
        slots: operation.slots.flatMap(slotToSchema),
        ...defined({ everyWeeks: operation.everyWeeks, from: operation.from, until: operation.until }),
      }
    case 'remove-slots':
      return { intent: 'remove_slots', match: matchToSchema(operation.match), ...(operation.all ? { all: true } : {}) }
    case 'change-slots':
      return { intent: 'change_slots', match: matchToSchema(operation.match), set: matchToSchema(operation.set) }
    case 'cancel-overrides':
    case 'replace-schedule':
    case 'managed':
    case 'right':
    case 'fmu-active':
      return { intent: `x-${operation.kind}`, changes: true }
    default:
      return assertNever(operation)
  }
}

/** The schema's slots end within a day or on the next: one over more days is several pieces (Fri 17–24, Sat and Sun 0–24, Mon 0–8). */
function slotToSchema({ days, start, end, endsDaysLater = 0, status }: SpokenSlot): Record<string, unknown>[] {
  const piece = (later: number, from: number, to: number): Record<string, unknown> => ({
    days: days
      .map((day) => (day + later) % 7)
      .sort((a, b) => a - b)
      .map(dayName),
    start: toClock(from),
    end: toClock(to),
    status,
  })
  if (endsDaysLater === 0) return [piece(0, start, end)]
  const between = Array.from({ length: endsDaysLater - 1 }, (_, i) => piece(i + 1, 0, dayMinutes))
  return [piece(0, start, dayMinutes), ...between, piece(endsDaysLater, 0, end)]
}

function matchToSchema(match: SlotMatch): Record<string, unknown> {
  return defined({
    days: match.days?.map(dayName),
    start: match.start === undefined ? undefined : toClock(match.start),
    end: match.end === undefined ? undefined : toClock(match.end),
    status: match.status,
  })
}

function targetsOf(targets: readonly Target[]): { targets?: string[] } {
  if (targets.length === 0) return {}
  return { targets: targets.map(targetToSchema) }
}

function targetToSchema(target: Target): string {
  if (target.kind === 'name') return target.text
  return target.kind === 'number' ? target.digits : target.kind === 'self' ? '@me' : '*'
}

function dayName(day: number): string {
  return dayNames[day] ?? ''
}

function defined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
