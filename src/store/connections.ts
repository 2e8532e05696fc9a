import type { Kysely } from 'kysely'
import type { Log } from '../application/ports.ts'
import type { SqlDialect } from './dialect.ts'
import type { Tables } from './tables.ts'

/** One database, through one connection that writes and one that reads; a database in memory has one for both. */
export interface Connections {
  readonly write: Kysely<Tables>
  readonly read: Kysely<Tables>
  readonly dialect: SqlDialect
  readonly log: Log | undefined
  readonly close: () => Promise<void>
}
