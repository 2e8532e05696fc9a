import type { CardData } from '../../src/cards/card-data.ts'
import { effective } from '../../src/domain/effective.ts'
import type { Operation } from '../../src/domain/operation.ts'
import { route } from '../../src/domain/route.ts'
import {
  at,
  button,
  changeNothing,
  difference,
  frame,
  localDate,
  now,
  override,
  profile,
  schedule,
  showing,
  slot,
  subject,
  undo,
  wallTime,
  weekdays,
} from './facts.ts'

const untilSix = override('private', '2026-11-23T10:15', '2026-11-23T18:00')
const setPrivate: Operation = { kind: 'set-status', status: 'private', end: { kind: 'at', at: wallTime('2026-11-23T18:00') } }
const longDay = { schedules: [schedule(weekdays(9, 20, 'professional'))] }
const onDuty: Operation = {
  kind: 'add-slots',
  slots: [{ days: [0, 1, 2, 3, 4], start: 540, end: 1020, status: 'on-duty' }],
  overlap: 'make-room',
}
const early = [...weekdays(7, 12, 'professional'), slot(5, 8, 12, 'professional')]
const madeRoom = [...weekdays(7, 9, 'professional'), ...weekdays(9, 17, 'on-duty'), slot(5, 8, 12, 'professional')]
const mixed = [
  slot(0, 8, 12, 'professional'),
  slot(0, 12.75, 17.25, 'professional'),
  slot(1, 8, 17, 'professional'),
  slot(2, 8, 12, 'professional'),
  slot(3, 8, 17, 'professional'),
  slot(3, 22, 30, 'on-duty'),
  slot(4, 8, 12, 'professional'),
  slot(4, 17, 17 + 63, 'on-duty'),
]

const all = subject()
const routesOf = (status: 'private' | 'professional' | 'on-duty') => {
  const whose = subject({ schedulerOn: false, manualStatus: status })
  return (['to-fixed', 'to-mobile', 'outgoing'] as const).map((direction) => route(whose, { direction }, now))
}

/** Every card in its interesting shapes; the golden files are made from these. */
export const examples: Readonly<Record<string, CardData>> = {
  'done-until': {
    ...frame([undo, button('choose', { kind: 'until-told' })]),
    kind: 'done',
    did: setPrivate,
    difference: difference(longDay, { ...longDay, overrides: [untilSix] }, [{ kind: 'override-added', override: untilSix }]),
    warnings: [],
    assumed: [],
  },
  'done-planned': {
    ...frame([undo]),
    kind: 'done',
    did: { ...setPrivate, start: wallTime('2026-11-24T14:00'), end: { kind: 'at', at: wallTime('2026-11-24T18:00') } },
    difference: difference({}, { overrides: [override('private', '2026-11-24T14:00', '2026-11-24T18:00')] }, [
      { kind: 'override-added', override: override('private', '2026-11-24T14:00', '2026-11-24T18:00') },
    ]),
    warnings: [],
    assumed: [{ kind: 'tomorrow', because: 'passed' }],
  },
  'done-undone': {
    ...frame([button('redo', { kind: 'redo' })]),
    kind: 'done',
    did: { kind: 'undo', change: 'c1' as never },
    difference: difference({ overrides: [untilSix] }, {}, [{ kind: 'override-ended', override: untilSix }]),
    warnings: [],
    assumed: [],
  },
  'done-slots': {
    ...frame([undo]),
    kind: 'done',
    did: onDuty,
    difference: difference({ schedules: [schedule(early)] }, { schedules: [schedule(madeRoom)] }, [
      { kind: 'slots-removed', slots: weekdays(9, 12, 'professional') },
      { kind: 'slots-added', slots: weekdays(9, 17, 'on-duty') },
    ]),
    warnings: [],
    assumed: [{ kind: 'weekly' }],
  },
  'confirm-slots': {
    ...frame([button('confirm', { kind: 'confirm', operation: 'add-slots', people: 1 }, 'positive'), changeNothing]),
    kind: 'confirm',
    operation: onDuty,
    difference: difference({ schedules: [schedule(early)] }, { schedules: [schedule(madeRoom)] }, [
      { kind: 'slots-removed', slots: weekdays(9, 12, 'professional') },
      { kind: 'slots-added', slots: weekdays(9, 17, 'on-duty') },
    ]),
    warnings: [],
    assumed: [{ kind: 'weekly' }],
  },
  'ask-until-when': {
    ...frame([
      button('choose', { kind: 'until', end: { kind: 'next-change' }, at: at('2026-11-23T17:00') }),
      button('choose', { kind: 'until', end: { kind: 'at', at: wallTime('2026-11-23T18:00') }, at: at('2026-11-23T18:00') }),
      button('choose', { kind: 'until-told' }),
    ]),
    kind: 'ask',
    about: {
      kind: 'question',
      operation: { kind: 'set-status', status: 'private', end: { kind: 'unsaid' } },
      question: { kind: 'until-when', nextChange: { at: at('2026-11-23T17:00'), status: 'professional' }, choices: [] },
    },
  },
  status: {
    ...frame([button('say', { kind: 'week' })]),
    kind: 'status',
    at: now,
    effective: effective(all, now),
    then: effective(all, at('2026-11-23T17:00')),
    profile,
    routes: routesOf('professional'),
  },
  'status-override': {
    ...frame([button('choose', { kind: 'back-to-schedule' })]),
    kind: 'status',
    at: now,
    effective: effective(subject({ overrides: [untilSix] }), now),
    then: effective(all, at('2026-11-24T09:00')),
    profile,
    routes: routesOf('private'),
  },
  week: {
    ...frame([]),
    kind: 'week',
    profile: { ...profile, schedules: [schedule(mixed)], overrides: [override('private', '2026-11-25T13:00', '2026-11-27T00:00')] },
    monday: localDate('2026-11-23'),
    effective: effective(all, now),
  },
  route: {
    ...frame([]),
    kind: 'route',
    at: at('2026-11-24T15:00'),
    effective: effective(all, at('2026-11-24T15:00')),
    routes: routesOf('on-duty'),
  },
  'refusal-schedule': {
    ...frame([button('ask-admin', { kind: 'ask-admin' }, 'positive'), changeNothing]),
    kind: 'refusal',
    refusal: { kind: 'no-right', needs: 'schedule', operation: 'add-slots' },
    admins: ['Bart Claes'],
  },
  'notice-on-duty': {
    ...frame([]),
    kind: 'notice',
    byName: 'Bart Claes',
    news: {
      kind: 'changed-by-other',
      by: { kind: 'operator', source: 'web' } as never,
      change: 'c1' as never,
      parts: [{ kind: 'override-added', override: override('on-duty', '2026-11-28T08:00', '2026-11-28T20:00') }],
      now: effective(all, now),
    },
  },
  'notice-ends-soon': {
    ...frame([button('choose', { kind: 'extend', minutes: 30 }), button('choose', { kind: 'extend', minutes: 60 })]),
    kind: 'notice',
    news: { kind: 'ends-soon', override: untilSix.id, at: at('2026-11-23T10:25'), then: effective(all, now) },
  },
  help: { ...frame(showing), kind: 'help', admin: true },
  nothing: { ...frame(showing), kind: 'nothing', because: 'chatter' },
  'nothing-to-do': { ...frame([]), kind: 'nothing-to-do', effective: effective(all, now) },
  closed: { ...frame([]), kind: 'closed', why: { kind: 'already-done' } },
}
