import type { Button, CardData } from '../../../src/cards/card-data.ts'
import type { AdminAct } from '../../../src/domain/admin-act.ts'
import { effective } from '../../../src/domain/effective.ts'
import { changeId, overrideId, pendingId, personId } from '../../../src/domain/ids.ts'
import type { Operation } from '../../../src/domain/operation.ts'
import type { News } from '../../../src/domain/notice.ts'
import type { DifferencePart } from '../../../src/domain/plan-result.ts'
import { admin, at, button, frame, localDate, now, override, person, schedule, subject, wallTime, weekdays } from '../facts.ts'
import { setStatus } from './changes.ts'

const newcomer: AdminAct = { kind: 'save-people', people: [{ person: person('p2', 'Jan Claes') }] }
const holds = effective(subject(), now)
const told = (news: News, buttons: readonly Button[] = [], byName = 'Bart Claes'): CardData => ({
  ...frame(buttons),
  kind: 'notice',
  news,
  byName,
})
const changed = (...parts: readonly DifferencePart[]): News => ({
  kind: 'changed-by-other',
  by: admin,
  change: changeId('c1'),
  parts,
  now: holds,
})
const added = (...of: Parameters<typeof override>): DifferencePart => ({ kind: 'override-added', override: override(...of) })
/** Every kind of operation, as it is asked for. */
const operations: readonly Operation[] = [
  setStatus('private', '2026-11-24T16:00', '2026-11-24T14:00'),
  { kind: 'set-status', status: 'on-duty', start: wallTime('2026-11-24T14:00'), end: { kind: 'next-change' } },
  { kind: 'set-status', status: 'on-duty', end: { kind: 'after', minutes: 90 } },
  { kind: 'set-status', status: 'on-duty', end: { kind: 'told' } },
  { kind: 'set-status', status: 'professional', end: { kind: 'unsaid' } },
  { kind: 'extend', by: { kind: 'minutes', minutes: 30 } },
  { kind: 'extend', by: { kind: 'until', at: wallTime('2026-11-23T19:00') } },
  { kind: 'back-to-schedule' },
  { kind: 'cancel-overrides', overrides: [overrideId('o1')] },
  { kind: 'scheduler', on: true },
  { kind: 'add-slots', slots: [{ days: [4], start: 1020, end: 480, endsDaysLater: 3, status: 'on-duty' }], until: localDate('2026-12-31') },
  {
    kind: 'add-slots',
    slots: [{ days: [0, 2, 3, 4], start: 0, end: 1440, status: 'private' }],
    from: localDate('2026-12-01'),
    until: localDate('2026-12-31'),
  },
  { kind: 'remove-slots', match: { days: [0, 1, 2], start: 540 }, all: false },
  { kind: 'remove-slots', match: { status: 'on-duty', end: 720 }, all: true },
  { kind: 'change-slots', match: { days: [0], start: 540, end: 1020 }, set: { start: 480, end: 960 } },
  { kind: 'replace-schedule', schedule: schedule([], { until: localDate('2026-12-31') }) },
  { kind: 'messages', on: true },
  { kind: 'managed', managed: true },
  { kind: 'right', right: 'status', may: false },
  { kind: 'right', right: 'notifications', may: true },
  { kind: 'fmu-active', active: false },
]
const extend = [30, 60].map((minutes) => button('choose', { kind: 'extend', minutes }))

