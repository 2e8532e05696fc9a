import type { Kysely } from 'kysely'
import type { HomeConversation } from '../application/ports.ts'
import type { PersonId } from '../domain/ids.ts'
import { instant } from '../domain/time.ts'
import type { GroupWrites } from './group-writes.ts'
import { channelOf } from './links.ts'
import { prepared } from './prepared.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

// What every message asks for.
const conversationByPerson = prepared(1, (db, person: string) => db.selectFrom('conversations').selectAll().where('person', '=', person))

export async function readConversation(db: Db, person: PersonId): Promise<HomeConversation | undefined> {
  const [row] = (await conversationByPerson(db, person)).rows
  if (!row) return undefined
  const { reference, unreachable, last_used } = row
  return { person, channel: channelOf(row.channel), reference, lastUsed: instant(last_used), unreachable: unreachable === 1 }
}

/** One home per person, the last used (DOMAIN §8): one that was used earlier than the stored one changes nothing. */
export async function saveConversation(group: GroupWrites, home: HomeConversation): Promise<void> {
  const { person, channel, reference, lastUsed } = home
  const columns = { channel, reference, last_used: lastUsed, unreachable: home.unreachable ? 1 : 0 }
  await group.write(async (trx) => {
    const owner = await trx.selectFrom('people').select('account').where('id', '=', person).executeTakeFirstOrThrow()
    await trx
      .insertInto('conversations')
      .values({ person, account: owner.account, ...columns })
      .onConflict((conflict) => conflict.column('person').doUpdateSet(columns).where('conversations.last_used', '<=', lastUsed))
      .execute()
  })
}
