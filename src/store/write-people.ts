import type { Person } from '../domain/person.ts'
import { Abandoned } from './write.ts'
import type { Write } from './write.ts'
import { emailKey, fold, numberKey, searchText } from './search-keys.ts'
import { toText } from './shape.ts'

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

/** Each against the version that was read; one that moved on abandons all (DOMAIN §7: state not changed since). */
export async function writeProfiles({ trx, batch, pace }: Write): Promise<void> {
  // In one order everywhere, so that two bulks over the same people never wait for each other in a circle.
  const writes = [...(batch.profiles ?? [])].sort((one, other) => (one.next.person < other.next.person ? -1 : 1))
  for (const { account, expected, next, statusNow, statusUntil, dueAt, overdueSince } of writes) {
    if (next.version !== expected + 1) throw new Error(`a profile goes from version ${expected} to ${next.version}`)
    const columns = {
      version: next.version,
      body: toText(next),
      status_now: statusNow ?? null,
      status_until: statusUntil ?? null,
      due_at: dueAt ?? null,
      // Whoever is looking at the person meanwhile looks at what is gone: their settle finds no claim.
      due_token: null,
      due_claimed_until: null,
    }
    const { person } = next
    const written =
      expected === 0
        ? await trx
            .insertInto('profiles')
            .values({ person, account, ...columns })
            .onConflict((conflict) => conflict.doNothing())
            .executeTakeFirstOrThrow()
            .then((result) => result.numInsertedOrUpdatedRows)
        : await trx
            .updateTable('profiles')
            .set(columns)
            .where('person', '=', person)
            .where('account', '=', account)
            .where('version', '=', expected)
            .$if(overdueSince !== undefined, (update) => update.where('due_at', '=', overdueSince ?? null))
            .executeTakeFirstOrThrow()
            .then((result) => result.numUpdatedRows)
    if (written !== 1n) throw new Abandoned({ kind: 'lost-race' })
    const { version, body } = columns
    await trx.insertInto('profile_history').values({ person, version, account, valid_from: batch.at, body }).execute()
    await pace()
  }
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
