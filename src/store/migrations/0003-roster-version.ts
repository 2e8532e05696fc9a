import type { Migration } from '../dialect.ts'

/** Counts what admins change of an account, so that two of them never build on the same state without noticing. */
export const rosterVersion: Migration = async (db) => {
  await db.schema
    .alterTable('accounts')
    .addColumn('roster_version', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute()
}
