import { describe, expect, test } from '@jest/globals'
import type { OutboxClaim, Store } from '../../src/application/ports.ts'
import { noticeId, personId } from '../../src/domain/ids.ts'
import type { Opener } from './store-contract.ts'
import { aNotice, arrival, later, noon } from './samples.ts'

const leaseMs = 60_000
const ann = personId('ann')

export function sendsNotices(open: Opener): void {
  const withTwo = async (): Promise<Store> => {
    const store = await open()
    await store.commit(arrival())
    await store.commit(arrival({ id: ann, name: 'Ann' }))
    return store
  }

  describe('outbox', () => {
    test('gives a notice exactly as written once its time has come', async () => {
      const store = await withTwo()
      const notice = aNotice('n1', { due: later(2) })
      await store.commit({ at: noon, notices: [notice] })
      expect(await store.claimNotices(later(1), 9, leaseMs)).toStrictEqual([])
      const [claim] = await store.claimNotices(later(2), 9, leaseMs)
      expect(claim).toStrictEqual({ notice, attempt: 1, token: claim!.token })
    })

    test('one per recipient at a time, in the order they are due, then in the order they were written', async () => {
      const store = await withTwo()
      const third = aNotice('third', { due: later(2) })
      await store.commit({ at: noon, notices: [third, aNotice('first', { due: later(1) }), aNotice('second', { due: later(1) })] })
      await store.commit({ at: noon, notices: [aNotice('to-ann', { to: ann, due: later(2) })] })
      const order: string[][] = []
      for (let round = 0; round < 3; round++) {
        const claims = await store.claimNotices(later(5), 9, leaseMs)
        order.push(ids(claims))
        expect(await store.claimNotices(later(5), 9, leaseMs)).toStrictEqual([])
        for (const claim of claims) await store.settleNotice(claim, { kind: 'sent', at: later(5) })
      }
      expect(order).toStrictEqual([['first', 'to-ann'], ['second'], ['third']])
    })

    test('nothing newly due overtakes one that is under way', async () => {
      const store = await withTwo()
      await store.commit({ at: noon, notices: [aNotice('under-way', { due: later(2) })] })
      await store.claimNotices(later(2), 9, leaseMs)
      await store.commit({ at: later(2), notices: [aNotice('earlier-due', { due: later(1) })] })
      expect(await store.claimNotices(later(2), 9, leaseMs)).toStrictEqual([])
    })

    test('nothing overtakes one that waits for its next try', async () => {
      const store = await withTwo()
      await store.commit({ at: noon, notices: [aNotice('tried'), aNotice('next'), aNotice('to-ann', { to: ann })] })
      const [tried, other] = await store.claimNotices(noon, 9, leaseMs)
      await store.settleNotice(tried!, { kind: 'retry', at: later(5), because: 'busy' })
      await store.settleNotice(other!, { kind: 'sent', at: noon })
      expect(await store.claimNotices(later(4), 9, leaseMs)).toStrictEqual([])
      const [again] = await store.claimNotices(later(5), 9, leaseMs)
      expect(again?.notice.id).toBe('tried')
      await store.settleNotice(again!, { kind: 'sent', at: later(5) })
      expect(ids(await store.claimNotices(later(5), 9, leaseMs))).toStrictEqual(['next'])
    })

    test('what a dead worker held is taken again, counted, and cannot be settled by the dead', async () => {
      const store = await withTwo()
      await store.commit({ at: noon, notices: [aNotice('n1')] })
      const [dead] = await store.claimNotices(noon, 9, leaseMs)
      const [alive] = await store.claimNotices(later(1), 9, leaseMs)
      expect(alive?.attempt).toBe(2)
      await store.settleNotice(dead!, { kind: 'dropped', because: 'stale' })
      await store.settleNotice(alive!, { kind: 'retry', at: later(3), because: 'busy' })
      expect(await store.claimNotices(later(2), 9, leaseMs)).toStrictEqual([])
      expect((await store.claimNotices(later(3), 9, leaseMs))[0]?.attempt).toBe(3)
    })

    test('one that may have arrived says so from then on: after a death, or when nobody answered', async () => {
      const store = await withTwo()
      await store.commit({ at: noon, notices: [aNotice('dies'), aNotice('unanswered', { to: ann })] })
      const retry = async (minutes: number, because: (claim: OutboxClaim) => string | undefined): Promise<unknown[]> => {
        const claims = await store.claimNotices(later(minutes), 9, leaseMs)
        for (const claim of claims) {
          const reason = because(claim)
          if (reason !== undefined) await store.settleNotice(claim, { kind: 'retry', at: later(minutes + 1), because: reason })
        }
        return claims.map((claim) => [claim.notice.id, claim.uncertain])
      }
      const both = (uncertain: true | undefined): unknown[] => [
        ['dies', uncertain],
        ['unanswered', uncertain],
      ]
      expect(await retry(0, () => 'busy')).toStrictEqual(both(undefined))
      expect(await retry(1, (claim) => (claim.notice.to === ann ? 'unanswered' : undefined))).toStrictEqual(both(undefined))
      expect((await retry(2, () => 'busy')).sort()).toStrictEqual(both(true))
      expect((await retry(3, () => 'busy')).sort()).toStrictEqual(both(true))
    })

    test.each([
      ['sent', { kind: 'sent', at: noon, platformId: 'ts-1' }],
      ['dropped', { kind: 'dropped', because: 'stale' }],
    ] as const)('what was %s never comes again', async (_, outcome) => {
      const store = await withTwo()
      await store.commit({ at: noon, notices: [aNotice('n1')] })
      const [claim] = await store.claimNotices(noon, 9, leaseMs)
      await store.settleNotice(claim!, outcome)
      await store.settleNotice(claim!, { kind: 'retry', at: noon, because: 'late answer' })
      expect(await store.claimNotices(later(9999), 9, leaseMs)).toStrictEqual([])
    })

    test('the same notice is written once', async () => {
      const store = await withTwo()
      await store.commit({ at: noon, notices: [aNotice('n1')] })
      await expect(store.commit({ at: noon, notices: [aNotice('n1')] })).rejects.toThrow()
      await expect(store.commit({ at: noon, notices: [aNotice('n2', { to: personId('nobody') })] })).rejects.toThrow()
    })

    test('settled ones are swept a week after they expired, waiting ones never', async () => {
      const store = await withTwo()
      await store.commit({ at: noon, notices: [aNotice('done'), aNotice('waits', { to: ann })] })
      const claims = await store.claimNotices(noon, 9, leaseMs)
      await store.settleNotice(
        claims.find((claim) => claim.notice.id === noticeId('done'))!,
        { kind: 'sent', at: noon },
      )
      await store.sweep(later(9 * 1440))
      expect(ids(await store.claimNotices(later(9 * 1440), 9, leaseMs))).toStrictEqual(['waits'])
      expect(await store.commit({ at: noon, notices: [aNotice('done')] })).toStrictEqual({ kind: 'committed' })
    })

    test('workers at the same time never take the same notice, nor two of one person', async () => {
      const store = await withTwo()
      await store.commit({
        at: noon,
        notices: Array.from({ length: 12 }, (_, n) => aNotice(`n${n}`, { to: n % 2 === 0 ? ann : aNotice('x').to })),
      })
      const rounds = await Promise.all([1, 2, 3, 4].map(() => store.claimNotices(noon, 9, leaseMs)))
      expect(ids(rounds.flat()).sort()).toStrictEqual(['n0', 'n1'])
    })
  })
}

function ids(claims: readonly OutboxClaim[]): string[] {
  return claims.map((claim) => claim.notice.id)
}
