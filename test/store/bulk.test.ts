import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { Batch } from '../../src/application/ports.ts'
import { changeId, personId } from '../../src/domain/ids.ts'
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts'
import type { SqlStore } from '../../src/store/open-sqlite-store.ts'
import { acme, aChange, anAccount, aPerson, aProfile, later, noon } from '../contracts/samples.ts'
import { temporaryFiles } from './temporary-file.ts'

// Five thousand people take their time on a busy machine.
jest.setTimeout(90_000)

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

/** One change of everybody, as an admin's bulk writes it; `ahead` is somebody who is at version 2 already. */
function changed(ahead?: number): Batch {
  const version = (n: number): number => (n === ahead ? 2 : 1)
  return {
    at: later(1),
    profiles: ids.map((person, n) => {
      const next = aProfile({ person, version: version(n) + 1, beep: false })
      return { account: acme, expected: version(n), next }
    }),
    changes: [aChange({ id: changeId('bulk'), people: ids.map((person) => ({ ...aChange().people[0]!, person })) })],
  }
}

let store: SqlStore

beforeAll(async () => {
  store = await openSqliteStore({ file: newFile() })
  await store.commit(imported)
})
afterAll(() => store.close())

test('a bulk in which one person moved on writes nothing', async () => {
  const moved = { at: noon, profiles: [{ account: acme, expected: 1, next: aProfile({ person: ids[2500]!, version: 2 }) }] }
  await store.commit(moved)
  expect(await store.commit(changed())).toStrictEqual({ kind: 'lost-race' })
  const versions = (await store.people(acme)).map((subject) => subject.profile.version)
  expect(versions.filter((version) => version === 1)).toHaveLength(size - 1)
  expect(await store.changes(acme, { limit: 1 })).toStrictEqual([])
})

test('a bulk over 5,000 people lets the process go on every 200 rows, and readers read meanwhile', async () => {
  const spent = (): number => process.threadCpuUsage().user / 1000
  let turns = 0
  let longestTurnMs = 0
  let done = false
  let last = spent()
  const counting = (): void => {
    turns++
    // Work, not time that passed: other programs may keep the machine busy.
    longestTurnMs = Math.max(longestTurnMs, spent() - last)
    last = spent()
    if (!done) setImmediate(counting)
  }
  setImmediate(counting)
  const committing = store.commit(changed(2500)).then((result) => {
    done = true
    return result
  })
  const before = await store.subject(acme, personId('p1'))
  expect({ done, version: before?.profile.version }).toStrictEqual({ done: false, version: 1 })
  expect(await committing).toStrictEqual({ kind: 'committed' })
  const turnsOfBulk = turns
  // 5,000 profiles and as many rows of the change.
  expect(turnsOfBulk).toBeGreaterThanOrEqual(50)
  expect(longestTurnMs).toBeLessThan(400)
  expect((await store.subject(acme, personId('p4999')))?.profile.beep).toBe(false)
})

test('reading 5,000 people, and a change of all of them, lets the process go on too', async () => {
  let turns = 0
  const counting = setInterval(() => turns++, 0)
  expect(await store.people(acme, { text: 'person' })).toHaveLength(size)
  const [bulk] = await store.changes(acme, { limit: 1, person: ids[42]! })
  expect(bulk?.people).toHaveLength(size)
  clearInterval(counting)
  expect(turns).toBeGreaterThan(5)
})
