import type { Kysely } from 'kysely'
import type { ProfileWrite } from '../application/ports.ts'
import type { Person } from '../domain/person.ts'
import { prepared } from './prepared.ts'
import { Abandoned } from './write.ts'
import type { Write } from './write.ts'
import { emailKey, fold, numberKey, searchText } from './search-keys.ts'
import { toText } from './shape.ts'
import type { Tables } from './tables.ts'

export async function writePeople(write: Write): Promise<void> {
  for (const person of write.batch.people ?? []) {
    await writePerson(write, person)
    await write.pace()
  }
}

async function writePerson({ trx }: Write, person: Person): Promise<void> {
  const { id, account } = person
  const columns = {
    name_key: fold(person.name),
    email_key: person.email === undefined ? null : emailKey(person.email),
    fixed_key: keyOf(person.fixedNumber),
    mobile_key: keyOf(person.mobileNumber),
    search_text: searchText(person),
    deactivated: person.deactivated ? 1 : 0,
    body: toText(person),
  }
  const written = await trx
    .insertInto('people')
    .values({ id, account, ...columns })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns).where('people.account', '=', account))
    .executeTakeFirstOrThrow()
  if (written.numInsertedOrUpdatedRows !== 1n) throw new Error('a person cannot move to another account')
  await trx.deleteFrom('person_teams').where('person', '=', id).execute()
  const teams = [...new Set(person.teams.map(fold))]
  if (teams.length === 0) return
  await trx
    .insertInto('person_teams')
    .values(teams.map((team_key) => ({ account, person: id, team_key })))
    .execute()
}

function keyOf(number: string | undefined): string | null {
  return number === undefined ? null : (numberKey(number) ?? null)
}

type ReplacedRow = readonly [
  version: number,
  body: string,
  statusNow: string | null,
  statusUntil: number | null,
  dueAt: number | null,
  person: string,
  account: string,
  expected: number,
]

function replacing(db: Kysely<Tables>, [version, body, status_now, status_until, due_at, person, account, expected]: ReplacedRow) {
  return (
    db
      .updateTable('profiles')
      // Whoever is looking at the person meanwhile looks at what is gone: their settle finds no claim.
      .set({ version, body, status_now, status_until, due_at, due_token: null, due_claimed_until: null })
      .where('person', '=', person)
      .where('account', '=', account)
      .where('version', '=', expected)
  )
}

const replaceProfile = prepared(8, (db, ...row: ReplacedRow) => replacing(db, row))
const replaceOverdue = prepared(9, (db, overdue: number, ...row: ReplacedRow) => replacing(db, row).where('due_at', '=', overdue))
type FirstRow = readonly [
  person: string,
  account: string,
  version: number,
  body: string,
  now: string | null,
  until: number | null,
  due: number | null,
]
const insertProfile = prepared(7, (db, ...[person, account, version, body, status_now, status_until, due_at]: FirstRow) =>
  db
    .insertInto('profiles')
    .values({ person, account, version, body, status_now, status_until, due_at, due_token: null, due_claimed_until: null })
    .onConflict((conflict) => conflict.doNothing()),
)
type HistoryRow = readonly [person: string, version: number, account: string, validFrom: number, body: string]
const insertHistory = prepared(5, (db, ...[person, version, account, valid_from, body]: HistoryRow) =>
  db.insertInto('profile_history').values({ person, version, account, valid_from, body }),
)

/** Each against the version that was read; one that moved on abandons all (DOMAIN §7: state not changed since). */
export async function writeProfiles({ trx, batch, pace }: Write): Promise<void> {
  // In one order everywhere, so that two bulks over the same people never wait for each other in a circle.
  const writes = [...(batch.profiles ?? [])].sort((one, other) => (one.next.person < other.next.person ? -1 : 1))
  for (const write of writes) {
    const { account, expected, next } = write
    if (next.version !== expected + 1) throw new Error(`a profile goes from version ${expected} to ${next.version}`)
    const body = toText(next)
    if ((await writeProfile(trx, write, body)).numAffectedRows !== 1n) throw new Abandoned({ kind: 'lost-race' })
    await insertHistory(trx, next.person, next.version, account, batch.at, body)
    await pace()
  }
}

function writeProfile(trx: Kysely<Tables>, write: ProfileWrite, body: string) {
  const { account, expected, next, statusNow = null, statusUntil = null, dueAt = null, overdueSince } = write
  const { person, version } = next
  if (expected === 0) return insertProfile(trx, person, account, version, body, statusNow, statusUntil, dueAt)
  const row = [version, body, statusNow, statusUntil, dueAt, person, account, expected] as const
  return overdueSince === undefined ? replaceProfile(trx, ...row) : replaceOverdue(trx, overdueSince, ...row)
}

export async function settleDue({ trx, batch }: Write): Promise<void> {
  if (!batch.due) return
  const { claim, next, statusNow, statusUntil } = batch.due
  const settled = await trx
    .updateTable('profiles')
    .set({
      due_at: next ?? null,
      due_token: null,
      due_claimed_until: null,
      status_now: statusNow ?? null,
      status_until: statusUntil ?? null,
    })
    .where('person', '=', claim.person)
    .where('account', '=', claim.account)
    .where('due_token', '=', claim.token)
    .executeTakeFirstOrThrow()
  if (settled.numUpdatedRows !== 1n) throw new Abandoned({ kind: 'lost-race' })
}
