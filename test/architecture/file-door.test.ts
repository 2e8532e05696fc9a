import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { TableFile } from '../../src/domain/table-file.ts'
import { accountId, personId } from '../../src/domain/ids.ts'
import { company } from '../support/company.ts'
import { expectCard, labelsOf, openWorld, type World } from '../support/world.ts'

/** The rights matrix's file door through the application: who may hand over a roster file, and who may press its button. */
let world: World
beforeEach(async () => {
  world = await openWorld()
  const { person } = await world.subject('anna')
  await world.store.commit({ at: world.now(), people: [{ ...person, role: 'account-admin', deactivated: true }] })
})
afterEach(() => world.close())

const file: TableFile = { kind: 'table', name: 'people.csv', rows: [['name'], ['Somebody New']] }
const newPeople = () => world.store.people(company.id, { text: 'Somebody New', includeDeactivated: true })

describe('a roster file', () => {
  test.each([
    ['employee', 'emma'],
    ['managed', 'tom'],
    ['reception', 'lucas'],
    ['team admin', 'nina'],
    ['deactivated', 'anna'],
  ])('of %s is refused, whatever the channel says they are', async (_, who) => {
    const { person } = await world.subject(who)
    const actor = { kind: 'person' as const, person: person.id, account: company.id, role: 'account-admin' as const, adminOf: [] }
    expectCard(await world.send(who, { kind: 'file', file }, { actor: { ...actor, source: 'file' } }), 'refusal')
    expect(await newPeople()).toEqual([])
  })

  test.each([
    ['somebody unknown', company.id],
    ["another account's admin", accountId('far')],
  ])('of %s does nothing', async (_, account) => {
    const actor = { kind: 'person' as const, person: personId('nobody'), account, role: 'account-admin' as const, adminOf: [] }
    await expect(world.send('sofie', { kind: 'file', file }, { actor: { ...actor, source: 'file' } })).rejects.toThrow()
    expect(await newPeople()).toEqual([])
  })

  test('of an account admin is shown, and saved by their own click once', async () => {
    const { card } = await world.send('sofie', { kind: 'file', file })
    const [save] = labelsOf(card)
    if (save === undefined) throw new Error('no button')
    await world.click('emma', card, save)
    expect(await newPeople()).toEqual([])
    await world.click('sofie', card, save)
    await world.click('sofie', card, save)
    expect(await newPeople()).toHaveLength(1)
  })

  test('of somebody who is no admin any more at the click saves nothing', async () => {
    const { card } = await world.send('sofie', { kind: 'file', file })
    const [save] = labelsOf(card)
    if (save === undefined) throw new Error('no button')
    const { person } = await world.subject('sofie')
    await world.store.commit({ at: world.now(), people: [{ ...person, role: 'employee' }] })
    await world.click('sofie', card, save)
    expect(await newPeople()).toEqual([])
  })
})
