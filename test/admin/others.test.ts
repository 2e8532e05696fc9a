import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/cards/plain-text.ts'
import type { Zone } from '../../src/domain/time.ts'
import { expectCard, idOf, labelsOf, openWorld, personalChat, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

const admin = async (who: string, text: string) => expectCard(await world.say(who, text), 'admin').about

describe('other people in one sentence', () => {
  test.each([
    ['set Emma Peeters private tomorrow', 'emma', 'private', '2026-11-24T12:00:00+01:00'],
    ['mets Emma Peeters en privé demain', 'emma', 'private', '2026-11-24T12:00:00+01:00'],
    ['zet Emma Peeters op privé morgen', 'emma', 'private', '2026-11-24T12:00:00+01:00'],
    ['set emma@demo.example private tomorrow', 'emma', 'private', '2026-11-24T12:00:00+01:00'],
    ['set +32470550101 private tomorrow', 'emma', 'private', '2026-11-24T12:00:00+01:00'],
    ['put the sales team on duty 8–12', 'anna', 'on-duty', '2026-11-23T11:30:00+01:00'],
  ])('%s', async (text, who, status, then) => {
    await world.click('sofie', (await world.say('sofie', text)).card, 'confirm')
    world.jump(then)
    expect(await world.status(who)).toBe(status)
  })

  test('two of the same name are told apart on the buttons', async () => {
    const emma = (await world.subject('emma')).person
    const tom = (await world.subject('tom')).person
    await world.store.commit({ at: world.now(), people: [{ ...tom, name: emma.name }] })
    const ask = expectCard(await world.say('sofie', 'set Emma Peeters private tomorrow'), 'ask')
    expect(labelsOf(ask)).toEqual(['Emma Peeters (emma@demo.example)', 'Emma Peeters (tom@demo.example)'])
    expect(expectCard(await world.click('sofie', ask, 'Emma Peeters (tom@demo.example)'), 'confirm').whom?.id).toBe('demo-tom')
  })

  test('who of many cannot change is named with the reason; the others change and go back in one step', async () => {
    const emma = await world.subject('emma')
    await world.store.commit({
      at: world.now(),
      profiles: [{ account: emma.account.id, expected: 1, next: { ...emma.profile, version: 2, fmuActive: false } }],
    })
    const card = expectCard(await world.say('sofie', 'set the sales team private until 18:00'), 'several')
    expect(card.left?.map(({ person, refusal }) => [person.id, refusal?.kind])).toEqual([['demo-emma', 'fmu-inactive']])
    expect(renderText(card, 'en')).toContain('Change: 2. Refused: 1. Unchanged: 0.')
    const done = await world.click('sofie', card, 'confirm')
    expect([await world.status('anna'), await world.status('jonas')]).toEqual(['private', 'private'])
    const back = await world.click('sofie', done.card, 'undo')
    await world.click('sofie', back.card, 'undo')
    expect([await world.status('anna'), await world.status('jonas')]).toEqual(['professional', 'professional'])
  })
})

describe('who is what', () => {
  test('who is on duty now and at a time, in four languages', async () => {
    expect(await admin('sofie', 'who is on duty now?')).toMatchObject({ kind: 'who-on', status: 'on-duty', rows: [] })
    for (const text of [
      'who is on duty Wednesday at 19:00',
      'wer hat am Mittwoch um 19 Uhr Dienst',
      'qui est de garde mercredi à 19h ?',
      'wie is van wacht woensdag om 19u',
    ])
      expect(await admin('sofie', text)).toMatchObject({ rows: [{ person: { id: 'demo-tom' } }] })
  })

  test('the board names everybody with what holds until when, and draws the day', async () => {
    const card = expectCard(await world.say('lucas', 'board'), 'admin')
    const said = renderText(card, 'en')
    expect(said).toContain('Emma Peeters: Professional until 17:00')
    expect(card.about).toMatchObject({ kind: 'who-on', page: { total: 8 } })
  })

  test('a team admin sees the own team on it', async () => {
    expect(await admin('nina', 'board')).toMatchObject({ page: { total: 3 } })
  })

  test('an employee sees of a colleague whether they are reachable and until when, and no more', async () => {
    for (const text of ['is Anna Schmidt reachable?', "what is Anna Schmidt's status?", 'ist Anna Schmidt erreichbar?']) {
      const reply = await world.say('emma', text)
      expect(expectCard(reply, 'admin').about).toMatchObject({ kind: 'reachable', reach: { reachable: true } })
      expect(renderText(reply.card, 'en')).toBe('Anna Schmidt: reachable through the company number until 17:00 (today, Mon 23 Nov).')
    }
    expect(expectCard(await world.say('emma', 'board'), 'refusal').admins).toEqual(['Sofie Maes'])
    expect(expectCard(await world.say('emma', 'who is on duty?'), 'refusal').admins).toEqual(['Sofie Maes'])
  })

  test('that a colleague goes from professional to on duty is not told', async () => {
    world.jump('2026-11-25T16:00:00+01:00')
    const subject = await world.subject('tom')
    const schedule = subject.profile.schedules[0]!
    const slots = [
      { day: 2, start: 480, lasts: 540, status: 'professional' as const },
      { day: 2, start: 1020, lasts: 120, status: 'on-duty' as const },
    ]
    const next = { ...subject.profile, version: 2, schedules: [{ ...schedule, slots }] }
    await world.store.commit({ at: world.now(), profiles: [{ account: subject.account.id, expected: 1, next }] })
    expect(renderText((await world.say('emma', 'is Tom Janssens reachable')).card, 'en')).toContain('until 19:00')
  })

  test('in a group it is said aloud whether somebody is reachable, and nothing else', async () => {
    const conversation = { channel: 'web' as const, id: 'group', kind: 'group' as const }
    expect((await world.say('emma', 'is Anna Schmidt reachable?', { conversation })).audience).toBe('everyone')
    expect((await world.say('sofie', 'is Anna Schmidt reachable?', { conversation })).audience).toBe('writer')
    expect((await world.say('sofie', 'board', { conversation })).audience).toBe('writer')
  })

  test('reception sees no schedule, a team admin none of another team', async () => {
    expectCard(await world.say('lucas', "show Emma Peeters' schedule"), 'refusal')
    expectCard(await world.say('nina', "what is Emma Peeters' schedule?"), 'refusal')
    expectCard(await world.say('sofie', "what is Emma Peeters' schedule?"), 'week')
  })

  test('people are searched and paged; numbers without FMU stand out', async () => {
    expect(await admin('sofie', 'people')).toMatchObject({ kind: 'people', page: { total: 8, pages: 1 } })
    expect(await admin('sofie', 'people without FMU')).toMatchObject({ rows: [] })
    expect(await admin('sofie', 'find anna')).toMatchObject({ rows: [{ person: { id: 'demo-anna' } }] })
    expectCard(await world.say('emma', 'people'), 'refusal')
  })
})

describe('a typed yes', () => {
  test.each(['yes', 'ja', 'oui', 'Ja!'])('%s does what the card just shown asks', async (yes) => {
    await world.say('sofie', 'set Emma Peeters private until 18:00')
    expectCard(await world.say('sofie', yes), 'done')
    expect(await world.status('emma')).toBe('private')
  })

  test('does nothing without a card, for another person, after another message, or with two cards open', async () => {
    expectCard(await world.say('sofie', 'yes'), 'nothing')
    await world.say('sofie', 'set Emma Peeters private until 18:00')
    expectCard(await world.say('lucas', 'yes'), 'nothing')
    await world.say('sofie', 'status')
    expectCard(await world.say('sofie', 'yes'), 'nothing')
    await world.say('sofie', 'set Anna Schmidt private until 18:00')
    expectCard(await world.say('sofie', 'yes'), 'nothing')
    expect([await world.status('emma'), await world.status('anna')]).toEqual(['professional', 'professional'])
  })
})

test('a clock time is said in both zones when the platform shows another clock', async () => {
  const reply = await world.send(
    'emma',
    { kind: 'text', text: 'private until 18:00' },
    { readingZone: 'Europe/Lisbon' as Zone, conversation: personalChat('emma') },
  )
  expect(renderText(reply.card, 'en')).toContain('18:00 Brussels = 17:00 Lisbon.')
  expect(await world.status('emma')).toBe('private')
  const same = await world.send('anna', { kind: 'text', text: 'private until 18:00' }, { readingZone: 'Europe/Paris' as Zone })
  expect(renderText(same.card, 'en')).not.toContain('Paris')
})

test('a schedule that its person makes is sent as a proposal, and their yes does it', async () => {
  const refused = expectCard(await world.say('sofie', 'Emma Peeters on duty every Saturday 9 to 12'), 'refusal')
  expect(labelsOf(refused)).toEqual(['propose', 'make-managed'])
  expect(await world.click('sofie', refused, 'propose')).toMatchObject({ card: { about: { kind: 'proposed' } } })
  await world.settle()
  const told = world.told.find(({ to }) => to === idOf('emma'))!
  expect(told.card.news.kind).toBe('proposal')
  expect((await world.subject('emma')).profile.version).toBe(1)
  const click = { kind: 'click' as const, verb: 'agree' as const, id: told.card.buttons[0]!.id }
  expectCard(await world.send('anna', click), 'closed')
  expectCard(await world.send('emma', click), 'done')
  expect((await world.subject('emma')).profile.schedules.at(-1)?.slots).toHaveLength(6)
})
