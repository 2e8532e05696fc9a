import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from '@jest/globals'
import { sql } from 'kysely'
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts'
import type { SqlStore } from '../../src/store/open-sqlite-store.ts'
import { changeId, personId } from '../../src/domain/ids.ts'
import type { Job } from '../../src/store/group-writes.ts'
import { acme, aChange, aPerson, aProfile, arrival, noon, zoe } from '../contracts/samples.ts'
import { temporaryFiles } from './temporary-file.ts'

const newFile = temporaryFiles()
const opened: SqlStore[] = []

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

async function open(file = newFile()): Promise<SqlStore> {
  const store = await openSqliteStore({ file })
  opened.push(store)
  return store
}

/** Commits in the log on disk; each was one wait for the disk. Bytes 4 to 7 of a frame are not zero where one ends (SQLite: file format, WAL). */
function commitsOnDisk(file: string): number {
  const wal = readFileSync(`${file}-wal`)
  const frame = 24 + wal.readUInt32BE(8)
  let commits = 0
  for (let at = 32; at + frame <= wal.length; at += frame) if (wal.readUInt32BE(at + 4) > 0) commits++
  return commits
}

const keep =
  (key: string): Job<unknown> =>
  (trx) =>
    trx.insertInto('request_keys').values({ key, at: noon, reply: null }).execute()

async function keys(store: SqlStore): Promise<string[]> {
  const rows = await store.connections.read.selectFrom('request_keys').select('key').orderBy('key').execute()
  return rows.map(({ key }) => key)
}

describe('writes that come at the same time', () => {
  test('wait for the disk once', async () => {
    const file = newFile()
    const store = await open(file)
    const before = commitsOnDisk(file)
    await Promise.all(Array.from({ length: 20 }, (_, n) => store.commit({ at: noon, key: `k${n}` })))
    expect(commitsOnDisk(file) - before).toBe(1)
    expect(await keys(store)).toHaveLength(20)
  })

  test('wait once for each 32, and none is lost', async () => {
    const file = newFile()
    const store = await open(file)
    const before = commitsOnDisk(file)
    await Promise.all(Array.from({ length: 70 }, (_, n) => store.commit({ at: noon, key: `k${n}` })))
    expect(commitsOnDisk(file) - before).toBe(3)
    expect(await keys(store)).toHaveLength(70)
  })

  test('a bulk goes alone: nobody before it waits for it', async () => {
    const file = newFile()
    const store = await open(file)
    await store.commit(arrival())
    const before = commitsOnDisk(file)
    const people = Array.from({ length: 300 }, (_, n) => aPerson({ id: personId(`p${n}`), name: `P ${n}` }))
    await Promise.all([store.commit({ at: noon, key: 'a' }), store.commit({ at: noon, people }), store.commit({ at: noon, key: 'b' })])
    expect(commitsOnDisk(file) - before).toBe(3)
  })

  test('are written in the order they came', async () => {
    const store = await open()
    await store.commit(arrival())
    const ids = Array.from({ length: 80 }, (_, n) => changeId(`c${n}`))
    await Promise.all(ids.map((id) => store.commit({ at: noon, changes: [aChange({ id })] })))
    expect((await store.changes(acme, { limit: 100 })).map(({ id }) => id)).toStrictEqual(ids.toReversed())
  })

  test('are confirmed only when others can read them', async () => {
    const file = newFile()
    const store = await open(file)
    const beside = new DatabaseSync(file, { readOnly: true })
    const seen = await Promise.all(
      ['a', 'b', 'c'].map(async (key) => {
        await store.connections.group.write(keep(key))
        return Number(beside.prepare('select count(*) as n from request_keys').get()?.['n'])
      }),
    )
    beside.close()
    expect(seen).toStrictEqual([3, 3, 3])
  })

  test('closing waits for what was asked for', async () => {
    const file = newFile()
    const store = await openSqliteStore({ file })
    const committed = store.commit({ at: noon, key: 'last' })
    await store.close()
    expect(await committed).toStrictEqual({ kind: 'committed' })
    expect(await keys(await open(file))).toStrictEqual(['last'])
  })
})

describe('one of a group that is not written', () => {
  test('loses its race alone, with everything it had written already', async () => {
    const store = await open()
    await store.commit(arrival())
    const to = (version: number, key: string) => ({
      at: noon,
      key,
      profiles: [{ account: acme, expected: version - 1, next: aProfile({ version }) }],
    })
    const results = await Promise.all([store.commit(to(2, 'a')), store.commit(to(2, 'late')), store.commit(to(3, 'c'))])
    expect(results.map(({ kind }) => kind)).toStrictEqual(['committed', 'lost-race', 'committed'])
    expect(await keys(store)).toStrictEqual(['a', 'c'])
    expect((await store.subject(acme, zoe))?.profile.version).toBe(3)
  })

  test('fails alone with its own error', async () => {
    const store = await open()
    const { group } = store.connections
    const broken: Job<unknown> = async (trx) => {
      await keep('broken')(trx)
      throw new Error('its own')
    }
    const results = await Promise.allSettled([group.write(keep('a')), group.write(broken), group.write(keep('b'))])
    expect(results.map(({ status }) => status)).toStrictEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(results[1]).toStrictEqual({ status: 'rejected', reason: new Error('its own') })
    expect(await keys(store)).toStrictEqual(['a', 'b'])
  })

  test('which makes SQLite itself end the transaction, ends it for all: none is confirmed, none is written', async () => {
    const store = await open()
    const { group } = store.connections
    const full: Job<unknown> = async (trx) => {
      await sql`rollback`.execute(trx)
      throw new Error('the disk is full')
    }
    const results = await Promise.allSettled([group.write(keep('a')), group.write(full), group.write(keep('b'))])
    const refused = { status: 'rejected', reason: new Error('the disk is full') }
    expect(results).toStrictEqual([refused, refused, refused])
    expect(await keys(store)).toStrictEqual([])
    await group.write(keep('next'))
    expect(await keys(store)).toStrictEqual(['next'])
  })
})
