import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { migrate } from '../../src/store/migrate.ts'
import { currentVersion } from '../../src/store/migrate.ts'
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts'
import { StoreOpenError, toOpenError } from '../../src/store/store-error.ts'
import { acme, aChange, arrival, later, zoe } from '../contracts/samples.ts'
import { runWorker } from './run-worker.ts'
import { temporaryFiles } from './temporary-file.ts'

const newFile = temporaryFiles()

/** Opens it, expects a refusal, and gives its kind; every refusal names the file and what to do. */
async function refusal(file: string, lockWaitMs = 1): Promise<string> {
  const error = await openSqliteStore({ file, lockWaitMs }).then(
    () => new Error('it opened'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof StoreOpenError)) throw error
  expect(error.message).toContain(file)
  expect(error.remedy).toMatch(/^[A-Z].{30,}\.$/)
  return error.kind
}

/** A database with something in it, closed. */
async function written(): Promise<string> {
  const file = newFile()
  const store = await openSqliteStore({ file })
  await store.commit(arrival())
  await store.close()
  return file
}

function alter(file: string, statement: string): void {
  const database = new DatabaseSync(file)
  database.exec(statement)
  database.close()
}

/** What SQLite itself throws at `statement`. */
function thrown(database: DatabaseSync, statement: string): unknown {
  try {
    database.exec(statement)
  } catch (error) {
    return error
  } finally {
    database.close()
  }
  throw new Error('nothing was thrown')
}

test('a new file is made with its directory, durable, and opens again with everything in it', async () => {
  const file = join(dirname(newFile()), 'deep', 'er', 'fmu.sqlite')
  const first = await openSqliteStore({ file })
  expect(first.migrated).toStrictEqual({ from: 0, to: currentVersion })
  await first.commit(arrival())
  const pragma = async (name: string): Promise<unknown> => (await sql.raw(`pragma ${name}`).execute(first.connections.write)).rows[0]
  expect(await pragma('journal_mode')).toStrictEqual({ journal_mode: 'wal' })
  expect(await pragma('synchronous')).toStrictEqual({ synchronous: 2 })
  expect(await pragma('foreign_keys')).toStrictEqual({ foreign_keys: 1 })
  await first.close()
  const second = await openSqliteStore({ file })
  expect(second.migrated).toStrictEqual({ from: currentVersion, to: currentVersion })
  expect((await second.subject(acme, zoe))?.person.id).toBe(zoe)
  await second.close()
})

test('several processes that start on one new file migrate it once', async () => {
  const file = newFile()
  await Promise.all(['a', 'b', 'c'].map((name) => runWorker('only-open', file, name)))
  const store = await openSqliteStore({ file })
  expect(store.migrated).toStrictEqual({ from: currentVersion, to: currentVersion })
  expect(await store.connections.read.selectFrom('schema_version').selectAll().execute()).toStrictEqual([{ version: currentVersion }])
  await store.close()
})

test('a database from a newer version is refused and left as it is', async () => {
  const file = await written()
  alter(file, 'update schema_version set version = 99')
  alter(file, 'pragma journal_mode = delete')
  const before = readFileSync(file)
  expect(await refusal(file)).toBe('newer-version')
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a newer version that appears while this one starts is refused too', async () => {
  const store = await openSqliteStore({ file: ':memory:' })
  const { write, dialect } = store.connections
  await write.updateTable('schema_version').set({ version: 99 }).execute()
  await expect(migrate(write, dialect, 'x')).rejects.toMatchObject({ kind: 'newer-version' })
  await store.close()
})

test('the database of another program is refused and left as it is', async () => {
  const file = newFile()
  alter(file, 'create table songs (title text)')
  const before = readFileSync(file)
  expect(await refusal(file)).toBe('other-database')
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a file that is no database is refused and left as it is', async () => {
  const file = newFile()
  writeFileSync(file, 'Dear diary, '.repeat(1000))
  expect(await refusal(file)).toBe('not-a-database')
  expect(readFileSync(file, 'utf8')).toMatch(/^Dear diary/)
})

test('a damaged database is refused', async () => {
  const file = await written()
  const bytes = readFileSync(file)
  bytes.fill(0xff, 100, 4096)
  writeFileSync(file, bytes)
  expect(await refusal(file)).toBe('damaged')
})

test('a database that another program keeps for itself is refused after the wait, and opens when it is free', async () => {
  const file = await written()
  const other = new DatabaseSync(file)
  other.exec('pragma locking_mode = exclusive; begin exclusive')
  expect(await refusal(file)).toBe('locked')
  other.close()
  await (await openSqliteStore({ file })).close()
})

test('a writer that never ends locks a database that has still to be migrated', async () => {
  const file = await written()
  const other = new DatabaseSync(file)
  other.exec('begin immediate')
  expect(await refusal(file)).toBe('locked')
  other.close()
})

test('a directory, and a path through a file, cannot be read', async () => {
  const directory = newFile()
  mkdirSync(directory)
  expect(await refusal(directory)).toBe('unreadable')
  const file = newFile()
  writeFileSync(file, '')
  expect(await refusal(join(file, 'x.sqlite'))).toBe('unreadable')
})

test("what SQLite says of a read-only file and of a full disk has the operator's words", async () => {
  const file = await written()
  const readOnly = thrown(new DatabaseSync(file, { readOnly: true }), 'delete from scratch')
  expect(toOpenError(readOnly, file)).toMatchObject({ kind: 'read-only', cause: readOnly })
  const small = new DatabaseSync(file)
  small.exec('pragma max_page_count = 1')
  const full = thrown(small, 'create table t (x); insert into t values (zeroblob(100000))')
  expect(toOpenError(full, file)).toMatchObject({ kind: 'disk-full', cause: full })
  const denied = Object.assign(new Error('no'), { code: 'EACCES' })
  expect(toOpenError(denied, file)).toMatchObject({ kind: 'read-only' })
  const bug = new TypeError('a bug')
  expect(toOpenError(bug, file)).toBe(bug)
})

test('a disk that fills up while running fails the write, whole; with room again it goes on', async () => {
  const store = await openSqliteStore({ file: newFile() })
  await store.commit(arrival())
  const { write } = store.connections
  await sql`pragma max_page_count = 1`.execute(write)
  const people = Array.from({ length: 2000 }, () => aChange().people[0]!)
  const big = { at: later(1), key: 'big', changes: [aChange({ people })] }
  await expect(store.commit(big)).rejects.toThrow('full')
  expect(await store.changes(acme, { limit: 5 })).toStrictEqual([])
  await sql`pragma max_page_count = 1000000`.execute(write)
  expect(await store.commit(big)).toStrictEqual({ kind: 'committed' })
  await store.close()
})
