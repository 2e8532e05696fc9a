import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Kysely, sql } from 'kysely'
import { nodeSqlite } from '../../src/store/sqlite-connection.ts'
import { StoreBusyError } from '../../src/store/store-error.ts'
import { temporaryFiles } from './temporary-file.ts'

interface Shelf {
  readonly books: { title: string; copies: number | bigint | null; cover: Uint8Array | null }
}

const newFile = temporaryFiles()
const opened: Kysely<Shelf>[] = []

afterEach(async () => {
  for (const db of opened.splice(0)) await db.destroy()
})

function connect(file: string, lockWaitMs = 5_000): Kysely<Shelf> {
  const database = new DatabaseSync(file, { timeout: 1 })
  database.exec('pragma journal_mode = wal; create table if not exists books (title text, copies integer, cover blob)')
  const db = new Kysely<Shelf>({ dialect: nodeSqlite(database, lockWaitMs) })
  opened.push(db)
  return db
}

describe('values', () => {
  test('text, numbers, bigints, bytes and null come back as they were, in plain objects', async () => {
    const db = connect(':memory:')
    const rows = [
      { title: 'a', copies: 1.5, cover: null },
      { title: '', copies: Number.MAX_SAFE_INTEGER, cover: new Uint8Array([0, 255]) },
      { title: "it's \u0000 ✓", copies: null, cover: null },
    ]
    await db.insertInto('books').values(rows).execute()
    expect(await db.selectFrom('books').selectAll().execute()).toStrictEqual(rows)
    await db.updateTable('books').set({ copies: 7n }).where('title', '=', 'a').execute()
    expect(await db.selectFrom('books').select('copies').where('copies', '=', 7n).execute()).toStrictEqual([{ copies: 7 }])
  })

  test.each<[string, unknown, string]>([
    ['a Date', new Date(0), 'a Date'],
    ['NaN', NaN, 'NaN'],
    ['infinity', Infinity, 'Infinity'],
    ['undefined', undefined, 'undefined'],
    ['a boolean', true, 'boolean'],
    ['an object', { a: 1 }, 'object'],
    ['a list', [1], 'object'],
    ['a symbol', Symbol('s'), 'symbol'],
  ])('%s is refused, never stored as something else', async (_, value, named) => {
    const db = connect(':memory:')
    await expect(sql`insert into books values ('x', ${value}, null)`.execute(db)).rejects.toThrow(`cannot be stored: ${named}`)
    expect(await db.selectFrom('books').selectAll().execute()).toStrictEqual([])
  })

  test('counts what a statement touched, and returns what it asks for', async () => {
    const db = connect(':memory:')
    await db
      .insertInto('books')
      .values([book('a'), book('b')])
      .execute()
    const updated = await db.updateTable('books').set({ copies: 2 }).executeTakeFirstOrThrow()
    expect(updated.numUpdatedRows).toBe(2n)
    expect(await db.deleteFrom('books').where('title', '=', 'a').returning('title').execute()).toStrictEqual([{ title: 'a' }])
  })

  test('many different statements do not pile up or break each other', async () => {
    const db = connect(':memory:')
    for (let n = 0; n < 700; n++) await sql.raw(`select ${n} as n`).execute(db)
    expect((await sql.raw('select 1 as n').execute(db)).rows).toStrictEqual([{ n: 1 }])
  })
})

describe('transactions', () => {
  test('one that reads first and writes later is not broken by a writer beside it', async () => {
    const file = newFile()
    const one = connect(file)
    const other = connect(file)
    await one.insertInto('books').values(book('a')).execute()
    const increment = (db: Kysely<Shelf>): Promise<void> =>
      db.transaction().execute(async (trx) => {
        const { copies } = await trx.selectFrom('books').select('copies').executeTakeFirstOrThrow()
        await new Promise(setImmediate)
        await trx
          .updateTable('books')
          .set({ copies: Number(copies) + 1 })
          .execute()
      })
    await Promise.all(Array.from({ length: 40 }, (_, n) => increment(n % 2 === 0 ? one : other)))
    expect(await one.selectFrom('books').select('copies').execute()).toStrictEqual([{ copies: 40 }])
  })

  test('waiting for a writer beside it leaves the process free, and ends with an error after the wait', async () => {
    const file = newFile()
    const holder = new DatabaseSync(file)
    const db = connect(file, 60)
    holder.exec('begin immediate')
    let turns = 0
    const counting = setInterval(() => turns++, 1)
    await expect(db.transaction().execute((trx) => trx.insertInto('books').values(book('a')).execute())).rejects.toThrow(StoreBusyError)
    clearInterval(counting)
    expect(turns).toBeGreaterThan(3)
    holder.exec('rollback')
    holder.close()
    await db.transaction().execute((trx) => trx.insertInto('books').values(book('b')).execute())
    expect(await db.selectFrom('books').select('title').execute()).toStrictEqual([{ title: 'b' }])
  })

  test('an error inside takes everything back and the connection goes on', async () => {
    const db = connect(':memory:')
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto('books').values(book('a')).execute()
      await sql`insert into nowhere values (1)`.execute(trx)
    })
    await expect(failing).rejects.toThrow('nowhere')
    expect(await db.selectFrom('books').selectAll().execute()).toStrictEqual([])
  })

  test('an error that made SQLite itself roll back is the one that is thrown', async () => {
    const db = connect(':memory:')
    const failing = db.transaction().execute(async (trx) => {
      await sql`insert or rollback into books select title, copies, zeroblob(-1) from (select 'a' as title, 1 as copies)`.execute(trx)
      await sql`rollback`.execute(trx)
      throw new Error('the first error')
    })
    await expect(failing).rejects.toThrow('the first error')
    await db.transaction().execute((trx) => trx.insertInto('books').values(book('b')).execute())
  })
})

function book(title: string): Shelf['books'] {
  return { title, copies: 0, cover: null }
}
