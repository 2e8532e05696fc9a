import { describe, expect, test } from '@jest/globals'
import { changeId, personId } from '../../src/domain/ids.ts'
import type { Operation } from '../../src/domain/operation.ts'
import type { Subject } from '../../src/domain/person.ts'
import { actor, anAdmin, officeHours, subject, wall } from './people.ts'
import { applied, changed, hour, later, undo } from './reversing.ts'

const office = subject({ schedules: [officeHours] })
const untilSix: Operation = { kind: 'set-status', status: 'private', end: { kind: 'at', at: wall('2026-11-23T18:00') } }

describe("DOMAIN §7: one's own", () => {
  const { change, after } = applied({ kind: 'beep', on: false }, actor(), office)

  test('for 24 hours', () => {
    expect(undo(change, after, actor(), later(24 * hour)).kind).toBe('planned')
    expect(undo(change, after, actor(), later(24 * hour + 1))).toMatchObject({ refusal: { kind: 'expired' } })
  })

  test("nobody else's, not even an admin's", () => {
    expect(undo(change, after, actor({ person: personId('bob') }))).toMatchObject({ refusal: { kind: 'not-yours' } })
    expect(undo(change, after, anAdmin)).toMatchObject({ refusal: { kind: 'not-yours' } })
  })

  test('what reception did to others too, but no longer than that', () => {
    const reception = actor({ person: personId('rik'), role: 'reception' })
    const done = applied(untilSix, reception, office)
    expect(undo(done.change, done.after, reception, later(24 * hour))).toMatchObject({ refusal: { kind: 'ended-by-itself' } })
    expect(undo(done.change, done.after, reception).kind).toBe('planned')
    expect(undo(done.change, done.after, reception, later(24 * hour + 1))).toMatchObject({ refusal: { kind: 'expired' } })
    expect(undo(done.change, done.after, anAdmin, later(hour)).kind).toBe('planned')
    expect(undo(done.change, done.after, actor()).kind).toBe('refused')
    const bobs = actor({ person: personId('rik'), role: 'employee' })
    expect(undo(done.change, done.after, bobs)).toMatchObject({ refusal: { kind: 'not-yours' } })
  })

  test('not without the right, which is checked again', () => {
    const lost = changed(after[0] ?? office, { mayChangeNotifications: false })
    expect(undo(change, [lost])).toMatchObject({ refusal: { kind: 'not-yours' } })
  })

  test('not when it is lost for one of several; who is gone is no obstacle', () => {
    const lead = actor({ person: personId('lea'), role: 'team-admin', adminOf: ['sales'] })
    const sales = [office, subject({ schedules: [officeHours] }, { id: personId('bob') })].map((who) => inTeam(who, 'sales'))
    const { change: both, after: done } = applied(untilSix, lead, ...sales)
    expect(undo(both, done, lead).kind).toBe('planned')
    expect(undo(both, [...done.slice(0, 1), ...done.slice(1).map((who) => inTeam(who, 'night'))], lead)).toMatchObject({
      refusal: { kind: 'not-yours' },
    })
    const reception = actor({ person: personId('rik'), role: 'reception' })
    const byReception = applied(untilSix, reception, ...sales)
    const oneGone = byReception.after.map((who, index) => (index === 1 ? { ...who, person: { ...who.person, deactivated: true } } : who))
    expect(undo(byReception.change, oneGone, reception)).toMatchObject({ kind: 'planned', left: [{ person: 'bob', because: 'gone' }] })
  })

  test('each once', () => {
    expect(undo({ ...change, undoneBy: changeId('c2') }, after)).toMatchObject({ refusal: { kind: 'already-undone' } })
  })
})

function inTeam(who: Subject, team: string): Subject {
  return { ...who, person: { ...who.person, teams: [team] } }
}
