import { describe, expect, test } from '@jest/globals'
import type { News } from '../../src/domain/notice.ts'
import { dueAt, newsDue } from '../../src/domain/notices.ts'
import type { Profile, Subject } from '../../src/domain/person.ts'
import { at, counter, date, inBrussels, monday, officeHours, override, slots, subject, week, weekdays } from './people.ts'

function news(who: Subject, from: string, to = from): News[] {
  return newsDue(who, inBrussels(from), inBrussels(to), counter()).map((notice) => notice.news)
}

describe('DOMAIN §8: transition notices', () => {
  const untilNoon = override('a', 'on-duty', at('2026-11-23T09:00Z'), inBrussels('2026-11-23T12:00'))
  const who = subject({ schedules: [officeHours], overrides: [untilNoon] })

  test('the end of a temporary status is told', () => {
    expect(news(who, '2026-11-23T12:00')).toMatchObject([
      {
        kind: 'override-ended',
        override: 'a',
        was: 'on-duty',
        at: untilNoon.end,
        now: { status: 'professional', until: inBrussels('2026-11-23T17:00') },
      },
    ])
    const [notice] = newsDue(who, untilNoon.end, untilNoon.end, counter())
    expect([notice?.due, notice?.expires]).toStrictEqual([untilNoon.end, inBrussels('2026-11-23T17:00')])
  })

  test('only when the effective status changes', () => {
    const same = subject({ schedules: [officeHours], overrides: [{ ...untilNoon, status: 'professional' }] })
    expect(news(same, '2026-11-23T11:50', '2026-11-23T12:00')).toStrictEqual([])
    const covered = subject({
      schedules: [officeHours],
      overrides: [untilNoon, override('b', 'private', at('2026-11-23T10:00Z'), inBrussels('2026-11-23T15:00'))],
    })
    expect(news(covered, '2026-11-23T11:30', '2026-11-23T12:30')).toStrictEqual([])
  })

  test('the beginning of a planned one is told, an older one that holds again too', () => {
    const lunch = override('b', 'private', inBrussels('2026-11-23T11:00'), inBrussels('2026-11-23T11:30'))
    const both = subject({ schedules: [officeHours], overrides: [untilNoon, lunch] })
    expect(news(both, '2026-11-23T11:00')).toMatchObject([
      { kind: 'scheduled-change', now: { status: 'private', because: { kind: 'override' } } },
    ])
    expect(news(both, '2026-11-23T11:30')).toMatchObject([{ kind: 'override-ended', was: 'private', now: { status: 'on-duty' } }])
  })

  test('every scheduled change is opt-in', () => {
    expect(news(who, '2026-11-23T17:00')).toStrictEqual([])
    const curious = subject({ schedules: [officeHours], notices: { scheduledChanges: true } })
    expect(news(curious, '2026-11-23T17:00')).toMatchObject([
      { kind: 'scheduled-change', at: inBrussels('2026-11-23T17:00'), now: { status: 'private' } },
    ])
  })

  test('not with messages off, and not to who is deactivated', () => {
    expect(news(subject({ ...who.profile, messages: false }), '2026-11-23T12:00')).toStrictEqual([])
    expect(news({ ...who, person: { ...who.person, deactivated: true } }, '2026-11-23T12:00')).toStrictEqual([])
    expect(news(subject({ ...who.profile, fmuActive: false }), '2026-11-23T12:00')).toStrictEqual([])
  })

  test('after downtime one summary; what is still true as it was told is told as it is', () => {
    const two = subject({
      schedules: [officeHours],
      overrides: [untilNoon, override('b', 'private', inBrussels('2026-11-23T14:00'), inBrussels('2026-11-23T15:00'))],
    })
    expect(news(two, '2026-11-23T12:00', '2026-11-23T16:00')).toMatchObject([
      { kind: 'summary', missed: 3, now: { status: 'professional' } },
    ])
    expect(news(who, '2026-11-23T12:00', '2026-11-23T16:00')).toMatchObject([{ kind: 'override-ended' }])
    expect(news(who, '2026-11-23T12:00', '2026-11-23T20:00')).toMatchObject([{ kind: 'summary', missed: 1, now: { status: 'private' } }])
  })
})

describe('DOMAIN §4: ten minutes before an end', () => {
  const untilNoon = override('a', 'on-duty', at('2026-11-23T09:00Z'), inBrussels('2026-11-23T12:00'))
  const who = (fields: Partial<Profile>): Subject => subject({ schedules: [officeHours], overrides: [untilNoon], ...fields })

  test('the person is told, as long as it helps', () => {
    expect(news(who({}), '2026-11-23T11:50')).toMatchObject([
      { kind: 'ends-soon', override: 'a', at: untilNoon.end, then: { status: 'professional' } },
    ])
    expect(newsDue(who({}), inBrussels('2026-11-23T11:50'), inBrussels('2026-11-23T11:55'), counter())[0]?.expires).toBe(untilNoon.end)
    expect(news(who({}), '2026-11-23T11:50', '2026-11-23T12:00')).toMatchObject([{ kind: 'override-ended' }])
  })

  test.each([
    ['switched off', { notices: { endsSoon: false } }],
    ['it lasts ten minutes only', { overrides: [{ ...untilNoon, start: inBrussels('2026-11-23T11:50') }] }],
    ['nothing changes at its end', { overrides: [{ ...untilNoon, status: 'professional' as const }] }],
    [
      'another one covers it',
      { overrides: [untilNoon, override('b', 'private', inBrussels('2026-11-23T11:45'), inBrussels('2026-11-23T15:00'))] },
    ],
  ])('not when %s', (_, fields) => {
    expect(news(who(fields), '2026-11-23T11:50').filter(({ kind }) => kind === 'ends-soon')).toStrictEqual([])
  })
})

