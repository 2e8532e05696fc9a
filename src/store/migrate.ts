import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Migration, SqlDialect } from './dialect.ts'
import { first } from './migrations/0001-first.ts'
import { slack } from './migrations/0002-slack.ts'
import { rosterVersion } from './migrations/0003-roster-version.ts'
import { accountsOfAnIdentity } from './migrations/0004-accounts-of-an-identity.ts'
import { StoreOpenError } from './store-error.ts'
import type { Tables } from './tables.ts'

/** Versions before and after; equal when there was nothing to do. 0 = the database was empty. */
export interface Migrated {
  readonly from: number
  readonly to: number
}

/** In order, never edited once released; the schema's version is how many have run. */
const migrations: readonly Migration[] = [first, slack, rosterVersion, accountsOfAnIdentity]

/** The schema that this program reads and writes. */
export const currentVersion = migrations.length

/** Brings the schema to this program's version, all steps in one transaction; a database from a newer version is left untouched. */
export async function migrate(db: Kysely<Tables>, dialect: SqlDialect, file: string): Promise<Migrated> {
  return db.transaction().execute(async (trx) => {
    if (dialect.migrationLock !== undefined) await sql.raw(dialect.migrationLock).execute(trx)
    await trx.schema
      .createTable('schema_version')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.notNull())
      .execute()
    const row = await trx.selectFrom('schema_version').select('version').executeTakeFirst()
    const from = row?.version ?? 0
    if (from > currentVersion) throw new StoreOpenError('newer-version', file)
    for (const migration of migrations.slice(from)) await migration(trx, dialect)
    if (row === undefined) await trx.insertInto('schema_version').values({ version: currentVersion }).execute()
    else if (from < currentVersion) await trx.updateTable('schema_version').set({ version: currentVersion }).execute()
    return { from, to: currentVersion }
  })
}
