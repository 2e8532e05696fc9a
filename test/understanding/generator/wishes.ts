import fc from 'fast-check'
import type { Operation, SpokenSlot } from '../../../src/domain/operation.ts'
import type { Request } from '../../../src/domain/reading.ts'
import { statuses } from '../../../src/domain/status.ts'
import type { Status } from '../../../src/domain/status.ts'
import type { LocalDate, WallTime } from '../../../src/domain/time.ts'
import { addDays, wallAt } from '../../../src/domain/time.ts'
import type { Form } from './phrase-book.ts'

/** The day every wish is made on, Monday 23 November 2026, at 10:15. */
export const today = '2026-11-23' as LocalDate
export const nowMinute = 10 * 60 + 15

/** A wish, and what its sentence must name. Days count from today, minutes from midnight. */
export interface Wish {
  readonly form: Form
  readonly requests: readonly Request[]
  readonly statuses: readonly Status[]
  readonly day: number
  readonly lastDay: number
  readonly hours: readonly { readonly start: number; readonly end: number }[]
  readonly days: readonly (readonly number[])[]
  readonly minutes: number
  readonly weeks: number
}

const nothing: Wish = { form: 'help', requests: [], statuses: [], day: 0, lastDay: 0, hours: [], days: [], minutes: 0, weeks: 0 }
const step = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: from / 5, max: to / 5 }).map((fives) => fives * 5)
const aStatus = fc.constantFrom(...statuses)
const length = fc.constantFrom(10, 15, 20, 30, 45, 60, 90, 120, 180, 240)
const someDays = fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 })
const change = (operation: Operation): Request => ({ kind: 'change', operation, targets: [] })
const at = (day: number, minute: number): WallTime => wallAt(addDays(today, day), minute)

/** Within one day, or over its midnight when it starts late enough that nobody takes it for anything else. */
const someHours = fc.oneof(
  { arbitrary: fc.tuple(step(7 * 60, 18 * 60), length).map(([start, lasts]) => ({ start, end: start + lasts })), weight: 4 },
  { arbitrary: fc.tuple(step(20 * 60, 23 * 60), step(5 * 60, 8 * 60)).map(([start, end]) => ({ start, end })), weight: 1 },
)

function once(status: Status, end: Extract<Operation, { kind: 'set-status' }>['end'], start?: WallTime): readonly Request[] {
  return [change({ kind: 'set-status', status, ...(start === undefined ? {} : { start }), end })]
}

const bare = aStatus.map((status): Wish => ({ ...nothing, form: 'now', statuses: [status], requests: once(status, { kind: 'unsaid' }) }))
const told = aStatus.map((status): Wish => ({ ...nothing, form: 'told', statuses: [status], requests: once(status, { kind: 'told' }) }))
const nextChange = aStatus.map((status): Wish => ({
  ...nothing,
  form: 'next-change',
  statuses: [status],
  requests: once(status, { kind: 'next-change' }),
}))

/** Later today, or longer than an hour ago and so tomorrow (docs/language-schema.md, convention 1). */
const until = fc.tuple(aStatus, fc.oneof(step(nowMinute + 5, 1440), step(5, nowMinute - 65))).map(([status, minute]): Wish => {
  const end = at(minute > nowMinute ? 0 : 1, minute)
  return {
    ...nothing,
    form: 'until',
    statuses: [status],
    hours: [{ start: 0, end: minute }],
    requests: once(status, { kind: 'at', at: end }),
  }
})

const forLength = fc.tuple(aStatus, length).map(([status, minutes]): Wish => {
  return { ...nothing, form: 'for', statuses: [status], minutes, requests: once(status, { kind: 'after', minutes }) }
})

const within = fc.tuple(aStatus, fc.integer({ min: 1, max: 200 }), someHours).map(([status, day, hours]): Wish => {
  const end = at(hours.end > hours.start ? day : day + 1, hours.end)
  const requests = once(status, { kind: 'at', at: end }, at(day, hours.start))
  return { ...nothing, form: 'within', statuses: [status], day, hours: [hours], requests }
})

const wholeDay = fc.tuple(aStatus, fc.integer({ min: 1, max: 200 })).map(([status, day]): Wish => {
  const requests = once(status, { kind: 'at', at: at(day + 1, 0) }, at(day, 0))
  return { ...nothing, form: 'whole-day', statuses: [status], day, requests }
})

