import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../src/domain/change.ts'
import { accountId, changeId } from '../../src/domain/ids.ts'
import { effective } from '../../src/domain/effective.ts'
import type { Subject } from '../../src/domain/person.ts'
import { plan } from '../../src/domain/plan.ts'
import type { Plan } from '../../src/domain/plan-result.ts'
import { planReversal } from '../../src/domain/reversal.ts'
import { keepsSlots } from '../../src/domain/schedule-list.ts'
import { overlappingEachOther, sortSlots } from '../../src/domain/slot-algebra.ts'
import { dateOf, toWall, type Instant } from '../../src/domain/time.ts'
import { actor, anAdmin, counter, monday, operator, random, zone } from './people.ts'
import { randomOperation } from './random-operations.ts'
import { pick, randomSubject } from './random-people.ts'

type Planned = Extract<Plan, { kind: 'planned' }>

const zones = ['Europe/Brussels', 'America/New_York', 'Australia/Lord_Howe'].map(zone)

/** Many people, many wishes: what is planned goes to `check`, with the context it was planned in. */
function manyPlans(
  seed: number,
  count: number,
  check: (planned: Planned, before: Subject, now: Instant) => void,
): Record<Plan['kind'], number> {
  const chance = random(seed)
  const kinds = { planned: 0, asks: 0, refused: 0, 'nothing-to-do': 0 }
  for (let round = 0; round < count; round++) {
    const where = pick(chance, zones)
    const now = (monday + Math.floor(chance() * 365 * 86_400) * 1000) as Instant
    const person = randomSubject(chance, where, now)
    const managed = chance() < 0.4 && keepsSlots(person.profile.schedules, dateOf(toWall(now, where)))
    const before = { ...person, profile: { ...person.profile, managed } }
    const result = plan(
      randomOperation(chance, before, now, where),
      before,
      pick(chance, [actor(), anAdmin, operator]),
      now,
      counter(`new${round}-`),
    )
    kinds[result.kind] += 1
    if (result.kind === 'planned') check(result, before, now)
  }
  return kinds
}

describe('DOMAIN §7: whatever is asked of whomever', () => {
  test('plan, apply and undo is identity; undo and redo is the change again', () => {
    const kinds = manyPlans(1, 2500, (planned, before, now) => {
      const after = { ...before, profile: planned.difference.after }
      const change: Change = {
        id: changeId('c1'),
        account: accountId('acme'),
        at: now,
        actor: anAdmin,
        did: planned.operation,
        people: [{ person: before.person.id, before: before.profile, after: after.profile, parts: planned.difference.parts }],
      }
      const undo = planReversal({ kind: 'undo', change: change.id }, change, [after], anAdmin, now)
      if (undo.kind !== 'planned') throw new Error(JSON.stringify({ undo, change }))
      const back = undo.back[0]?.difference
      if (!back) throw new Error('nobody goes back')
      const expected = {
        ...before.profile,
        version: before.profile.version + 2,
        overrides: before.profile.overrides.filter(({ end }) => end > now - 86_400_000),
      }
      expect(withoutUndefined(back.after)).toStrictEqual(withoutUndefined(expected))
      const undone: Change = {
        ...change,
        id: changeId('c2'),
        did: undo.reversal,
        people: [{ person: before.person.id, before: after.profile, after: back.after, parts: back.parts }],
      }
      const redo = planReversal({ kind: 'redo', change: undone.id }, undone, [{ ...before, profile: back.after }], anAdmin, now)
      if (redo.kind !== 'planned') throw new Error(JSON.stringify(redo))
      expect(withoutUndefined(redo.back[0]?.difference.after)).toStrictEqual(
        withoutUndefined({ ...after.profile, version: before.profile.version + 3 }),
      )
    })
    process.stdout.write(`plan properties: ${JSON.stringify(kinds)}\n`)
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(50)
  })

  test('DOMAIN §3: after any change slots never overlap, are sorted and last five minutes at least', () => {
    manyPlans(2, 1200, ({ difference, operation }, before) => {
      for (const { slots, weeks } of difference.after.schedules) {
        expect(overlappingEachOther(slots, weeks * 7 * 1440)).toStrictEqual([])
        if (!before.profile.schedules.some((schedule) => schedule.slots === slots)) expect(sortSlots(slots)).toStrictEqual(slots)
        if (slots.some(({ lasts }) => lasts < 5)) throw new Error(JSON.stringify(operation))
      }
    })
  })

  test('DOMAIN §2: nobody becomes managed, or loses slots as a managed person, without a slot left', () => {
    manyPlans(3, 1200, ({ difference, operation }, before, now) => {
      const today = dateOf(toWall(now, before.profile.zone ?? before.account.zone))
      const { managed, schedules } = difference.after
      if (managed && !keepsSlots(schedules, today)) throw new Error(JSON.stringify({ operation, schedules }))
    })
  })

  test('a plan changes nothing by itself, grows the version by one, and says what holds now', () => {
    manyPlans(4, 800, ({ difference }, before, now) => {
      expect(difference.before).toBe(before.profile)
      expect(difference.after.version).toBe(before.profile.version + 1)
      expect(difference.after.person).toBe(before.profile.person)
      expect(difference.parts.length).toBeGreaterThan(0)
      expect(difference.effectiveAfter).toStrictEqual(effective({ ...before, profile: difference.after }, now))
    })
  })
})

function withoutUndefined(value: object | undefined): object {
  return JSON.parse(JSON.stringify(value ?? {})) as object
}
