import { afterEach, describe } from '@jest/globals'
import type { Store } from '../../src/application/ports.ts'
import { claimsOfDueTimes } from './store-due.ts'
import { commitsOnce } from './store-commit.ts'
import { findsPeople } from './store-people.ts'
import { keepsConversations } from './store-links.ts'
import { keepsTheRecord } from './store-record.ts'
import { sendsNotices } from './store-outbox.ts'

/** Opens an empty store. */
export type Opener = () => Promise<Store>

/** What every Store must do, whatever it stands on. */
export function storeContract(name: string, open: Opener): void {
  describe(`${name} as a store`, () => {
    const opened: Store[] = []
    const fresh: Opener = async () => {
      const store = await open()
      opened.push(store)
      return store
    }
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close()
    })
    commitsOnce(fresh)
    findsPeople(fresh)
    keepsTheRecord(fresh)
    claimsOfDueTimes(fresh)
    sendsNotices(fresh)
    keepsConversations(fresh)
  })
}
