import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { renderText } from '../../src/cards/plain-text.ts'
import type { TableFile } from '../../src/domain/table-file.ts'
import { toRosterTable } from '../../src/application/roster/to-table.ts'
import { company } from '../support/company.ts'
import { expectCard, idOf, labelsOf, openWorld, type World } from '../support/world.ts'

let world: World
beforeEach(async () => void (world = await openWorld()))
afterEach(async () => {
  expect(world.errors).toEqual([])
  await world.close()
})

const table = (...rows: readonly string[]): TableFile => ({ kind: 'table', name: 'people.csv', rows: rows.map((row) => row.split(';')) })
const sends = (who: string, file: TableFile) => world.send(who, { kind: 'file', file })
async function facts(file: TableFile) {
  const { about } = expectCard(await sends('sofie', file), 'admin')
  if (about.kind !== 'roster-file') throw new Error(about.kind)
  return about
}
const everybody = () => world.store.people(company.id, { includeDeactivated: true })

describe('a roster file in the chat', () => {
  test('shows first what it would do; the button does it, one undo takes all of it back', async () => {
    const before = await everybody()
    const card = await sends(
      'sofie',
      table('name;e-mail;gsm;team;fmu_active', 'Jan Claes;jan@example.com;+32470550109;Sales;ja', 'Emma Jones;emma@demo.example;;;nee'),
    )
    expect(renderText(card.card, 'en')).toMatch(/^people\.csv: 1 new, 1 changed, 0 unchanged, 0 rows refused\./)
    expect(await everybody()).toEqual(before)
    const done = await world.click('sofie', card.card, labelsOf(card.card)[0]!)
    expect((await world.subject('emma')).person.name).toBe('Emma Jones')
    expect((await world.subject('emma')).profile.fmuActive).toBe(false)
    const [jan] = await world.store.people(company.id, { text: 'Jan Claes' })
    expect(jan?.person).toMatchObject({ email: 'jan@example.com', mobileNumber: '+32470550109', teams: ['Sales'] })
    const back = await world.click('sofie', done.card, 'undo')
    await world.click('sofie', back.card, labelsOf(back.card)[0]!)
    expect((await world.subject('emma')).person.name).toBe('Emma Peeters')
    expect((await world.subject('emma')).profile.fmuActive).toBe(true)
    expect(await world.store.people(company.id, { text: 'Jan Claes' })).toEqual([])
  })

  test('whom it changes is told, and it stands in their history', async () => {
    const card = await sends('sofie', table('name;email;status_right', 'Emma Peeters;emma@demo.example;no'))
    await world.click('sofie', card.card, labelsOf(card.card)[0]!)
    await world.settle()
    expect(world.told.filter(({ to }) => to === idOf('emma'))).toHaveLength(1)
    expect(await world.store.changes(company.id, { person: idOf('emma'), limit: 9 })).toHaveLength(1)
  })

  test('what the export wrote changes nothing', async () => {
    const rows = toRosterTable(await everybody())
    const card = await sends('sofie', { kind: 'table', name: 'export.csv', rows })
    expect(await facts({ kind: 'table', name: 'export.csv', rows })).toMatchObject({ added: [], changed: [], problems: [], notNamed: 0 })
    expect(labelsOf(card.card)).toEqual([])
  })

  test('every wrong cell is named with its line; the right rows can still be saved', async () => {
    const about = await facts(
      table(
        'name;email;mobile;role;managed',
        'Jan Claes;jan@example.com;0470 12;employee;no',
        'Piet;piet@example;+32470550110;boss;maybe',
        ';nobody@example.com;;;',
        'Lies;lies@example.com;;;',
      ),
    )
    expect(about.problems.map(({ line, column, because }) => [line, column, because.kind])).toEqual([
      [2, 'mobile', 'bad-number'],
      [3, 'role', 'one-of'],
      [3, 'managed', 'yes-or-no'],
      [4, 'name', 'needs-name'],
    ])
    expect(about.added).toEqual(['Lies'])
  })

  test('a person whose row is refused is in the file all the same', async () => {
    const { length } = await everybody()
    const about = await facts(table('name;email;role', 'Emma Peeters;emma@demo.example;boss'))
    expect(about).toMatchObject({ problems: [{ line: 2, column: 'role' }], notNamed: length - 1 })
  })

  test('an empty line is no row, and is counted all the same', async () => {
    const about = await facts(table('name;email', '', ';', 'Lies;nowhere'))
    expect(about.problems).toMatchObject([{ line: 4, column: 'email' }])
  })

  test('two rows of one person, number or address are both wrong', async () => {
    const about = await facts(
      table(
        'name;email;mobile',
        'Jan;jan@example.com;+32470550109',
        'Jean;;+32470550109',
        'Emma;EMMA@demo.example;',
        'E.;emma@demo.example;',
      ),
    )
    expect(about.problems.map(({ line, because }) => [line, because])).toEqual([
      [2, { kind: 'same-person', line: 3 }],
      [3, { kind: 'same-person', line: 2 }],
      [4, { kind: 'same-person', line: 5 }],
      [5, { kind: 'same-person', line: 4 }],
    ])
    expect([about.added, about.changed]).toEqual([[], []])
  })

  test('a number or address of somebody else, a misspelt or strange column, and the last admin', async () => {
    const taken = await facts(table('id;name;mobile', 'new-1;Jan;+32470550101'))
    expect(taken.problems).toMatchObject([{ line: 2, column: 'mobile', because: { kind: 'taken', by: 'Emma Peeters' } }])
    expect((await facts(table('name;emial', 'Jan;jan@example.com'))).problems).toMatchObject([
      { line: 1, because: { kind: 'column-like', like: 'email' } },
    ])
    expect((await facts(table('name;shoe size', 'Jan;43'))).ignored).toEqual(['shoe size'])
    expect((await facts(table('email', 'jan@example.com'))).problems[0]).toMatchObject({ line: 1, because: { kind: 'column-missing' } })
    const last = await facts(table('name;email;role', 'Sofie Maes;sofie@demo.example;employee'))
    expect(last.problems).toMatchObject([{ line: 2, because: { kind: 'last-admin' } }])
  })

  test('somebody changed meanwhile: it is asked again, on how they stand now', async () => {
    const card = await sends('sofie', table('name;email', 'Emma Jones;emma@demo.example', 'Lies;lies@example.com'))
    const { person } = await world.subject('emma')
    await world.store.commit({ at: world.now(), people: [{ ...person, teams: ['Other'] }] })
    const again = await world.click('sofie', card.card, labelsOf(card.card)[0]!)
    expect(expectCard(again, 'admin').about).toMatchObject({ kind: 'act', done: false, meanwhile: true })
    expect(await world.store.people(company.id, { text: 'Lies' })).toEqual([])
    await world.click('sofie', again.card, labelsOf(again.card)[0]!)
    expect((await world.subject('emma')).person).toMatchObject({ name: 'Emma Jones', teams: ['Other'] })
  })

  test.each(['emma', 'tom', 'anna'])('is not for %s', async (who) => {
    const reply = await sends(who, table('name', 'Lies'))
    expectCard(reply, 'refusal')
  })

  test.each(['workbook', 'not-text', 'empty', 'too-large', 'too-many-rows', 'not-fetched'] as const)(
    '%s: what to do is said',
    async (because) => {
      const reply = await sends('sofie', { kind: 'unreadable', name: 'people.bin', because })
      for (const language of ['en', 'de', 'fr', 'nl'] as const) expect(renderText(reply.card, language)).toContain('people.bin')
    },
  )

  test('five thousand rows', async () => {
    const rows = ['name;email', ...Array.from({ length: 4_999 }, (_, n) => `Person ${n};p${n}@example.com`)]
    const card = await sends('sofie', table(...rows))
    expect(renderText(card.card, 'en')).toMatch(/4999 new/)
    await world.click('sofie', card.card, labelsOf(card.card)[0]!)
    expect((await everybody()).length).toBeGreaterThan(4_999)
  })
})
