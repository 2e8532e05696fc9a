import type { Kysely } from 'kysely'
import type { Log } from '../application/ports.ts'
import type { SqlDialect } from './dialect.ts'
import type { GroupWrites } from './group-writes.ts'
import type { Tables } from './tables.ts'

/** One database, through one connection that writes and one that reads; a database in memory has one for both. */
export interface Connections {
  readonly write: Kysely<Tables>
  readonly read: Kysely<Tables>
  /** Through the connection that writes, for what every message waits for. */
  readonly group: GroupWrites
  readonly dialect: SqlDialect
  readonly log: Log | undefined
  readonly close: () => Promise<void>
}
