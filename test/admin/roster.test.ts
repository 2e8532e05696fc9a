import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/cards/plain-text.ts'
import { accountId } from '../../src/domain/ids.ts'
import { company } from '../support/company.ts'
import { expectCard, idOf, labelsOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

async function agree(text: string, who = 'sofie') {
  const card = await world.say(who, text)
  return world.click(who, card.card, labelsOf(card.card)[0]!)
}
const problemOf = async (text: string) => {
  const { about } = expectCard(await world.say('sofie', text), 'admin')
  return about.kind === 'problem' ? about.problem : undefined
}

describe('the roster by command', () => {
  test('somebody new with address, numbers and team; then they are found, and the undo takes them off', async () => {
    const done = await agree('add person Jan Claes, jan@example.com, +3225550109, +32470550109, team Sales')
    const [jan] = await world.store.people(company.id, { text: 'Jan Claes' })
    expect(jan?.person).toMatchObject({
      email: 'jan@example.com',
      fixedNumber: '+3225550109',
      mobileNumber: '+32470550109',
      teams: ['Sales'],
      role: 'employee',
    })
    await world.click('sofie', done.card, 'undo')
    expect(await world.store.people(company.id, { text: 'Jan Claes' })).toEqual([])
  })

  test('changed, deactivated, reactivated; nothing without the button', async () => {
    await world.say('sofie', 'deactivate Emma Peeters')
    expect((await world.subject('emma')).person.deactivated).toBe(false)
    await agree('change person Emma Peeters: emma.new@demo.example, +3225550199')
    expect((await world.subject('emma')).person).toMatchObject({
      name: 'Emma Peeters',
      email: 'emma.new@demo.example',
      fixedNumber: '+3225550199',
      mobileNumber: '+32470550101',
    })
    await agree('deactivate Emma Peeters')
    expect(expectCard(await world.say('emma', 'status'), 'refusal').refusal.kind).toBe('deactivated')
    await agree('reactivate Emma Peeters')
    expectCard(await world.say('emma', 'status'), 'status')
  })

  test('numbers of two people change places in one step and back', async () => {
    const numbers = async () =>
      [(await world.subject('emma')).person, (await world.subject('anna')).person].map(({ fixedNumber, mobileNumber }) => [
        fixedNumber,
        mobileNumber,
      ])
    const [emma, anna] = await numbers()
    const done = await agree('swap numbers of Emma Peeters and Anna Schmidt')
    expect(await numbers()).toEqual([anna, emma])
    const back = await world.click('sofie', done.card, 'undo')
    expect(await numbers()).toEqual([anna, emma])
    await world.click('sofie', back.card, 'act')
    expect(await numbers()).toEqual([emma, anna])
  })

  test('mistakes are answered with what to write', async () => {
    expect(await problemOf('add person Jan Claes, 0470 12')).toEqual({ kind: 'bad-field', text: '0470 12' })
    expect(await problemOf('add person Jan Claes, +3225550101')).toEqual({ kind: 'number-taken', text: '+3225550101', by: 'Emma Peeters' })
    expect(await problemOf('add person Jan Claes, EMMA@demo.example')).toMatchObject({ kind: 'email-taken', by: 'Emma Peeters' })
    expect(await problemOf('swap numbers of Emma Peeters')).toEqual({ kind: 'two-people' })
    expect(await problemOf('always confirm maybe')).toEqual({ kind: 'on-or-off' })
  })

  test('changed by another admin meanwhile: nothing is done, and a fresh difference keeps what they changed', async () => {
    const card = await world.say('sofie', 'change person Emma Peeters: +3225550199')
    const { person } = await world.subject('emma')
    await world.store.commit({ at: world.now(), people: [{ ...person, name: 'Emma Jones' }] })
    const fresh = expectCard(await world.click('sofie', card.card, 'act'), 'admin')
    expect(fresh.about).toMatchObject({ kind: 'act', done: false, meanwhile: true })
    expect((await world.subject('emma')).person.fixedNumber).toBe('+3225550101')
    await world.click('sofie', fresh, 'act')
    expect((await world.subject('emma')).person).toMatchObject({ name: 'Emma Jones', fixedNumber: '+3225550199' })
  })
})

describe('admins', () => {
  test('a new one is told to all admins, and to nobody else', async () => {
    await agree('make Nina Claes admin')
    await world.settle()
    expect((await world.subject('nina')).person.role).toBe('account-admin')
    expect(world.told.map(({ to, card }) => [to, card.news.kind, card.byName])).toEqual([[idOf('nina'), 'new-admin', 'Nina Claes']])
    await agree('make Emma Peeters admin', 'nina')
    await world.settle()
    expect(
      world.told
        .slice(1)
        .map(({ to }) => to)
        .sort(),
    ).toEqual([idOf('emma'), idOf('sofie')])
    expect(renderText(world.told[1]!.card, 'en')).toContain('Emma Peeters now has the role of admin')
  })

  test('the last one cannot leave, neither by words nor by an older card', async () => {
    expect(await problemOf('Sofie Maes is no longer admin')).toEqual({ kind: 'last-admin' })
    expect(await problemOf('deactivate Sofie Maes')).toEqual({ kind: 'last-admin' })
    await agree('make Nina Claes admin')
    const card = await world.say('sofie', 'Sofie Maes is no longer admin')
    await agree('Nina Claes is no longer admin')
    const { about } = expectCard(await world.click('sofie', card.card, 'act'), 'admin')
    expect(about).toEqual({ kind: 'problem', problem: { kind: 'last-admin' } })
  })

  test('a right lost since the card was shown is missing at the click', async () => {
    await agree('make Nina Claes admin')
    const card = await world.say('nina', 'deactivate Emma Peeters')
    await agree('Nina Claes is no longer admin')
    expectCard(await world.click('nina', card.card, 'act'), 'refusal')
    expect((await world.subject('emma')).person.deactivated).toBe(false)
  })
})

test('a locked person is unlinked at once', async () => {
  const identity = { channel: 'slack' as const, tenant: 'T1', user: 'U1', account: accountId('demo'), person: idOf('emma') }
  await world.store.link(identity)
  await world.say('sofie', 'lock Emma Peeters')
  expect(await world.store.identitiesOf(idOf('emma'))).toHaveLength(1)
  await agree('lock Emma Peeters')
  expect(await world.store.identitiesOf(idOf('emma'))).toEqual([])
})

test('always confirm: even a small change about oneself waits for the button', async () => {
  await agree('always confirm on')
  expectCard(await world.say('emma', 'private until 18:00'), 'confirm')
  await agree('always confirm off')
  expectCard(await world.say('emma', 'private until 18:00'), 'done')
})

describe('permissions', () => {
  test('who may change what, and who plans, in words', async () => {
    await agree('Emma Peeters may not change her status')
    expect((await world.subject('emma')).profile.mayChangeStatus).toBe(false)
    await agree('make Emma Peeters managed')
    expect((await world.subject('emma')).profile.managed).toBe(true)
    await world.settle()
    await agree('/fmu make Emma Peeters self-managed')
    expect((await world.subject('emma')).profile.managed).toBe(false)
    await world.settle()
    expect(world.told.filter(({ to }) => to === idOf('emma'))).toHaveLength(3)
  })
})

describe('doctor', () => {
  test('names what to mend with a button each, and the button mends it', async () => {
    expect(renderText((await world.say('sofie', 'doctor')).card, 'en')).toContain('Nothing to mend. Checked: 8 people.')
    const tom = await world.subject('tom')
    const next = { ...tom.profile, version: 2, schedules: [] }
    await world.store.commit({ at: world.now(), profiles: [{ account: company.id, expected: 1, next }] })
    const card = expectCard(await world.say('sofie', '/fmu doctor Tom Janssens'), 'admin')
    expect(card.about).toMatchObject({ findings: [{ code: 'MANAGED_EMPTY' }] })
    const confirm = await world.click('sofie', card, 'fix')
    await world.click('sofie', confirm.card, 'confirm')
    expect(expectCard(await world.say('sofie', 'doctor Tom Janssens'), 'admin').about).toMatchObject({ findings: [] })
    expectCard(await world.say('nina', 'doctor'), 'refusal')
  })
})
