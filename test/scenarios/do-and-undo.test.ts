import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buttonOf, expectCard, labelsOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

describe('a temporary status about oneself', () => {
  test('is done at once, can be taken back by its button, and done again', async () => {
    expect(await world.status('emma')).toBe('professional')
    const done = expectCard(await world.say('emma', 'set me private until 18:00'), 'done')
    expect(await world.status('emma')).toBe('private')
    expect(labelsOf(done)).toEqual(['undo'])

    const undone = await world.click('emma', done, 'undo')
    expect(undone.replaces).toBe(true)
    expect(expectCard(undone, 'done').did.kind).toBe('undo')
    expect(await world.status('emma')).toBe('professional')

    expectCard(await world.click('emma', undone.card, 'redo'), 'done')
    expect(await world.status('emma')).toBe('private')
  })

  test('ends by itself, and its person is told once: ten minutes before and at the end', async () => {
    await world.say('emma', 'private until 12:00')
    await world.fastForwardTo('2026-11-23T11:49:00+01:00')
    expect(world.told).toEqual([])

    await world.fastForwardTo('2026-11-23T11:50:00+01:00')
    expect(world.told.map(({ card }) => card.news.kind)).toEqual(['ends-soon'])
    expect(labelsOf(world.told[0]!.card)).toEqual(['extend 30', 'extend 60'])

    await world.fastForwardTo('2026-11-23T13:00:00+01:00')
    expect(world.told.map(({ card, to }) => [to, card.news.kind])).toEqual([
      ['demo-emma', 'ends-soon'],
      ['demo-emma', 'override-ended'],
    ])
    expect(await world.status('emma')).toBe('professional')
  })

  test('is made longer from the notice', async () => {
    await world.say('emma', 'private until 12:00')
    await world.fastForwardTo('2026-11-23T11:50:00+01:00')
    expectCard(await world.click('emma', world.told[0]!.card, 'extend 30'), 'done')
    await world.fastForwardTo('2026-11-23T12:25:00+01:00')
    expect(await world.status('emma')).toBe('private')
    expect(world.told.map(({ card }) => card.news.kind)).toEqual(['ends-soon', 'ends-soon'])
    await world.fastForwardTo('2026-11-23T12:30:00+01:00')
    expect(await world.status('emma')).toBe('professional')
    expect(world.told.at(-1)!.card.news.kind).toBe('override-ended')
  })

  test('"+30 min" and "back to schedule" as words', async () => {
    await world.say('emma', 'private until 12:00')
    expectCard(await world.say('emma', '+30 min'), 'done')
    await world.fastForwardTo('2026-11-23T12:15:00+01:00')
    expect(await world.status('emma')).toBe('private')
    expectCard(await world.say('emma', 'back to schedule'), 'done')
    expect(await world.status('emma')).toBe('professional')
  })

  test('a bare status lasts until the next scheduled change, and its card offers other ends', async () => {
    const done = expectCard(await world.say('emma', 'set me on duty'), 'done')
    expect(labelsOf(done)).toEqual(['undo', 'until 11:00', 'until-told'])
    const shorter = expectCard(await world.click('emma', done, 'until 11:00'), 'done')
    expect(labelsOf(shorter)).toEqual(['undo'])
    await world.fastForwardTo('2026-11-23T10:59:00+01:00')
    expect(await world.status('emma')).toBe('on-duty')
    await world.fastForwardTo('2026-11-23T11:00:00+01:00')
    expect(await world.status('emma')).toBe('professional')
  })

  test('"until I say so" switches the scheduler off, and "undo" brings it back', async () => {
    const done = expectCard(await world.say('emma', 'set me on duty'), 'done')
    await world.click('emma', done, 'until-told')
    expect((await world.subject('emma')).profile).toMatchObject({ schedulerOn: false, manualStatus: 'on-duty' })
    await world.say('emma', 'undo')
    expect((await world.subject('emma')).profile.schedulerOn).toBe(true)
    expect(await world.status('emma')).toBe('on-duty')
    await world.say('emma', 'undo')
    expect(await world.status('emma')).toBe('professional')
    expect(expectCard(await world.say('emma', 'undo'), 'closed').why.kind).toBe('nothing-to-undo')
  })

  test('"redo" does the newest undo again, once', async () => {
    await world.say('emma', 'private until 18:00')
    await world.say('emma', 'undo')
    expectCard(await world.say('emma', 'redo'), 'done')
    expect(await world.status('emma')).toBe('private')
    expect(expectCard(await world.say('emma', 'redo'), 'closed').why.kind).toBe('nothing-to-redo')
  })

  test('chatter changes nothing and offers three things to tap', async () => {
    const before = await world.subject('emma')
    const reply = await world.say('emma', 'the weather is nice, is it not')
    const card = expectCard(reply, 'nothing')
    expect(labelsOf(card)).toEqual(['status', 'week', 'help'])
    expect(await world.subject('emma')).toEqual(before)
    expectCard(await world.click('emma', card, 'status'), 'status')
    expectCard(await world.click('emma', card, 'week'), 'week')
    expectCard(await world.click('emma', card, 'help'), 'help')
    expectCard(await world.click('emma', card, 'status'), 'status')
  })

  test('a question that is left open is completed by the next message', async () => {
    await world.fastForwardTo('2026-11-23T16:45:00+01:00')
    const ask = expectCard(await world.say('emma', 'set me on duty'), 'ask')
    expect(ask.about.kind).toBe('question')
    expectCard(await world.say('emma', 'until 18:00'), 'done')
    expect(await world.status('emma')).toBe('on-duty')
    await world.fastForwardTo('2026-11-23T18:00:00+01:00')
    expect(await world.status('emma')).toBe('private')
  })

  test('its choices are buttons, of which one counts', async () => {
    await world.fastForwardTo('2026-11-23T16:45:00+01:00')
    const ask = expectCard(await world.say('emma', 'set me on duty'), 'ask')
    const [first, second] = labelsOf(ask)
    expectCard(await world.click('emma', ask, first!), 'done')
    expect(await world.status('emma')).toBe('on-duty')
    expect(expectCard(await world.click('emma', ask, second!), 'closed').why.kind).toBe('already-done')
    expect(buttonOf(ask, first!).verb).toBe('choose')
  })
})

