import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/cards/plain-text.ts'
import { expectCard, idOf, labelsOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

const toldTo = (who: string) => world.told.filter(({ to }) => to === idOf(who))

describe('an admin acts for others', () => {
  test('sees the difference first, names the person, and the person is told once', async () => {
    const card = expectCard(await world.say('sofie', 'set Emma Peeters private until 18:00'), 'confirm')
    expect(card.whom?.name).toBe('Emma Peeters')
    expect(await world.status('emma')).toBe('professional')
    expectCard(await world.click('sofie', card, 'confirm'), 'done')
    await world.settle()
    expect(await world.status('emma')).toBe('private')
    expect(toldTo('emma').map(({ card: told }) => told.news.kind)).toEqual(['changed-by-other'])
    expect(toldTo('sofie')).toEqual([])
  })

  test('a team in one step, taken back in one step', async () => {
    const card = expectCard(await world.say('sofie', 'set the sales team on duty until 18:00'), 'several')
    expect(card.buttons[0]!.label).toEqual({ kind: 'confirm', operation: 'set-status', people: 3 })
    const done = await world.click('sofie', card, 'confirm')
    for (const who of ['emma', 'anna', 'jonas']) expect(await world.status(who)).toBe('on-duty')
    const changes = await world.store.changes(done.card.account.id, { limit: 10 })
    expect(changes.map(({ people }) => people.length)).toEqual([3])

    const back = await world.click('sofie', done.card, 'undo')
    expect(labelsOf(back.card)).toEqual(['undo', 'change-nothing'])
    await world.click('sofie', back.card, 'undo')
    for (const who of ['emma', 'anna', 'jonas']) expect(await world.status(who)).toBe('professional')
  })

  test('undo leaves alone who was changed since', async () => {
    const card = await world.say('sofie', 'set the sales team on duty until 18:00')
    const done = await world.click('sofie', card.card, 'confirm')
    await world.say('emma', '+30 min')
    const back = await world.click('sofie', done.card, 'undo')
    const undone = expectCard(await world.click('sofie', back.card, 'undo'), 'several')
    expect(await world.status('anna')).toBe('professional')
    expect(await world.status('emma')).toBe('on-duty')
    const left = undone.cards.flatMap((each) => (each.kind === 'closed' ? [[each.whom?.name, each.why.kind]] : []))
    expect(left).toEqual([['Emma Peeters', 'changed-since']])
  })

  test('a name nobody has offers the nearest; the button asks for exactly that person', async () => {
    const ask = expectCard(await world.say('sofie', 'set Emma Peters private until 18:00'), 'ask')
    expect(ask.about).toEqual({ kind: 'missing', missing: { kind: 'whom', text: 'Emma Peters' } })
    expect(renderText(ask, 'en')).toContain('I know nobody and no team called “Emma Peters”.')
    expect(labelsOf(ask)[0]).toBe('Emma Peeters')
    expect(expectCard(await world.click('sofie', ask, 'Emma Peeters'), 'confirm').whom?.id).toBe('demo-emma')
  })

  test('is told when somebody could not be reached', async () => {
    world.channelAnswers((to) => (to === idOf('emma') ? { kind: 'unreachable' } : { kind: 'sent' }))
    const card = await world.say('sofie', 'set Emma Peeters private until 18:00')
    await world.click('sofie', card.card, 'confirm')
    await world.settle()
    expect(toldTo('sofie').map(({ card: told }) => [told.news.kind, told.byName])).toEqual([['could-not-tell', 'Emma Peeters']])
    await world.settle()
    expect(world.told.length).toBe(1)
  })
})

describe('an employee', () => {
  test('changes and sees nobody else', async () => {
    for (const text of ['set Anna Schmidt private until 18:00', 'set the sales team private', "what is Anna Schmidt's schedule?"]) {
      const before = await world.subject('anna')
      const reply = await world.say('emma', text)
      expect(['refusal', 'nothing', 'ask']).toContain(reply.card.kind)
      expect(await world.subject('anna')).toEqual(before)
      expect(JSON.stringify(reply.card)).not.toContain('demo-anna')
    }
  })
})

describe('questions', () => {
  test('status now and at a time, schedule, route, help', async () => {
    const status = expectCard(await world.say('emma', 'what is my status?'), 'status')
    expect(status.effective.status).toBe('professional')
    expect(status.routes.map(({ call }) => call)).toEqual(['to-fixed', 'to-mobile', 'outgoing'])
    expect(status.then?.status).toBe('private')

    const later = expectCard(await world.say('emma', 'what is my status at 18:00?'), 'status')
    expect(later.effective.status).toBe('private')

    const week = expectCard(await world.say('emma', 'show my schedule'), 'week')
    expect(week.monday).toBe('2026-11-23')

    const route = expectCard(await world.say('emma', 'what happens to my calls?'), 'route')
    expect(route.routes.map(({ call }) => call)).toContain('to-fixed')

    expect(expectCard(await world.say('emma', 'help'), 'help').admin).toBe(false)
    expect(expectCard(await world.say('sofie', 'help'), 'help').admin).toBe(true)
  })

  test('in a group only help is answered in public', async () => {
    const conversation = { channel: 'web' as const, id: 'group', kind: 'group' as const }
    expect((await world.say('emma', 'what is my status?', { conversation })).audience).toBe('writer')
    expect((await world.say('emma', 'private until 18:00', { conversation })).audience).toBe('writer')
    expect((await world.say('emma', 'help', { conversation })).audience).toBe('everyone')
  })

  test('an admin sees a colleague; the past of a colleague is an entry in the audit', async () => {
    expect(expectCard(await world.say('sofie', "what is Emma Peeters' status?"), 'status').whom?.name).toBe('Emma Peeters')
  })
})
