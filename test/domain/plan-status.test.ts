import { describe, expect, test } from '@jest/globals'
import { effective } from '../../src/domain/effective.ts'
import type { Operation, SaidEnd } from '../../src/domain/operation.ts'
import type { Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import type { Plan } from '../../src/domain/plan-result.ts'
import { planned, question } from './planning.ts'
import type { Status } from '../../src/domain/status.ts'
import { actor, anAdmin, at, counter, inBrussels, monday, officeHours, override, slots, subject, wall, week } from './people.ts'

const office = subject({ schedules: [officeHours] })
const now = monday

function set(status: Status, end: SaidEnd, who: Subject = office, more: Partial<Extract<Operation, { kind: 'set-status' }>> = {}): Plan {
  return plan({ kind: 'set-status', status, end, ...more }, who, actor(), now, counter())
}

const until = (text: string): SaidEnd => ({ kind: 'at', at: wall(text) })
const told: SaidEnd = { kind: 'told' }

describe('DOMAIN §4: a temporary status', () => {
  test('until a time: start and end are instants, fixed when applied', () => {
    const { difference, ceremony, warnings } = planned(set('private', until('2026-11-23T18:00')))
    const said = override('id1', 'private', now, inBrussels('2026-11-23T18:00'))
    expect(difference.parts).toStrictEqual([{ kind: 'override-added', override: said }])
    expect(difference.after).toStrictEqual({ ...office.profile, version: 2, overrides: [said] })
    expect(difference.effectiveBefore.status).toBe('professional')
    expect(difference.effectiveAfter).toMatchObject({ status: 'private', until: inBrussels('2026-11-24T09:00') })
    expect(difference.thenAfter?.status).toBe('professional')
    expect([ceremony, warnings]).toStrictEqual(['at-once', []])
  })

  test('a later schedule edit does not move it', () => {
    const { difference } = planned(set('private', { kind: 'next-change' }))
    const later = { ...office, profile: { ...difference.after, schedules: [week(slots([0], '9:00', '11:00', 'professional'))] } }
    expect(effective(later, inBrussels('2026-11-23T16:59')).because.kind).toBe('override')
  })

  test('for a while: minutes are exact, across a change of clocks too', () => {
    const night = at('2026-03-29T00:30:00Z')
    const result = plan({ kind: 'set-status', status: 'on-duty', end: { kind: 'after', minutes: 120 } }, office, actor(), night, counter())
    expect(planned(result).difference.parts).toMatchObject([{ override: { end: at('2026-03-29T02:30:00Z') } }])
  })

  test('from a time to a time: what holds when it ends is told', () => {
    const { difference, ceremony } = planned(set('on-duty', until('2026-11-24T12:00'), office, { start: wall('2026-11-24T08:00') }))
    expect(difference.parts).toMatchObject([{ override: { start: inBrussels('2026-11-24T08:00'), end: inBrussels('2026-11-24T12:00') } }])
    expect(difference.effectiveAfter.status).toBe('professional')
    expect(difference.thenPlanned?.status).toBe('professional')
    expect(ceremony).toBe('at-once')
  })

  test('a start that has passed is now', () => {
    const { difference } = planned(set('on-duty', until('2026-11-23T12:00'), office, { start: wall('2026-11-23T09:30') }))
    expect(difference.parts).toMatchObject([{ override: { start: now, end: inBrussels('2026-11-23T12:00') } }])
  })

  test('longer than seven days counts as big', () => {
    expect(planned(set('private', until('2026-11-30T10:15'))).ceremony).toBe('at-once')
    expect(planned(set('private', until('2026-11-30T10:16'))).ceremony).toBe('confirm')
  })

  test('an end before the start is refused', () => {
    const result = set('private', until('2026-11-24T08:00'), office, { start: wall('2026-11-24T12:00') })
    expect(result).toMatchObject({ kind: 'refused', refusal: { kind: 'end-before-start' }, mayAskAdmin: false })
  })

  test('at most 50 lie ahead', () => {
    const many = Array.from({ length: 50 }, (_, index) =>
      override(
        `o${index}`,
        'on-duty',
        inBrussels(`2026-12-${String((index % 28) + 1).padStart(2, '0')}T00:00`),
        inBrussels('2026-12-30T00:00'),
      ),
    )
    const full = subject({ schedules: [officeHours], overrides: many })
    expect(set('private', until('2026-11-23T18:00'), full)).toMatchObject({ refusal: { kind: 'too-many-overrides', most: 50 } })
    const ended = subject({ overrides: many.map((one) => ({ ...one, start: at('2026-01-01T00:00Z'), end: at('2026-01-02T00:00Z') })) })
    expect(set('on-duty', until('2026-11-23T18:00'), ended).kind).toBe('planned')
  })

  test('FMU not active: refused', () => {
    expect(set('private', told, subject({ fmuActive: false }))).toMatchObject({ refusal: { kind: 'fmu-inactive' } })
  })

  test('what ended more than a day ago is forgotten, and not told as a change', () => {
    const old = override('old', 'on-duty', at('2026-11-20T08:00Z'), at('2026-11-21T08:00Z'))
    const { difference } = planned(set('private', until('2026-11-23T18:00'), subject({ schedules: [officeHours], overrides: [old] })))
    expect(difference.after.overrides.map(({ id }) => id)).toStrictEqual(['id1'])
    expect(difference.parts).toHaveLength(1)
  })
})

describe('DOMAIN §4: until I say so', () => {
  test('is scheduler off + manual status, and the card says that it holds', () => {
    const { difference, warnings, ceremony } = planned(set('on-duty', told))
    expect(difference.after).toStrictEqual({
      ...office.profile,
      version: 2,
      schedulerOn: false,
      manualStatus: 'on-duty',
      manualSince: now,
    })
    expect(difference.parts).toStrictEqual([
      { kind: 'manual-status', from: 'private', to: 'on-duty' },
      { kind: 'switch', name: 'scheduler', on: false },
    ])
    expect(warnings).toStrictEqual([{ kind: 'scheduler-off-holds', status: 'on-duty' }])
    expect(ceremony).toBe('at-once')
  })

  test('ends what covers now; what lies ahead stays and is named', () => {
    const running = override('a', 'private', at('2026-11-23T08:00Z'), inBrussels('2026-11-23T12:00'))
    const ahead = override('b', 'private', inBrussels('2026-11-24T08:00'), inBrussels('2026-11-24T12:00'))
    const { difference, warnings } = planned(set('on-duty', told, subject({ schedules: [officeHours], overrides: [running, ahead] })))
    expect(difference.after.overrides).toStrictEqual([{ ...running, end: now }, ahead])
    expect(difference.effectiveAfter.status).toBe('on-duty')
    expect(difference.parts[0]).toStrictEqual({ kind: 'override-ended', override: running, newEnd: now })
    expect(warnings).toContainEqual({ kind: 'planned-override-stays', override: ahead })
  })

  test('nothing to do when it holds so already', () => {
    expect(set('on-duty', told, subject({ schedulerOn: false, manualStatus: 'on-duty' })).kind).toBe('nothing-to-do')
  })
})

describe('DOMAIN §4: overlaps are named', () => {
  const holiday = override('h', 'private', at('2026-11-20T08:00Z'), inBrussels('2027-01-04T00:00'))
  const away = subject({ schedules: [officeHours], overrides: [holiday] })

  test('the difference names every one it covers, and which holds again', () => {
    const { warnings, difference } = planned(set('on-duty', until('2026-11-23T12:00'), away))
    expect(warnings).toStrictEqual([
      { kind: 'covers-override', override: holiday },
      { kind: 'older-override-holds-again', override: holiday, at: inBrussels('2026-11-23T12:00') },
    ])
    expect(difference.thenPlanned).toMatchObject({ status: 'private', because: { kind: 'override', override: holiday } })
  })

  test('those that only touch it are not covered, and do not hold "again"', () => {
    const before = override('b', 'private', at('2026-11-23T08:00Z'), now)
    const after = override('c', 'private', inBrussels('2026-11-23T12:00'), inBrussels('2026-11-23T13:00'))
    const between = subject({ schedules: [officeHours], overrides: [before, after] })
    expect(planned(set('on-duty', until('2026-11-23T12:00'), between)).warnings).toStrictEqual([])
  })

  test('the same status until that very end: nothing to do', () => {
    expect(set('private', until('2027-01-04T00:00'), away).kind).toBe('nothing-to-do')
  })

  test('the same status until earlier: asks whether the running one shall end then', () => {
    expect(question(set('private', until('2026-11-23T18:00'), away))).toMatchObject({
      kind: 'same-status',
      nextChange: { at: inBrussels('2027-01-04T09:00'), status: 'professional' },
      choices: [{ kind: 'extend', by: { kind: 'until', at: '2026-11-23T18:00' } }],
    })
  })

  test('what holds anyway for as long as said: nothing to do', () => {
    expect(set('professional', until('2026-11-23T16:00')).kind).toBe('nothing-to-do')
    expect(set('professional', until('2026-11-23T17:30')).kind).toBe('planned')
  })
})

describe('DOMAIN §6: one-off instants', () => {
  const spring = at('2026-03-28T12:00:00Z')
  test('in a gap later, and named', () => {
    const result = plan({ kind: 'set-status', status: 'on-duty', end: until('2026-03-29T02:30') }, office, actor(), spring, counter())
    expect(planned(result).warnings).toStrictEqual([{ kind: 'moved-by-gap', said: '2026-03-29T02:30', at: at('2026-03-29T01:30:00Z') }])
    expect(planned(result).difference.parts).toMatchObject([{ override: { end: at('2026-03-29T01:30:00Z') } }])
  })
  test('in an overlap the first', () => {
    const result = plan(
      { kind: 'set-status', status: 'on-duty', end: until('2026-10-25T02:30') },
      office,
      actor(),
      at('2026-10-24T20:00:00Z'),
      counter(),
    )
    expect(planned(result).difference.parts).toMatchObject([{ override: { end: at('2026-10-25T00:30:00Z') } }])
  })
})

describe('DOMAIN §7: ceremony', () => {
  test('other people: a card with the difference first', () => {
    const result = plan({ kind: 'set-status', status: 'private', end: until('2026-11-23T18:00') }, office, anAdmin, now, counter())
    expect(planned(result).ceremony).toBe('confirm')
  })
  test('accounts may set "always confirm"', () => {
    const strict = subject({ schedules: [officeHours] }, {}, { alwaysConfirm: true })
    expect(planned(set('private', until('2026-11-23T18:00'), strict)).ceremony).toBe('confirm')
  })
})
