import { describe, expect, test } from '@jest/globals'
import type { Actor } from '../../src/domain/actor.ts'
import type { Change } from '../../src/domain/change.ts'
import { accountId, changeId, noticeId, pendingId, personId } from '../../src/domain/ids.ts'
import type { News, Notice } from '../../src/domain/notice.ts'
import { dueAt, newsDue, noticesOfChange, refreshed, stillTrue } from '../../src/domain/notices.ts'
import type { Operation } from '../../src/domain/operation.ts'
import type { Profile, Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import { nextReachable } from '../../src/domain/reachable.ts'
import type { Instant } from '../../src/domain/time.ts'
import {
  actor,
  anAdmin,
  at,
  counter,
  date,
  inBrussels,
  monday,
  officeHours,
  override,
  slots,
  subject,
  wall,
  week,
  weekdays,
} from './people.ts'

const workingHours = { days: weekdays, start: 8 * 60, end: 18 * 60 }
const untilSix: Operation = { kind: 'set-status', status: 'on-duty', end: { kind: 'at', at: wall('2026-11-23T18:00') } }

function changeBy(by: Actor, operation: Operation, who: Subject, now: Instant = monday): { change: Change; after: Subject } {
  const result = plan(operation, who, by, now, counter('o'))
  if (result.kind !== 'planned') throw new Error(JSON.stringify(result))
  const { before, after, parts } = result.difference
  return {
    change: {
      id: changeId('c1'),
      account: accountId('acme'),
      at: now,
      actor: by,
      did: operation,
      people: [{ person: who.person.id, before, after, parts }],
    },
    after: { ...who, profile: after },
  }
}

function told(by: Actor, operation: Operation, who: Subject, now: Instant = monday): Notice[] {
  const { change, after } = changeBy(by, operation, who, now)
  return noticesOfChange(change, [after], now, counter('n'))
}

const office = subject({ schedules: [officeHours] })

describe('DOMAIN §8: change notices', () => {
  test("an admin's change tells the person: one message with the difference", () => {
    const [notice, ...more] = told(anAdmin, untilSix, office)
    expect(more).toStrictEqual([])
    expect(notice).toMatchObject({ id: 'n1', account: 'acme', to: 'ann', due: monday, profileVersion: 2 })
    expect(notice?.news).toMatchObject({
      kind: 'changed-by-other',
      by: anAdmin,
      change: 'c1',
      parts: [{ kind: 'override-added' }],
      now: { status: 'on-duty' },
    })
  })

  test('also when the status of now stays', () => {
    expect(told(anAdmin, { kind: 'beep', on: false }, office)).toHaveLength(1)
  })

  test('own changes are answered, not notified', () => {
    expect(told(actor(), untilSix, office)).toStrictEqual([])
  })

  test('not with messages off', () => {
    expect(told(anAdmin, untilSix, subject({ schedules: [officeHours], messages: false }))).toStrictEqual([])
  })

  test('one for each person changed, by the operator too', () => {
    const bob = subject({ schedules: [officeHours] }, { id: personId('bob') })
    const one = changeBy(anAdmin, untilSix, office)
    const two = changeBy(anAdmin, untilSix, bob)
    const both = {
      ...one.change,
      actor: { kind: 'operator', source: 'console' } as const,
      people: [...one.change.people, ...two.change.people],
    }
    expect(noticesOfChange(both, [one.after, two.after], monday, counter()).map(({ to }) => to)).toStrictEqual(['ann', 'bob'])
  })

  test('outside reachable hours it waits for the next reachable minute, unless it takes effect before', () => {
    const night = inBrussels('2026-11-27T22:00')
    const resting = subject({ schedules: [officeHours], notices: { reachable: workingHours } })
    const weekend: Operation = {
      kind: 'set-status',
      status: 'on-duty',
      start: wall('2026-11-28T08:00'),
      end: { kind: 'at', at: wall('2026-11-28T20:00') },
    }
    const nextWeek: Operation = {
      kind: 'set-status',
      status: 'on-duty',
      start: wall('2026-12-01T08:00'),
      end: { kind: 'at', at: wall('2026-12-01T20:00') },
    }
    const monday8 = inBrussels('2026-11-30T08:00')
    expect(told(anAdmin, weekend, resting, night).map(({ due }) => due)).toStrictEqual([night])
    expect(told(anAdmin, nextWeek, resting, night).map(({ due }) => due)).toStrictEqual([monday8])
    expect(told(anAdmin, { kind: 'beep', on: false }, resting, night).map(({ due }) => due)).toStrictEqual([monday8])
    expect(told(anAdmin, nextWeek, office, night).map(({ due }) => due)).toStrictEqual([night])
  })
})

describe('DOMAIN §8: reachable hours', () => {
  const who = (hours: typeof workingHours): Subject => subject({}, {}, { reachable: hours })
  test.each([
    ['2026-11-23T10:15', '2026-11-23T10:15'],
    ['2026-11-23T07:59', '2026-11-23T08:00'],
    ['2026-11-23T18:00', '2026-11-24T08:00'],
    ['2026-11-27T18:00', '2026-11-30T08:00'],
  ])('%s → %s', (from, expected) => expect(nextReachable(who(workingHours), inBrussels(from))).toBe(inBrussels(expected)))

  test('none set, or none possible: always', () => {
    const night = inBrussels('2026-11-23T03:00')
    expect(nextReachable(subject(), night)).toBe(night)
    expect(nextReachable(who({ ...workingHours, days: [] }), night)).toBe(night)
    expect(nextReachable(who({ ...workingHours, end: 0 }), night)).toBe(night)
  })

  test("the person's own come before the account's", () => {
    const own = subject({ notices: { reachable: { days: [0], start: 0, end: 1440 } } }, {}, { reachable: workingHours })
    expect(nextReachable(own, inBrussels('2026-11-24T10:00'))).toBe(inBrussels('2026-11-30T00:00'))
  })

  test('only Mondays, asked on a Monday evening: next Monday', () => {
    const only = who({ ...workingHours, days: [0] })
    expect(nextReachable(only, inBrussels('2026-11-23T18:00'))).toBe(inBrussels('2026-11-30T08:00'))
  })
})

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

describe('DOMAIN §8: a notice made stale by a later change is dropped', () => {
  const { change, after } = changeBy(anAdmin, untilSix, office)
  const [notice] = noticesOfChange(change, [after], monday, counter())
  if (!notice) throw new Error('a notice')
  const later = (fields: Partial<Profile>): Subject => ({ ...after, profile: { ...after.profile, version: 3, ...fields } })
  const now = (monday + 60_000) as Instant

  test('true as long as what it says is so', () => {
    expect(stillTrue(notice, after, now)).toBe(true)
    expect(stillTrue(notice, later({ beep: false }), now)).toBe(true)
  })

  test.each([
    ['taken back', { overrides: [] }],
    ['moved', { overrides: after.profile.overrides.map((one) => ({ ...one, end: inBrussels('2026-11-23T19:00') })) }],
    ['messages switched off', { messages: false }],
  ])('not when it was %s', (_, fields) => expect(stillTrue(notice, later(fields), now)).toBe(false))

  test('not after it expired, and not to who is deactivated', () => {
    expect(stillTrue(notice, after, notice.expires)).toBe(false)
    expect(stillTrue(notice, { ...after, person: { ...after.person, deactivated: true } }, now)).toBe(false)
  })

  const running = override('run', 'private', at('2026-11-23T08:00Z'), inBrussels('2026-11-23T12:00'))
  test.each([
    [{ kind: 'beep', on: false }, { beep: true }],
    [{ kind: 'messages', on: true }, { messages: false }],
    [{ kind: 'right', right: 'status', may: false }, { mayChangeStatus: true }],
    [{ kind: 'right', right: 'notifications', may: false }, { mayChangeNotifications: true }],
    [{ kind: 'managed', managed: false }, { managed: true }],
    [{ kind: 'scheduler', on: false }, { schedulerOn: true }],
    [{ kind: 'set-status', status: 'on-duty', end: { kind: 'told' } }, { manualStatus: 'private' }],
    [{ kind: 'extend', by: { kind: 'minutes', minutes: 30 } }, { overrides: [running] }],
    [{ kind: 'back-to-schedule' }, { overrides: [running] }],
    [{ kind: 'add-slots', slots: [{ days: [6], start: 0, end: 60, status: 'on-duty' }] }, { schedules: [officeHours] }],
    [{ kind: 'remove-slots', match: { days: [0] }, all: false }, { schedules: [officeHours] }],
    [
      { kind: 'add-slots', slots: [{ days: [6], start: 0, end: 60, status: 'on-duty' }], from: date('2027-01-04') },
      { schedules: [officeHours] },
    ],
    [
      { kind: 'replace-schedule', schedule: week([{ day: 6, start: 0, lasts: 60, status: 'private' }], { weeks: 2 }) },
      { schedules: [officeHours] },
    ],
  ] satisfies [Operation, Partial<Profile>][])('each kind of difference: %j, then put back', (operation, back) => {
    const before = subject({ schedules: [officeHours], overrides: [running], managed: true, messages: operation.kind !== 'messages' })
    const done = changeBy(anAdmin, operation, before)
    const [one] = noticesOfChange(done.change, [done.after], monday, counter())
    if (!one) throw new Error('a notice')
    const aside: Subject = { ...done.after, profile: { ...done.after.profile, version: 9, notices: {} } }
    expect(stillTrue(one, aside, now)).toBe(true)
    expect(stillTrue(one, { ...aside, profile: { ...aside.profile, ...back } }, now)).toBe(false)
  })

  test('a transition is true while its status holds', () => {
    const who = subject({ schedules: [officeHours], overrides: [{ ...running, status: 'on-duty' }] })
    const [ended] = newsDue(who, running.end, running.end, counter())
    if (!ended) throw new Error('a notice')
    expect(stillTrue(ended, who, inBrussels('2026-11-23T12:30'))).toBe(true)
    const again = { ...who, profile: { ...who.profile, overrides: [override('x', 'private', monday, inBrussels('2026-11-23T18:00'))] } }
    expect(stillTrue(ended, again, inBrussels('2026-11-23T12:30'))).toBe(false)
  })

  test('"ends soon" is true while that end stands', () => {
    const who = subject({ schedules: [officeHours], overrides: [running] })
    const soon = inBrussels('2026-11-23T11:50')
    const [ends] = newsDue(who, soon, soon, counter())
    if (!ends) throw new Error('a notice')
    expect(stillTrue(ends, who, soon)).toBe(true)
    const extended = { ...who, profile: { ...who.profile, overrides: [{ ...running, end: inBrussels('2026-11-23T12:30') }] } }
    expect(stillTrue(ends, extended, soon)).toBe(false)
  })

  test('what asks or answers stays true', () => {
    const operations: Operation[] = [untilSix]
    const kept: News[] = [
      { kind: 'request', from: personId('bob'), operations, agree: pendingId('p1'), decline: pendingId('p2') },
      { kind: 'request-declined', by: personId('eve'), operations },
      { kind: 'could-not-tell', person: personId('bob') },
    ]
    for (const one of kept) expect(stillTrue({ ...notice, id: noticeId('x'), news: one }, later({}), now)).toBe(true)
  })

  test('a notice that waited carries what holds when it is sent', () => {
    const evening = inBrussels('2026-11-23T20:00')
    expect(refreshed(notice, after, evening).news).toMatchObject({ kind: 'changed-by-other', now: { status: 'private' } })
    const asked: Notice = { ...notice, news: { kind: 'could-not-tell', person: personId('bob') } }
    expect(refreshed(asked, after, evening)).toBe(asked)
  })
})
