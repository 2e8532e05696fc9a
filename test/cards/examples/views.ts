import type { CardData } from '../../../src/cards/card-data.ts'
import { effective } from '../../../src/domain/effective.ts'
import { templateId } from '../../../src/domain/ids.ts'
import type { Account, Profile } from '../../../src/domain/person.ts'
import type { Instant } from '../../../src/domain/time.ts'
import {
  account,
  anna,
  at,
  button,
  frame,
  localDate,
  now,
  override,
  profile,
  routesOf,
  schedule,
  showing,
  slot,
  subject,
  weekdays,
} from '../facts.ts'

const mixed = schedule(
  [
    slot(0, 8, 12, 'professional'),
    slot(0, 12.75, 17.25, 'professional'),
    slot(1, 8, 17, 'professional'),
    slot(2, 8, 12, 'professional'),
    slot(3, 8, 17, 'professional'),
    slot(3, 22, 30, 'on-duty'),
    slot(4, 8, 12, 'professional'),
    slot(4, 17, 80, 'on-duty'),
  ],
  { origin: { template: templateId('t1'), name: 'Shop', version: 3 } },
)
const company: Account = {
  ...account,
  calendar: [
    { date: localDate('2026-11-24'), name: 'Inventory', rule: { kind: 'status', status: 'private' }, exemptTeams: [] },
    { date: localDate('2026-11-26'), name: 'Bridge day', rule: { kind: 'as-weekday', weekday: 6 }, exemptTeams: [] },
    { date: localDate('2026-11-27'), name: 'Closed', rule: { kind: 'status', status: 'private' }, exemptTeams: ['Sales'] },
  ],
}

function statusCard(over: Partial<Profile>, moment: Instant = now, more: Partial<CardData> = {}, where: Account = account): CardData {
  const whose = subject(over, anna, where)
  const holds = effective(whose, moment)
  return {
    ...frame([button('say', { kind: 'week' })]),
    kind: 'status',
    at: moment,
    effective: holds,
    ...(holds.until !== undefined && { then: effective(whose, holds.until) }),
    profile: whose.profile,
    routes: routesOf(whose, moment),
    ...more,
  } as CardData
}

const weekCard = (over: Partial<Profile>, more: Partial<CardData> = {}): CardData =>
  ({
    ...frame([]),
    kind: 'week',
    profile: { ...profile, ...over },
    monday: localDate('2026-11-23'),
    effective: effective(subject(over), now),
    ...more,
  }) as CardData

export const views: Readonly<Record<string, CardData>> = {
  status: statusCard({}),
  'status-override': statusCard({ overrides: [override('private', '2026-11-23T10:00', '2026-11-23T16:00')] }, now, {
    buttons: [button('choose', { kind: 'extend', minutes: 30 }), button('choose', { kind: 'back-to-schedule' })],
  }),
  'status-calendar': statusCard(
    {},
    now,
    { account: company },
    {
      ...company,
      calendar: [{ date: localDate('2026-11-23'), name: 'Inventory', rule: { kind: 'status', status: 'private' }, exemptTeams: [] }],
    },
  ),
  'status-on-holiday': statusCard(
    { overrides: [override('on-duty', '2026-11-23T10:00', '2026-11-23T16:00')] },
    now,
    {},
    {
      ...company,
      calendar: [{ date: localDate('2026-11-23'), name: 'Inventory', rule: { kind: 'status', status: 'private' }, exemptTeams: [] }],
    },
  ),
  'status-two-overrides': statusCard({
    overrides: [override('private', '2026-11-20T10:00', '2026-11-30T10:00'), override('on-duty', '2026-11-23T10:00', '2026-11-23T16:00')],
  }),
  'status-over-manual': statusCard({
    schedulerOn: false,
    manualStatus: 'professional',
    overrides: [override('on-duty', '2026-11-23T10:00', '2026-11-23T16:00')],
  }),
  'status-manual': statusCard({ schedulerOn: false, manualStatus: 'on-duty' }),
  'status-outside': statusCard({}, at('2026-11-23T20:00')),
  'status-inactive': statusCard({ fmuActive: false }),
  'status-somebody': statusCard({}, now, { whom: anna }),
  'status-tomorrow': statusCard({}, at('2026-11-24T15:00')),
  week: weekCard({ schedules: [mixed], overrides: [override('private', '2026-11-25T13:00', '2026-11-27T00:00')] }),
  'week-calendar': weekCard({}, { account: company, teams: ['Sales'], whom: anna }),
  'week-empty': weekCard({ schedules: [] }),
  'week-off': weekCard({ schedulerOn: false }),
  'week-later': weekCard({
    schedules: [schedule(weekdays(9, 17, 'professional')), schedule(weekdays(8, 16, 'on-duty'), { from: localDate('2027-01-04') })],
  }),
  'week-fortnight': weekCard({ schedules: [{ ...schedule([...weekdays(9, 17, 'professional'), slot(12, 8, 20, 'on-duty')]), weeks: 2 }] }),
  route: {
    ...frame([]),
    kind: 'route',
    at: at('2026-11-24T15:00'),
    effective: effective(subject(), at('2026-11-24T15:00')),
    routes: routesOf(subject(), at('2026-11-24T15:00')),
  },
  'route-on-duty': {
    ...frame([]),
    kind: 'route',
    at: now,
    effective: effective(subject({ schedulerOn: false, manualStatus: 'on-duty' }), now),
    routes: routesOf(subject({ schedulerOn: false, manualStatus: 'on-duty' })),
  },
  help: { ...frame(showing), kind: 'help', admin: false },
  'help-admin': { ...frame(showing), kind: 'help', admin: true },
  'help-topic': { ...frame([]), kind: 'help', admin: false, topic: 'schedule' },
}
