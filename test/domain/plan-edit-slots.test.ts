import { describe, expect, test } from '@jest/globals'
import { templateId } from '../../src/domain/ids.ts'
import type { Operation } from '../../src/domain/operation.ts'
import type { Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import type { Plan } from '../../src/domain/plan-result.ts'
import { planned, refusal } from './planning.ts'
import { actor, anAdmin, counter, date, monday, officeHours, slots, subject, week, weekdays } from './people.ts'

const office = subject({ schedules: [officeHours] })

function doing(operation: Operation, who: Subject = office): Plan {
  return plan(operation, who, actor(), monday, counter())
}

describe('DOMAIN §3: removing slots', () => {
  const mixed = subject({ schedules: [week([...officeHours.slots, ...slots([0, 2], '20:00', '22:00', 'on-duty')])] })

  test.each([
    [{ days: [2] }, 5],
    [{ start: 540 }, 2],
    [{ end: 1020 }, 2],
    [{ status: 'on-duty' }, 5],
    [{ days: [0], status: 'on-duty' }, 6],
    [{ days: weekdays, start: 540, end: 1020 }, 2],
  ] as const)('each matching one goes whole: %j leaves %d', (match, left) => {
    const { after } = planned(doing({ kind: 'remove-slots', match, all: false }, mixed)).difference
    expect(after.schedules[0]?.slots).toHaveLength(left)
  })

  test('midnight is 24:00 and 0:00', () => {
    const late = subject({ schedules: [week(slots([0], '20:00', '24:00', 'on-duty'))] })
    for (const end of [0, 1440]) expect(doing({ kind: 'remove-slots', match: { end }, all: false }, late).kind).toBe('planned')
  })

  test('all: the whole schedule; the loss of the last slot is said', () => {
    const { difference, warnings } = planned(doing({ kind: 'remove-slots', match: {}, all: true }))
    expect(difference.after.schedules[0]?.slots).toStrictEqual([])
    expect(warnings).toStrictEqual([{ kind: 'last-slot-lost' }])
  })

  test('nothing that matches, or nothing said, is refused', () => {
    expect(refusal(doing({ kind: 'remove-slots', match: { days: [6] }, all: false }))).toStrictEqual({ kind: 'no-slot-matches' })
    expect(refusal(doing({ kind: 'remove-slots', match: {}, all: false }))).toStrictEqual({ kind: 'no-slot-matches' })
    expect(refusal(doing({ kind: 'remove-slots', match: {}, all: true }, subject()))).toStrictEqual({ kind: 'no-slot-matches' })
  })

  test('DOMAIN §2: a managed person always keeps at least one slot', () => {
    const managed = subject({ managed: true, schedules: [week(slots([0], '9:00', '17:00', 'professional'))] })
    const result = plan({ kind: 'remove-slots', match: { days: [0] }, all: false }, managed, anAdmin, monday, counter())
    expect(refusal(result)).toStrictEqual({ kind: 'managed-empty' })
  })

  test('a slot that only a later schedule has is found there', () => {
    const later = subject({ schedules: [officeHours, week(slots([5], '9:00', '17:00', 'on-duty'), { from: date('2027-01-04') })] })
    const { after } = planned(doing({ kind: 'remove-slots', match: { days: [5] }, all: false }, later)).difference
    expect(after.schedules[1]?.slots).toStrictEqual([])
    expect(after.schedules[0]).toStrictEqual(officeHours)
  })

  test('DOMAIN §10: an edited copy of a template is said to drift', () => {
    const origin = { template: templateId('t1'), name: 'Option1', version: 3 }
    const copied = subject({ schedules: [{ ...officeHours, origin }] })
    const { warnings, difference } = planned(doing({ kind: 'remove-slots', match: { days: [4] }, all: false }, copied))
    expect(warnings).toStrictEqual([{ kind: 'drifts-from-template', name: 'Option1' }])
    expect(difference.after.schedules[0]?.origin).toStrictEqual(origin)
  })
})

describe('DOMAIN §3: changing slots', () => {
  const change = (match: object, set: object, overlap?: 'make-room' | 'replace'): Operation => ({
    kind: 'change-slots',
    match,
    set,
    ...(overlap && { overlap }),
  })

  test.each([
    [{ days: [2] }, { end: 900 }, slots([2], '9:00', '15:00', 'professional')],
    [{ days: [2] }, { start: 480 }, slots([2], '8:00', '17:00', 'professional')],
    [{ days: [2] }, { start: 1320, end: 360 }, slots([2], '22:00', '6:00', 'professional')],
    [{ days: [2] }, { status: 'on-duty' }, slots([2], '9:00', '17:00', 'on-duty')],
    [{ days: [2] }, { days: [5] }, slots([5], '9:00', '17:00', 'professional')],
    [{ days: [2] }, { days: [5, 6], end: 1440 }, slots([5, 6], '9:00', '24:00', 'professional')],
  ] as const)('%j to %j', (match, set, expected) => {
    const { difference } = planned(doing(change(match, set)))
    expect(difference.parts).toStrictEqual([
      { kind: 'slots-removed', slots: slots([2], '9:00', '17:00', 'professional') },
      { kind: 'slots-added', slots: expected },
    ])
  })

  test('several that become one', () => {
    const halves = subject({
      schedules: [week([...slots([0], '9:00', '12:00', 'professional'), ...slots([0], '13:00', '17:00', 'professional')])],
    })
    const { after } = planned(doing(change({ days: [0] }, { start: 480, end: 960 }), halves)).difference
    expect(after.schedules[0]?.slots).toStrictEqual(slots([0], '8:00', '16:00', 'professional'))
  })

  test('several that would contradict each other are refused', () => {
    const halves = subject({
      schedules: [week([...slots([0], '9:00', '12:00', 'professional'), ...slots([0], '13:00', '17:00', 'on-duty')])],
    })
    expect(refusal(doing(change({ days: [0] }, { start: 480, end: 960 }), halves))).toMatchObject({ kind: 'slots-overlap-each-other' })
  })

  test('a slot over days keeps its days', () => {
    const weekend = subject({ schedules: [week([{ day: 4, start: 1020, lasts: 63 * 60, status: 'on-duty' }])] })
    const { after } = planned(doing(change({ days: [4] }, { end: 420 }), weekend)).difference
    expect(after.schedules[0]?.slots).toStrictEqual([{ day: 4, start: 1020, lasts: 62 * 60, status: 'on-duty' }])
  })

  test('an overlap with others is asked about, and answered', () => {
    const asked = doing(change({ days: [2] }, { days: [3], end: 600 }))
    expect(asked).toMatchObject({ kind: 'asks', question: { kind: 'overlap', overlapping: [{ day: 3 }] } })
    const { after } = planned(doing(change({ days: [2] }, { days: [3], end: 600, status: 'private' }, 'make-room'))).difference
    expect(after.schedules[0]?.slots.filter(({ day }) => day === 3)).toStrictEqual([
      ...slots([3], '9:00', '10:00', 'private'),
      ...slots([3], '10:00', '17:00', 'professional'),
    ])
  })

  test.each([
    [{ days: [6] }, { end: 900 }, { kind: 'no-slot-matches' }],
    [{ days: [2] }, { end: 540 }, { kind: 'slot-empty' }],
    [{ days: [2] }, { days: [] }, { kind: 'slot-empty' }],
    [{ days: [2] }, { start: 1018 }, { kind: 'slot-too-short', minutes: 2 }],
  ])('refused: %j to %j', (match, set, expected) => expect(refusal(doing(change(match, set)))).toStrictEqual(expected))

  test('the same again: nothing to do', () => {
    expect(doing(change({ days: [2] }, { end: 1020 })).kind).toBe('nothing-to-do')
  })
})
