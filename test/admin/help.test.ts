import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/cards/plain-text.ts'
import { commandNames, commands } from '../../src/domain/commands.ts'
import { languages } from '../../src/domain/person.ts'
import type { WallTime } from '../../src/domain/time.ts'
import { textsFor } from '../../src/texts/texts.ts'
import { isYes, readCommand } from '../../src/understanding/commands/read-command.ts'
import { expectCard, labelsOf, openWorld, type World } from '../support/world.ts'

const now = '2026-11-23T10:15' as WallTime

describe.each(languages)('in %s', (language) => {
  test.each(commandNames)('the example of %s is that command, whatever language its reader has', (name) => {
    const example = textsFor(language).admin.examples[name]
    for (const reader of languages) {
      for (const text of [example, `/fmu ${example}`]) {
        const read = readCommand(text, now, reader)
        expect([text, read?.kind === 'command' ? read.name : read?.kind]).toEqual([text, name])
        if (read && 'slots' in read) expect(read.slots).not.toEqual([])
        if (commands[name].needs.in === 'person') expect(read).toHaveProperty('targets.0.kind', 'name')
      }
    }
  })
})

test('what German puts at the end is no part of the new name', () => {
  expect(readCommand('benenne die Vorlage Früh in Morgen um', now, 'de')).toMatchObject({
    name: 'rename-template',
    words: ['Früh', 'Morgen'],
  })
})

test.each([
  'private until 18:00',
  'status',
  'my status',
  'what is my status?',
  'show my week',
  'help',
  'am I reachable',
  'on duty weekdays 9 to 17',
  'yes',
  'set Emma private',
  'doctor’s appointment at 3',
  'privé jusqu’à 18h',
  'mein Status',
  'wie laat is het',
  'I can reach the board on Friday',
])('%s is no command', (text) => {
  expect(readCommand(text, now, 'en')).toBeUndefined()
})

test('only a bare yes is a yes', () => {
  for (const yes of ['yes', 'Ja!', 'oui.', 'Yes please']) expect(isYes(yes)).toBe(true)
  for (const other of ['yes but later', 'ja maar niet nu', 'no', 'yesterday', '']) expect(isYes(other)).toBe(false)
})

describe('help', () => {
  let world: World
  beforeEach(async () => void (world = await openWorld()))
  afterEach(() => world.close())

  test.each([
    ['emma', ['reachable', 'list-admins']],
    ['lucas', ['reachable', 'who-on', 'board', 'list-admins']],
  ])('%s sees what they may do', async (who, allowed) => {
    expect(expectCard(await world.say(who, 'help'), 'help').commands).toEqual(allowed)
  })

  test('a team admin sees less than an account admin, who sees all', async () => {
    const team = expectCard(await world.say('nina', 'help'), 'help').commands!
    expect(team).toContain('apply-template')
    expect(team).not.toContain('create-template')
    expect(expectCard(await world.say('sofie', 'help'), 'help').commands).toEqual(commandNames.filter((name) => name !== 'account'))
  })

  test.each([
    ['en', '/fmu help templates'],
    ['de', 'Hilfe Vorlagen'],
    ['fr', 'aide modèles'],
    ['nl', 'hulp sjablonen'],
  ] as const)('%s: %s shows that topic alone', async (language, text) => {
    const said = renderText((await world.say('sofie', text)).card, language)
    const { admin } = textsFor(language)
    expect(said).toContain(admin.examples['apply-template'])
    expect(said).not.toContain(admin.examples.doctor + '“')
    expect(said).not.toContain(admin.topics.roster.text)
  })
})

test('help has what one may look at to tap: an admin the board and more, an employee only their own; each answers', async () => {
  const world = await openWorld()
  const help = await world.say('sofie', 'help')
  expect(labelsOf(help.card)).toEqual(['status', 'week', 'command', 'command', 'command', 'command'])
  for (const button of help.card.buttons) {
    const shown = await world.send('sofie', { kind: 'click', verb: button.verb, id: button.id })
    expect(['status', 'week', 'admin']).toContain(shown.card.kind)
  }
  expect(renderText(help.card, 'en')).toContain('[Board]')
  expect(labelsOf((await world.say('sofie', 'help templates')).card)).toEqual(['status', 'week', 'command', 'command'])
  expect(labelsOf((await world.say('emma', 'help')).card)).not.toContain('board')
  await world.close()
})
