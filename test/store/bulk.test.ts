import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, test } from '@jest/globals'
import type { Batch } from '../../src/application/ports.ts'
import { changeId, personId } from '../../src/domain/ids.ts'
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts'
import { acme, aChange, anAccount, aPerson, aProfile, arrival, later, noon, zoe } from '../contracts/samples.ts'
import { temporaryFiles } from './temporary-file.ts'

const size = 5000
const newFile = temporaryFiles()
const ids = Array.from({ length: size }, (_, n) => personId(`p${n}`))

/** Everybody in one batch, as an import writes them. */
const imported: Batch = {
  at: noon,
  accounts: [anAccount()],
  people: ids.map((id, n) => aPerson({ id, name: `Person ${n}` })),
  profiles: ids.map((person) => ({ account: acme, expected: 0, next: aProfile({ person }) })),
}

/** One change of everybody, as an admin's bulk writes it. */
const changed: Batch = {
  at: later(1),
  profiles: ids.map((person) => ({ account: acme, expected: 1, next: aProfile({ person, version: 2, beep: false }) })),
  changes: [aChange({ id: changeId('bulk'), people: ids.map((person) => ({ ...aChange().people[0]!, person })) })],
}

test('a bulk over 5,000 people lets the process go on every 200 rows, and readers read meanwhile', async () => {
  const store = await openSqliteStore({ file: newFile() })
  await store.commit(arrival())
  await store.commit(imported)
  let turns = 0
  let done = false
  const counting = (): void => {
    turns++
    if (!done) setImmediate(counting)
  }
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  counting()
  const committing = store.commit(changed).then((result) => {
    done = true
    return result
  })
  const before = await store.subject(acme, personId('p1'))
  expect({ done, version: before?.profile.version }).toStrictEqual({ done: false, version: 1 })
  expect(await committing).toStrictEqual({ kind: 'committed' })
  const turnsOfBulk = turns
  delay.disable()
  // 10,000 rows written: two profile rows and a row of the change per person.
  expect(turnsOfBulk).toBeGreaterThanOrEqual(50)
  expect(delay.max / 1e6).toBeLessThan(500)
  expect((await store.subject(acme, personId('p4999')))?.profile.beep).toBe(false)
  await store.close()
})

test('reading 5,000 people, and a change of all of them, lets the process go on too', async () => {
  const store = await openSqliteStore({ file: ':memory:' })
  await store.commit(arrival())
  await store.commit(imported)
  await store.commit(changed)
  let turns = 0
  const counting = setInterval(() => turns++, 0)
  expect(await store.people(acme, { text: 'person' })).toHaveLength(size)
  const [bulk] = await store.changes(acme, { limit: 1, person: ids[42]! })
  expect(bulk?.people).toHaveLength(size)
  clearInterval(counting)
  expect(turns).toBeGreaterThan(5)
  await store.close()
})

test('a bulk in which one person moved on writes nothing', async () => {
  const store = await openSqliteStore({ file: ':memory:' })
  await store.commit(arrival())
  await store.commit(imported)
  await store.commit({ at: noon, profiles: [{ account: acme, expected: 1, next: aProfile({ person: ids[2500]!, version: 2 }) }] })
  expect(await store.commit(changed)).toStrictEqual({ kind: 'lost-race' })
  expect((await store.people(acme, { limit: 10 })).every((subject) => subject.profile.version === 1)).toBe(true)
  expect((await store.subject(acme, zoe))?.profile.version).toBe(1)
  await store.close()
})
