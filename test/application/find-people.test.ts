import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findPeople } from '../../src/application/find-people.ts'
import { knownPeople, type Turn } from '../../src/application/turn.ts'
import type { Target } from '../../src/domain/reading.ts'
import { actorOf } from '../../src/domain/standing.ts'
import { openScratch } from '../../src/store/scratch.ts'
import { personalChat, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(() => world.close())

async function turnOf(who: string): Promise<Turn> {
  const me = await world.subject(who)
  const actor = actorOf(me.person, 'web')!
  return {
    request: {
      account: me.account.id,
      actor,
      conversation: personalChat(who),
      language: 'en',
      key: 'k',
      input: { kind: 'text', text: '' },
    },
    now: world.now(),
    account: me.account,
    me,
    actor,
    memory: {},
    people: knownPeople(world.store, me.account, [me]),
    store: world.store,
    scratch: openScratch(world.store, { now: () => world.now() }),
    newId: () => 'id',
  }
}

const name = (text: string): Target => ({ kind: 'name', text })

/** Who is found, as names; or what was found instead. */
async function found(who: string, ...targets: Target[]): Promise<unknown> {
  const result = await findPeople(await turnOf(who), targets)
  const names = (subjects: readonly { person: { name: string } }[]) => subjects.map(({ person }) => person.name)
  if (result.kind === 'people') return names(result.subjects)
  if (result.kind === 'nobody') return { nearest: names(result.nearest), ...(result.text !== undefined && { text: result.text }) }
  return result.kind === 'several' ? { several: names(result.subjects) } : result.kind
}

describe('whom the words of a message mean', () => {
  test.each<[string, Target[], unknown]>([
    ['nobody named: the writer', [], ['Sofie Maes']],
    ['a whole name', [name('Emma Peeters')], ['Emma Peeters']],
    ['without case and accents', [name('émma PEETERS')], ['Emma Peeters']],
    ['a first name that one person has', [name('tom')], ['Tom Janssens']],
    ['an e-mail address', [name('Emma@Demo.example')], ['Emma Peeters']],
    ['a team', [name('sales')], ['Anna Schmidt', 'Emma Peeters', 'Jonas Weber']],
    ['a number as it is dialled at home', [{ kind: 'number', digits: '0470 55 01 02' }], ['Tom Janssens']],
    ['a number with its country', [{ kind: 'number', digits: '+32 2 555 01 01' }], ['Emma Peeters']],
    ['too few digits', [{ kind: 'number', digits: '0101' }], { nearest: [] }],
    ['two people, once each', [name('tom'), name('Tom Janssens'), name('emma')], ['Tom Janssens', 'Emma Peeters']],
    ['a misspelt name', [name('Ema Peters')], { nearest: ['Emma Peeters'], text: 'Ema Peters' }],
    ['nothing like it', [name('Zaphod')], { nearest: [], text: 'Zaphod' }],
  ])('%s', async (_, targets, expected) => {
    expect(await found('sofie', ...targets)).toEqual(expected)
  })

  test('everyone: all who are not deactivated', async () => {
    const { person } = await world.subject('jonas')
    await world.store.commit({ at: world.now(), people: [{ ...person, deactivated: true }] })
    const names = (await found('sofie', { kind: 'everyone' })) as string[]
    expect(names.length).toBe(7)
    expect(names).not.toContain('Jonas Weber')
  })

  test('two of the same name: which one?', async () => {
    const { account, person, profile } = await world.subject('jonas')
    const twin = { ...person, id: `${person.id}-2` as typeof person.id, email: 'other@demo.example' }
    await world.store.commit({
      at: world.now(),
      people: [twin],
      profiles: [{ account: account.id, expected: 0, next: { ...profile, person: twin.id, version: 1 } }],
    })
    expect(await found('sofie', name('Jonas Weber'))).toEqual({ several: ['Jonas Weber', 'Jonas Weber'] })
  })

  test('an employee finds themselves and nobody else', async () => {
    expect(await found('emma', name('Emma Peeters'))).toEqual(['Emma Peeters'])
    for (const target of [name('Tom Janssens'), name('Nobody'), name('Sales'), { kind: 'everyone' } as const]) {
      expect(await found('emma', target)).toBe('not-allowed')
    }
  })
})
