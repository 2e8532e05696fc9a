import type { KeyvStorageAdapter, KeyvStorageEntry, KeyvStorageGetResult } from 'keyv'
import type { Clock } from '../application/ports.ts'
import { minuteMs } from '../domain/time.ts'
import type { Connections } from './connections.ts'
import { prepared } from './prepared.ts'

/** What Keyv calls. Its own adapters are event emitters besides, which ours must not be: it throws. */
type Storage = Pick<KeyvStorageAdapter, 'get' | 'getMany' | 'has' | 'hasMany' | 'set' | 'setMany' | 'delete' | 'deleteMany' | 'clear'> & {
  /** Tells Keyv that `set` takes an absolute time and that expired rows are never given back. */
  readonly capabilities: { readonly expires: true }
}

const freshValue = prepared(2, (db, key: string, now: number) =>
  db
    .selectFrom('scratch')
    .select('value')
    .where('key', '=', key)
    .where((eb) => eb.or([eb('expires', 'is', null), eb('expires', '>', now)])),
)

/** Keyv's storage on a table of the store. Expired rows are never read; a write removes them, at most once a minute. */
export function scratchStorage({ read, write, group }: Connections, clock: Clock): Storage {
  let sweptAt = -Infinity

  async function getOne(key: string): Promise<string | undefined> {
    return (await freshValue(read, key, clock.now())).rows[0]?.value
  }

  async function getMany(keys: readonly string[]): Promise<(string | undefined)[]> {
    if (keys.length === 0) return []
    const rows = await read
      .selectFrom('scratch')
      .select(['key', 'value'])
      .where('key', 'in', keys)
      .where((eb) => eb.or([eb('expires', 'is', null), eb('expires', '>', clock.now())]))
      .execute()
    const values = new Map(rows.map((row) => [row.key, row.value]))
    return keys.map((key) => values.get(key))
  }

  async function setMany(entries: readonly KeyvStorageEntry[]): Promise<boolean[]> {
    const now = clock.now()
    await group.write(async (trx) => {
      if (now - sweptAt >= minuteMs) await trx.deleteFrom('scratch').where('expires', '<=', now).execute()
      for (const { key, value, expires = null } of entries) {
        const columns = { value: value as string, expires }
        await trx
          .insertInto('scratch')
          .values({ key, ...columns })
          .onConflict((conflict) => conflict.column('key').doUpdateSet(columns))
          .execute()
      }
    })
    if (now - sweptAt >= minuteMs) sweptAt = now
    return entries.map(() => true)
  }

  async function deleteMany(keys: readonly string[]): Promise<boolean[]> {
    const present = await getMany(keys)
    await group.write((trx) => trx.deleteFrom('scratch').where('key', 'in', keys).execute())
    return present.map((value) => value !== undefined)
  }

  return {
    capabilities: { expires: true },
    get: async <Value>(key: string): Promise<KeyvStorageGetResult<Value>> => getOne(key),
    getMany: async (keys) => getMany(keys),
    has: async (key) => (await getOne(key)) !== undefined,
    hasMany: async (keys) => (await getMany(keys)).map((value) => value !== undefined),
    set: async (key, value, expires) => (await setMany([expires === undefined ? { key, value } : { key, value, expires }]))[0] === true,
    setMany,
    delete: async (key) => (await deleteMany([key]))[0] === true,
    deleteMany,
    clear: async () => {
      await write.transaction().execute((trx) => trx.deleteFrom('scratch').execute())
    },
  }
}
