import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createApplication } from '../../src/application/create-application.ts'
import { openScratch } from '../../src/store/scratch.ts'
import { idOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(() => world.close())

const kinds = (who: string) => world.told.filter(({ to }) => to === idOf(who)).map(({ card }) => card.news.kind)

describe('run-due', () => {
  test('keeps the derived status for boards and lists up to date', async () => {
    const onDuty = async () =>
      (await world.store.people((await world.subject('emma')).account.id, { status: 'on-duty' })).map(({ person }) => person.id)
    await world.say('emma', 'on duty until 12:00')
    expect(await onDuty()).toContain(idOf('emma'))
    await world.fastForwardTo('2026-11-23T12:00:00+01:00')
    expect(await onDuty()).not.toContain(idOf('emma'))
  })

  test('what the schedule does is not told unless wanted', async () => {
    await world.say('emma', 'what is my status?')
    await world.fastForwardTo('2026-11-24T12:00:00+01:00')
    expect(kinds('emma')).toEqual([])
  })

  test('two workers over one store tell everything once', async () => {
    const clock = { now: () => world.now() }
    const told: string[] = []
    const parts = { clock, newId: () => crypto.randomUUID(), log: { info() {}, warn() {}, error() {} } }
    const second = createApplication({
      ...parts,
      store: world.store,
      scratch: openScratch(world.store, clock),
      messengers: [{ channel: 'web', send: async (_home, notice) => (told.push(notice), { kind: 'sent' }) }],
    })
    for (const who of ['emma', 'anna', 'nina', 'sofie']) await world.say(who, 'on duty until 12:00')
    await world.fastForwardTo('2026-11-23T11:49:00+01:00')
    for (let minute = 0; minute < 20; minute++) {
      await Promise.all([world.fastForward(1), second.runDue(), second.deliverOutbox()])
      await Promise.all([world.settle(), second.runDue(), second.deliverOutbox()])
    }
    await second.deliverOutbox()
    const all = [...world.told.map(({ notice }) => notice), ...told]
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBe(8)
  })

  test("what ended just before a change of one's own is still told, and once", async () => {
    await world.say('emma', 'on duty until 12:00')
    await world.fastForwardTo('2026-11-23T11:59:00+01:00')
    world.jump('2026-11-23T12:00:30+01:00')
    await world.say('emma', 'beep off')
    await world.settle()
    await world.fastForward(30)
    expect(kinds('emma')).toEqual(['ends-soon', 'override-ended'])
  })

  test('what ended is not told when the change has made it stale', async () => {
    await world.say('emma', 'on duty until 12:00')
    await world.fastForwardTo('2026-11-23T11:59:00+01:00')
    world.jump('2026-11-23T12:00:30+01:00')
    await world.say('emma', 'private until 15:00')
    await world.settle()
    expect(kinds('emma')).toEqual(['ends-soon'])
  })

  test('after downtime one summary stands for what was missed', async () => {
    await world.say('emma', 'on duty until 11:00')
    await world.say('emma', 'private tomorrow 9-10')
    world.jump('2026-11-24T09:30:00+01:00')
    await world.settle()
    expect(kinds('emma')).toEqual(['summary'])
  })

  test('a person whose row cannot be read does not hold up the others', async () => {
    await world.say('emma', 'on duty until 12:00')
    await world.say('anna', 'on duty until 12:00')
    await world.damage('emma')
    await world.fastForwardTo('2026-11-23T12:01:00+01:00')
    expect(kinds('anna')).toContain('override-ended')
    expect(world.errors.some((error) => error.startsWith('due-failed'))).toBe(true)
  })
})
