import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/cards/plain-text.ts'
import type { CommandName } from '../../src/domain/commands.ts'
import { languages } from '../../src/domain/person.ts'
import type { WallTime } from '../../src/domain/time.ts'
import { readCommand } from '../../src/understanding/commands/read-command.ts'
import { expectCard, idOf, labelsOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

async function agree(text: string, who = 'sofie') {
  const { card } = await world.say(who, text)
  return world.click(who, card, labelsOf(card)[0]!)
}
const person = async (who: string) => (await world.subject(who)).person
const said = async (who: string, text: string) => renderText((await world.say(who, text)).card, 'en')
const problemOf = async (text: string) => {
  const { about } = expectCard(await world.say('sofie', text), 'admin')
  return about.kind === 'problem' ? about.problem : undefined
}
async function toldTo(who: string) {
  await world.settle()
  return world.told.filter(({ to }) => to === idOf(who)).map(({ card }) => renderText(card, 'en'))
}

describe('team admins', () => {
  test('of a team in any spelling: shown with what it was, done at the button, and the undo takes it back', async () => {
    const shown = await world.say('sofie', 'make Emma Peeters team admin of the SALES team')
    expect(renderText(shown.card, 'en')).toMatch(/^Emma Peeters: team admin of Sales \(until now employee\)\?/)
    expect((await person('emma')).role).toBe('employee')
    const done = await world.click('sofie', shown.card, 'act')
    expect(await person('emma')).toMatchObject({ role: 'team-admin', adminOf: ['Sales'] })
    expectCard(await world.say('emma', 'set Anna Schmidt private until 18:00'), 'confirm')
    await world.click('sofie', done.card, 'undo')
    expect(await person('emma')).toMatchObject({ role: 'employee', adminOf: [] })
    expect(expectCard(await world.say('emma', 'set Anna Schmidt private until 18:00'), 'refusal').refusal.kind).toBe('no-right')
  })

  test('without a team, of the teams they are in; who is in none is asked about', async () => {
    await agree('make Emma Peeters team admin')
    expect((await person('emma')).adminOf).toEqual(['Sales'])
    await world.store.commit({ at: world.now(), people: [{ ...(await person('tom')), teams: [] }] })
    expect(await problemOf('make Tom Janssens team admin')).toEqual({ kind: 'which-team', text: 'Tom Janssens' })
  })

  test('of several teams; one is taken, then the last one, and with it the role', async () => {
    await agree('make Nina Claes team admin of Sales and Office')
    expect((await person('nina')).adminOf).toEqual(['Technicians', 'Sales', 'Office'])
    await agree('Nina Claes is no longer team admin of Sales')
    expect(await person('nina')).toMatchObject({ role: 'team-admin', adminOf: ['Technicians', 'Office'] })
    await agree('Nina Claes is no longer team admin')
    expect(await person('nina')).toMatchObject({ role: 'employee', adminOf: [] })
  })

  test('a team nobody is in is answered with the nearest one', async () => {
    expect(await problemOf('make Emma Peeters team admin of Saels')).toEqual({ kind: 'no-such-team', text: 'Saels', nearest: ['Sales'] })
    expect(await said('sofie', 'make Emma Peeters team admin of Saels')).toContain('Nearest: Sales.')
  })

  test('only account admins appoint them', async () => {
    expect(expectCard(await world.say('nina', 'make Tom Janssens team admin'), 'refusal').admins).toEqual(['Sofie Maes'])
  })
})

describe('reception', () => {
  test('given and taken; nobody else loses a role by it', async () => {
    await agree('make Emma Peeters reception')
    expect((await person('emma')).role).toBe('reception')
    expectCard(await world.say('emma', 'board'), 'admin')
    await agree('Emma Peeters is no longer reception')
    expect((await person('emma')).role).toBe('employee')
    expect(await problemOf('Nina Claes is no longer reception')).toEqual({ kind: 'already' })
    expect(await problemOf('Lucas Dubois is no longer admin')).toEqual({ kind: 'already' })
    expect(await problemOf('Emma Peeters is no longer team admin')).toEqual({ kind: 'already' })
  })

  test('the last account admin does not become something else', async () => {
    expect(await problemOf('make Sofie Maes reception')).toEqual({ kind: 'last-admin' })
    expect(await problemOf('make Sofie Maes team admin of Sales')).toEqual({ kind: 'last-admin' })
    await agree('make Nina Claes admin')
    expect(await person('nina')).toMatchObject({ role: 'account-admin', adminOf: [] })
    await agree('make Sofie Maes reception')
    expect((await person('sofie')).role).toBe('reception')
  })
})

describe('who is told', () => {
  test('whoever has another role, by name; nobody else', async () => {
    await agree('make Emma Peeters team admin of Sales')
    expect(await toldTo('emma')).toEqual([expect.stringMatching(/^Sofie Maes changed your role\. It is now: team admin of Sales\./)])
    await agree('Emma Peeters is no longer team admin')
    expect((await toldTo('emma'))[1]).toContain('It is now: employee.')
    expect(world.told.every(({ to }) => to === idOf('emma'))).toBe(true)
  })

  test('not who did it themselves, nor who wants no messages', async () => {
    await agree('make Nina Claes admin')
    await agree('Sofie Maes is no longer admin')
    expect(await toldTo('sofie')).toEqual([])
    const emma = await world.subject('emma')
    const next = { ...emma.profile, version: 2, messages: false }
    await world.store.commit({ at: world.now(), profiles: [{ account: emma.account.id, expected: 1, next }] })
    await agree('make Emma Peeters reception', 'nina')
    expect(await toldTo('emma')).toEqual([])
  })

  test('what was taken back before it could be told is not told', async () => {
    const done = await agree('make Emma Peeters reception')
    await world.click('sofie', done.card, 'undo')
    expect(await toldTo('emma')).toEqual([expect.stringContaining('It is now: employee.')])
  })
})

describe('who are the admins?', () => {
  test('everybody with a role, with their teams, who may most first', async () => {
    const rows = ['Sofie Maes: admin', 'Nina Claes: team admin of Technicians', 'Lucas Dubois: reception']
    expect(await said('sofie', 'who are the admins?')).toContain(rows.join('\n'))
  })

  test('an employee sees who decides for them', async () => {
    const { about } = expectCard(await world.say('emma', 'who is my admin?'), 'admin')
    expect(about.kind === 'admins' && about.rows.map(({ name }) => name)).toEqual(['Sofie Maes'])
    const tom = expectCard(await world.say('tom', 'wie zijn de beheerders?'), 'admin').about
    expect(tom.kind === 'admins' && tom.rows.map(({ name }) => name)).toEqual(['Sofie Maes', 'Nina Claes'])
  })
})

describe('the words for it', () => {
  test.each<[CommandName, string, readonly string[]]>([
    ['appoint-team-admin', 'make Anna a team admin for Sales', ['Sales']],
    ['appoint-team-admin', 'make Anna admin of the sales team', ['sales']],
    ['appoint-team-admin', 'appoint Anna team-admin of Sales', ['Sales']],
    ['appoint-team-admin', 'make Anna team admin', []],
    ['dismiss-team-admin', 'Anna is no longer team admin of Sales', ['Sales']],
    ['appoint-reception', 'make Tom receptionist', []],
    ['dismiss-reception', 'remove Tom from reception', []],
    ['list-admins', 'admins', []],
    ['list-admins', 'who is the admin', []],
    ['appoint-admin', 'make Anna admin', []],
    ['dismiss-admin', 'Anna is no longer an admin', []],
    ['appoint-team-admin', 'mache Anna zur Teamleitung von Vertrieb', ['Vertrieb']],
    ['appoint-team-admin', 'Anna zum Teamadmin machen', []],
    ['dismiss-team-admin', 'Anna ist keine Teamverwalterin mehr', []],
    ['appoint-admin', 'mache Anna zum Admin', []],
    ['appoint-team-admin', "nomme Anna gestionnaire de l'équipe Ventes", ['Ventes']],
    ['appoint-team-admin', "nomme Anna gestionnaire d'équipe pour Ventes", ['Ventes']],
    ['appoint-team-admin', "nommer Anna gestionnaire d'équipe", []],
    ['appoint-admin', 'nommer Anna gestionnaire', []],
    ['appoint-reception', "mets Anna à l'accueil", []],
    ['appoint-team-admin', 'benoem Anna tot beheerder van team Verkoop', ['Verkoop']],
    ['dismiss-team-admin', 'Anna is geen teambeheerder meer van Verkoop', ['Verkoop']],
    ['appoint-reception', 'maak Anna receptionist', []],
    ['list-admins', 'wie is mijn beheerder?', []],
  ])('%s: %s', (name, text, words) => {
    for (const language of languages) {
      const read = readCommand(text, '2026-11-23T10:15' as WallTime, language)
      expect(read).toMatchObject({ kind: 'command', name, words })
    }
  })
})
