import { describe, expect, test } from '@jest/globals'
import { changeId, personId } from '../../src/domain/ids.ts'
import type { Opener } from './store-contract.ts'
import { acme, aChange, anAccount, aProfile, arrival, globex, later, noon, zoe } from './samples.ts'

const operator = { kind: 'operator', source: 'console' } as const

export function keepsTheRecord(open: Opener): void {
  describe('changes', () => {
    test('come back exactly as written, people in their order', async () => {
      const store = await open()
      const ann = personId('ann')
      await store.commit(arrival())
      await store.commit(arrival({ id: ann, name: 'Ann' }))
      const [one] = aChange().people
      const bulk = aChange({
        also: [{ kind: 'messages', on: true }],
        people: [one!, { ...one!, person: ann, before: aProfile({ person: ann }) }],
      })
      await store.commit({ at: noon, changes: [bulk] })
      expect(await store.change(acme, bulk.id)).toStrictEqual(bulk)
      expect(await store.change(globex, bulk.id)).toBeUndefined()
      expect(await store.changes(acme, { limit: 5, person: ann })).toStrictEqual([bulk])
    })

    test('newest first, also when the clock stands still or goes back', async () => {
      const store = await open()
      await store.commit(arrival())
      for (const [id, at] of [
        ['b', noon],
        ['a', noon],
        ['c', noon],
        ['earlier', later(-5)],
      ] as const) {
        await store.commit({ at, changes: [aChange({ id: changeId(id), at })] })
      }
      const ids = (await store.changes(acme, { limit: 10 })).map((change) => change.id)
      expect(ids).toStrictEqual(['earlier', 'c', 'a', 'b'])
      expect((await store.changes(acme, { limit: 2 })).map((change) => change.id)).toStrictEqual(['earlier', 'c'])
      expect((await store.changes(acme, { limit: 9, since: noon })).map((change) => change.id)).toStrictEqual(['c', 'a', 'b'])
    })

    test('by who made them and whom they touched', async () => {
      const store = await open()
      const ann = personId('ann')
      await store.commit(arrival())
      await store.commit(arrival({ id: ann, name: 'Ann' }))
      const byAnn = aChange({
        id: changeId('by-ann'),
        actor: { kind: 'person', account: acme, person: ann, role: 'account-admin', adminOf: [], source: 'web' },
      })
      const byOperator = aChange({ id: changeId('by-operator'), actor: operator, people: [{ ...aChange().people[0]!, person: ann }] })
      await store.commit({ at: noon, changes: [byAnn, byOperator] })
      expect(await store.changes(acme, { limit: 9, by: ann })).toStrictEqual([byAnn])
      expect(await store.changes(acme, { limit: 9, person: ann })).toStrictEqual([byOperator])
      expect(await store.changes(acme, { limit: 9, by: zoe })).toStrictEqual([])
      await store.commit({ at: noon, accounts: [anAccount({ id: globex })] })
      expect(await store.changes(globex, { limit: 9 })).toStrictEqual([])
    })

    test('are taken back once, and only within their account', async () => {
      const store = await open()
      await store.commit(arrival())
      await store.commit(arrival({ id: personId('ann'), account: globex }))
      await store.commit({ at: noon, changes: [aChange()] })
      const undo = (id: string) => aChange({ id: changeId(id), did: { kind: 'undo', change: changeId('c1') } })
      const taking = (id: string) => ({ at: noon, changes: [undo(id)], undone: [{ change: changeId('c1'), by: changeId(id) }] })
      const stranger = { ...taking('g1'), changes: [{ ...undo('g1'), account: globex, people: [] }] }
      expect(await store.commit(stranger)).toStrictEqual({ kind: 'lost-race' })
      const results = await Promise.all([store.commit(taking('u1')), store.commit(taking('u2'))])
      expect(results).toStrictEqual([{ kind: 'committed' }, { kind: 'lost-race' }])
      expect((await store.change(acme, changeId('c1')))?.undoneBy).toBe('u1')
      expect(await store.change(acme, changeId('u2'))).toBeUndefined()
    })
  })

  describe('audit', () => {
    test('is read newest first, by account, person and time', async () => {
      const store = await open()
      await store.commit(arrival())
      await store.commit({ at: noon, accounts: [anAccount({ id: globex })] })
      const entry = (what: string, at = noon) => ({ account: acme, at, actor: operator, what })
      await store.commit({ at: noon, audit: [entry('one'), { ...entry('two', later(1)), person: zoe }] })
      await store.commit({ at: noon, audit: [entry('three', later(2)), { ...entry('foreign'), account: globex }] })
      expect((await store.audit(acme, { limit: 9 })).map((each) => each.what)).toStrictEqual(['three', 'two', 'one'])
      expect(await store.audit(acme, { limit: 9, person: zoe })).toStrictEqual([{ ...entry('two', later(1)), person: zoe }])
      expect((await store.audit(acme, { limit: 9, since: later(1) })).map((each) => each.what)).toStrictEqual(['three', 'two'])
      expect(await store.audit(acme, { limit: 1 })).toHaveLength(1)
    })
  })
}
