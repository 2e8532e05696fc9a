import { describe, expect, test } from '@jest/globals'
import { changeId, pendingId, personId, templateId } from '../../src/domain/ids.ts'
import type { Opener } from './store-contract.ts'
import {
  acme,
  aChange,
  aNotice,
  anAccount,
  aPending,
  aPerson,
  aProfile,
  aReply,
  arrival,
  aTemplate,
  globex,
  later,
  noon,
  zoe,
} from './samples.ts'

export function commitsOnce(open: Opener): void {
  describe('the roster of an account', () => {
    test('is counted with every change of people, templates and settings, and with nothing else', async () => {
      const store = await open()
      await store.commit(arrival())
      const first = await store.rosterVersion(acme)
      await store.commit({ at: noon, people: [aPerson({ name: 'Zoë Angst' })] })
      await store.commit({ at: noon, templates: [{ account: acme, template: aTemplate(), removed: false }] })
      await store.commit({ at: noon, accounts: [anAccount()] })
      expect(await store.rosterVersion(acme)).toBe(first + 3)
      await store.commit({ at: noon, profiles: [{ account: acme, expected: 1, next: aProfile({ version: 2 }) }] })
      expect(await store.rosterVersion(acme)).toBe(first + 3)
    })

    test('of many that were made of the same state, one is written', async () => {
      const store = await open()
      await store.commit(arrival())
      const version = await store.rosterVersion(acme)
      const tries = Array.from({ length: 12 }, (_, n) =>
        store.commit({ at: noon, key: `k${n}`, roster: { account: acme, version }, people: [aPerson({ name: `Zoë ${n}` })] }),
      )
      const kinds = (await Promise.all(tries)).map((result) => result.kind)
      expect(kinds.filter((kind) => kind === 'committed')).toHaveLength(1)
      expect(kinds.filter((kind) => kind === 'lost-race')).toHaveLength(11)
      expect((await store.subject(acme, zoe))?.person.name).toBe(`Zoë ${kinds.indexOf('committed')}`)
    })
  })

  describe('request keys', () => {
    test('a repeated key writes nothing and gives the first reply', async () => {
      const store = await open()
      const reply = aReply()
      expect(await store.commit({ ...arrival(), key: 'slack:E1', reply })).toStrictEqual({ kind: 'committed' })
      const again = { at: later(1), key: 'slack:E1', people: [aPerson({ name: 'Somebody Else' })] }
      expect(await store.commit(again)).toStrictEqual({ kind: 'repeat', reply })
      expect((await store.subject(acme, zoe))?.person.name).toBe('Zoë Ångström')
      expect(await store.replyTo('slack:E1')).toStrictEqual(reply)
    })

    test('a key without a reply is a repeat without one', async () => {
      const store = await open()
      await store.commit({ at: noon, key: 'k' })
      expect(await store.commit({ at: noon, key: 'k' })).toStrictEqual({ kind: 'repeat' })
      expect(await store.replyTo('k')).toBeUndefined()
      expect(await store.replyTo('never seen')).toBeUndefined()
    })

    test('a batch that is not written leaves its key free for the next try', async () => {
      const store = await open()
      await store.commit(arrival())
      const stale = { at: noon, key: 'k', profiles: [{ account: acme, expected: 4, next: aProfile({ version: 5 }) }] }
      expect(await store.commit(stale)).toStrictEqual({ kind: 'lost-race' })
      expect(await store.commit({ at: noon, key: 'k' })).toStrictEqual({ kind: 'committed' })
    })

    test('of many commits with one key at the same time one is written', async () => {
      const store = await open()
      await store.commit(arrival())
      const tries = Array.from({ length: 12 }, (_, n) =>
        store.commit({ at: noon, key: 'k', changes: [aChange({ id: changeId(`c${n}`) })] }),
      )
      const kinds = (await Promise.all(tries)).map((result) => result.kind)
      expect(kinds.filter((kind) => kind === 'committed')).toHaveLength(1)
      expect(await store.changes(acme, { limit: 50 })).toHaveLength(1)
    })

    test('are swept after a week, not before', async () => {
      const store = await open()
      await store.commit({ at: noon, key: 'k' })
      await store.sweep(later(6 * 1440))
      expect(await store.commit({ at: noon, key: 'k' })).toStrictEqual({ kind: 'repeat' })
      await store.sweep(later(8 * 1440))
      expect(await store.commit({ at: noon, key: 'k' })).toStrictEqual({ kind: 'committed' })
    })
  })

  describe('profiles', () => {
    test('a write against an older version writes nothing of its batch', async () => {
      const store = await open()
      await store.commit(arrival())
      await store.commit({ at: later(1), profiles: [{ account: acme, expected: 1, next: aProfile({ version: 2, beep: false }) }] })
      const late = {
        at: later(2),
        accounts: [anAccount({ name: 'Late' })],
        people: [aPerson({ name: 'Late' })],
        profiles: [{ account: acme, expected: 1, next: aProfile({ version: 2, messages: false }) }],
        notices: [aNotice('n-late')],
        audit: [{ account: acme, at: later(2), actor: { kind: 'operator', source: 'console' }, what: 'late' }],
        pending: [aPending('late')],
        changes: [aChange({ id: changeId('late') })],
      } as const
      expect(await store.commit(late)).toStrictEqual({ kind: 'lost-race' })
      expect((await store.subject(acme, zoe))?.profile).toStrictEqual(aProfile({ version: 2, beep: false }))
      expect((await store.account(acme))?.name).toBe('Acme')
      expect((await store.subject(acme, zoe))?.person.name).toBe('Zoë Ångström')
      expect(await store.pending(pendingId('late'))).toBeUndefined()
      expect(await store.change(acme, changeId('late'))).toBeUndefined()
      expect(await store.audit(acme, { limit: 5 })).toHaveLength(0)
      expect(await store.claimNotices(later(30), 5, 1000)).toHaveLength(0)
    })

    test('a new person is new once', async () => {
      const store = await open()
      await store.commit(arrival())
      expect(await store.commit(arrival({ name: 'Second' }))).toStrictEqual({ kind: 'lost-race' })
      expect((await store.subject(acme, zoe))?.person.name).toBe('Zoë Ångström')
    })

    test('of several writes in one batch one that is late holds back the others', async () => {
      const store = await open()
      const ann = personId('ann')
      await store.commit(arrival())
      await store.commit(arrival({ id: ann, name: 'Ann' }))
      const result = await store.commit({
        at: noon,
        profiles: [
          { account: acme, expected: 1, next: aProfile({ person: ann, version: 2 }) },
          { account: acme, expected: 7, next: aProfile({ version: 8 }) },
        ],
      })
      expect(result).toStrictEqual({ kind: 'lost-race' })
      expect((await store.subject(acme, ann))?.profile.version).toBe(1)
    })

    test('25 at the same time lose no write when each loads and plans again', async () => {
      const store = await open()
      await store.commit(arrival())
      const increment = async (): Promise<void> => {
        for (;;) {
          const { profile } = (await store.subject(acme, zoe))!
          const next = { ...profile, version: profile.version + 1 }
          const result = await store.commit({ at: noon, profiles: [{ account: acme, expected: profile.version, next }] })
          if (result.kind === 'committed') return
        }
      }
      await Promise.all(Array.from({ length: 25 }, increment))
      expect((await store.subject(acme, zoe))?.profile.version).toBe(26)
    })

    test('a version that is not the next one is a mistake, said loudly', async () => {
      const store = await open()
      await store.commit(arrival())
      const skips = { at: noon, profiles: [{ account: acme, expected: 1, next: aProfile({ version: 3 }) }] }
      await expect(store.commit(skips)).rejects.toThrow('from version 1 to 3')
    })
  })

  describe('what waits for a click', () => {
    test('comes back as it was written, then with its outcome', async () => {
      const store = await open()
      await store.commit({ ...arrival(), pending: [aPending('yes')] })
      expect(await store.pending(pendingId('yes'))).toStrictEqual(aPending('yes'))
      const outcome = { kind: 'applied', change: changeId('c1'), at: later(1) } as const
      await store.commit({ at: later(1), closed: [{ id: pendingId('yes'), outcome }] })
      expect(await store.pending(pendingId('yes'))).toStrictEqual(aPending('yes', { outcome }))
      expect(await store.pending(pendingId('unknown'))).toBeUndefined()
    })

    test('closing one closes the others of its card as superseded, but none of another card, account or of this batch', async () => {
      const store = await open()
      const elsewhere = aPending('elsewhere', { account: globex })
      await store.commit({ ...arrival(), pending: [aPending('yes'), aPending('no'), aPending('other', { card: 'card-2' })] })
      await store.commit({ at: noon, accounts: [anAccount({ id: globex })], pending: [elsewhere] })
      const outcome = { kind: 'dismissed', at: later(1) } as const
      await store.commit({ at: later(1), closed: [{ id: pendingId('no'), outcome }], pending: [aPending('undo')] })
      expect((await store.pending(pendingId('no')))?.outcome).toStrictEqual(outcome)
      expect((await store.pending(pendingId('yes')))?.outcome).toStrictEqual({ kind: 'superseded', at: later(1) })
      for (const id of ['other', 'elsewhere', 'undo']) expect((await store.pending(pendingId(id)))?.outcome).toBeUndefined()
    })

    test('a second click writes nothing and learns what already happened', async () => {
      const store = await open()
      await store.commit({ ...arrival(), pending: [aPending('yes'), aPending('no')] })
      const outcome = { kind: 'dismissed', at: later(1) } as const
      await store.commit({ at: later(1), closed: [{ id: pendingId('no'), outcome }] })
      const second = { at: later(2), closed: [{ id: pendingId('yes'), outcome }], people: [aPerson({ name: 'Clicked' })] }
      const superseded = aPending('yes', { outcome: { kind: 'superseded', at: later(1) } })
      expect(await store.commit(second)).toStrictEqual({ kind: 'already-closed', pending: superseded })
      expect((await store.subject(acme, zoe))?.person.name).toBe('Zoë Ångström')
    })

    test('of many clicks at the same time one does it', async () => {
      const store = await open()
      await store.commit({ ...arrival(), pending: [aPending('yes')] })
      const click = () => store.commit({ at: noon, closed: [{ id: pendingId('yes'), outcome: { kind: 'dismissed', at: noon } }] })
      const kinds = (await Promise.all(Array.from({ length: 10 }, click))).map((result) => result.kind)
      expect(kinds.filter((kind) => kind === 'committed')).toHaveLength(1)
      expect(kinds.filter((kind) => kind === 'already-closed')).toHaveLength(9)
    })

    test('is swept a month after it expired', async () => {
      const store = await open()
      await store.commit({ ...arrival(), pending: [aPending('old')] })
      await store.sweep(later(29 * 1440))
      expect(await store.pending(pendingId('old'))).toBeDefined()
      await store.sweep(later(31 * 1440))
      expect(await store.pending(pendingId('old'))).toBeUndefined()
    })
  })

  describe('templates', () => {
    const write = (template = aTemplate(), removed = false) => ({ at: noon, templates: [{ account: acme, template, removed }] })

    test('are kept per account in order of name, changed and removed', async () => {
      const store = await open()
      await store.commit(arrival())
      await store.commit(write())
      await store.commit(write(aTemplate({ id: templateId('t2'), name: 'Alle Tage' })))
      expect((await store.templates(acme)).map((each) => each.name)).toStrictEqual(['Alle Tage', 'Option 1'])
      const renamed = aTemplate({ version: 2, name: 'Aarlen' })
      await store.commit(write(renamed))
      expect((await store.templates(acme))[0]).toStrictEqual(renamed)
      await store.commit(write(renamed, true))
      expect(await store.templates(acme)).toHaveLength(1)
      expect(await store.templates(globex)).toHaveLength(0)
    })

    test('two changes of one version, and two with one name, lose the race', async () => {
      const store = await open()
      await store.commit(arrival())
      await store.commit(write())
      await store.commit(write(aTemplate({ version: 2, name: 'Option 2' })))
      expect(await store.commit(write(aTemplate({ version: 2, name: 'Option 3' })))).toStrictEqual({ kind: 'lost-race' })
      expect(await store.commit(write(aTemplate({ id: templateId('t2'), name: 'OPTION 2' })))).toStrictEqual({ kind: 'lost-race' })
      expect(await store.templates(acme)).toStrictEqual([aTemplate({ version: 2, name: 'Option 2' })])
    })
  })
}
