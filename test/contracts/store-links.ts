import { describe, expect, test } from '@jest/globals'
import type { HomeConversation, LinkedIdentity } from '../../src/application/ports.ts'
import { personId } from '../../src/domain/ids.ts'
import type { Opener } from './store-contract.ts'
import { acme, anAccount, arrival, globex, later, noon, zoe } from './samples.ts'

const ann = personId('ann')
const slack: LinkedIdentity = { channel: 'slack', tenant: 'T1', user: 'U1', account: acme, person: zoe }
const home: HomeConversation = { person: zoe, channel: 'slack', reference: '{"channel":"D1"}', lastUsed: noon, unreachable: false }

export function keepsConversations(open: Opener): void {
  describe('conversations', () => {
    test('the last used one is home', async () => {
      const store = await open()
      await store.commit(arrival())
      expect(await store.conversationOf(zoe)).toBeUndefined()
      await store.saveConversation(home)
      expect(await store.conversationOf(zoe)).toStrictEqual(home)
      const teams = { ...home, channel: 'teams', reference: '{}', lastUsed: later(1) } as const
      await store.saveConversation(teams)
      await store.saveConversation(home)
      expect(await store.conversationOf(zoe)).toStrictEqual(teams)
      await store.saveConversation({ ...teams, unreachable: true })
      expect((await store.conversationOf(zoe))?.unreachable).toBe(true)
    })
  })

  describe('identities', () => {
    test('the first link holds; a second user, or a second person, is refused', async () => {
      const store = await open()
      await store.commit(arrival())
      await store.commit(arrival({ id: ann, name: 'Ann' }))
      expect(await store.link(slack)).toBe('linked')
      expect(await store.link(slack)).toBe('linked')
      expect(await store.link({ ...slack, person: ann })).toBe('taken')
      expect(await store.link({ ...slack, user: 'U2' })).toBe('taken')
      expect(await store.link({ ...slack, tenant: 'T2', person: ann })).toBe('linked')
      expect(await store.identity('slack', 'T1', 'U1')).toStrictEqual(slack)
      expect(await store.identity('teams', 'T1', 'U1')).toBeUndefined()
    })

    test('a person has one per channel; lock ends them all, and nothing more is told there', async () => {
      const store = await open()
      await store.commit(arrival())
      const teams = { ...slack, channel: 'teams', user: 'O1' } as const
      await store.link(slack)
      await store.link(teams)
      await store.saveConversation(home)
      expect(await store.identitiesOf(zoe)).toStrictEqual([slack, teams])
      await store.unlink(zoe)
      expect(await store.identitiesOf(zoe)).toStrictEqual([])
      expect(await store.identity('slack', 'T1', 'U1')).toBeUndefined()
      expect(await store.conversationOf(zoe)).toBeUndefined()
      expect(await store.link({ ...slack, user: 'U9' })).toBe('linked')
    })

    test('of two people who link one user at the same time one gets it', async () => {
      const store = await open()
      await store.commit(arrival())
      await store.commit(arrival({ id: ann, name: 'Ann' }))
      const results = await Promise.all([store.link(slack), store.link({ ...slack, person: ann })])
      expect([...results].sort()).toStrictEqual(['linked', 'taken'])
    })

    test('an identity names a person of its account', async () => {
      const store = await open()
      await store.commit(arrival())
      await store.commit({ at: noon, accounts: [anAccount({ id: globex })] })
      await expect(store.link({ ...slack, account: globex })).rejects.toThrow()
    })
  })

  describe('bindings', () => {
    test('a workspace is bound to one account or more, each once', async () => {
      const store = await open()
      await store.commit({ at: noon, accounts: [anAccount(), anAccount({ id: globex })] })
      const bind = (account: typeof acme) => ({ at: noon, bindings: [{ channel: 'slack', tenant: 'T1', account }] }) as const
      for (const account of [globex, acme, acme]) await store.commit(bind(account))
      expect(await store.bindings('slack', 'T1')).toStrictEqual([acme, globex])
      expect(await store.bindings('teams', 'T1')).toStrictEqual([])
      expect(await store.bindings('slack', 'T2')).toStrictEqual([])
    })
  })
}
