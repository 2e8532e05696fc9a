import type { CardData, ClosedBecause } from '../../../src/cards/card-data.ts'
import { effective } from '../../../src/domain/effective.ts'
import type { Refusal } from '../../../src/domain/plan-result.ts'
import { anna, at, button, changeNothing, frame, now, showing, slot, subject } from '../facts.ts'

const ask = [button('ask-admin', { kind: 'ask-admin' }, 'positive'), changeNothing]
const refused = (refusal: Refusal, more: Partial<CardData> = {}): CardData =>
  ({ ...frame([]), kind: 'refusal', refusal, admins: ['Bart Claes'], ...more }) as CardData
const closed = (why: ClosedBecause): CardData => ({ ...frame([]), kind: 'closed', why })
const needs = (right: 'status' | 'notifications' | 'schedule' | 'admin' | 'operator' | 'see'): Refusal => ({
  kind: 'no-right',
  needs: right,
  operation: 'set-status',
})
const kinds = <Kind extends string>(...all: readonly Kind[]): readonly { readonly kind: Kind }[] => all.map((kind) => ({ kind }))
const named = <Fact extends { readonly kind: string }>(prefix: string, facts: readonly Fact[], card: (fact: Fact) => CardData) =>
  Object.fromEntries(facts.map((fact) => [`${prefix}-${fact.kind}`, card(fact)]))

export const refusals: Readonly<Record<string, CardData>> = {
  'refusal-schedule': refused(needs('schedule'), { buttons: ask }),
  'refusal-schedule-many': refused(needs('schedule'), { buttons: ask, admins: ['Bart Claes', 'Sofie Maes'] }),
  'refusal-status': refused(needs('status'), { buttons: ask }),
  'refusal-notifications': refused(needs('notifications'), { buttons: ask }),
  'refusal-see': refused(needs('see'), { admins: ['Bart Claes', 'Sofie Maes'] }),
  'refusal-schedule-only': refused(needs('schedule')),
  'refusal-status-only': refused(needs('status'), { admins: [] }),
  'refusal-notifications-only': refused(needs('notifications')),
  'refusal-admin': refused(needs('admin')),
  'refusal-admin-ask': refused(needs('admin'), { buttons: ask }),
  'refusal-operator': refused(needs('operator')),
  'refusal-somebody': refused(needs('schedule'), { whom: anna }),
  ...named(
    'refusal',
    kinds(
      'self-managed-schedule',
      'self-managed-auto',
      'managed-empty',
      'fmu-inactive',
      'deactivated',
      'slot-empty',
      'end-before-start',
      'no-running-override',
      'no-slot-matches',
      'dates-reversed',
      'reception-only-today',
    ),
    (refusal) => refused(refusal),
  ),
  'refusal-slot-too-short': refused({ kind: 'slot-too-short', minutes: 4 }),
  'refusal-slots-overlap': refused({
    kind: 'slots-overlap-each-other',
    slots: [slot(0, 8, 12, 'professional'), slot(0, 11, 14, 'on-duty')],
  }),
  'refusal-end-passed': refused({ kind: 'end-passed', at: at('2026-11-23T09:00') }),
  'refusal-too-many': refused({ kind: 'too-many-overrides', most: 50 }),
  'refusal-bad-cycle': refused({ kind: 'bad-cycle', weeks: 13 }),
  ...named(
    'closed',
    kinds(
      'expired',
      'not-yours',
      'already-done',
      'dismissed',
      'unknown',
      'unknown-person',
      'nothing-to-undo',
      'nothing-to-redo',
      'already-undone',
      'changed-since',
      'ended-by-itself',
      'declined',
    ),
    closed,
  ),
  'closed-asked-admin': closed({ kind: 'asked-admin', admins: ['Bart Claes', 'Sofie Maes'] }),
  nothing: { ...frame(showing), kind: 'nothing', because: 'chatter' },
  'nothing-too-long': { ...frame(showing), kind: 'nothing', because: 'too-long' },
  'nothing-to-do': { ...frame([]), kind: 'nothing-to-do', effective: effective(subject(), now) },
}
