import { describe, expect, test } from '@jest/globals'
import type { Actor } from '../../src/domain/actor.ts'
import type { Change } from '../../src/domain/change.ts'
import { accountId, changeId, noticeId, pendingId, personId, templateId } from '../../src/domain/ids.ts'
import type { News, Notice } from '../../src/domain/notice.ts'
import { newsDue, noticesOfChange, refreshed, stillTrue } from '../../src/domain/notices.ts'
import type { Operation } from '../../src/domain/operation.ts'
import type { Profile, Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import type { Instant } from '../../src/domain/time.ts'
import { actor, anAdmin, at, counter, date, inBrussels, monday, officeHours, override, subject, wall, week, weekdays } from './people.ts'

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
  const origin = { template: templateId('t1'), name: 'Option1', version: 1 }
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
    [
      { kind: 'replace-schedule', schedule: { ...week([{ day: 6, start: 0, lasts: 60, status: 'private' }]), origin } },
      { schedules: [officeHours, { ...officeHours, from: date('2027-01-04') }] },
    ],
    [{ kind: 'cancel-overrides', overrides: [running.id] }, { overrides: [running] }],
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