export const news: Readonly<Record<string, CardData>> = {
  'notice-on-duty': told(changed(added('on-duty', '2026-11-28T08:00', '2026-11-28T20:00'))),
  'notice-status': told(changed(added('private', '2026-11-23T10:15', '2026-11-23T18:00'))),
  'notice-planned': told(changed(added('private', '2026-11-24T08:00', '2026-11-24T12:00'))),
  'notice-longer': told(
    changed({
      kind: 'override-moved',
      override: override('private', '2026-11-23T09:00', '2026-11-23T18:00'),
      newEnd: at('2026-11-23T19:00'),
    }),
  ),
  'notice-schedule': told(
    changed(
      { kind: 'slots-removed', slots: weekdays(9, 17, 'professional') },
      { kind: 'slots-added', slots: weekdays(8, 16, 'professional') },
    ),
  ),
  'notice-rights': told(changed({ kind: 'switch', name: 'managed', on: true }, { kind: 'switch', name: 'may-status', on: false })),
  'notice-operator': {
    ...frame(),
    kind: 'notice',
    news: { ...changed({ kind: 'switch', name: 'fmu-active', on: true }), by: { kind: 'operator', source: 'console' } } as News,
  },
  'notice-by-hand': told(
    changed({ kind: 'switch', name: 'scheduler', on: false }, { kind: 'manual-status', from: 'private', to: 'on-duty' }),
  ),
  'notice-ended': told({
    kind: 'override-ended',
    override: overrideId('o1'),
    was: 'private',
    now: holds,
    at: now,
  }),
  'notice-scheduled': told({ kind: 'scheduled-change', now: holds, at: now }),
  'notice-ends-soon': told({ kind: 'ends-soon', override: overrideId('o1'), at: at('2026-11-23T10:25'), then: holds }, extend),
  'notice-ends-now': told({ kind: 'ends-soon', override: overrideId('o1'), at: now, then: holds }),
  'notice-manual-still-on': told({ kind: 'manual-still-on', status: 'private', since: at('2026-11-20T17:30') }, [
    button('choose', { kind: 'back-to-schedule' }),
  ]),
  'notice-summary': told({ kind: 'summary', now: holds, missed: 3 }),
  'notice-request': told(
    {
      kind: 'request',
      from: personId('anna'),
      operations: [setStatus('private', '2026-11-23T18:00')],
      agree: pendingId('agree'),
      decline: pendingId('decline'),
    },
    [button('agree', { kind: 'confirm', operation: 'set-status', people: 1 }, 'positive'), button('decline', { kind: 'change-nothing' })],
    'Anna Peeters',
  ),
  'notice-request-any': told(
    { kind: 'request', from: personId('anna'), operations, agree: pendingId('agree'), decline: pendingId('decline') },
    [],
    'Anna Peeters',
  ),
  'notice-request-act': told(
    { kind: 'request', from: personId('anna'), operations: [], act: newcomer, agree: pendingId('agree'), decline: pendingId('decline') },
    [button('agree', { kind: 'act', act: 'save-people' }, 'positive'), button('decline', { kind: 'change-nothing' })],
    'Anna Peeters',
  ),
  'notice-request-act-declined': told({ kind: 'request-declined', by: personId('bart'), operations: [], act: newcomer }),
  'notice-request-agreed': told({ kind: 'request-agreed', by: personId('bart'), act: newcomer }),
  'notice-parts': told(
    changed(
      { kind: 'override-ended', override: override('private', '2026-11-23T09:00', '2026-11-23T18:00') },
      { kind: 'schedule-added', schedule: schedule(weekdays(8, 16, 'professional'), { from: localDate('2027-01-04') }) },
      { kind: 'schedule-removed', schedule: schedule(weekdays(9, 17, 'professional'), { until: localDate('2027-01-03') }) },
      { kind: 'switch', name: 'may-notifications', on: false },
      { kind: 'switch', name: 'may-status', on: true },
      { kind: 'switch', name: 'managed', on: false },
      { kind: 'switch', name: 'messages', on: false },
      { kind: 'switch', name: 'fmu-active', on: false },
    ),
  ),
  'notice-several-statuses': told(
    changed(
      added('private', '2026-11-23T10:15', '2026-11-23T12:00'),
      added('on-duty', '2026-11-24T10:15', '2026-11-24T12:00'),
      { kind: 'override-moved', override: override('private', '2026-11-23T13:00', '2026-11-23T14:00'), newEnd: at('2026-11-23T15:00') },
      { kind: 'override-ended', override: override('private', '2026-11-25T13:00', '2026-11-25T14:00') },
    ),
  ),
  'notice-ended-inactive': told({
    kind: 'ends-soon',
    override: overrideId('o1'),
    at: at('2026-11-23T10:25'),
    then: { because: { kind: 'fmu-inactive' } },
  }),
  'notice-request-declined': told({
    kind: 'request-declined',
    by: personId('bart'),
    operations: [setStatus('private', '2026-11-23T18:00'), { kind: 'beep', on: false }],
  }),
  'notice-new-role': told({ kind: 'new-role', by: personId('bart'), role: 'team-admin', adminOf: ['Sales'] }),
  'notice-could-not-tell': told({ kind: 'could-not-tell', person: personId('anna') }, [], 'Anna Peeters'),
}
