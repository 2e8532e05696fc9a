import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Log, Store } from '../application/ports.ts'
import { sqliteDialect } from './dialect.ts'
import { groupWrites } from './group-writes.ts'
import { currentVersion, migrate } from './migrate.ts'
import type { Migrated } from './migrate.ts'
import { nodeSqlite } from './sqlite-connection.ts'
import { sqlStore } from './sql-store.ts'
import type { Connections } from './connections.ts'
import { StoreOpenError, toOpenError } from './store-error.ts'
import type { Tables } from './tables.ts'

export interface SqliteOptions {
  /** Path of the database; its directory is made when missing. ":memory:" keeps everything in this process only. */
  readonly file: string
  /** How long a write, or opening, waits for another process's write; then it fails. 10 seconds when absent. */
  readonly lockWaitMs?: number
  /** Told of rows that had to be dropped because they are damaged. */
  readonly log?: Log
}

export interface SqlStore extends Store {
  /** For {@link openScratch} and the like, which keep their rows in the same database. */
  readonly connections: Connections
  readonly migrated: Migrated
}

/** Opens the database and brings its schema up to date. Throws {@link StoreOpenError} with a remedy for the operator. */
export async function openSqliteStore(options: SqliteOptions): Promise<SqlStore> {
  const { file, lockWaitMs = 10_000 } = options
  const opened: DatabaseSync[] = []
  try {
    if (file !== memory) mkdirSync(dirname(file), { recursive: true })
    const writer = openWriter(file, lockWaitMs)
    opened.push(writer)
    const write = new Kysely<Tables>({ dialect: nodeSqlite(writer, lockWaitMs) })
    const migrated = await migrate(write, sqliteDialect, file)
    if (file !== memory) opened.push(openReader(file, lockWaitMs))
    const [, reader] = opened
    const read = reader ? new Kysely<Tables>({ dialect: nodeSqlite(reader, lockWaitMs) }) : write
    const group = groupWrites(write)
    const close = async (): Promise<void> => {
      await group.idle()
      await read.destroy()
      await write.destroy()
      closeAll(opened)
    }
    const connections = { read, write, group, dialect: sqliteDialect, log: options.log, close }
    return { ...sqlStore(connections), connections, migrated }
  } catch (error) {
    closeAll(opened)
    throw toOpenError(error, file)
  }
}

const memory = ':memory:'

/** SQLite's own wait blocks the process, so it is short; the longer wait happens in the driver. */
const shortWaitMs = 25

function openWriter(file: string, lockWaitMs: number): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: lockWaitMs, enableForeignKeyConstraints: true })
  try {
    refuseForeign(database, file)
    // Up to here nothing was changed; from here on commits are durable and readers never wait.
    database.exec('pragma journal_mode = wal; pragma synchronous = full')
    database.exec(`pragma busy_timeout = ${Math.min(lockWaitMs, shortWaitMs)}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function openReader(file: string, lockWaitMs: number): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: lockWaitMs })
  database.exec('pragma query_only = on')
  return database
}

/** A database with tables, but without ours, belongs to another program; one with a higher version to a newer one of this. */
function refuseForeign(database: DatabaseSync, file: string): void {
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all()
  if (tables.length === 0) return
  if (!tables.some(({ name }) => name === 'schema_version')) throw new StoreOpenError('other-database', file)
  const row = database.prepare('select version from schema_version').get()
  if (Number(row?.['version'] ?? 0) > currentVersion) throw new StoreOpenError('newer-version', file)
}

function closeAll(databases: readonly DatabaseSync[]): void {
  for (const database of databases) if (database.isOpen) database.close()
}
