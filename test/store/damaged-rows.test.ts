import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { changeId, pendingId } from '../../src/domain/ids.ts'
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts'
import type { SqlStore } from '../../src/store/open-sqlite-store.ts'
import { CorruptRowError } from '../../src/store/shape.ts'
import { acme, aChange, aNotice, aPending, aReply, arrival, aTemplate, later, noon, zoe } from '../contracts/samples.ts'

let store: SqlStore

beforeEach(async () => {
  store = await openSqliteStore({ file: ':memory:' })
  const audit = [{ account: acme, at: noon, actor: { kind: 'operator', source: 'console' }, what: 'x' }] as const
  await store.commit({
    ...arrival(),
    key: 'k',
    reply: aReply(),
    changes: [aChange()],
    pending: [aPending('p')],
    notices: [aNotice('n')],
    audit,
  })
  await store.commit({ at: noon, templates: [{ account: acme, template: aTemplate(), removed: false }] })
})
afterEach(() => store.close())

/** Writes past the store, as a faulty tool would. */
async function damage(statement: string): Promise<void> {
  const { write } = store.connections
  const triggers = await sql<{ name: string }>`select name from sqlite_master where type = 'trigger'`.execute(write)
  for (const { name } of triggers.rows) await sql.raw(`drop trigger ${name}`).execute(write)
  await sql.raw(statement).execute(write)
}

const set = (table: string, path: string, json: string): string => `update ${table} set body = json_set(body, '${path}', json('${json}'))`

test.each<[what: string, statement: string, where: string, read: () => Promise<unknown>]>([
  ['text that is not JSON', "update profiles set body = '{'", 'profile is not JSON', () => store.subject(acme, zoe)],
  ['JSON that is not an object', "update profiles set body = '[]'", 'profile', () => store.subject(acme, zoe)],
  ['a number as text', set('profiles', '$.version', '"1"'), 'profile.version', () => store.subject(acme, zoe)],
  ['an unknown status', set('profiles', '$.manualStatus', '"busy"'), 'profile.manualStatus', () => store.people(acme)],
  ['a missing field', "update profiles set body = json_remove(body, '$.beep')", 'profile.beep', () => store.people(acme)],
  [
    'a fractional minute',
    set('profiles', '$.schedules[0].slots[0].start', '0.5'),
    'profile.schedules[0].slots[0].start',
    () => store.people(acme),
  ],
  ['an override without end', set('profiles', '$.overrides[0].end', 'null'), 'profile.overrides[0].end', () => store.people(acme)],
  ['an old version', set('profile_history', '$.overrides', '{}'), 'profile.overrides', () => store.subjectAt(acme, zoe, later(1))],
  ['an unknown role', set('people', '$.role', '"boss"'), 'person.role', () => store.personByNumber(acme, '+3225550101')],
  ['teams that are a text', set('people', '$.teams', '"Sales"'), 'person.teams', () => store.personByEmail(acme, 'zoe@acme.example')],
  ['an unknown language', set('accounts', '$.language', '"xx"'), 'account.language', () => store.account(acme)],
  [
    'an unknown calendar rule',
    set('accounts', '$.calendar[0].rule.kind', '"maybe"'),
    'account.calendar[0].rule.kind',
    () => store.accounts(),
  ],
  ['a slot without days', set('templates', '$.slots[0].days', 'null'), 'template.slots[0].days', () => store.templates(acme)],
  ['an unknown actor', set('changes', '$.actor.kind', '"ghost"'), 'change.actor.kind', () => store.change(acme, changeId('c1'))],
  ['a change of half a person', set('change_people', '$.after', '{}'), 'person of a change.after', () => store.changes(acme, { limit: 1 })],
  ['a button without a wish', set('pending', '$.wish', '7'), 'pending.wish', () => store.pending(pendingId('p'))],
  ['an outcome without a time', 'update pending set outcome = \'{"kind":"dismissed"}\'', 'outcome', () => store.pending(pendingId('p'))],
  ['an audit entry without words', set('audit', '$.what', '1'), 'audit entry.what', () => store.audit(acme, { limit: 1 })],
  ['a reply without a card', "update request_keys set reply = '{}'", 'reply.card', () => store.replyTo('k')],
])('%s is an error that names the place', async (_, statement, where, read) => {
  await expect(read()).resolves.toBeDefined()
  await damage(statement)
  const error: unknown = await read().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(CorruptRowError)
  expect((error as Error).message).toContain(where)
})

test('the error never quotes what stands in the row', async () => {
  await damage(set('people', '$.role', '"Zoe is sick"'))
  const error = await store.subject(acme, zoe).catch((reason: unknown) => reason)
  expect(String(error)).not.toContain('sick')
})

test('a damaged notice is dropped and reported; it does not hold back the others', async () => {
  const reported: unknown[] = []
  const log = { info: () => undefined, warn: () => undefined, error: (_: string, facts: unknown) => reported.push(facts) }
  const watched = await openSqliteStore({ file: ':memory:', log })
  await watched.commit({ ...arrival(), notices: [aNotice('broken'), aNotice('next')] })
  await sql`update outbox set body = json_remove(body, '$.news') where id = 'broken'`.execute(watched.connections.write)
  expect(await watched.claimNotices(noon, 9, 1000)).toStrictEqual([])
  expect(reported).toStrictEqual([{ error: new CorruptRowError('notice.news') }])
  expect((await watched.claimNotices(noon, 9, 1000)).map((claim) => claim.notice.id)).toStrictEqual(['next'])
  await watched.close()
})

describe('the audit', () => {
  test.each([
    ['audit', 'update audit set at = 0'],
    ['audit', 'delete from audit'],
    ['changes', "update changes set actor = 'nobody'"],
    ['changes', "update changes set body = '{}'"],
    ['change_people', "update change_people set body = '{}'"],
  ])('%s cannot be rewritten: %s', async (table, statement) => {
    await expect(sql.raw(statement).execute(store.connections.write)).rejects.toThrow(`${table} is append-only`)
  })
})