describe('an open question', () => {
  test('stays open while something else is looked at', async () => {
    await world.fastForwardTo('2026-11-23T16:45:00+01:00')
    expectCard(await world.say('emma', 'set me on duty'), 'ask')
    expectCard(await world.say('emma', 'show my schedule'), 'week')
    expectCard(await world.say('emma', 'until 18:00'), 'done')
    expect(await world.status('emma')).toBe('on-duty')
  })

  test('is forgotten after another change', async () => {
    await world.fastForwardTo('2026-11-23T16:45:00+01:00')
    expectCard(await world.say('emma', 'set me on duty'), 'ask')
    await world.say('emma', 'beep off')
    expect((await world.say('emma', 'until 18:00')).card.kind).not.toBe('done')
    expect(await world.status('emma')).toBe('professional')
  })

  test('is forgotten after ten minutes', async () => {
    await world.fastForwardTo('2026-11-23T16:40:00+01:00')
    expectCard(await world.say('emma', 'set me on duty'), 'ask')
    await world.fastForward(10)
    expect((await world.say('emma', 'until 18:00')).card.kind).not.toBe('done')
    expect(await world.status('emma')).toBe('professional')
  })
})

test('"notifications off" may mean two things: it is asked', async () => {
  const ask = expectCard(await world.say('emma', 'notifications off'), 'ask')
  expect(labelsOf(ask)).toEqual(['beep', 'messages', 'both'])
  expect((await world.subject('emma')).profile.version).toBe(1)
  expectCard(await world.click('emma', ask, 'messages'), 'done')
  expect((await world.subject('emma')).profile).toMatchObject({ version: 2, beep: true, messages: false })
  await world.say('emma', 'undo')
  expect((await world.subject('emma')).profile).toMatchObject({ version: 3, beep: true, messages: true })
  await world.click('emma', (await world.say('emma', 'notifications off')).card, 'both')
  expect((await world.subject('emma')).profile).toMatchObject({ version: 4, beep: false, messages: false })
})
