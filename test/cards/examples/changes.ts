import type { CardData } from '../../../src/cards/card-data.ts'
import type { Operation } from '../../../src/domain/operation.ts'
import type { Status } from '../../../src/domain/status.ts'
import {
  anna,
  button,
  confirm,
  frame,
  localDate,
  override,
  person,
  planned,
  reversed,
  schedule,
  slot,
  undo,
  wallTime,
  weekdays,
} from '../facts.ts'

export const setStatus = (status: Status, end: string, start?: string): Operation => ({
  kind: 'set-status',
  status,
  end: { kind: 'at', at: wallTime(end) },
  ...(start && { start: wallTime(start) }),
})
const weekly = (days: number[], start: number, end: number, status: Status): Operation => ({
  kind: 'add-slots',
  slots: [{ days, start: start * 60, end: end * 60, status }],
  overlap: 'make-room',
})

const late = { schedules: [schedule(weekdays(9, 20, 'professional'))] }
const early = { schedules: [schedule([...weekdays(7, 12, 'professional'), slot(5, 8, 12, 'professional')])] }
const withEvenings = {
  schedules: [schedule([...early.schedules[0]!.slots, ...[0, 1, 2, 3].map((day) => slot(day, 18, 20, 'on-duty'))])],
}
const untilSix = override('private', '2026-11-23T10:15', '2026-11-23T18:00')
const tomorrow = override('on-duty', '2026-11-24T14:00', '2026-11-24T16:00')
const holiday = override('private', '2026-11-20T17:00', '2027-01-04T00:00')
const christmas = setStatus('private', '2027-01-04T00:00', '2026-12-24T00:00')
const people = Array.from({ length: 24 }, (_, index) => person(`p${index}`, `Person ${index + 1}`))

