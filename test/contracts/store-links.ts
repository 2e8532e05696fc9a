import { describe, expect, test } from '@jest/globals'
import type { HomeConversation, LinkedIdentity } from '../../src/application/ports.ts'
import { personId } from '../../src/domain/ids.ts'
import type { Opener } from './store-contract.ts'
import { acme, anAccount, arrival, globex, later, noon, zoe } from './samples.ts'

const ann = personId('ann')
const slack: LinkedIdentity = { channel: 'slack', tenant: 'T1', user: 'U1', account: acme, person: zoe }
const user = { channel: 'slack', tenant: 'T1', user: 'U1' } as const
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
      expect(await store.linksOf(user)).toStrictEqual([slack])
      expect(await store.linksOf({ ...user, channel: 'teams' })).toStrictEqual([])
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
      expect(await store.linksOf(user)).toStrictEqual([])
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

  describe('several accounts', () => {
    const double = personId('zoe-of-globex')
    const inGlobex: LinkedIdentity = { ...user, account: globex, person: double }
    const bind = (account: typeof acme) => ({ at: noon, bindings: [{ channel: 'slack', tenant: 'T1', account }] }) as const
    const choose = (account: typeof acme) => ({ at: noon, chosen: [{ ...user, account }] })
    const filled = async () => {
      const store = await open()
      await store.commit(arrival())
      await store.commit({ ...arrival({ id: double, account: globex }), accounts: [anAccount({ id: globex })] })
      await store.commit(bind(acme))
      return store
    }

    test('a user is linked once in each; what is bound and who they are there is one look-up', async () => {
      const store = await filled()
      expect(await store.memberships({ ...user, tenant: 'T9' })).toStrictEqual([])
      expect(await store.memberships(user)).toStrictEqual([{ account: acme, chosen: false }])
      expect([await store.link(slack), await store.link(inGlobex)]).toStrictEqual(['linked', 'linked'])
      expect(await store.link({ ...inGlobex, user: 'U2' })).toBe('taken')
      expect(await store.linksOf(user)).toStrictEqual([slack, inGlobex])
      const subject = await store.subject(acme, zoe)
      expect(await store.memberships(user)).toStrictEqual([{ account: acme, subject, chosen: false }])
      await store.commit(bind(globex))
      expect((await store.memberships(user)).map((each) => each.subject?.person.id)).toStrictEqual([zoe, double])
      expect((await store.memberships({ ...user, user: 'U2' })).map((each) => each.subject)).toStrictEqual([undefined, undefined])
    })

    test('one is chosen, the last choice; it ends with its link, and is none without one', async () => {
      const store = await filled()
      await store.commit(bind(globex))
      await store.link(slack)
      const chosen = async () => (await store.memberships(user)).filter((each) => each.chosen).map(({ account }) => account)
      await store.commit(choose(globex))
      expect(await chosen()).toStrictEqual([])
      await store.link(inGlobex)
      await store.commit(choose(acme))
      await store.commit(choose(globex))
      expect(await chosen()).toStrictEqual([globex])
      await store.unlink(double)
      expect(await chosen()).toStrictEqual([])
      expect(await store.linksOf(user)).toStrictEqual([slack])
    })

    test('whether somebody acts elsewhere follows links, bindings and leavers', async () => {
      const store = await filled()
      await store.link(slack)
      await store.link(inGlobex)
      expect([await store.actsElsewhere(zoe), await store.actsElsewhere(double)]).toStrictEqual([false, true])
      await store.commit(bind(globex))
      expect(await store.actsElsewhere(zoe)).toBe(true)
      const leaver = (await store.subject(globex, double))!.person
      await store.commit({ at: noon, people: [{ ...leaver, deactivated: true }] })
      expect(await store.actsElsewhere(zoe)).toBe(false)
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
