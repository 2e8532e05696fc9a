import type { Kysely } from 'kysely'
import { dayMinutes, minuteMs } from '../domain/time.ts'
import type { Instant } from '../domain/time.ts'
import type { Tables } from './tables.ts'

const dayMs = dayMinutes * minuteMs
/** Platforms repeat a delivery for at most a few hours. */
const keepKeysMs = 7 * dayMs
/** A click on an old card is still told what became of it. */
const keepPendingMs = 30 * dayMs
const keepNoticesMs = 7 * dayMs

/** Removes what nobody asks for any more: request keys, closed or expired buttons, settled notices. */
export async function sweep(db: Kysely<Tables>, now: Instant): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('request_keys')
      .where('at', '<', now - keepKeysMs)
      .execute()
    await trx
      .deleteFrom('pending')
      .where('expires', '<', now - keepPendingMs)
      .execute()
    await trx
      .deleteFrom('outbox')
      .where('state', '!=', 'waiting')
      .where('expires', '<', now - keepNoticesMs)
      .execute()
    await trx
      .deleteFrom('slack_inbox')
      .where('at', '<', now - keepKeysMs)
      .execute()
    await trx.deleteFrom('scratch').where('expires', '<=', now).execute()
  })
}
