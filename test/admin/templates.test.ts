import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/cards/plain-text.ts'
import { languages } from '../../src/domain/person.ts'
import { expectCard, labelsOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

const early = 'create template Early: weekdays 6:00-14:00 on duty'
const problemOf = async (text: string, who = 'sofie') => {
  const { about } = expectCard(await world.say(who, text), 'admin')
  return about.kind === 'problem' ? about.problem : undefined
}
async function agree(text: string, who = 'sofie') {
  const card = await world.say(who, text)
  const label = labelsOf(card.card)[0]!
  return world.click(who, card.card, label)
}
const templates = async () => world.store.templates((await world.subject('sofie')).account.id)

describe('the list of templates', () => {
  test('created, shown, renamed, changed, deleted; each waits for a button and can be taken back', async () => {
    expect(labelsOf((await world.say('sofie', early)).card)).toEqual(['act', 'change-nothing'])
    expect(await templates()).toEqual([])
    await agree(early)
    await agree('rename template early to Morning')
    await agree('/fmu template change Morning: weekdays 7:00-15:00 on duty')
    expect(await templates()).toMatchObject([{ name: 'Morning', version: 3, slots: [{ start: 420, end: 900 }] }])
    const gone = await agree('delete template Morning')
    expect(await templates()).toEqual([])
    await world.click('sofie', gone.card, 'undo')
    expect(await templates()).toMatchObject([{ name: 'Morning', slots: [{ start: 420 }] }])
  })

  test('undo of a change brings the older slots back as a newer version', async () => {
    await agree(early)
    const changed = await agree('change template Early: Monday 9:00-12:00 private')
    await world.click('sofie', changed.card, 'undo')
    expect(await templates()).toMatchObject([{ version: 3, slots: [{ start: 360, end: 840 }] }])
  })

  test('copied from somebody’s present week', async () => {
    await agree('create template Office from Emma Peeters')
    const [made] = await templates()
    expect(made?.slots).toHaveLength(5)
  })

  test.each(languages)('its text makes it again in %s', async (language) => {
    await agree('create template Early: weekdays 6:00-14:00 on duty and Saturday 8:00-12:00 professional')
    const card = expectCard(await world.say('sofie', 'template Early'), 'admin')
    const line = renderText(card, language)
      .split('\n')
      .find((each) => /Early ?(?:erstellen)?\u00a0?: \S/u.test(each.replace(/^[^:]*: /u, '')))!
    const again = line
      .replace(/^[^:]*?\u00a0?: /u, '')
      .replace(/\.$/, '')
      .replace('Early', 'Again')
    const reply = await world.say('sofie', again, { language })
    await world.click('sofie', reply.card, 'act')
    const slotsOf = async (name: string) =>
      (await templates()).find((each) => each.name === name)?.slots.map(({ days, start, end, status }) => ({ days, start, end, status }))
    expect(await slotsOf('Again')).toEqual(await slotsOf('Early'))
  })

  test.each(['create template Late', 'Vorlage Late erstellen', 'créer un modèle Late', 'maak een sjabloon Late'])(
    '%s: without slots it says what to write',
    async (text) => expect(await problemOf(text)).toEqual({ kind: 'no-slots', text: 'Late' }),
  )

  test('mistakes are answered with what to write', async () => {
    await agree(early)
    expect(await problemOf('create template EARLY: Monday 9-12 private')).toMatchObject({ kind: 'name-taken' })
    expect(await problemOf('create template Late: sometimes')).toEqual({ kind: 'no-slots', text: 'Late' })
    expect(await problemOf('template Erly')).toEqual({ kind: 'no-such-template', text: 'Erly', nearest: ['Early'] })
    expect(await problemOf('apply Nothing to Emma Peeters')).toMatchObject({ kind: 'no-such-template', nearest: ['Early'] })
    expectCard(await world.say('sofie', 'apply Early to Nobody Atall'), 'ask')
    for (const who of ['emma', 'lucas', 'nina']) expectCard(await world.say(who, 'delete template Early'), 'refusal')
  })

  test('renamed meanwhile by another admin: nothing is done, and a fresh card names it as it is called now', async () => {
    const nina = (await world.subject('nina')).person
    await world.store.commit({ at: world.now(), people: [{ ...nina, role: 'account-admin' }] })
    await agree(early)
    const mine = await world.say('sofie', 'delete template Early')
    await agree('rename template Early to Morning', 'nina')
    const fresh = expectCard(await world.click('sofie', mine.card, 'act'), 'admin')
    expect(fresh.about).toMatchObject({ meanwhile: true, act: { kind: 'remove-template', template: { name: 'Morning' } } })
    expect(await templates()).toMatchObject([{ name: 'Morning' }])
    expect(await problemOf('apply Early to Tom Janssens')).toMatchObject({ kind: 'no-such-template' })
  })
})

describe('applying', () => {
  test('to everyone, oneself among them: each by name, and one sentence for all who are refused alike', async () => {
    await agree(early)
    const sofie = await world.subject('sofie')
    const next = { ...sofie.profile, version: 2, managed: true }
    await world.store.commit({ at: world.now(), profiles: [{ account: sofie.account.id, expected: 1, next }] })
    const said = renderText((await world.say('sofie', 'apply Early to everyone from 4 January')).card, 'en')
    expect(said).toContain('Apply Early for 3 people?')
    expect(said).toContain('Marc Lambert, Sofie Maes, Tom Janssens.')
    expect(said.match(/Not changed, /g)).toHaveLength(1)
    expect(said).toContain('Not changed, Anna Schmidt, Emma Peeters, Jonas Weber, Lucas Dubois and Nina Claes: This person makes')
  })

  test('to a team and a person: the difference per person summarised, one undo for all', async () => {
    await agree(early)
    const card = expectCard(await world.say('sofie', 'apply Early to Technicians and Emma Peeters'), 'several')
    const said = renderText(card, 'en')
    expect(said).toContain('Apply Early for 2 people?')
    expect(said).toContain('Change: 2. Refused: 2. Unchanged: 0.')
    expect(said).toContain('Not changed, Nina Claes and Emma Peeters: This person makes their own schedule.')
    const before = [await world.subject('tom'), await world.subject('marc')].map(({ profile }) => profile.schedules)
    const done = await world.click('sofie', card, 'confirm')
    expect(renderText(done.card, 'en')).toContain('Early: applied for 2 people.')
    expect((await world.subject('tom')).profile.schedules.at(-1)?.origin).toMatchObject({ name: 'Early', version: 1 })
    const back = await world.click('sofie', done.card, 'undo')
    await world.click('sofie', back.card, 'undo')
    expect([await world.subject('tom'), await world.subject('marc')].map(({ profile }) => profile.schedules)).toEqual(before)
  })

  test('again to who has it: unchanged is counted', async () => {
    await agree(early)
    await agree('apply Early to Tom Janssens')
    const card = expectCard(await world.say('sofie', 'apply Early to Tom Janssens and Marc Lambert'), 'several')
    expect(card.left).toMatchObject([{ person: { id: 'demo-tom' } }])
    expect(renderText(card, 'en')).toContain('Unchanged: Tom Janssens.')
  })

  test('from a date the present schedule holds until then', async () => {
    await agree(early)
    await agree('apply Early to Tom Janssens from 4 January')
    expect((await world.subject('tom')).profile.schedules).toMatchObject([{}, { from: '2027-01-04', origin: { name: 'Early' } }])
  })

  test('a team admin applies to the own team only', async () => {
    await agree(early)
    const tom = expectCard(await world.say('nina', 'apply Early to Tom Janssens'), 'confirm')
    await world.click('nina', tom, 'confirm')
    expect((await world.subject('tom')).profile.schedules.at(-1)?.origin?.name).toBe('Early')
    expectCard(await world.say('nina', 'apply Early to Emma Peeters'), 'refusal')
    expectCard(await world.say('emma', 'apply Early to Emma Peeters'), 'refusal')
  })
})

describe('drift', () => {
  test('who was edited, and whose template is newer, is named; one button applies it again to all of them', async () => {
    await agree(early)
    await agree('apply Early to Tom Janssens and Marc Lambert')
    await agree('remove Friday for Tom Janssens')
    await agree('change template Early: weekdays 7:00-15:00 on duty')
    const { about, buttons } = expectCard(await world.say('sofie', 'drift'), 'admin')
    expect(about).toMatchObject({
      kind: 'drift',
      rows: [{ person: { id: 'demo-marc' }, drift: { kind: 'older', version: 1 } }, { person: { id: 'demo-tom' } }],
    })
    expect(buttons.map(({ label }) => label.kind)).toEqual(['apply-again'])
    const card = await world.say('sofie', 'drift')
    const again = expectCard(await world.click('sofie', card.card, 'apply-again'), 'several')
    await world.click('sofie', again, 'confirm')
    expect(expectCard(await world.say('sofie', 'drift'), 'admin').about).toMatchObject({ rows: [] })
    expect(renderText((await world.say('sofie', 'person Tom Janssens')).card, 'en')).toContain('from Early, as the template')
  })
})
