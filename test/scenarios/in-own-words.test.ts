import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { effective } from '../../src/domain/effective.ts'
import { parseInstant } from '../../src/domain/time.ts'
import { expectCard, labelsOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

const statusAt = async (who: string, iso: string) => effective(await world.subject(who), parseInstant(iso)!).status
const german = { language: 'de' } as const

describe('where nobody can know, two or three concrete answers are one tap away', () => {
  test('"until 9" is tonight or tomorrow morning', async () => {
    const ask = expectCard(await world.say('emma', 'private until 9'), 'ask')
    expect(labelsOf(ask)).toEqual(['reading', 'reading'])
    expectCard(await world.send('emma', { kind: 'click', verb: 'choose', id: ask.buttons[1]!.id }), 'done')
    expect(await statusAt('emma', '2026-11-24T08:59:00+01:00')).toBe('private')
    expect(await statusAt('emma', '2026-11-24T09:00:00+01:00')).toBe('professional')
  })

  test('"until Friday" asks whether Friday is in', async () => {
    const ask = expectCard(await world.say('emma', 'private until friday'), 'ask')
    expect(labelsOf(ask)).toEqual(['until 00:00', 'until 00:00'])
    await world.send('emma', { kind: 'click', verb: 'choose', id: ask.buttons[1]!.id })
    expect(await statusAt('emma', '2026-11-27T12:00:00+01:00')).toBe('private')
  })

  test('"notifications" are the beep, the messages, or both at once', async () => {
    const ask = expectCard(await world.say('emma', 'turn off notifications'), 'ask')
    expect(labelsOf(ask)).toEqual(['beep', 'messages', 'both'])
    await world.click('emma', ask, 'both')
    expect((await world.subject('emma')).profile).toMatchObject({ beep: false, messages: false })
    await world.say('emma', 'undo')
    expect((await world.subject('emma')).profile).toMatchObject({ beep: true, messages: true })
  })

  test('a time without a status offers the three, and the next message may name one', async () => {
    const ask = expectCard(await world.say('emma', 'set me until 18:00'), 'ask')
    expect(labelsOf(ask)).toEqual(['set private', 'set professional', 'set on-duty'])
    expectCard(await world.say('emma', 'private'), 'done')
    expect(await statusAt('emma', '2026-11-23T17:59:00+01:00')).toBe('private')
  })

  test('a bare status close to a change asks only for its end, and "6" answers it', async () => {
    await world.fastForwardTo('2026-11-23T16:45:00+01:00')
    expectCard(await world.say('emma', 'on duty'), 'ask')
    expectCard(await world.say('emma', '6'), 'done')
    expect(await statusAt('emma', '2026-11-23T17:59:00+01:00')).toBe('on-duty')
    expect(await statusAt('emma', '2026-11-23T18:00:00+01:00')).toBe('private')
  })

  test('every second week asks for the first one, by button or by word', async () => {
    const ask = expectCard(await world.say('emma', 'every second saturday 8-12 on duty'), 'ask')
    expect(labelsOf(ask)).toEqual(['from', 'from'])
    const confirm = expectCard(await world.say('emma', 'from 30 november'), 'confirm')
    expectCard(await world.click('emma', confirm, 'confirm'), 'done')
    expect(await statusAt('emma', '2026-11-28T09:00:00+01:00')).toBe('private')
    expect(await statusAt('emma', '2026-12-05T09:00:00+01:00')).toBe('on-duty')
    expect(await statusAt('emma', '2026-12-12T09:00:00+01:00')).toBe('private')
    expect(await statusAt('emma', '2026-12-19T09:00:00+01:00')).toBe('on-duty')
  })
})

describe('a word known to mislead', () => {
  test('is done, and one tap makes it the other status until the same end', async () => {
    const done = expectCard(await world.say('anna', 'bis 20 Uhr dienstlich', german), 'done')
    expect(labelsOf(done)).toEqual(['undo', 'meant'])
    expect(await statusAt('anna', '2026-11-23T19:59:00+01:00')).toBe('on-duty')
    const other = expectCard(await world.click('anna', done, 'meant'), 'done')
    expect(labelsOf(other)).toEqual(['undo'])
    expect(await statusAt('anna', '2026-11-23T19:59:00+01:00')).toBe('professional')
    expect(await statusAt('anna', '2026-11-23T20:00:00+01:00')).toBe('private')
  })

  test('in the schedule has the tap beside the confirmation', async () => {
    const confirm = expectCard(await world.say('anna', 'samstags 8-12 dienstlich', german), 'confirm')
    expect(labelsOf(confirm)).toEqual(['confirm', 'change-nothing', 'meant'])
    const other = expectCard(await world.click('anna', confirm, 'meant'), 'confirm')
    expect(labelsOf(other)).toEqual(['confirm', 'change-nothing'])
    await world.click('anna', other, 'confirm')
    expect(await statusAt('anna', '2026-11-28T09:00:00+01:00')).toBe('professional')
  })
})

describe('what people say goes all the way', () => {
  test('"scheduler on" means back to the schedule: it ends what was set for a while', async () => {
    await world.say('emma', 'private until 18:00')
    expectCard(await world.say('emma', 'scheduler on'), 'done')
    expect(await world.status('emma')).toBe('professional')
  })

  test('a stated reason is neither answered nor kept', async () => {
    expectCard(await world.say('emma', 'dentist tomorrow, private 9-10'), 'done')
    expect(await statusAt('emma', '2026-11-24T09:30:00+01:00')).toBe('private')
    const changes = await world.store.changes((await world.subject('emma')).account.id, { limit: 9 })
    expect(changes.length).toBe(1)
    expect(JSON.stringify(changes)).not.toMatch(/dentist/i)
  })

  test('a slot over the weekend is one slot, added and removed as one', async () => {
    const confirm = expectCard(await world.say('emma', 'every friday 17:00 till monday 8:00 on duty'), 'confirm')
    await world.click('emma', confirm, 'confirm')
    expect(await statusAt('emma', '2026-11-29T23:00:00+01:00')).toBe('on-duty')
    expect(await statusAt('emma', '2026-11-30T08:00:00+01:00')).toBe('private')
    const removal = expectCard(await world.say('emma', 'remove all on-duty slots'), 'confirm')
    await world.click('emma', removal, 'confirm')
    expect(await statusAt('emma', '2026-11-29T23:00:00+01:00')).toBe('private')
  })

  test('a schedule with dates holds between them', async () => {
    const confirm = expectCard(await world.say('emma', 'from 4 January to 31 January saturdays 9-12 on duty'), 'confirm')
    await world.click('emma', confirm, 'confirm')
    expect(await statusAt('emma', '2027-01-02T10:00:00+01:00')).toBe('private')
    expect(await statusAt('emma', '2027-01-09T10:00:00+01:00')).toBe('on-duty')
    expect(await statusAt('emma', '2027-02-06T10:00:00+01:00')).toBe('private')
  })

  test('a question about calls shows the calls it is about', async () => {
    const card = expectCard(await world.say('emma', 'what happens if someone calls my fixed number now?'), 'route')
    expect(card.routes.map(({ call }) => call)).toEqual(['to-fixed'])
  })

  test('two statuses in a row are one change', async () => {
    await world.say('emma', 'private until 6 then on duty until 8')
    expect(await statusAt('emma', '2026-11-23T17:59:00+01:00')).toBe('private')
    expect(await statusAt('emma', '2026-11-23T19:59:00+01:00')).toBe('on-duty')
    await world.say('emma', 'undo')
    expect(await statusAt('emma', '2026-11-23T17:59:00+01:00')).toBe('private')
    expect(await statusAt('emma', '2026-11-23T12:00:00+01:00')).toBe('professional')
  })
})
