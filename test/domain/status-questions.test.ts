import { describe, expect, test } from '@jest/globals'
import type { Operation, SaidEnd } from '../../src/domain/operation.ts'
import type { Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import type { Plan } from '../../src/domain/plan-result.ts'
import { planned, question } from './planning.ts'
import type { Status } from '../../src/domain/status.ts'
import { actor, at, counter, inBrussels, monday, officeHours, override, slots, subject, wall, week } from './people.ts'

const office = subject({ schedules: [officeHours] })
const now = monday

function set(status: Status, end: SaidEnd, who: Subject = office, more: Partial<Extract<Operation, { kind: 'set-status' }>> = {}): Plan {
  return plan({ kind: 'set-status', status, end, ...more }, who, actor(), now, counter())
}

const until = (text: string): SaidEnd => ({ kind: 'at', at: wall(text) })
const unsaid: SaidEnd = { kind: 'unsaid' }
const told: SaidEnd = { kind: 'told' }

describe('DOMAIN §4: a bare status', () => {
  const split = subject({
    schedules: [week([...slots([0], '9:00', '17:00', 'professional'), ...slots([0], '17:00', '20:00', 'on-duty')])],
  })

  test('with the scheduler on it lasts until the next scheduled change', () => {
    const { difference, ceremony } = planned(set('private', unsaid, split))
    expect(difference.parts).toMatchObject([{ override: { status: 'private', end: inBrussels('2026-11-23T17:00') } }])
    expect(ceremony).toBe('at-once')
  })

  test('with the scheduler off it is the manual status', () => {
    const off = subject({ schedules: [officeHours], schedulerOn: false, manualStatus: 'on-duty' })
    const { difference } = planned(set('private', unsaid, off))
    expect(difference.parts).toStrictEqual([{ kind: 'manual-status', from: 'on-duty', to: 'private' }])
    expect(difference.after.manualSince).toBe(now)
  })

  test('asks when the change is under 30 minutes away', () => {
    const early = inBrussels('2026-11-23T08:31')
    const near = plan({ kind: 'set-status', status: 'on-duty', end: unsaid }, office, actor(), early, counter())
    expect(question(near)).toStrictEqual({
      kind: 'until-when',
      nextChange: { at: inBrussels('2026-11-23T09:00'), status: 'professional' },
      choices: [
        { kind: 'set-status', status: 'on-duty', end: { kind: 'next-change' } },
        { kind: 'set-status', status: 'on-duty', end: until('2026-11-23T10:00') },
        { kind: 'set-status', status: 'on-duty', end: told },
      ],
    })
    const enough = plan({ kind: 'set-status', status: 'on-duty', end: unsaid }, office, actor(), inBrussels('2026-11-23T08:30'), counter())
    expect(enough.kind).toBe('planned')
  })

  test('asks when the change brings the same status', () => {
    expect(question(set('private', unsaid))).toMatchObject({
      kind: 'same-status',
      nextChange: { at: inBrussels('2026-11-23T17:00'), status: 'private' },
      choices: [{ end: until('2026-11-24T09:00') }, { end: { kind: 'after', minutes: 60 } }, { end: told }],
    })
  })

  test('asks when nothing changes within seven days', () => {
    const rare = subject({ schedules: [week(slots([13], '9:00', '17:00', 'professional'), { weeks: 2 })] })
    const asked = question(set('on-duty', unsaid, rare))
    expect(asked.kind).toBe('until-when')
    expect(asked.nextChange).toBeUndefined()
    expect(asked.choices.map((choice) => choice.kind === 'set-status' && choice.end)).toStrictEqual([
      { kind: 'after', minutes: 60 },
      until('2026-11-24T00:00'),
      told,
    ])
    expect(question(set('on-duty', unsaid, subject())).kind).toBe('until-when')
  })

  test('asks when the start lies later: a later start has no end', () => {
    const asked = question(set('on-duty', unsaid, office, { start: wall('2026-11-24T12:00') }))
    expect(asked.choices.map((choice) => choice.kind === 'set-status' && choice.end)).toStrictEqual([
      { kind: 'next-change' },
      until('2026-11-24T18:00'),
    ])
    expect(question(set('on-duty', told, office, { start: wall('2026-11-24T12:00') })).kind).toBe('until-when')
  })

  test('nothing to do when the schedule says so already', () => {
    expect(set('professional', unsaid)).toMatchObject({
      kind: 'nothing-to-do',
      effective: { status: 'professional', because: { kind: 'slot' } },
    })
  })

  test('on top of a temporary status of the same kind it lasts until the change of the schedule', () => {
    const running = override('a', 'private', at('2026-11-23T08:00Z'), inBrussels('2026-11-23T12:00'))
    const who = { ...split, profile: { ...split.profile, overrides: [running] } }
    expect(planned(set('private', unsaid, who)).difference.effectiveAfter.until).toBe(inBrussels('2026-11-23T17:00'))
  })

  test.each(['2026-11-23T10:15', '2026-11-23T08:31', '2026-11-28T12:00'])('every offered answer can be planned (%s)', (text) => {
    for (const status of ['private', 'professional', 'on-duty'] as const) {
      for (const who of [office, split, subject()]) {
        const result = plan({ kind: 'set-status', status, end: unsaid }, who, actor(), inBrussels(text), counter())
        if (result.kind !== 'asks') continue
        const kinds = result.question.choices.map((choice) => plan(choice, who, actor(), inBrussels(text), counter()).kind)
        expect(kinds.filter((kind) => kind !== 'planned' && kind !== 'nothing-to-do')).toStrictEqual([])
        expect(kinds).toContain('planned')
      }
    }
  })
})

describe('DOMAIN §4: asked instead of guessed', () => {
  test.each([
    [until('2026-11-23T10:18'), 'too-short'],
    [{ kind: 'after', minutes: 4 }, 'too-short'],
    [{ kind: 'after', minutes: 1e9 }, 'until-when'],
    [until('2099-01-01T00:00'), 'until-when'],
    [until('2026-11-23T10:15'), 'end-just-passed'],
    [until('2026-11-23T10:00'), 'end-just-passed'],
    [until('2026-11-23T09:15'), 'end-just-passed'],
  ] satisfies [SaidEnd, string][])('%j: %s', (end, kind) => expect(question(set('on-duty', end)).kind).toBe(kind))

  test('five minutes are enough', () => {
    expect(set('on-duty', { kind: 'after', minutes: 5 }).kind).toBe('planned')
    expect(set('on-duty', until('2026-11-23T10:20')).kind).toBe('planned')
  })

  test('a clock time that has just passed: tomorrow, or until the schedule changes', () => {
    expect(question(set('on-duty', until('2026-11-23T10:00'))).choices).toStrictEqual([
      { kind: 'set-status', status: 'on-duty', end: until('2026-11-24T10:00') },
      { kind: 'set-status', status: 'on-duty', end: { kind: 'next-change' } },
    ])
  })

  test('longer ago: tomorrow, with the date on the card', () => {
    const { difference, warnings } = planned(set('on-duty', until('2026-11-23T09:14')))
    expect(difference.parts).toMatchObject([{ override: { start: now, end: inBrussels('2026-11-24T09:14') } }])
    expect(warnings).toStrictEqual([{ kind: 'already-passed-today', at: inBrussels('2026-11-23T09:14') }])
  })

  test('a whole span that has passed today moves to tomorrow as one', () => {
    const { difference } = planned(set('on-duty', until('2026-11-23T09:00'), office, { start: wall('2026-11-23T07:00') }))
    expect(difference.parts).toMatchObject([{ override: { start: inBrussels('2026-11-24T07:00'), end: inBrussels('2026-11-24T09:00') } }])
  })

  test('an earlier date is refused', () => {
    expect(set('on-duty', until('2026-11-20T18:00'))).toMatchObject({ refusal: { kind: 'end-passed', at: inBrussels('2026-11-20T18:00') } })
  })

  test('"until the next change" without one', () => {
    expect(question(set('on-duty', { kind: 'next-change' }, subject())).kind).toBe('until-when')
    expect(question(set('on-duty', { kind: 'next-change' }, subject({ schedulerOn: false }))).kind).toBe('until-when')
  })
})
