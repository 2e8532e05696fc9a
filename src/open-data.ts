import { ensureFirstAdmin } from './application/first-admin.ts'
import type { Clock, SlackData, WebInbox } from './application/ports.ts'
import type { Config } from './config.ts'
import { seedDemo } from './demo/seed-demo.ts'
import { instant } from './domain/time.ts'
import { openSqliteStore, type SqlStore } from './store/open-sqlite-store.ts'
import { openSlackData } from './store/slack-data.ts'
import { openWebInbox } from './store/web-inbox.ts'

/** The database the settings name, and what the chat page and Slack keep in it. */
export interface OpenData {
  readonly store: SqlStore
  readonly inbox: WebInbox
  readonly slack: SlackData
}

/** Opens it; in the demo the company is there from the first time on. Throws StoreOpenError with a remedy for the operator. */
export async function openData({ demo, databaseFile, firstAdmin }: Config, machine: Clock): Promise<OpenData> {
  const store = await openSqliteStore({ file: databaseFile })
  try {
    const inbox = openWebInbox(store)
    if (firstAdmin !== undefined) await ensureFirstAdmin(store, firstAdmin, machine.now())
    if (demo) await seedDemo(store, instant(machine.now() + (await inbox.clockAhead())))
    return { store, inbox, slack: openSlackData(store) }
  } catch (error) {
    await store.close()
    throw error
  }
}
