import type { Kysely, SelectQueryBuilder } from 'kysely'
import type { Tables } from './tables.ts'

/** The few places where SQLite and Postgres differ; everything else in this room is the same text for both. */
export interface SqlDialect {
  readonly name: 'sqlite' | 'postgres'
  /** Holds the rows until the end of the transaction; those that another worker holds are waited for or passed over. */
  readonly lockRows: <Table extends keyof Tables, Row>(
    query: SelectQueryBuilder<Tables, Table, Row>,
    whenHeld: 'wait' | 'skip',
  ) => SelectQueryBuilder<Tables, Table, Row>
  /** Statements after which the database itself refuses to alter (these columns of) rows, or to remove them (DOMAIN §7: the audit). */
  readonly refuse: (verb: 'update' | 'delete', table: string, columns?: readonly string[]) => readonly string[]
  /** Held until the end of the transaction, so that two processes which start together migrate once. */
  readonly migrationLock: string | undefined
}

export const sqliteDialect: SqlDialect = {
  name: 'sqlite',
  // A transaction has the whole database to itself.
  lockRows: (query) => query,
  refuse: (verb, table, columns = []) => [
    `create trigger ${table}_no_${verb} before ${verb}${columns.length > 0 ? ` of ${columns.join(', ')}` : ''} on ${table} ` +
      `begin select raise(abort, '${table} is append-only'); end`,
  ],
  // `begin immediate` already is the lock.
  migrationLock: undefined,
}

/** One step of the schema; it runs inside the transaction that records it. */
export type Migration = (db: Kysely<Tables>, dialect: SqlDialect) => Promise<void>
