import { describe, expect, test } from '@jest/globals'
import type { PeopleFilter, Store } from '../../src/application/ports.ts'
import { accountId, personId } from '../../src/domain/ids.ts'
import type { Opener } from './store-contract.ts'
import { acme, anAccount, aPerson, aProfile, arrival, globex, later, noon, zoe } from './samples.ts'

export function findsPeople(open: Opener): void {
  describe('accounts and people', () => {
    test('come back exactly as written', async () => {
      const store = await open()
      const dueAt = later(5)
      await store.commit(arrival({}, { dueAt, statusNow: 'on-duty' }))
      expect(await store.account(acme)).toStrictEqual(anAccount())
      expect(await store.subject(acme, zoe)).toStrictEqual({ account: anAccount(), person: aPerson(), profile: aProfile() })
      await store.commit({ at: noon, accounts: [anAccount({ outsideStatus: 'professional' })] })
      expect((await store.subject(acme, zoe))?.account.outsideStatus).toBe('professional')
    })

    test('no account shows the people, changes or numbers of another', async () => {
      const store = await open()
      await store.commit(arrival())
      await store.commit({ at: noon, accounts: [anAccount({ id: globex })] })
      expect(await store.subject(globex, zoe)).toBeUndefined()
      expect(await store.subjectAt(globex, zoe, later(1))).toBeUndefined()
      expect(await store.people(globex)).toStrictEqual([])
      expect(await store.personByNumber(globex, '+3225550101')).toBeUndefined()
      expect(await store.personByEmail(globex, 'zoe@acme.example')).toBeUndefined()
      expect((await store.accounts()).map((each) => each.id)).toStrictEqual([acme, globex])
      expect(await store.account(accountId('nobody'))).toBeUndefined()
    })

    test('nobody moves to another account, and no profile names a person of another', async () => {
      const store = await open()
      await store.commit(arrival())
      await store.commit({ at: noon, accounts: [anAccount({ id: globex })] })
      await expect(store.commit({ at: noon, people: [aPerson({ account: globex })] })).rejects.toThrow('cannot move')
      const foreign = { at: noon, profiles: [{ account: globex, expected: 1, next: aProfile({ version: 2 }) }] }
      expect(await store.commit(foreign)).toStrictEqual({ kind: 'lost-race' })
      expect((await store.subject(acme, zoe))?.person.account).toBe(acme)
    })

    test('the past answers with the profile as it stood then', async () => {
      const store = await open()
      await store.commit(arrival())
      await store.commit({ at: later(10), profiles: [{ account: acme, expected: 1, next: aProfile({ version: 2, beep: false }) }] })
      expect(await store.subjectAt(acme, zoe, later(-1))).toBeUndefined()
      expect((await store.subjectAt(acme, zoe, noon))?.profile).toStrictEqual(aProfile())
      expect((await store.subjectAt(acme, zoe, later(9)))?.profile.version).toBe(1)
      expect((await store.subjectAt(acme, zoe, later(10)))?.profile.version).toBe(2)
      expect((await store.subjectAt(acme, zoe, later(9999)))?.profile.beep).toBe(false)
    })
  })

  describe('lists', () => {
    test('are in order of name whatever the accents, and come in pages', async () => {
      const store = await withPeople(await open())
      expect(await names(store, {})).toStrictEqual(['Ämilie Ørsted', 'Bob Zuid', 'bruno_100% Straße', 'Zoë Ångström'])
      expect(await names(store, { limit: 2 })).toStrictEqual(['Ämilie Ørsted', 'Bob Zuid'])
      expect(await names(store, { offset: 2, limit: 1 })).toStrictEqual(['bruno_100% Straße'])
      expect(await names(store, { offset: 3 })).toStrictEqual(['Zoë Ångström'])
    })

    test.each<[string, string[]]>([
      ['zoe', ['Zoë Ångström']],
      ['ZOË ång', ['Zoë Ångström']],
      ['ang zoe', ['Zoë Ångström']],
      ['amilie orsted', ['Ämilie Ørsted']],
      ['strasse', ['bruno_100% Straße']],
      ['bob@', ['Bob Zuid']],
      ['support', ['Bob Zuid']],
      ['0470 12 34 56', ['Zoë Ångström']],
      ['+32 470/12.34.56', ['Zoë Ångström']],
      ['0032470123456', ['Zoë Ångström']],
      ['123456', ['Zoë Ångström']],
      ['100%', ['bruno_100% Straße']],
      ['0_', ['bruno_100% Straße'].slice(1)],
      ['%', ['bruno_100% Straße']],
      ['zoe bob', []],
      ["' or 1=1 --", []],
    ])('the text %j finds %j', async (text, found) => {
      const store = await withPeople(await open())
      expect(await names(store, { text })).toStrictEqual(found)
    })

    test('by team and by status; deactivated people only when asked for', async () => {
      const store = await withPeople(await open())
      expect(await names(store, { team: 'SALES' })).toStrictEqual(['Ämilie Ørsted', 'Zoë Ångström'])
      expect(await names(store, { status: 'on-duty' })).toStrictEqual(['Bob Zuid'])
      expect(await names(store, { team: 'sales', includeDeactivated: true })).toContain('Gone Away')
      await store.commit({ at: noon, people: [aPerson({ teams: ['Other'] })] })
      expect(await names(store, { team: 'sales' })).toStrictEqual(['Ämilie Ørsted'])
    })

    test('by number in any spelling, and by e-mail in any case; who is active comes first', async () => {
      const store = await withPeople(await open())
      for (const number of ['+3225550101', '+32 2 555 01 01', '0032 2 555 01 01', 'tel:+32-2-555-01-01']) {
        expect((await store.personByNumber(acme, number))?.person.id).toBe(zoe)
      }
      expect((await store.personByNumber(acme, '+32470123456'))?.person.id).toBe(zoe)
      expect(await store.personByNumber(acme, '+3247012345')).toBeUndefined()
      expect(await store.personByNumber(acme, 'nobody')).toBeUndefined()
      expect((await store.personByEmail(acme, ' ZOE@acme.EXAMPLE'))?.person.id).toBe(zoe)
      expect(await store.personByEmail(acme, 'zoe@acme')).toBeUndefined()
    })
  })
}

async function names(store: Store, filter: PeopleFilter): Promise<string[]> {
  return (await store.people(acme, filter)).map((subject) => subject.person.name)
}

async function withPeople(store: Store): Promise<Store> {
  const bare = { fixedNumber: '+3222000000', mobileNumber: '+32480000000' }
  await store.commit(arrival())
  await store.commit(arrival({ ...bare, id: personId('amy'), name: 'Ämilie Ørsted', email: 'ae@acme.example' }))
  await store.commit(
    arrival({ ...bare, id: personId('bob'), name: 'Bob Zuid', email: 'bob@acme.example', teams: ['Support'] }, { statusNow: 'on-duty' }),
  )
  await store.commit(arrival({ ...bare, id: personId('bru'), name: 'bruno_100% Straße', email: 'b@acme.example', teams: [] }))
  await store.commit(arrival({ id: personId('aaa'), name: 'Gone Away', deactivated: true }))
  return store
}
