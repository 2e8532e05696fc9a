import { Keyv } from 'keyv'
import type { Clock, Scratch } from '../application/ports.ts'
import { scratchStorage } from './scratch-storage.ts'
import type { SqlStore } from './open-sqlite-store.ts'

/**
 * What may be forgotten, in the store's own database. A broken database throws: with an `error` listener Keyv would answer "no data"
 * instead, so there is none.
 */
export function openScratch(store: SqlStore, clock: Clock): Scratch {
  const keyv = new Keyv({
    store: scratchStorage(store.connections, clock),
    // Expiry is the storage's: it goes by our clock, Keyv's own check by the machine's.
    checkExpired: false,
  })
  return {
    get: <Value>(key: string) => keyv.get<Value>(key),
    set: async (key, value, forMs) => {
      await keyv.setRaw(key, { value, expires: clock.now() + forMs })
    },
    delete: async (key) => {
      await keyv.delete(key)
    },
  }
}
