import type { Button, CardData } from '../../../src/cards/card-data.ts'
import { effective } from '../../../src/domain/effective.ts'
import { changeId, overrideId, pendingId, personId } from '../../../src/domain/ids.ts'
import type { News } from '../../../src/domain/notice.ts'
import type { DifferencePart } from '../../../src/domain/plan-result.ts'
import { admin, at, button, frame, now, override, subject, weekdays } from '../facts.ts'
import { setStatus } from './changes.ts'

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
  'notice-request-declined': told({
    kind: 'request-declined',
    by: personId('bart'),
    operations: [setStatus('private', '2026-11-23T18:00'), { kind: 'beep', on: false }],
  }),
  'notice-could-not-tell': told({ kind: 'could-not-tell', person: personId('anna') }, [], 'Anna Peeters'),
}
