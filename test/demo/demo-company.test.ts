import { describe, expect, test } from '@jest/globals'
import { demoAccount, demoPeople } from '../../src/demo/demo-company.ts'
import type { Actor } from '../../src/domain/actor.ts'
import { effective } from '../../src/domain/effective.ts'
import type { Operation } from '../../src/domain/operation.ts'
import type { Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import { leastSlotMinutes } from '../../src/domain/schedule.ts'
import { overlappingEachOther } from '../../src/domain/slot-algebra.ts'
import { addDays, dateOf, instant, type Instant, minuteMs, toWall, wallAt, weekMinutes } from '../../src/domain/time.ts'

const monday = Date.parse('2026-11-23T00:00+01:00')
const everyHour = Array.from({ length: 168 }, (_, hour) => instant(monday + hour * 60 * minuteMs))
const [newcomer] = demoPeople.map(({ person, profile }): Subject => ({ account: demoAccount, person, profile }))
const me: Actor = { kind: 'person', person: newcomer!.person.id, account: demoAccount.id, role: 'employee', adminOf: [], source: 'web' }
const planned = (operation: Operation, now: Instant) => plan(operation, newcomer!, me, now, () => 'id')

describe('the demo company', () => {
  test('has somebody of each kind', () => {
    const kinds = demoPeople.map(({ person, profile }) => (profile.managed ? 'managed' : person.role))
    expect(new Set(kinds)).toEqual(new Set(['employee', 'managed', 'account-admin', 'reception', 'team-admin']))
    expect(new Set(demoPeople.map(({ person }) => person.language))).toEqual(new Set(['en', 'de', 'fr', 'nl']))
  })

  test.each(demoPeople.map(({ person, profile }) => [person.name, profile.schedules[0]!.slots] as const))(
    '%s has a schedule that the rules allow',
    (_, slots) => {
      expect(slots.length).toBeGreaterThan(0)
      expect(slots.filter(({ lasts }) => lasts < leastSlotMinutes)).toEqual([])
      expect(overlappingEachOther(slots, weekMinutes)).toEqual([])
    },
  )
})

describe('whom a newcomer plays', () => {
  test('"private until …" changes the status now, and its end changes it back, at any hour of the week', () => {
    for (const now of everyHour) {
      const end = wallAt(addDays(dateOf(toWall(now, demoAccount.zone)), 1), 18 * 60)
      const result = planned({ kind: 'set-status', status: 'private', end: { kind: 'at', at: end } }, now)
      if (result.kind !== 'planned') throw new Error(`${toWall(now, demoAccount.zone)}: ${result.kind}`)
      const after = { ...newcomer!, profile: result.difference.after }
      const holds = effective(after, now)
      expect([result.ceremony, holds.status, toWall(holds.until!, demoAccount.zone)]).toEqual(['at-once', 'private', end])
      expect(effective(after, holds.until!).status).not.toBe('private')
    }
  })

  test('"schedule on-duty weekdays 9–17" overlaps nothing and asks to be confirmed', () => {
    const slots = [{ days: [0, 1, 2, 3, 4], start: 540, end: 1020, status: 'on-duty' as const }]
    for (const now of everyHour) expect(planned({ kind: 'add-slots', slots }, now)).toMatchObject({ kind: 'planned', ceremony: 'confirm' })
  })
})