describe('DOMAIN §4: a manual status still on at the end of the next working day', () => {
  const manual = (since: string, fields: Partial<Profile> = {}, holiday?: string): Subject =>
    subject(
      { schedules: [officeHours], schedulerOn: false, manualStatus: 'on-duty', manualSince: inBrussels(since), ...fields },
      {},
      holiday ? { calendar: [{ date: date(holiday), name: 'holiday', rule: { kind: 'status', status: 'private' }, exemptTeams: [] }] } : {},
    )

  test.each([
    ['2026-11-23T10:15', undefined, '2026-11-24T17:00'],
    ['2026-11-27T10:15', undefined, '2026-11-30T17:00'],
    ['2026-11-28T10:15', undefined, '2026-11-30T17:00'],
    ['2026-11-23T10:15', '2026-11-24', '2026-11-25T17:00'],
  ])('set %s (holiday: %s): one reminder at %s', (since, holiday, expected) => {
    const who = manual(since, {}, holiday)
    expect(dueAt(who, inBrussels(since))).toBe(inBrussels(expected))
    expect(news(who, expected)).toStrictEqual([{ kind: 'manual-still-on', status: 'on-duty', since: inBrussels(since) }])
    expect(dueAt(who, inBrussels(expected))).toBeUndefined()
  })

  test('the end of that day is the end of its last slot, and 17:00 where it has none', () => {
    const late = week([...slots([1], '9:00', '12:00', 'professional'), ...slots([1], '14:00', '19:30', 'professional')])
    expect(dueAt(manual('2026-11-23T10:15', { schedules: [late] }), monday)).toBe(inBrussels('2026-11-24T19:30'))
    const otherDays = week(slots([4], '9:00', '12:00', 'professional'))
    expect(dueAt(manual('2026-11-23T10:15', { schedules: [otherDays] }), monday)).toBe(inBrussels('2026-11-24T17:00'))
  })

  test.each([
    ['the scheduler is on', { schedulerOn: true, schedules: [] }],
    ['there is no schedule to go back to', { schedules: [] }],
    ['the schedule has no slots', { schedules: [week([])] }],
  ])('none when %s', (_, fields) => expect(dueAt(manual('2026-11-23T10:15', fields), monday)).toBeUndefined())

  test('a reminder waits for reachable hours', () => {
    const who = manual('2026-11-23T10:15', { notices: { reachable: { days: weekdays, start: 480, end: 960 } } })
    const [notice] = newsDue(who, inBrussels('2026-11-24T17:00'), inBrussels('2026-11-24T17:00'), counter())
    expect(notice?.due).toBe(inBrussels('2026-11-25T08:00'))
  })

  test('not while a temporary status holds', () => {
    const running = override('a', 'private', inBrussels('2026-11-24T12:00'), inBrussels('2026-11-24T18:00'))
    expect(news(manual('2026-11-23T10:15', { overrides: [running] }), '2026-11-24T17:00')).toStrictEqual([])
  })
})

describe('when run-due must look next', () => {
  test('always after now: the notice before an end, the end, the schedule', () => {
    const who = subject({ schedules: [officeHours], overrides: [override('a', 'on-duty', monday, inBrussels('2026-11-23T12:00'))] })
    const times: string[] = []
    for (let due = dueAt(who, monday); due !== undefined && times.length < 4; due = dueAt(who, due))
      times.push(new Date(due).toISOString().slice(5, 16))
    expect(times).toStrictEqual(['11-23T10:50', '11-23T11:00', '11-23T16:00', '11-24T08:00'])
  })

  test('never, when nothing known will happen', () => {
    expect(dueAt(subject(), monday)).toBeUndefined()
    expect(dueAt(subject({ schedules: [officeHours], fmuActive: false }), monday)).toBeUndefined()
  })

  test('looking whenever it is due tells each happening once', () => {
    const overrides = [
      override('a', 'on-duty', monday, inBrussels('2026-11-23T12:00')),
      override('b', 'private', inBrussels('2026-11-23T14:00'), inBrussels('2026-11-23T16:00')),
    ]
    const who = subject({ schedules: [officeHours], overrides })
    const kinds: string[] = []
    for (let due = dueAt(who, monday); due !== undefined && due < inBrussels('2026-11-25T00:00'); due = dueAt(who, due)) {
      kinds.push(...newsDue(who, due, due, counter()).map((notice) => notice.news.kind))
    }
    expect(kinds).toStrictEqual(['ends-soon', 'override-ended', 'scheduled-change', 'ends-soon', 'override-ended'])
  })
})
