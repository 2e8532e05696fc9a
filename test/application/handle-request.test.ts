import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { demoAccount } from '../../src/demo/demo-company.ts'
import { pendingId } from '../../src/domain/ids.ts'
import { expectCard, idOf, openWorld, personalChat, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(() => world.close())

const changes = () => world.store.changes(demoAccount.id, { limit: 50 })

describe('a repeat of the same message', () => {
  test('gets the first reply and changes nothing more', async () => {
    const first = await world.say('emma', 'private until 18:00', { key: 'event-1' })
    const again = await world.say('emma', 'private until 18:00', { key: 'event-1' })
    expect(again).toEqual(first)
    expect((await changes()).length).toBe(1)
  })

  test('at the same moment is done once', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => world.say('emma', 'private until 18:00', { key: 'event-1' })))
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
    expect((await changes()).length).toBe(1)
  })

  test('of a click too', async () => {
    const card = expectCard(await world.say('emma', 'schedule on duty weekdays 18:00-20:00'), 'confirm')
    const first = await world.click('emma', card, 'confirm', { key: 'click-1' })
    expect(await world.click('emma', card, 'confirm', { key: 'click-1' })).toEqual(first)
    expect((await changes()).length).toBe(1)
  })

  test('of another channel is another message', async () => {
    await world.say('emma', 'private until 18:00', { key: 'event-1' })
    await world.say('emma', 'on duty until 17:00', { key: 'event-1', conversation: { ...personalChat('emma'), channel: 'teams' } })
    expect((await changes()).length).toBe(2)
  })
})

describe('several messages at the same moment', () => {
  test('are all done, each on top of the one before', async () => {
    const texts = ['private until 12:00', 'on duty until 17:00', 'beep off', 'private tomorrow 9-10']
    const replies = await Promise.all(texts.map((text) => world.say('emma', text)))
    expect(replies.map(({ card }) => card.kind)).toEqual(['done', 'done', 'done', 'done'])
    const { profile } = await world.subject('emma')
    expect(profile.version).toBe(5)
    expect(profile.overrides.length).toBe(3)
    expect((await changes()).length).toBe(4)
  })

  test('two clicks on one card do it once', async () => {
    const card = expectCard(await world.say('emma', 'schedule on duty weekdays 18:00-20:00'), 'confirm')
    const replies = await Promise.all([world.click('emma', card, 'confirm'), world.click('emma', card, 'confirm')])
    expect(replies.map(({ card: { kind } }) => kind).sort()).toEqual(['closed', 'done'])
    expect((await changes()).length).toBe(1)
  })
})

describe('one sentence with several wishes', () => {
  test('is one change, taken back as one', async () => {
    const reply = await world.say('emma', 'set me private until 18:00 and turn the beep off')
    const card = expectCard(reply, 'several')
    const [change] = await changes()
    expect(change!.people.length).toBe(1)
    expect(change!.also?.length).toBe(1)
    expect((await world.subject('emma')).profile).toMatchObject({ version: 2, beep: false })
    await world.click('emma', card, 'undo')
    expect((await world.subject('emma')).profile).toMatchObject({ version: 3, beep: true, overrides: [] })
  })
})

describe('what does not belong', () => {
  test('an unknown button does nothing', async () => {
    const reply = await world.send('emma', { kind: 'click', verb: 'confirm', id: pendingId('no-such-button') })
    expect(expectCard(reply, 'closed').why.kind).toBe('unknown')
  })

  test('somebody who is not on the roster gets an error and leaves nothing', async () => {
    await expect(
      world.application.handle({
        account: demoAccount.id,
        actor: { kind: 'person', person: idOf('nobody'), account: demoAccount.id, role: 'account-admin', adminOf: [], source: 'web' },
        conversation: personalChat('nobody'),
        language: 'en',
        key: 'x',
        input: { kind: 'text', text: 'private until 18:00' },
      }),
    ).rejects.toThrow('roster')
    expect(await changes()).toEqual([])
  })

  test('a role that the channel claims is worth nothing', async () => {
    const { person } = await world.subject('emma')
    const reply = await world.send(
      'emma',
      { kind: 'text', text: 'set Anna Schmidt private until 18:00' },
      { actor: { kind: 'person', person: person.id, account: demoAccount.id, role: 'account-admin', adminOf: ['Sales'], source: 'web' } },
    )
    expect(reply.card.kind).not.toBe('confirm')
    expect(await changes()).toEqual([])
  })

  test('a deactivated person keeps nothing that acts', async () => {
    const card = expectCard(await world.say('emma', 'schedule on duty weekdays 18:00-20:00'), 'confirm')
    const { person } = await world.subject('emma')
    await world.store.commit({ at: world.now(), people: [{ ...person, deactivated: true }] })
    expect(expectCard(await world.say('emma', 'private until 18:00'), 'refusal').refusal.kind).toBe('deactivated')
    expect(expectCard(await world.click('emma', card, 'confirm'), 'refusal').refusal.kind).toBe('deactivated')
    expect(await changes()).toEqual([])
  })

  test('long, empty and strange texts are answered and change nothing', async () => {
    const texts = ['x'.repeat(40_000), '', '   ', '\u0000\u0007\u202e private', 'شكرا جزيلا', '🙂'.repeat(500), '<at>Emma</at> <!channel>']
    for (const text of texts) {
      const reply = await world.say('emma', text)
      expect(['nothing', 'ask', 'help']).toContain(reply.card.kind)
    }
    expect(await changes()).toEqual([])
  })
})
