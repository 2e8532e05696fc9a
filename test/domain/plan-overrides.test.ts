import { describe, expect, test } from '@jest/globals'
import type { Operation } from '../../src/domain/operation.ts'
import type { Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import type { Plan } from '../../src/domain/plan-result.ts'
import { planned } from './planning.ts'
import { overrideId } from '../../src/domain/ids.ts'
import { actor, at, counter, inBrussels, monday, officeHours, override, subject, wall } from './people.ts'

const now = monday
const running = override('run', 'private', at('2026-11-23T08:00Z'), inBrussels('2026-11-23T12:00'))
const ahead = override('ahead', 'on-duty', inBrussels('2026-11-23T13:00'), inBrussels('2026-11-23T15:00'))
const who = subject({ schedules: [officeHours], overrides: [running, ahead] })

function doing(operation: Operation, subjectOf: Subject = who): Plan {
  return plan(operation, subjectOf, actor(), now, counter())
}

describe('DOMAIN §4: "+30 min" moves the running end', () => {
  test('by minutes', () => {
    const { difference, warnings, ceremony } = planned(doing({ kind: 'extend', by: { kind: 'minutes', minutes: 30 } }))
    const newEnd = inBrussels('2026-11-23T12:30')
    expect(difference.parts).toStrictEqual([{ kind: 'override-moved', override: running, newEnd }])
    expect(difference.after.overrides).toStrictEqual([{ ...running, end: newEnd }, ahead])
    expect([warnings, ceremony]).toStrictEqual([[], 'at-once'])
  })

  test('to a time, earlier or later; one said later still wins while it lasts', () => {
    const later = planned(doing({ kind: 'extend', by: { kind: 'until', at: wall('2026-11-23T16:00') } }))
    expect(later.warnings).toStrictEqual([{ kind: 'planned-override-stays', override: ahead }])
    const earlier = planned(doing({ kind: 'extend', by: { kind: 'until', at: wall('2026-11-23T11:00') } }))
    expect(earlier.difference.effectiveAfter.until).toBe(inBrussels('2026-11-23T11:00'))
  })

  test('moves the one that holds, not one beneath it', () => {
    const top = override('top', 'on-duty', at('2026-11-23T09:00Z'), inBrussels('2026-11-23T11:00'))
    const both = subject({ schedules: [officeHours], overrides: [running, top] })
    const { difference, warnings } = planned(doing({ kind: 'extend', by: { kind: 'minutes', minutes: 15 } }, both))
    expect(difference.parts).toMatchObject([{ kind: 'override-moved', override: { id: 'top' } }])
    expect(warnings).toStrictEqual([
      { kind: 'covers-override', override: running },
      { kind: 'older-override-holds-again', override: running, at: inBrussels('2026-11-23T11:15') },
    ])
  })

  test.each([
    [
      { kind: 'minutes', minutes: -180 },
      { kind: 'end-passed', at: inBrussels('2026-11-23T09:00') },
    ],
    [
      { kind: 'until', at: wall('2026-11-23T10:15') },
      { kind: 'end-passed', at: now },
    ],
  ] satisfies [Extract<Operation, { kind: 'extend' }>['by'], object][])('an end that has passed is refused: %j', (by, refusal) => {
    expect(doing({ kind: 'extend', by })).toMatchObject({ kind: 'refused', refusal })
  })

  test('without a running one it is refused', () => {
    const operation: Operation = { kind: 'extend', by: { kind: 'minutes', minutes: 30 } }
    expect(doing(operation, subject({ schedules: [officeHours], overrides: [ahead] }))).toMatchObject({
      refusal: { kind: 'no-running-override' },
    })
    expect(doing(operation, subject({ fmuActive: false, overrides: [running] }))).toMatchObject({ refusal: { kind: 'fmu-inactive' } })
  })

  test('the same end: nothing to do; a wild one is asked about; a long one is confirmed; a gap is named', () => {
    expect(doing({ kind: 'extend', by: { kind: 'until', at: wall('2026-11-23T12:00') } }).kind).toBe('nothing-to-do')
    expect(doing({ kind: 'extend', by: { kind: 'minutes', minutes: 1e12 } }).kind).toBe('asks')
    expect(planned(doing({ kind: 'extend', by: { kind: 'minutes', minutes: 9_900 } })).ceremony).toBe('at-once')
    expect(planned(doing({ kind: 'extend', by: { kind: 'minutes', minutes: 10_080 } })).ceremony).toBe('confirm')
    const gap = planned(doing({ kind: 'extend', by: { kind: 'until', at: wall('2027-03-28T02:30') } }))
    expect(gap.warnings).toContainEqual({ kind: 'moved-by-gap', said: '2027-03-28T02:30', at: at('2027-03-28T01:30:00Z') })
  })
})

describe('DOMAIN §4: back to schedule', () => {
  const beneath = override('old', 'on-duty', at('2026-11-22T08:00Z'), inBrussels('2026-11-25T12:00'))

  test('ends every one that covers now and turns the scheduler on; planned ones stay and are named', () => {
    const away = subject({ schedules: [officeHours], overrides: [beneath, running, ahead], schedulerOn: false })
    const { difference, warnings, ceremony } = planned(doing({ kind: 'back-to-schedule' }, away))
    expect(difference.after).toMatchObject({ schedulerOn: true, overrides: [{ ...beneath, end: now }, { ...running, end: now }, ahead] })
    expect(difference.effectiveAfter.because.kind).toBe('slot')
    expect(difference.parts).toStrictEqual([
      { kind: 'override-ended', override: beneath, newEnd: now },
      { kind: 'override-ended', override: running, newEnd: now },
      { kind: 'switch', name: 'scheduler', on: true },
    ])
    expect(warnings).toStrictEqual([{ kind: 'planned-override-stays', override: ahead }])
    expect(ceremony).toBe('at-once')
  })

  test('nothing to do on the schedule', () => {
    expect(doing({ kind: 'back-to-schedule' }, subject({ schedules: [officeHours], overrides: [ahead] })).kind).toBe('nothing-to-do')
  })

  test('one that began this very moment goes without a trace', () => {
    const fresh = subject({ schedules: [officeHours], overrides: [override('now', 'private', now, inBrussels('2026-11-23T12:00'))] })
    expect(planned(doing({ kind: 'back-to-schedule' }, fresh)).difference.after.overrides).toStrictEqual([])
  })

  test('DOMAIN §10: a managed person without slots cannot go to Auto', () => {
    const empty = subject({ managed: true, schedulerOn: false })
    expect(doing({ kind: 'back-to-schedule' }, empty)).toMatchObject({ refusal: { kind: 'managed-empty' } })
    expect(doing({ kind: 'scheduler', on: true }, empty)).toMatchObject({ refusal: { kind: 'managed-empty' } })
  })

  test('FMU not active: refused', () => {
    expect(doing({ kind: 'back-to-schedule' }, subject({ fmuActive: false }))).toMatchObject({ refusal: { kind: 'fmu-inactive' } })
  })
})

describe('cancel temporary statuses', () => {
  test('planned ones go, running ones end; what deletes is confirmed', () => {
    const both = planned(doing({ kind: 'cancel-overrides', overrides: [running.id, ahead.id] }))
    expect(both.difference.after.overrides).toStrictEqual([{ ...running, end: now }])
    expect(both.difference.parts).toStrictEqual([
      { kind: 'override-ended', override: running, newEnd: now },
      { kind: 'override-ended', override: ahead },
    ])
    expect(both.ceremony).toBe('confirm')
    expect(planned(doing({ kind: 'cancel-overrides', overrides: [running.id] })).ceremony).toBe('at-once')
  })

  test('unknown or ended ones are refused', () => {
    expect(doing({ kind: 'cancel-overrides', overrides: [overrideId('nobody')] })).toMatchObject({
      refusal: { kind: 'no-running-override' },
    })
    const over = subject({ overrides: [override('over', 'private', at('2026-11-23T07:00Z'), at('2026-11-23T08:00Z'))] })
    expect(doing({ kind: 'cancel-overrides', overrides: [overrideId('over')] }, over)).toMatchObject({
      refusal: { kind: 'no-running-override' },
    })
  })
})
