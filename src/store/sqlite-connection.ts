import { setTimeout as delay } from 'node:timers/promises'
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { CompiledQuery, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely'
import { isBusy, StoreBusyError } from './store-error.ts'

/** How many compiled statements a connection keeps. */
const mostStatements = 300

/**
 * kysely on node:sqlite. Transactions start with `begin immediate`: with a plain `begin`, a transaction that reads first and then
 * writes fails as soon as another process wrote in between. While another process writes, `begin` is retried without blocking the
 * event loop, for at most `lockWaitMs`.
 */
export function nodeSqlite(database: DatabaseSync, lockWaitMs: number): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new NodeSqliteDriver(database, lockWaitMs),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

class NodeSqliteDriver implements Driver {
  readonly #database: DatabaseSync
  readonly #connection: NodeSqliteConnection
  readonly #lockWaitMs: number

  constructor(database: DatabaseSync, lockWaitMs: number) {
    this.#database = database
    this.#connection = new NodeSqliteConnection(database)
    this.#lockWaitMs = lockWaitMs
  }

  init = (): Promise<void> => Promise.resolve()
  acquireConnection = (): Promise<DatabaseConnection> => Promise.resolve(this.#connection)
  releaseConnection = (): Promise<void> => Promise.resolve()

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const since = performance.now()
    for (;;) {
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'))
        return
      } catch (error) {
        if (!isBusy(error)) throw error
        if (performance.now() - since > this.#lockWaitMs) throw new StoreBusyError(this.#lockWaitMs, error)
        await delay(2 + Math.random() * 10)
      }
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk or an I/O error makes SQLite roll back by itself; a second rollback would hide the first error behind its own.
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  destroy(): Promise<void> {
    if (this.#database.isOpen) this.#database.close()
    return Promise.resolve()
  }
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, Statement>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  // Async, so that what SQLite throws becomes a rejection as kysely expects.
  // eslint-disable-next-line @typescript-eslint/require-await
  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { run, returnsRows } = this.#statement(query.sql)
    const parameters = query.parameters.map(bindable)
    if (!returnsRows) return { rows: [], numAffectedRows: BigInt(run.run(...parameters).changes) }
    // node:sqlite makes rows without a prototype; toStrictEqual and structured checks want plain objects.
    const rows = run.all(...parameters).map((row) => ({ ...row })) as Row[]
    return { rows, numAffectedRows: BigInt(rows.length) }
  }

  streamQuery(): AsyncIterableIterator<never> {
    throw new Error('rows are read in pages, never streamed: an open cursor would hold the one connection')
  }

  #statement(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const run = this.#database.prepare(sql)
    const statement = { run, returnsRows: run.columns().length > 0 }
    const oldest = this.#statements.keys().next()
    if (this.#statements.size >= mostStatements && !oldest.done) this.#statements.delete(oldest.value)
    this.#statements.set(sql, statement)
    return statement
  }
}

interface Statement {
  readonly run: StatementSync
  readonly returnsRows: boolean
}

/** What may be bound. Anything else would be stored as something else: a Date or NaN silently as NULL. */
function bindable(value: unknown): SQLInputValue {
  if (typeof value === 'string' || typeof value === 'bigint' || value === null) return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (value instanceof Uint8Array) return value
  throw new TypeError(`cannot be stored: ${value instanceof Date ? 'a Date' : typeof value === 'number' ? value : typeof value}`)
}
