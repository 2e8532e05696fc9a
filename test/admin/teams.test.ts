import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/cards/plain-text.ts'
import type { CommandName } from '../../src/domain/commands.ts'
import { languages } from '../../src/domain/person.ts'
import type { LocalDate, WallTime } from '../../src/domain/time.ts'
import { readCommand } from '../../src/understanding/commands/read-command.ts'
import { company } from '../support/company.ts'
import { expectCard, labelsOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

async function agree(text: string) {
  const { card } = await world.say('sofie', text)
  return world.click('sofie', card, labelsOf(card)[0]!)
}
/** Of many people the way back is shown first, too. */
async function takeBack() {
  const back = await world.say('sofie', 'undo')
  return world.click('sofie', back.card, 'act')
}
const person = async (who: string) => (await world.subject(who)).person
const teamsOf = async (...whos: string[]) => Promise.all(whos.map(async (who) => (await person(who)).teams.join(' + ')))
const said = async (text: string, who = 'sofie') => renderText((await world.say(who, text)).card, 'en')
const problemOf = async (text: string) => {
  const { about } = expectCard(await world.say('sofie', text), 'admin')
  return about.kind === 'problem' ? about.problem : undefined
}

describe('teams', () => {
  test('the list has every team with its size and its admins; a team admin sees the own one', async () => {
    expect(await said('teams')).toContain('Office: 2 people\nSales: 3 people\nTechnicians: 3 people · team admin: Nina Claes')
    expect(await said('teams', 'nina')).not.toContain('Sales')
    expectCard(await world.say('emma', 'teams'), 'refusal')
  })

  test('who is in a team', async () => {
    const { about } = expectCard(await world.say('sofie', 'who is in team Sales?'), 'admin')
    expect(about.kind === 'people' && about.rows.map((row) => row.person.name).sort()).toEqual([
      'Anna Schmidt',
      'Emma Peeters',
      'Jonas Weber',
    ])
  })

  test('into a team and out of it, in the spelling it has; one step back', async () => {
    expect(await said('add Emma Peeters and Tom Janssens to team office')).toMatch(
      /^Emma Peeters joins Office; Tom Janssens joins Office\?/,
    )
    await agree('add Emma Peeters and Tom Janssens to team office')
    expect(await teamsOf('emma', 'tom')).toEqual(['Sales + Office', 'Technicians + Office'])
    await takeBack()
    expect(await teamsOf('emma', 'tom')).toEqual(['Sales', 'Technicians'])
    expect(await said('remove Emma Peeters from the sales team')).toMatch(/^Emma Peeters leaves Sales\?/)
    await agree('remove Emma Peeters from the sales team')
    expect(await teamsOf('emma')).toEqual([''])
    expect(await problemOf('remove Emma Peeters from team Sales')).toEqual({ kind: 'already' })
  })

  test('a new team is named as new, with the one it may have been meant for', async () => {
    const slip = await said('add Emma Peeters to team Offise')
    expect(slip).toContain('Offise is a new team.')
    expect(slip).toContain('Nearest: Office.')
    await agree('create team Night with Emma Peeters and Tom Janssens')
    expect(await teamsOf('emma', 'tom')).toEqual(['Sales + Night', 'Technicians + Night'])
    expect(await said('add Anna Schmidt to team night')).not.toContain('new team')
  })

  test('a team without anybody is no team, and a wrong name is answered with the nearest', async () => {
    expect(await problemOf('create team Night')).toEqual({ kind: 'team-needs-people', text: 'Night' })
    expect(await problemOf('remove Emma Peeters from team Saels')).toEqual({ kind: 'no-such-team', text: 'Saels', nearest: ['Sales'] })
    expect(await problemOf('rename team Saels to Shop')).toEqual({ kind: 'no-such-team', text: 'Saels', nearest: ['Sales'] })
    expect(await problemOf('rename team Sales to office')).toEqual({ kind: 'team-taken', text: 'office' })
    expect(await problemOf('rename team Sales to Sales')).toEqual({ kind: 'already' })
  })

  test('another name is the same team for its people, leavers too, its admins and the calendar; and back', async () => {
    const day = { date: '2026-12-25' as LocalDate, name: 'Christmas', rule: { kind: 'as-weekday' as const, weekday: 6 } }
    const account = { ...company, calendar: [{ ...day, exemptTeams: ['Technicians', 'Office'] }] }
    const marc = await person('marc')
    await world.store.commit({ at: world.now(), accounts: [account], people: [{ ...marc, deactivated: true }] })
    expect(await said('rename team technicians to Field')).toMatch(/^the team Technicians is now called Field \(3 people\)\?/i)
    await agree('rename team technicians to Field')
    expect(await teamsOf('tom', 'marc', 'nina', 'emma')).toEqual(['Field', 'Field', 'Field', 'Sales'])
    expect((await person('nina')).adminOf).toEqual(['Field'])
    expect((await world.store.account(company.id))?.calendar[0]?.exemptTeams).toEqual(['Field', 'Office'])
    await takeBack()
    expect(await teamsOf('tom', 'marc')).toEqual(['Technicians', 'Technicians'])
    expect((await person('nina')).adminOf).toEqual(['Technicians'])
    expect((await world.store.account(company.id))?.calendar[0]?.exemptTeams).toEqual(['Technicians', 'Office'])
  })

  test('a team is taken away with its admins, and nobody else loses anything', async () => {
    await agree('delete team Technicians')
    expect(await teamsOf('tom', 'marc', 'nina', 'emma')).toEqual(['', '', '', 'Sales'])
    expect(await person('nina')).toMatchObject({ role: 'employee', adminOf: [] })
    expect(await said('teams')).not.toContain('Technicians')
  })

  test('only account admins change teams: it decides who plans for whom', async () => {
    for (const text of ['add Emma Peeters to team Technicians', 'rename team Technicians to Field', 'delete team Technicians'])
      expect(expectCard(await world.say('nina', text), 'refusal').admins).toEqual(['Sofie Maes'])
  })
})

describe('the words for it', () => {
  test.each<[CommandName, string, readonly string[]]>([
    ['join-team', 'put Anna into the sales team', ['sales']],
    ['join-team', 'add Anna, Tom and Jonas to team Sales', ['Sales']],
    ['join-team', 'create a new team Night with Anna', ['Night']],
    ['leave-team', 'take Anna out of team Sales', ['Sales']],
    ['leave-team', 'delete team Sales', []],
    ['rename-team', 'rename the team Sales to Shop', ['Sales', 'Shop']],
    ['list-people', 'members of team Sales', ['Sales']],
    ['join-team', 'nimm Anna ins Team Vertrieb auf', ['Vertrieb']],
    ['join-team', 'Team Nacht mit Anna erstellen', ['Nacht']],
    ['leave-team', 'entferne Anna aus dem Team Vertrieb', ['Vertrieb']],
    ['leave-team', 'Team Vertrieb auflösen', []],
    ['rename-team', 'benenne das Team Vertrieb in Laden um', ['Vertrieb', 'Laden']],
    ['rename-template', 'benenne die Vorlage Früh in Morgen um', ['Früh', 'Morgen']],
    ['list-people', 'wer ist im Team Vertrieb?', ['Vertrieb']],
    ['join-team', "mets Anna dans l'équipe Ventes", ['Ventes']],
    ['join-team', 'crée une équipe Nuit avec Anna et Tom', ['Nuit']],
    ['leave-team', "supprime l'équipe Ventes", []],
    ['list-people', "qui est dans l'équipe Ventes ?", ['Ventes']],
    ['join-team', 'voeg Anna toe aan team Verkoop', ['Verkoop']],
    ['join-team', 'maak een nieuw team Nacht met Anna', ['Nacht']],
    ['leave-team', 'verwijder Anna uit het team Verkoop', ['Verkoop']],
    ['leave-team', 'verwijder team Verkoop', []],
    ['list-people', 'wie zit in team Verkoop?', ['Verkoop']],
  ])('%s: %s', (name, text, words) => {
    for (const language of languages) {
      const read = readCommand(text, '2026-11-23T10:15' as WallTime, language)
      expect(read).toMatchObject({ kind: 'command', name, words })
    }
  })

  test.each(['put the sales team on duty 8-12', 'team lunch tomorrow at 12', 'set team Sales private tomorrow', 'show the team calendar'])(
    '%s is no command about teams',
    (text) => expect(readCommand(text, '2026-11-23T10:15' as WallTime, 'en')).toBeUndefined(),
  )
})
