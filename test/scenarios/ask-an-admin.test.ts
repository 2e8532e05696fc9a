import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buttonOf, expectCard, idOf, labelsOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

const toldTo = (who: string) => world.told.filter(({ to }) => to === idOf(who))

describe('who has no right to their status', () => {
  test('gets the name of who has, and a button that asks them; nothing changes until one agrees', async () => {
    const refusal = expectCard(await world.say('jonas', 'private until 16:00'), 'refusal')
    expect(refusal.admins).toEqual(['Sofie Maes'])
    expect(labelsOf(refusal)).toEqual(['ask-admin', 'change-nothing'])

    const asked = expectCard(await world.click('jonas', refusal, 'ask-admin'), 'closed')
    expect(asked.why).toEqual({ kind: 'asked-admin', admins: ['Sofie Maes'] })
    await world.settle()
    expect(await world.status('jonas')).toBe('professional')

    const [request] = toldTo('sofie')
    expect(request!.card.byName).toBe('Jonas Weber')
    expect(request!.card.news).toMatchObject({ kind: 'request', from: 'demo-jonas' })
    expect(request!.card.buttons.map(({ verb }) => verb)).toEqual(['agree', 'decline'])

    expectCard(await world.click('sofie', request!.card, 'confirm'), 'done')
    await world.settle()
    expect(await world.status('jonas')).toBe('private')
    expect(toldTo('jonas').map(({ card }) => card.news.kind)).toEqual(['changed-by-other'])
    expect(toldTo('jonas')[0]!.card.byName).toBe('Sofie Maes')
  })

  test('a late yes gives the rest of what was asked for, not all of it again', async () => {
    const refusal = expectCard(await world.say('jonas', 'private for 2 hours'), 'refusal')
    await world.click('jonas', refusal, 'ask-admin')
    await world.fastForward(60)
    expectCard(await world.click('sofie', toldTo('sofie')[0]!.card, 'confirm'), 'done')
    await world.fastForwardTo('2026-11-23T12:14:00+01:00')
    expect(await world.status('jonas')).toBe('private')
    await world.fastForwardTo('2026-11-23T12:15:00+01:00')
    expect(await world.status('jonas')).toBe('professional')
  })

  test('a yes after its time is over changes nothing', async () => {
    const refusal = expectCard(await world.say('jonas', 'private until 11:00'), 'refusal')
    await world.click('jonas', refusal, 'ask-admin')
    await world.settle()
    await world.fastForwardTo('2026-11-23T11:00:00+01:00')
    const before = await world.subject('jonas')
    expect(expectCard(await world.click('sofie', toldTo('sofie')[0]!.card, 'confirm'), 'closed').why.kind).toBe('expired')
    expect(await world.subject('jonas')).toEqual(before)
  })

  test('a no changes nothing, and is told', async () => {
    const refusal = expectCard(await world.say('jonas', 'private until 16:00'), 'refusal')
    await world.click('jonas', refusal, 'ask-admin')
    await world.settle()
    expect(expectCard(await world.click('sofie', toldTo('sofie')[0]!.card, 'change-nothing'), 'closed').why.kind).toBe('declined')
    await world.settle()
    expect(await world.status('jonas')).toBe('professional')
    expect(toldTo('jonas').map(({ card }) => card.news.kind)).toEqual(['request-declined'])
    expect(expectCard(await world.click('sofie', toldTo('sofie')[0]!.card, 'confirm'), 'closed').why.kind).toBe('already-done')
  })

  test('is asked first what the admin would be asked', async () => {
    const ask = expectCard(await world.say('tom', 'schedule private weekdays 20:00-22:00'), 'ask')
    expect(labelsOf(ask)).toEqual(['make-room', 'replace', 'change-nothing'])
    const refusal = expectCard(await world.click('tom', ask, 'make-room'), 'refusal')
    await world.click('tom', refusal, 'ask-admin')
    await world.settle()
    expectCard(await world.click('nina', toldTo('nina')[0]!.card, 'confirm'), 'done')
    const { profile } = await world.subject('tom')
    expect(profile.schedules[0]!.slots.filter(({ day }) => day === 2).length).toBe(4)
  })

  test("the first admin's answer counts, and only admins of the person answer", async () => {
    const refusal = expectCard(await world.say('tom', 'schedule on duty weekends 20:00-22:00'), 'refusal')
    expect(refusal.admins).toEqual(['Nina Claes', 'Sofie Maes'])
    await world.click('tom', refusal, 'ask-admin')
    await world.settle()
    const card = toldTo('nina')[0]!.card
    expect(buttonOf(card, 'confirm').id).toBe(buttonOf(toldTo('sofie')[0]!.card, 'confirm').id)
    for (const other of ['emma', 'tom', 'lucas']) {
      expect(expectCard(await world.click(other, card, 'confirm'), 'closed').why.kind).toBe('not-yours')
    }
    expectCard(await world.click('nina', card, 'confirm'), 'done')
    expect(expectCard(await world.click('sofie', toldTo('sofie')[0]!.card, 'confirm'), 'closed').why.kind).toBe('already-done')
    expect(expectCard(await world.click('sofie', toldTo('sofie')[0]!.card, 'change-nothing'), 'closed').why.kind).toBe('already-done')
  })
})
