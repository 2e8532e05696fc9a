import { DatabaseSync } from 'node:sqlite'
import { expect, jest, test } from '@jest/globals'
import { personId } from '../../src/domain/ids.ts'
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts'
import { acme, aNotice, arrival, noon, zoe } from '../contracts/samples.ts'
import { runWorker } from './run-worker.ts'
import { temporaryFiles } from './temporary-file.ts'

// Processes start slowly on a busy machine.
jest.setTimeout(90_000)

const newFile = temporaryFiles()

test('two processes with 500 changes each on one person lose none', async () => {
  const file = newFile()
  const store = await openSqliteStore({ file })
  await store.commit(arrival())
  await Promise.all([runWorker('increments', file, 'one'), runWorker('increments', file, 'two')])
  expect((await store.subject(acme, zoe))?.profile.version).toBe(1001)
  const ids = new Set((await store.changes(acme, { limit: 2000 })).map((change) => change.id))
  expect(ids.size).toBe(1000)
  await store.close()
})

test('a writer killed at any moment leaves every change it confirmed, whole, and none by halves', async () => {
  const file = newFile()
  const seed = await openSqliteStore({ file })
  await seed.commit(arrival())
  await seed.close()
  const confirmed: string[] = []
  const rounds = 10
  for (let round = 0; round < rounds; round++) {
    const writers = [0, 1].map((n) => runWorker('until-killed', file, `r${round}-${n}`, 3 + ((round * 7) % 23)))
    confirmed.push(...(await Promise.all(writers)).flat())
  }
  const store = await openSqliteStore({ file })
  const changes = await store.changes(acme, { limit: 100_000 })
  const present = new Set<string>(changes.map((change) => change.id))
  expect(confirmed.length).toBeGreaterThan(rounds * 3)
  expect(confirmed.filter((id) => !present.has(id))).toStrictEqual([])
  // What was not confirmed may be there too, but then with all its parts.
  expect((await store.subject(acme, zoe))?.profile.version).toBe(1 + present.size)
  const { read } = store.connections
  expect(await read.selectFrom('outbox').select('id').execute()).toHaveLength(present.size)
  expect(await read.selectFrom('request_keys').select('key').execute()).toHaveLength(present.size)
  expect(await read.selectFrom('profile_history').select('version').execute()).toHaveLength(1 + present.size)
  await store.close()
  const database = new DatabaseSync(file)
  expect({ ...database.prepare('pragma integrity_check').get() }).toStrictEqual({ integrity_check: 'ok' })
  expect(database.prepare('pragma foreign_key_check').all()).toStrictEqual([])
  database.close()
})

test('four workers take each due person and each notice once', async () => {
  const file = newFile()
  const store = await openSqliteStore({ file })
  const ids = Array.from({ length: 200 }, (_, n) => `p${n}`)
  for (const id of ids) {
    await store.commit({ ...arrival({ id: personId(id) }, { dueAt: noon }), notices: [aNotice(`n-${id}`, { to: personId(id) })] })
  }
  const crowd = (task: string): Promise<string[][]> => Promise.all(['a', 'b', 'c', 'd'].map((name) => runWorker(task, file, name)))
  const people = (await crowd('due-claims')).flat()
  const notices = (await crowd('notice-claims')).flat()
  expect(people.sort()).toStrictEqual([...ids].sort())
  expect(notices.sort()).toStrictEqual(ids.map((id) => `n-${id}`).sort())
  await store.close()
})
