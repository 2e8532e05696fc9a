import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/cards/plain-text.ts'
import { languages } from '../../src/domain/person.ts'
import { company } from '../support/company.ts'
import { expectCard, idOf, labelsOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

async function agree(text: string, who = 'sofie') {
  const { card } = await world.say(who, text)
  return (await world.click(who, card, labelsOf(card)[0]!)).card
}
/** Asks, and gives what each admin was sent. */
async function ask(who: string, text: string) {
  const refusal = expectCard(await world.say(who, text), 'refusal')
  expect(labelsOf(refusal)).toEqual(['ask-admin', 'change-nothing'])
  const closed = expectCard(await world.click(who, refusal, 'ask-admin'), 'closed')
  await world.settle()
  return closed.why.kind === 'asked-admin' ? closed.why.admins : []
}
const told = (who: string) => world.told.filter(({ to }) => to === idOf(who))
const latest = (who: string) => told(who).at(-1)!.card
const early = 'create template Early: weekdays 6:00-14:00 on duty'
const jan = () => world.store.people(company.id, { text: 'Jan Claes' })

describe('a command that the writer may not give', () => {
  test('names who can, and asks them; a yes does exactly that, once, and is told', async () => {
    expect(await ask('emma', 'add person Jan Claes, jan@example.com')).toEqual(['Sofie Maes'])
    expect(renderText(latest('sofie'), 'en')).toContain('Emma Peeters asks: new person: Jan Claes (jan@example.com).')
    expect(await jan()).toEqual([])
    await world.click('sofie', latest('sofie'), 'act')
    expect((await jan()).map(({ person }) => person.email)).toEqual(['jan@example.com'])
    expect(expectCard(await world.click('sofie', latest('sofie'), 'act'), 'closed').why.kind).toBe('already-done')
    await world.settle()
    expect(renderText(latest('emma'), 'en')).toContain('Sofie Maes agreed. Done: new person: Jan Claes')
    expect(await jan()).toHaveLength(1)
  })

  test('a no changes nothing and is told', async () => {
    await ask('emma', 'add person Jan Claes')
    expect(expectCard(await world.click('sofie', latest('sofie'), 'change-nothing'), 'closed').why.kind).toBe('declined')
    await world.settle()
    expect(renderText(latest('emma'), 'en')).toContain('Sofie Maes said no: new person: Jan Claes.')
    expect(await jan()).toEqual([])
  })

  test('any of those who may answers, the first counts; the asker and the others do not', async () => {
    await agree('make Lucas Dubois admin')
    expect(await ask('nina', early)).toEqual(['Lucas Dubois', 'Sofie Maes'])
    const request = latest('sofie')
    for (const who of ['nina', 'emma']) expect(expectCard(await world.click(who, request, 'act'), 'closed').why.kind).toBe('not-yours')
    await agree('Lucas Dubois is no longer admin')
    expect(expectCard(await world.click('lucas', latest('lucas'), 'act'), 'closed').why.kind).toBe('not-yours')
    await world.click('sofie', request, 'act')
    expect((await world.store.templates(company.id)).map(({ name }) => name)).toEqual(['Early'])
  })

  test('about oneself, permissions and who plans', async () => {
    await agree('Emma Peeters may not change her status')
    await ask('emma', 'Emma Peeters may change her status')
    await world.click('sofie', latest('sofie'), 'confirm')
    expect((await world.subject('emma')).profile.mayChangeStatus).toBe(true)
    await ask('emma', 'make me managed')
    await world.click('sofie', latest('sofie'), 'confirm')
    expect((await world.subject('emma')).profile.managed).toBe(true)
  })

  test('a template for me: also for who makes their own schedule, who agrees by asking', async () => {
    await agree(early)
    for (const who of ['emma', 'tom']) {
      await ask(who, 'apply Early to me')
      expectCard(await world.click('sofie', latest('sofie'), 'confirm'), 'done')
      expect((await world.subject(who)).profile.schedules.at(-1)?.origin?.name).toBe('Early')
    }
  })

  test('a yes after something changed is asked again on what stands now', async () => {
    await agree(early)
    await ask('nina', 'change template Early: Monday 9:00-12:00 private')
    await agree('rename template Early to Morning')
    const fresh = expectCard(await world.click('sofie', latest('sofie'), 'act'), 'admin')
    expect(fresh.about).toMatchObject({ kind: 'act', done: false, meanwhile: true, act: { template: { name: 'Morning', version: 3 } } })
    expect(await world.store.templates(company.id)).toMatchObject([{ name: 'Morning', slots: [{ start: 360 }] }])
    await world.click('sofie', fresh, 'act')
    expect(await world.store.templates(company.id)).toMatchObject([{ name: 'Morning', slots: [{ start: 540 }] }])
    await world.settle()
    expect(latest('nina').news.kind).toBe('request-agreed')
  })

  test('a yes about a person changed meanwhile shows the difference first', async () => {
    await ask('emma', 'make me managed')
    await world.say('emma', 'beep off')
    const fresh = expectCard(await world.click('sofie', latest('sofie'), 'confirm'), 'confirm')
    expect(fresh.changedMeanwhile).toBe(true)
    expect((await world.subject('emma')).profile.managed).toBe(false)
    await world.click('sofie', fresh, 'confirm')
    expect((await world.subject('emma')).profile).toMatchObject({ managed: true, beep: false })
  })
})

describe('no button', () => {
  test('for what only shows something: a sentence with the names', async () => {
    for (const text of ['board', 'who is on duty', 'templates', 'doctor', 'person Tom Janssens']) {
      const { card } = await world.say('emma', text)
      expect([text, labelsOf(expectCard(card, 'refusal'))]).toEqual([text, []])
      expect(renderText(card, 'en')).toMatch(/^This is for .*Sofie Maes.* to see\. Please ask there\.$/)
    }
  })

  test('for what an employee would do to others, or what would change nothing', async () => {
    for (const text of [
      'deactivate Tom Janssens',
      'make Tom Janssens self-managed',
      'lock Tom Janssens',
      'Emma Peeters may change her status',
    ])
      expect([text, labelsOf(expectCard(await world.say('emma', text), 'refusal'))]).toEqual([text, []])
  })

  test('for a mistake: it is told first, and nothing of what the writer may not see', async () => {
    await agree(early)
    expect(expectCard(await world.say('emma', 'add person Jan, 0470 12'), 'admin').about).toMatchObject({ problem: { kind: 'bad-field' } })
    for (const text of ['delete template Erly', 'apply Erly to me', 'add person Jan, +3225550102'])
      expect(renderText(expectCard(await world.say('emma', text), 'refusal'), 'en')).not.toMatch(/Early|Tom/)
  })
})

test.each([
  ['en', 'apply Early to me'],
  ['de', 'wende die Vorlage Early auf mich an'],
  ['fr', 'applique le modèle Early à moi'],
  ['nl', 'pas sjabloon Early toe op mij'],
] as const)('asked for oneself in %s, and read by the admin in every language', async (language, text) => {
  await agree(early)
  const { card } = await world.say('tom', text, { language })
  await world.click('tom', card, 'ask-admin')
  await world.settle()
  for (const each of languages) expect(renderText(latest('sofie'), each)).toContain('Tom Janssens')
})
