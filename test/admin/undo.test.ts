import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/cards/plain-text.ts'
import type { Reply } from '../../src/application/chat-request.ts'
import { company } from '../support/company.ts'
import { expectCard, labelsOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

const dayMinutes = 24 * 60
async function agree(text: string, who = 'sofie'): Promise<Reply> {
  const card = await world.say(who, text)
  return world.click(who, card.card, labelsOf(card.card)[0]!)
}
const templates = async () => (await world.store.templates(company.id)).map(({ name }) => name)
const why = (reply: Reply) => expectCard(reply, 'closed').why.kind
const early = 'create template Early: weekdays 6:00-14:00 on duty'

describe('the word "undo" after an act of an admin', () => {
  test('takes back a template, the roster, a setting: each once, the newest first, each named', async () => {
    await agree(early)
    await agree('change person Emma Peeters: +3225550199')
    await agree('always confirm on')
    const said = []
    for (let times = 0; times < 3; times++) said.push(renderText((await world.say('sofie', 'undo')).card, 'en'))
    expect(said).toEqual([
      expect.stringContaining('done at once again'),
      expect.stringContaining('Emma Peeters'),
      expect.stringContaining('Early'),
    ])
    expect(await templates()).not.toContain('Early')
    expect((await world.subject('emma')).person.fixedNumber).toBe('+3225550101')
    expect((await world.store.account(company.id))?.alwaysConfirm).toBe(false)
    expect(why(await world.say('sofie', 'undo'))).toBe('nothing-to-undo')
  })

  test('keeps the order between acts and changes of people', async () => {
    await agree(early)
    await world.say('sofie', 'set me private until 18:00')
    expect(await world.status('sofie')).toBe('private')
    await world.say('sofie', 'undo')
    expect([await world.status('sofie'), await templates()]).toEqual(['professional', expect.arrayContaining(['Early'])])
    await world.say('sofie', 'undo')
    expect(await templates()).not.toContain('Early')
  })

  test('and "redo" does it again, and again', async () => {
    await agree(early)
    for (let times = 0; times < 3; times++) {
      await world.say('sofie', 'undo')
      expect(await templates()).not.toContain('Early')
      await world.say('sofie', 'redo')
      expect(await templates()).toContain('Early')
    }
    expect(why(await world.say('sofie', 'redo'))).toBe('nothing-to-redo')
  })

  test('the button takes back its own act only, also when newer ones followed, and only once', async () => {
    const done = await agree(early)
    await agree('create template Late: weekdays 14:00-22:00 on duty')
    await world.click('sofie', done.card, 'undo')
    expect(await templates()).toEqual(expect.arrayContaining(['Late']))
    expect(await templates()).not.toContain('Early')
    expect(why(await world.click('sofie', done.card, 'undo', { key: 'again' }))).toBe('already-done')
    await world.say('sofie', 'undo')
    expect(await templates()).not.toContain('Late')
  })

  test('of many people waits for a button', async () => {
    await agree('deactivate Emma Peeters and Anna Schmidt')
    const card = await world.say('sofie', 'undo')
    expect((await world.subject('emma')).person.deactivated).toBe(true)
    await world.click('sofie', card.card, labelsOf(card.card)[0]!)
    expect((await world.subject('emma')).person.deactivated).toBe(false)
    expect((await world.subject('anna')).person.deactivated).toBe(false)
  })

  test('does nothing where somebody changed it since, or gave its number or name away', async () => {
    await agree('change person Emma Peeters: +3225550199')
    const { person } = await world.subject('emma')
    await world.store.commit({ at: world.now(), people: [{ ...person, name: 'Emma Jones' }] })
    expect(why(await world.say('sofie', 'undo'))).toBe('changed-meanwhile')
    expect((await world.subject('emma')).person.name).toBe('Emma Jones')
  })

  test('a name that was used anew is not used twice', async () => {
    await agree(early)
    await agree('delete template Early')
    await agree(early)
    await world.say('sofie', 'undo')
    await agree('create template early: weekends 6:00-14:00 on duty')
    await world.say('sofie', 'set me private until 18:00')
    await world.say('sofie', 'undo')
    const all = await world.store.templates(company.id)
    expect(all.filter(({ name }) => name.toLowerCase() === 'early')).toHaveLength(1)
  })

  test('for 14 days, and only by who still may', async () => {
    await agree(early)
    await agree('make Anna Schmidt admin')
    await world.say('anna', 'create template Late: weekdays 14:00-22:00 on duty')
    await agree('Anna Schmidt is no longer admin')
    world.jump(new Date(world.now() + 15 * dayMinutes * 60_000).toISOString())
    expect(why(await world.say('sofie', 'undo'))).toBe('expired')
    expect(await templates()).toContain('Early')
  })

  test('somebody who is no admin any more takes nothing back', async () => {
    await agree('make Anna Schmidt admin')
    await agree(early, 'anna')
    await agree('Anna Schmidt is no longer admin')
    expect(why(await world.say('anna', 'undo'))).toBe('not-yours')
    expect(await templates()).toContain('Early')
  })

  test('a lock is not taken back, and the answer says what to do', async () => {
    await agree(early)
    await agree('lock Emma Peeters')
    const reply = await world.say('sofie', 'undo')
    expect(why(reply)).toBe('lock-stays')
    expect(await templates()).toContain('Early')
  })
})

describe('two admins in the same instant', () => {
  test('take the role from each other: one of them stays admin', async () => {
    await agree('make Anna Schmidt admin')
    const [one, other] = await Promise.all([
      world.say('sofie', 'Anna Schmidt is no longer admin'),
      world.say('anna', 'Sofie Maes is no longer admin'),
    ])
    await Promise.all([world.click('sofie', one.card, labelsOf(one.card)[0]!), world.click('anna', other.card, labelsOf(other.card)[0]!)])
    const everyone = await world.store.people(company.id)
    expect(everyone.filter(({ person }) => person.role === 'account-admin')).toHaveLength(1)
  })

  test('give one number to two people: one of them gets it', async () => {
    await agree('make Anna Schmidt admin')
    const [one, other] = await Promise.all([
      world.say('sofie', 'change person Emma Peeters: +3225550177'),
      world.say('anna', 'change person Sofie Maes: +3225550177'),
    ])
    const done = await Promise.all([world.click('sofie', one.card, 'act'), world.click('anna', other.card, 'act')])
    const holders = (await world.store.people(company.id)).filter(({ person }) => person.fixedNumber === '+3225550177')
    expect(holders).toHaveLength(1)
    const problems = done.flatMap(({ card }) => (card.kind === 'admin' && card.about.kind === 'problem' ? [card.about.problem.kind] : []))
    expect(problems).toEqual(['number-taken'])
  })
})