export const changes: Readonly<Record<string, CardData>> = {
  'done-until': planned('done', setStatus('private', '2026-11-23T18:00'), late),
  'done-bare': planned('done', { kind: 'set-status', status: 'on-duty', end: { kind: 'unsaid' } }, late, {
    buttons: [undo, button('choose', { kind: 'until', end: { kind: 'after', minutes: 60 } }), button('choose', { kind: 'until-told' })],
  }),
  'done-told': planned('done', { kind: 'set-status', status: 'private', end: { kind: 'told' } }, {}),
  'done-on-duty': planned('done', setStatus('on-duty', '2026-11-23T12:00'), {}),
  'done-stays': planned('done', setStatus('private', '2026-11-23T18:00'), {}),
  'done-planned': planned('done', setStatus('private', '2026-11-24T16:00', '2026-11-24T14:00'), {}),
  'done-over-days': planned('done', setStatus('on-duty', '2026-11-30T08:00', '2026-11-27T17:00'), {}),
  'done-whole-day': planned('done', setStatus('private', '2026-11-26T00:00', '2026-11-25T00:00'), {}),
  'done-older-again': planned('done', setStatus('on-duty', '2026-11-23T12:00'), { overrides: [holiday] }),
  'done-longer': planned('done', { kind: 'extend', by: { kind: 'minutes', minutes: 30 } }, { ...late, overrides: [untilSix] }),
  'done-back': planned('done', { kind: 'back-to-schedule' }, { overrides: [untilSix] }),
  'done-schedule-off': planned('done', { kind: 'scheduler', on: false }, {}),
  'done-beep-off': planned('done', { kind: 'beep', on: false }, {}),
  'done-cancelled': planned('done', { kind: 'cancel-overrides', overrides: [tomorrow.id] }, { overrides: [tomorrow] }),
  'done-replaced': planned('done', { kind: 'replace-schedule', schedule: schedule(weekdays(8, 16.5, 'professional')) }, {}),
  'done-removed': planned('done', { kind: 'remove-slots', match: { days: [4] }, all: false }, early),
  'done-changed': planned('done', { kind: 'change-slots', match: { days: [5] }, set: { start: 540, end: 780 } }, early),
  'done-somebody': planned('done', setStatus('private', '2026-11-23T18:00'), late, { whom: anna }),
  'done-undone': reversed('undo', { overrides: [untilSix] }, {}),
  'done-undone-by-hand': reversed('undo', {}, { schedulerOn: false, manualStatus: 'on-duty' }),
  'done-undone-override': reversed('undo', {}, { overrides: [untilSix] }),
  'done-undone-inactive': reversed('undo', {}, { fmuActive: false }),
  'done-undone-somebody': reversed('undo', { overrides: [untilSix] }, {}, anna),
  'confirm-undo': {
    ...planned('confirm', { kind: 'beep', on: true }, { beep: false }),
    kind: 'confirm',
    operation: { kind: 'undo', change: 'c1' },
  } as CardData,
  'confirm-redo': {
    ...planned('confirm', { kind: 'beep', on: true }, { beep: false }),
    kind: 'confirm',
    operation: { kind: 'redo', change: 'c1' },
  } as CardData,
  'done-redone': reversed('redo', {}, { overrides: [untilSix] }),
  'done-slots': planned('done', weekly([0, 1, 2, 3, 4], 9, 17, 'on-duty'), early, { assumed: [{ kind: 'weekly' }] }),
  'confirm-slots': planned('confirm', weekly([0, 1, 2, 3, 4], 9, 17, 'on-duty'), early, { assumed: [{ kind: 'weekly' }] }),
  'confirm-night': planned('confirm', weekly([4], 22, 6, 'on-duty'), {}),
  'confirm-fortnight': planned(
    'confirm',
    {
      kind: 'add-slots',
      slots: [{ days: [5, 6], start: 480, end: 1200, status: 'on-duty' }],
      everyWeeks: 2,
      from: localDate('2026-11-30'),
    },
    {},
  ),
  'confirm-remove': planned('confirm', { kind: 'remove-slots', match: { days: [4] }, all: false }, early),
  'confirm-change': planned('confirm', { kind: 'change-slots', match: { days: [5] }, set: { start: 540, end: 780 } }, early),
  'confirm-from': planned(
    'confirm',
    { kind: 'replace-schedule', schedule: schedule(weekdays(8, 16.5, 'professional'), { from: localDate('2027-01-04') }) },
    {},
  ),
  'confirm-last-slot': planned('confirm', { kind: 'remove-slots', match: {}, all: true }, {}),
  'confirm-long': planned('confirm', christmas, {}),
  'confirm-managed': planned('confirm', { kind: 'managed', managed: true }, {}, { whom: anna }),
  'confirm-meanwhile': {
    ...planned('confirm', setStatus('on-duty', '2026-11-23T18:00'), {}, { whom: anna }),
    kind: 'confirm',
    changedMeanwhile: true,
  } as CardData,
  'several-people-confirm': {
    ...frame(confirm('set-status', 24)),
    kind: 'several',
    cards: people.map((whom) => planned('confirm', christmas, {}, { whom, buttons: [] })),
  },
  'several-people-done': {
    ...frame([undo]),
    kind: 'several',
    cards: people.slice(0, 2).map((whom) => planned('done', christmas, {}, { whom, buttons: [] })),
  },
  'several-wishes': {
    ...frame([undo]),
    kind: 'several',
    cards: [
      planned('done', { kind: 'beep', on: false }, {}, { buttons: [] }),
      planned('done', setStatus('private', '2026-11-23T18:00'), late, { buttons: [] }),
    ],
  },
  'several-weeks': {
    ...frame(confirm('add-slots')),
    kind: 'several',
    cards: [
      planned('confirm', weekly([0, 1, 2, 3], 18, 20, 'on-duty'), early, { buttons: [] }),
      planned('confirm', weekly([5], 14, 18, 'professional'), withEvenings, { buttons: [] }),
    ],
  },
}
