import type { Kysely } from 'kysely'
import type { Reply } from '../application/chat-request.ts'
import type { Pending } from '../application/ports.ts'
import { toOutcome, toPendingHead, toReply } from './documents.ts'
import { prepared } from './prepared.ts'
import type { Tables } from './tables.ts'

const pendingById = prepared(1, (db, id: string) => db.selectFrom('pending').select(['body', 'outcome']).where('id', '=', id))
const replyByKey = prepared(1, (db, key: string) => db.selectFrom('request_keys').select('reply').where('key', '=', key))

export async function toPending(db: Kysely<Tables>, id: string): Promise<Pending | undefined> {
  const [row] = (await pendingById(db, id)).rows
  if (!row) return undefined
  const head = toPendingHead(row.body)
  return row.outcome === null ? head : { ...head, outcome: toOutcome(row.outcome) }
}

/** The reply to a request key; undefined when the key is new, or was answered with nothing. */
export async function toReplyOf(db: Kysely<Tables>, key: string): Promise<Reply | undefined> {
  const [row] = (await replyByKey(db, key)).rows
  return row?.reply == null ? undefined : toReply(row.reply)
}
