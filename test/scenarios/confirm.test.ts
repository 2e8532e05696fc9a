import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { expectCard, labelsOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

const slotsOf = async (who: string) => (await world.subject(who)).profile.schedules.flatMap(({ slots }) => slots)

describe('a change of the schedule', () => {
  test('shows its difference and waits for the button', async () => {
    const before = await slotsOf('emma')
    const card = expectCard(await world.say('emma', 'schedule on duty weekdays 18:00-20:00'), 'confirm')
    expect(labelsOf(card)).toEqual(['confirm', 'change-nothing'])
    expect(await slotsOf('emma')).toEqual(before)

    const done = await world.click('emma', card, 'confirm')
    expect(done.replaces).toBe(true)
    expectCard(done, 'done')
    expect((await slotsOf('emma')).length).toBe(before.length + 5)
    await world.fastForwardTo('2026-11-23T18:30:00+01:00')
    expect(await world.status('emma')).toBe('on-duty')
  })

  test('is left as it is by the other button, and by "cancel"', async () => {
    const before = await world.subject('emma')
    const card = expectCard(await world.say('emma', 'schedule on duty weekdays 18:00-20:00'), 'confirm')
    expect(expectCard(await world.click('emma', card, 'change-nothing'), 'closed').why.kind).toBe('dismissed')
    expect(expectCard(await world.click('emma', card, 'confirm'), 'closed').why.kind).toBe('already-done')

    const again = expectCard(await world.say('emma', 'schedule on duty weekdays 18:00-20:00'), 'confirm')
    expect(expectCard(await world.say('emma', 'cancel'), 'closed').why.kind).toBe('dismissed')
    expectCard(await world.click('emma', again, 'confirm'), 'closed')
    expect(await world.subject('emma')).toEqual(before)
  })

  test('"cancel" without an open card takes the newest change back and names it', async () => {
    await world.say('emma', 'private until 18:00')
    expect(expectCard(await world.say('emma', 'cancel'), 'done').did.kind).toBe('undo')
    expect(await world.status('emma')).toBe('professional')
  })

  test.each([
    ['fr', 'annule', 'statut privé jusque 18h'],
    ['nl', 'annuleer', 'zet me op privé tot 18u'],
  ] as const)('DOMAIN §7: %s "%s" drops an open card, else undoes, and says which', async (language, cancel, now) => {
    const before = await world.subject('emma')
    expectCard(await world.say('emma', 'schedule on duty weekdays 18:00-20:00'), 'confirm')
    expect(expectCard(await world.say('emma', cancel, { language }), 'closed').why.kind).toBe('dismissed')
    expect(await world.subject('emma')).toEqual(before)

    expectCard(await world.say('emma', now, { language }), 'done')
    expect(expectCard(await world.say('emma', cancel, { language }), 'done').did.kind).toBe('undo')
    expect(await world.status('emma')).toBe('professional')
  })

  test('that overlaps offers to make room or to replace, and shows the difference before it is done', async () => {
    const ask = expectCard(await world.say('emma', 'schedule on duty weekdays 12:00-13:00'), 'ask')
    expect(labelsOf(ask)).toEqual(['make-room', 'replace', 'change-nothing'])
    const confirm = expectCard(await world.click('emma', ask, 'make-room'), 'confirm')
    expectCard(await world.click('emma', confirm, 'confirm'), 'done')
    expect((await slotsOf('emma')).filter(({ day }) => day === 0).map(({ start, lasts }) => [start, lasts])).toEqual([
      [540, 180],
      [720, 60],
      [780, 240],
    ])
  })

  test('a second click answers what already happened and changes nothing', async () => {
    const card = expectCard(await world.say('emma', 'schedule on duty weekdays 18:00-20:00'), 'confirm')
    await world.click('emma', card, 'confirm')
    const after = await world.subject('emma')
    const second = await world.click('emma', card, 'confirm')
    expect(expectCard(second, 'closed').why.kind).toBe('already-done')
    expect(second.replaces).toBe(false)
    expect(await world.subject('emma')).toEqual(after)
  })

  test("somebody else's click is refused, and the card stays open for its person", async () => {
    const card = expectCard(await world.say('emma', 'schedule on duty weekdays 18:00-20:00'), 'confirm')
    const before = await world.subject('emma')
    for (const other of ['tom', 'sofie', 'lucas']) {
      const reply = await world.click(other, card, 'confirm')
      expect(expectCard(reply, 'closed').why.kind).toBe('not-yours')
      expect(reply.replaces).toBe(false)
    }
    expect(await world.subject('emma')).toEqual(before)
    expectCard(await world.click('emma', card, 'confirm'), 'done')
  })

  test('expires after ten minutes', async () => {
    const card = expectCard(await world.say('emma', 'schedule on duty weekdays 18:00-20:00'), 'confirm')
    await world.fastForward(10)
    expect(expectCard(await world.click('emma', card, 'confirm'), 'closed').why.kind).toBe('expired')
  })

  test('shows a fresh difference when the state moved on meanwhile', async () => {
    const card = expectCard(await world.say('emma', 'schedule on duty weekdays 18:00-20:00'), 'confirm')
    await world.say('emma', 'private until 18:00')
    const fresh = expectCard(await world.click('emma', card, 'confirm'), 'confirm')
    expect(fresh.changedMeanwhile).toBe(true)
    expect(labelsOf(fresh)).toEqual(['confirm', 'change-nothing'])
    expect((await slotsOf('emma')).some(({ status }) => status === 'on-duty')).toBe(false)
    expectCard(await world.click('emma', fresh, 'confirm'), 'done')
    expect((await slotsOf('emma')).some(({ status }) => status === 'on-duty')).toBe(true)
  })

  test('is refused at the click when the right was lost meanwhile', async () => {
    const card = expectCard(await world.say('emma', 'schedule on duty weekdays 18:00-20:00'), 'confirm')
    const { account, person, profile } = await world.subject('emma')
    await world.store.commit({
      at: world.now(),
      profiles: [{ account: account.id, expected: profile.version, next: { ...profile, version: profile.version + 1, managed: true } }],
    })
    expect(person.id).toBe('demo-emma')
    expect(expectCard(await world.click('emma', card, 'confirm'), 'refusal').refusal.kind).toBe('no-right')
    expect((await slotsOf('emma')).some(({ status }) => status === 'on-duty')).toBe(false)
  })
})
