import fc from 'fast-check'
import type { Operation, SpokenSlot } from '../../../src/domain/operation.ts'
import type { Request, Target } from '../../../src/domain/reading.ts'
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
  /** Whom it is about; said by an admin. */
  readonly who: readonly Target[]
}

const nothing: Wish = { form: 'help', requests: [], statuses: [], day: 0, lastDay: 0, hours: [], days: [], minutes: 0, weeks: 0, who: [] }
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

/** A clock of the afternoon in words: its hour is in the working half of the day. */
const untilSpoken = fc
  .tuple(aStatus, fc.integer({ min: 13, max: 18 }), fc.constantFrom(0, 15, 30, 45))
  .map(([status, hour, past]): Wish => {
    const minute = hour * 60 + past
    return {
      ...nothing,
      form: 'until-spoken',
      statuses: [status],
      minutes: minute,
      requests: once(status, { kind: 'at', at: at(0, minute) }),
    }
  })

const untilDay = fc.tuple(aStatus, fc.integer({ min: 1, max: 60 }), step(7 * 60, 22 * 60)).map(([status, day, minute]): Wish => {
  const requests = once(status, { kind: 'at', at: at(day, minute) })
  return { ...nothing, form: 'until-day', statuses: [status], day, hours: [{ start: 0, end: minute }], requests }
})

const from = fc.tuple(aStatus, fc.integer({ min: 1, max: 60 }), step(7 * 60, 22 * 60)).map(([status, day, minute]): Wish => {
  const requests = once(status, { kind: 'unsaid' }, at(day, minute))
  return { ...nothing, form: 'from', statuses: [status], day, hours: [{ start: 0, end: minute }], requests }
})

const then = fc.tuple(fc.tuple(aStatus, aStatus), step(11 * 60, 15 * 60), length).map(([[one, other], first, lasts]): Wish => {
  const requests = [...once(one, { kind: 'at', at: at(0, first) }), ...once(other, { kind: 'at', at: at(0, first + lasts) }, at(0, first))]
  return { ...nothing, form: 'then', statuses: [one, other], hours: [{ start: first, end: first + lasts }], requests }
})

const corrected = fc.tuple(aStatus, step(11 * 60, 15 * 60), length).map(([status, first, more]): Wish => {
  const requests = once(status, { kind: 'at', at: at(0, first + more) })
  return { ...nothing, form: 'corrected', statuses: [status], hours: [{ start: first, end: first + more }], requests }
})

/** Hours without am or pm: the order decides (docs/language-schema.md, convention 2). */
const bareHours = fc.constantFrom([9, 17], [8, 18], [14, 16], [13, 17], [7, 12], [8, 12], [9, 18], [10, 15], [8, 16]) as fc.Arbitrary<
  [number, number]
>
const withinBare = fc.tuple(aStatus, bareHours).map(([status, [start, end]]): Wish => {
  const requests = once(status, { kind: 'at', at: at(1, end * 60) }, at(1, start * 60))
  return { ...nothing, form: 'within-bare', statuses: [status], day: 1, hours: [{ start: start * 60, end: end * 60 }], requests }
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

const shorterDay = fc.tuple(aStatus, fc.integer({ min: 1, max: 5 }), step(7 * 60, 10 * 60), step(12 * 60, 18 * 60))
const weeklyCarry = shorterDay.map(([status, count, start, end]): Wish => {
  const [on, last] = [Array.from({ length: count }, (_, day) => day), [count]]
  const slots = [
    { days: on, start, end, status },
    { days: last, start, end: end - 60, status },
  ]
  const hours = [
    { start, end },
    { start, end: end - 60 },
  ]
  return { ...nothing, form: 'weekly-carry', statuses: [status], days: [on, last], hours, requests: addSlots(slots) }
})
const weeklyExcept = shorterDay.map(([status, out, start, end]): Wish => {
  const on = [0, 1, 2, 3, 4].filter((day) => day !== out - 1)
  const requests = addSlots([{ days: on, start, end, status }])
  return { ...nothing, form: 'weekly-except', statuses: [status], days: [[0, 1, 2, 3, 4], [out - 1]], hours: [{ start, end }], requests }
})
const changeEnd = shorterDay.map(([, day, , end]): Wish => {
  const requests = [change({ kind: 'change-slots', match: { days: [day], end }, set: { end: end - 60 } })]
  return { ...nothing, form: 'change-end', days: [[day]], hours: [{ start: end, end: end - 60 }], requests }
})

const statusAt = fc.tuple(fc.integer({ min: 1, max: 60 }), step(7 * 60, 22 * 60)).map(([day, minute]): Wish => {
  const requests: Request[] = [{ kind: 'show-status', at: at(day, minute), targets: [] }]
  return { ...nothing, form: 'status-at', day, hours: [{ start: 0, end: minute }], requests }
})

const named = (text: string): Target => ({ kind: 'name', text })
const someone = fc.constantFrom<readonly Target[]>(
  [named('Jan')],
  [named('Support')],
  [named('Karim'), named('Lotte')],
  [{ kind: 'everyone' }],
)
const forOthers = (wish: Wish, form: Form, who: readonly Target[]): Wish => ({
  ...wish,
  form,
  who,
  requests: wish.requests.map((request) => ('targets' in request ? { ...request, targets: who } : request)),
})
const otherUntil = fc.tuple(until, someone).map(([wish, who]) => forOthers(wish, 'other-until', who))
const otherWeekly = fc.tuple(weekly, someone).map(([wish, who]) => forOthers(wish, 'other-weekly', who))

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
  untilSpoken, untilDay, from, then, corrected, withinBare, weeklyCarry, weeklyExcept, changeEnd, statusAt, otherUntil, otherWeekly,
) // prettier-ignore
