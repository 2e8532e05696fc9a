import { describe, expect, test } from '@jest/globals'
import type { DueClaim, Store } from '../../src/application/ports.ts'
import { personId } from '../../src/domain/ids.ts'
import type { Opener } from './store-contract.ts'
import { acme, aNotice, aProfile, arrival, later, noon, zoe } from './samples.ts'

const leaseMs = 60_000

export function claimsOfDueTimes(open: Opener): void {
  describe('due times', () => {
    test('are claimed when they have come, oldest first, and no more than asked for', async () => {
      const store = await open()
      for (const [id, minutes] of [
        ['late', 3],
        ['soon', 1],
        ['next', 2],
        ['far', 9],
      ] as const) {
        await store.commit(arrival({ id: personId(id) }, { dueAt: later(minutes) }))
      }
      await store.commit(arrival({ id: personId('never') }))
      expect(people(await store.claimDue(noon, 9, leaseMs))).toStrictEqual([])
      expect(people(await store.claimDue(later(3), 2, leaseMs))).toStrictEqual(['soon', 'next'])
      expect(people(await store.claimDue(later(3), 9, leaseMs))).toStrictEqual(['late'])
      expect(people(await store.claimDue(later(3), 9, leaseMs))).toStrictEqual([])
    })

    test('a claim names the account and the time, and is free again when its lease is over', async () => {
      const store = await open()
      await store.commit(arrival({}, { dueAt: noon }))
      const [first] = await store.claimDue(noon, 1, leaseMs)
      expect(first).toStrictEqual({ account: acme, person: zoe, dueAt: noon, token: first!.token })
      expect(await store.claimDue(later(0.9), 1, leaseMs)).toStrictEqual([])
      const [second] = await store.claimDue(later(1), 1, leaseMs)
      expect(second?.token).not.toBe(first!.token)
      expect(await store.commit({ at: later(1), due: { claim: first! }, notices: [aNotice('twice')] })).toStrictEqual({ kind: 'lost-race' })
      expect(await store.claimNotices(later(2), 9, leaseMs)).toStrictEqual([])
    })

    test('settling writes the next time and the derived status, and keeps the version', async () => {
      const store = await open()
      await store.commit(arrival({}, { dueAt: noon, statusNow: 'private' }))
      const [claim] = await store.claimDue(noon, 1, leaseMs)
      const due = { claim: claim!, next: later(5), statusNow: 'professional', statusUntil: later(5) } as const
      expect(await store.commit({ at: noon, due, notices: [aNotice('told')] })).toStrictEqual({ kind: 'committed' })
      expect(await store.commit({ at: noon, due })).toStrictEqual({ kind: 'lost-race' })
      expect((await store.subject(acme, zoe))?.profile.version).toBe(1)
      expect(await store.people(acme, { status: 'professional' })).toHaveLength(1)
      expect(await store.claimDue(later(4), 1, leaseMs)).toStrictEqual([])
      const [again] = await store.claimDue(later(5), 1, leaseMs)
      await store.commit({ at: later(5), due: { claim: again! } })
      expect(await store.claimDue(later(9999), 1, leaseMs)).toStrictEqual([])
      expect(await store.claimNotices(noon, 9, leaseMs)).toHaveLength(1)
    })

    test('a change by the person meanwhile ends the claim: what was found is no longer so', async () => {
      const store = await open()
      await store.commit(arrival({}, { dueAt: noon }))
      const [claim] = await store.claimDue(noon, 1, leaseMs)
      await store.commit({ at: noon, profiles: [{ account: acme, expected: 1, next: aProfile({ version: 2 }), dueAt: later(1) }] })
      expect(await store.commit({ at: noon, due: { claim: claim! } })).toStrictEqual({ kind: 'lost-race' })
      expect(people(await store.claimDue(later(1), 1, leaseMs))).toStrictEqual([zoe])
    })

    test('a change may settle a time that has passed, unless somebody was faster', async () => {
      const store = await open()
      await store.commit(arrival({}, { dueAt: noon }))
      expect(await store.overdueSince(acme, zoe, later(-1))).toBeUndefined()
      const [claim] = await store.claimDue(later(1), 1, leaseMs)
      expect(await store.overdueSince(acme, zoe, later(1))).toBe(noon)
      const change = { account: acme, expected: 1, next: aProfile({ version: 2 }), dueAt: later(9), overdueSince: noon }
      await store.commit({ at: later(1), due: { claim: claim!, next: later(5) } })
      expect(await store.commit({ at: later(1), profiles: [change] })).toStrictEqual({ kind: 'lost-race' })
      expect(await store.overdueSince(acme, zoe, later(1))).toBeUndefined()
      expect(await store.overdueSince(acme, zoe, later(5))).toBe(later(5))
      const again = { ...change, overdueSince: later(5) }
      expect(await store.commit({ at: later(5), profiles: [again] })).toStrictEqual({ kind: 'committed' })
      expect(people(await store.claimDue(later(9), 9, leaseMs))).toStrictEqual([zoe])
    })

    test('workers at the same time never take the same person', async () => {
      const store = await open()
      for (let n = 0; n < 30; n++) await store.commit(arrival({ id: personId(`p${n}`) }, { dueAt: noon }))
      const taken = (await Promise.all([1, 2, 3, 4].map(() => drain(store)))).flat()
      expect(new Set(taken).size).toBe(30)
      expect(taken).toHaveLength(30)
    })
  })
}

function people(claims: readonly DueClaim[]): string[] {
  return claims.map((claim) => claim.person)
}

async function drain(store: Store): Promise<string[]> {
  const taken: string[] = []
  for (;;) {
    const claims = await store.claimDue(later(1), 3, leaseMs)
    if (claims.length === 0) return taken
    for (const claim of claims) await store.commit({ at: later(1), due: { claim } })
    taken.push(...people(claims))
  }
}