const days = fc.tuple(aStatus, fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 20 })).map(([status, day, more]): Wish => {
  const requests = once(status, { kind: 'at', at: at(day + more + 1, 0) }, at(day, 0))
  return { ...nothing, form: 'days', statuses: [status], day, lastDay: day + more, requests }
})

const addSlots = (slots: readonly SpokenSlot[], more: Partial<Extract<Operation, { kind: 'add-slots' }>> = {}): readonly Request[] => [
  change({ kind: 'add-slots', slots, ...more }),
]

const weekly = fc.tuple(aStatus, someDays, someHours).map(([status, on, hours]): Wish => {
  return {
    ...nothing,
    form: 'weekly',
    statuses: [status],
    days: [on],
    hours: [hours],
    requests: addSlots([{ days: on, ...hours, status }]),
  }
})

const weeklyTwo = fc
  .tuple(fc.tuple(aStatus, aStatus), fc.integer({ min: 1, max: 5 }), fc.tuple(someHours, someHours))
  .map(([[one, other], split, [hours, later]]): Wish => {
    const parts = [
      [0, 1, 2, 3, 4, 5, 6].filter((day) => day < split && day >= split - 2),
      [0, 1, 2, 3, 4, 5, 6].filter((day) => day >= split && day < split + 2),
    ] as const
    const slots = [
      { days: parts[0], ...hours, status: one },
      { days: parts[1], ...later, status: other },
    ]
    return { ...nothing, form: 'weekly-two', statuses: [one, other], days: parts, hours: [hours, later], requests: addSlots(slots) }
  })

const overDays = fc
  .tuple(aStatus, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 2, max: 4 }), step(14 * 60, 22 * 60), step(6 * 60, 10 * 60))
  .map(([status, day, endsDaysLater, start, end]): Wish => {
    const requests = addSlots([{ days: [day], start, end, endsDaysLater, status }])
    return {
      ...nothing,
      form: 'over-days',
      statuses: [status],
      days: [[day], [(day + endsDaysLater) % 7]],
      hours: [{ start, end }],
      requests,
    }
  })

const cycle = fc
  .tuple(aStatus, someDays, someHours, fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 20 }))
  .map(([status, on, hours, weeks, ahead]): Wish => {
    const requests = addSlots([{ days: on, ...hours, status }], { everyWeeks: weeks, from: addDays(today, ahead * 7) })
    return { ...nothing, form: 'cycle', statuses: [status], days: [on], hours: [hours], weeks, day: ahead * 7, requests }
  })

const removeDays = someDays.map((on): Wish => {
  return { ...nothing, form: 'remove-days', days: [on], requests: [change({ kind: 'remove-slots', match: { days: on }, all: false })] }
})
const removeStatus = aStatus.map((status): Wish => {
  return {
    ...nothing,
    form: 'remove-status',
    statuses: [status],
    requests: [change({ kind: 'remove-slots', match: { status }, all: false })],
  }
})
const extend = length.map((minutes): Wish => {
  return { ...nothing, form: 'extend', minutes, requests: [change({ kind: 'extend', by: { kind: 'minutes', minutes } })] }
})

const plain = (form: Form, request: Request): Wish => ({ ...nothing, form, requests: [request] })
const switches = fc.constantFrom(
  plain('remove-all', change({ kind: 'remove-slots', match: {}, all: true })),
  ...(['scheduler', 'beep', 'messages'] as const).flatMap((kind) =>
    [true, false].map((on) => plain(`${kind}-${on ? 'on' : 'off'}`, change({ kind, on }))),
  ),
  plain('status', { kind: 'show-status', targets: [] }),
  plain('week', { kind: 'show-schedule', targets: [] }),
  plain('help', { kind: 'help' }),
  plain('undo', { kind: 'undo' }),
  plain('redo', { kind: 'redo' }),
)

/** Everything a person may ask for about oneself, each as one operation of the language schema. */
export const wishes: fc.Arbitrary<Wish> = fc.oneof(
  bare, told, nextChange, until, forLength, within, wholeDay, days, weekly, weeklyTwo, overDays, cycle, removeDays, removeStatus, extend, switches,
) // prettier-ignore
