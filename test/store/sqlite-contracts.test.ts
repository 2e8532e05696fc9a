import { openScratch } from '../../src/store/scratch.ts'
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts'
import { openWebInbox } from '../../src/store/web-inbox.ts'
import { personId } from '../../src/domain/ids.ts'
import { arrival } from '../contracts/samples.ts'
import { scratchContract } from '../contracts/scratch-contract.ts'
import { storeContract } from '../contracts/store-contract.ts'
import { webInboxContract } from '../contracts/web-inbox-contract.ts'
import { temporaryFiles } from './temporary-file.ts'

const newFile = temporaryFiles()

for (const [name, file] of [
  ['SQLite in memory', () => ':memory:'],
  ['SQLite in a file', newFile],
] as const) {
  storeContract(name, () => openSqliteStore({ file: file() }))

  scratchContract(name, async (clock) => {
    const store = await openSqliteStore({ file: file() })
    const scratch = openScratch(store, clock)
    const rows = async (): Promise<number> => (await store.connections.read.selectFrom('scratch').select('key').execute()).length
    return { scratch, rows, breakDown: () => store.close() }
  })

  webInboxContract(name, async () => {
    const store = await openSqliteStore({ file: file() })
    await store.commit(arrival())
    await store.commit(arrival({ id: personId('ann'), name: 'Ann' }))
    return { inbox: openWebInbox(store), close: () => store.close() }
  })
}
