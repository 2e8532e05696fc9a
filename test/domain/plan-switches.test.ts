import { describe, expect, test } from '@jest/globals'
import type { Operation, SpokenSlot } from '../../src/domain/operation.ts'
import type { Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import type { Plan } from '../../src/domain/plan-result.ts'
import { planned } from './planning.ts'
import { actor, anAdmin, at, counter, date, inBrussels, monday, officeHours, operator, override, subject, week } from './people.ts'

const mondays: SpokenSlot = { days: [0], start: 540, end: 720, status: 'professional' }

const own = (operation: Operation, who: Subject): Plan => plan(operation, who, actor(), monday, counter())
const byAdmin = (operation: Operation, who: Subject): Plan => plan(operation, who, anAdmin, monday, counter())

describe('DOMAIN §2: beep and messages', () => {
  test.each(['beep', 'messages'] as const)('%s is a switch, done at once', (kind) => {
    const off = planned(own({ kind, on: false }, subject()))
    expect(off.difference.after[kind]).toBe(false)
    expect(off.difference.parts).toStrictEqual([{ kind: 'switch', name: kind, on: false }])
    expect(off.ceremony).toBe('at-once')
    expect(own({ kind, on: true }, subject()).kind).toBe('nothing-to-do')
  })
})

describe('DOMAIN §3: scheduler on and off', () => {
  test('off: the status of now stays and no longer changes by itself', () => {
    const { difference, warnings, ceremony } = planned(own({ kind: 'scheduler', on: false }, subject({ schedules: [officeHours] })))
    expect(difference.after).toMatchObject({ schedulerOn: false, manualStatus: 'professional', manualSince: monday })
    expect(difference.effectiveAfter).toStrictEqual({ status: 'professional', because: { kind: 'manual' } })
    expect(warnings).toStrictEqual([{ kind: 'scheduler-off-holds', status: 'professional' }])
    expect(ceremony).toBe('at-once')
  })

  test('off during a temporary status: that one holds on, as the manual status', () => {
    const running = override('run', 'on-duty', at('2026-11-23T08:00Z'), inBrussels('2026-11-23T12:00'))
    const { difference } = planned(own({ kind: 'scheduler', on: false }, subject({ schedules: [officeHours], overrides: [running] })))
    expect(difference.effectiveAfter).toStrictEqual({ status: 'on-duty', because: { kind: 'manual' } })
  })

  test('on: the schedule holds, a running temporary status stays', () => {
    const running = override('run', 'on-duty', at('2026-11-23T08:00Z'), inBrussels('2026-11-23T12:00'))
    const off = subject({ schedules: [officeHours], schedulerOn: false, manualStatus: 'private', overrides: [running] })
    const { difference } = planned(own({ kind: 'scheduler', on: true }, off))
    expect(difference.effectiveAfter).toMatchObject({ status: 'on-duty', until: inBrussels('2026-11-23T12:00') })
    expect(difference.thenAfter?.status).toBe('professional')
  })

  test('already so: nothing to do; without FMU there is no status to keep', () => {
    expect(own({ kind: 'scheduler', on: true }, subject()).kind).toBe('nothing-to-do')
    expect(own({ kind: 'scheduler', on: false }, subject({ schedulerOn: false })).kind).toBe('nothing-to-do')
    expect(own({ kind: 'scheduler', on: false }, subject({ fmuActive: false }))).toMatchObject({ refusal: { kind: 'fmu-inactive' } })
  })
})

describe('DOMAIN §2: managed and self-managed', () => {
  test('to managed needs a slot: the present ones, or some in the same step', () => {
    expect(byAdmin({ kind: 'managed', managed: true }, subject())).toMatchObject({ refusal: { kind: 'managed-empty' } })
    expect(byAdmin({ kind: 'managed', managed: true, slots: [] }, subject())).toMatchObject({ refusal: { kind: 'managed-empty' } })
    expect(planned(byAdmin({ kind: 'managed', managed: true }, subject({ schedules: [officeHours] }))).difference.after.managed).toBe(true)
    const { difference, ceremony } = planned(byAdmin({ kind: 'managed', managed: true, slots: [mondays] }, subject()))
    expect(difference.after.schedules).toStrictEqual([week([{ day: 0, start: 540, lasts: 180, status: 'professional' }])])
    expect(ceremony).toBe('confirm')
  })

  test('a slot on every date that lies ahead, not only today', () => {
    const runsOut = subject({ schedules: [{ ...officeHours, until: date('2026-12-31') }] })
    expect(byAdmin({ kind: 'managed', managed: true }, runsOut)).toMatchObject({ refusal: { kind: 'managed-empty' } })
  })

  test('slots that are wrong are refused as in any edit', () => {
    const wrong = { kind: 'managed', managed: true, slots: [{ ...mondays, end: 543 }] } as const
    expect(byAdmin(wrong, subject())).toMatchObject({ refusal: { kind: 'slot-too-short', minutes: 3 } })
  })

  test('to self-managed needs nothing', () => {
    const managed = subject({ managed: true, schedules: [officeHours] })
    expect(planned(byAdmin({ kind: 'managed', managed: false }, managed)).difference.parts).toStrictEqual([
      { kind: 'switch', name: 'managed', on: false },
    ])
    expect(byAdmin({ kind: 'managed', managed: true }, managed).kind).toBe('nothing-to-do')
  })
})

describe('rights and FMU', () => {
  test.each([
    ['status', 'may-status', 'mayChangeStatus'],
    ['notifications', 'may-notifications', 'mayChangeNotifications'],
  ] as const)('the right to %s', (right, name, field) => {
    const { difference, ceremony } = planned(byAdmin({ kind: 'right', right, may: false }, subject()))
    expect(difference.after[field]).toBe(false)
    expect(difference.parts).toStrictEqual([{ kind: 'switch', name, on: false }])
    expect(ceremony).toBe('confirm')
  })

  test('FMU active comes from the roster only', () => {
    const operation: Operation = { kind: 'fmu-active', active: false }
    expect(byAdmin(operation, subject())).toMatchObject({ refusal: { kind: 'no-right', needs: 'operator' }, mayAskAdmin: false })
    expect(planned(plan(operation, subject(), operator, monday, counter())).difference.effectiveAfter.because.kind).toBe('fmu-inactive')
    expect(plan(operation, subject(), { ...anAdmin, source: 'file' }, monday, counter()).kind).toBe('planned')
  })
})
