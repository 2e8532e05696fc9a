import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { PeopleFilter } from '../application/ports.ts'
import type { AccountId, PersonId } from '../domain/ids.ts'
import type { Template } from '../domain/operation.ts'
import type { Account, Subject } from '../domain/person.ts'
import type { Instant } from '../domain/time.ts'
import { toAccount, toPerson, toProfile, toTemplate } from './documents.ts'
import { mapPaced } from './pace.ts'
import { prepared } from './prepared.ts'
import { anywhere, emailKey, fold, numberKey, searchWords } from './search-keys.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

export async function readAccount(db: Db, id: AccountId): Promise<Account | undefined> {
  const row = await db.selectFrom('accounts').select('body').where('id', '=', id).executeTakeFirst()
  return row && toAccount(row.body)
}

export async function readRosterVersion(db: Db, id: AccountId): Promise<number> {
  const row = await db.selectFrom('accounts').select('roster_version').where('id', '=', id).executeTakeFirst()
  return row?.roster_version ?? 0
}

export async function readAccounts(db: Db): Promise<readonly Account[]> {
  const rows = await db.selectFrom('accounts').select('body').orderBy('id').execute()
  return rows.map((row) => toAccount(row.body))
}

const subjectById = prepared(2, (db: Db, account: string, person: string) => subjects(db, account).where('people.id', '=', person))

export async function readSubject(db: Db, account: AccountId, person: PersonId): Promise<Subject | undefined> {
  const { rows } = await subjectById(db, account, person)
  return rows[0] && toSubject(rows[0])
}

export async function readSubjectAt(db: Db, account: AccountId, person: PersonId, at: Instant): Promise<Subject | undefined> {
  const row = await db
    .selectFrom('people')
    .innerJoin('accounts', 'accounts.id', 'people.account')
    .innerJoin('profile_history', 'profile_history.person', 'people.id')
    .select(['accounts.body as account', 'people.body as person', 'profile_history.body as profile'])
    .where('people.account', '=', account)
    .where('people.id', '=', person)
    .where('profile_history.valid_from', '<=', at)
    .orderBy('profile_history.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && toSubjects()(row)
}

export async function readPeople(db: Db, account: AccountId, filter: PeopleFilter): Promise<readonly Subject[]> {
  const { team, status, limit, offset } = filter
  let query = subjects(db, account).orderBy('people.name_key').orderBy('people.id')
  if (filter.includeDeactivated !== true) query = query.where('people.deactivated', '=', 0)
  if (status !== undefined) query = query.where('profiles.status_now', '=', status)
  for (const word of searchWords(filter.text ?? ''))
    query = query.where(sql<boolean>`people.search_text like ${anywhere(word)} escape '\\'`)
  if (team !== undefined) {
    query = query.where((eb) =>
      eb.exists(
        eb
          .selectFrom('person_teams')
          .select('person_teams.person')
          .where('person_teams.person', '=', eb.ref('people.id'))
          .where('person_teams.team_key', '=', fold(team)),
      ),
    )
  }
  // SQLite takes an offset only together with a limit.
  if (limit !== undefined || offset !== undefined) query = query.limit(limit ?? Number.MAX_SAFE_INTEGER).offset(offset ?? 0)
  return mapPaced(await query.execute(), toSubjects())
}

export async function readPersonByNumber(db: Db, account: AccountId, number: string): Promise<Subject | undefined> {
  const key = numberKey(number)
  if (key === undefined) return undefined
  const row = await subjects(db, account)
    .where((eb) => eb.or([eb('people.fixed_key', '=', key), eb('people.mobile_key', '=', key)]))
    .orderBy('people.deactivated')
    .orderBy('people.name_key')
    .orderBy('people.id')
    .limit(1)
    .executeTakeFirst()
  return row && toSubjects()(row)
}

export async function readPersonByEmail(db: Db, account: AccountId, email: string): Promise<Subject | undefined> {
  const row = await subjects(db, account)
    .where('people.email_key', '=', emailKey(email))
    .orderBy('people.deactivated')
    .orderBy('people.name_key')
    .orderBy('people.id')
    .limit(1)
    .executeTakeFirst()
  return row && toSubjects()(row)
}

export async function readTemplates(db: Db, account: AccountId): Promise<readonly Template[]> {
  const rows = await db.selectFrom('templates').select('body').where('account', '=', account).orderBy('name_key').execute()
  return rows.map((row) => toTemplate(row.body))
}

function subjects(db: Db, account: string) {
  return db
    .selectFrom('people')
    .innerJoin('accounts', 'accounts.id', 'people.account')
    .innerJoin('profiles', 'profiles.person', 'people.id')
    .select(['accounts.body as account', 'people.body as person', 'profiles.body as profile'])
    .where('people.account', '=', account)
}

interface SubjectRow {
  readonly account: string
  readonly person: string
  readonly profile: string
}

export function toSubject(row: SubjectRow): Subject {
  return toSubjects()(row)
}

/** A converter for the rows of one answer: the account, which is the same in all of them, is parsed once. */
function toSubjects(): (row: SubjectRow) => Subject {
  let account: Account | undefined
  return (row) => {
    account ??= toAccount(row.account)
    return { account, person: toPerson(row.person), profile: toProfile(row.profile) }
  }
}
