import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ensureFirstAdmin } from '../../src/application/first-admin.ts'
import { idOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(() => world.close())

const roleOf = async (who: string) => (await world.subject(who)).person.role

describe('the first admin', () => {
  test('is made once, from the e-mail on the roster, and stands in the audit', async () => {
    const { person } = await world.subject('sofie')
    await world.store.commit({ at: world.now(), people: [{ ...person, role: 'employee' }] })
    expect(await ensureFirstAdmin(world.store, 'EMMA@demo.example', world.now())).toBe(1)
    expect(await roleOf('emma')).toBe('account-admin')
    const [entry] = await world.store.audit(person.account, { limit: 1 })
    expect(entry).toMatchObject({ what: 'admin-added', person: idOf('emma'), actor: { kind: 'operator' } })
    expect(await ensureFirstAdmin(world.store, 'anna@demo.example', world.now())).toBe(0)
    expect(await roleOf('anna')).toBe('employee')
  })

  test('is nobody where there is an admin already, or nobody has that e-mail', async () => {
    expect(await ensureFirstAdmin(world.store, 'emma@demo.example', world.now())).toBe(0)
    expect(await ensureFirstAdmin(world.store, 'nobody@demo.example', world.now())).toBe(0)
    expect(await roleOf('emma')).toBe('employee')
  })
})
