import type { Kysely } from 'kysely'
import type { Conversation } from '../application/chat-request.ts'
import type { HomeConversation, LinkedIdentity } from '../application/ports.ts'
import { accountId, personId } from '../domain/ids.ts'
import type { AccountId, PersonId } from '../domain/ids.ts'
import { instant } from '../domain/time.ts'
import type { GroupWrites } from './group-writes.ts'
import { prepared } from './prepared.ts'
import { CorruptRowError } from './shape.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

// What every message asks for.
const conversationByPerson = prepared(1, (db, person: string) => db.selectFrom('conversations').selectAll().where('person', '=', person))
const identityByUser = prepared(3, (db, channel: string, tenant: string, user: string) =>
  db.selectFrom('identities').selectAll().where('channel', '=', channel).where('tenant', '=', tenant).where('user_id', '=', user),
)
const bindingsOf = prepared(2, (db, channel: string, tenant: string) =>
  db.selectFrom('bindings').select('account').where('channel', '=', channel).where('tenant', '=', tenant).orderBy('account'),
)

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

export async function readIdentity(
  db: Db,
  channel: Conversation['channel'],
  tenant: string,
  user: string,
): Promise<LinkedIdentity | undefined> {
  const [row] = (await identityByUser(db, channel, tenant, user)).rows
  return row && toIdentity(row)
}

export async function readIdentities(db: Db, person: PersonId): Promise<readonly LinkedIdentity[]> {
  const rows = await db.selectFrom('identities').selectAll().where('person', '=', person).orderBy('channel').execute()
  return rows.map(toIdentity)
}

export async function link(db: Db, identity: LinkedIdentity): Promise<'linked' | 'taken'> {
  const { channel, tenant, user, account, person } = identity
  return db.transaction().execute(async (trx) => {
    const inserted = await trx
      .insertInto('identities')
      .values({ channel, tenant, user_id: user, account, person })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (inserted.numInsertedOrUpdatedRows === 1n) return 'linked'
    const present = await readIdentity(trx, channel, tenant, user)
    return present?.person === person && present.account === account ? 'linked' : 'taken'
  })
}

/** Ends every link at once, and what could still be told on the lost phone or account (DOMAIN §2, "lock"). */
export async function unlink(db: Db, person: PersonId): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('identities').where('person', '=', person).execute()
    await trx.deleteFrom('conversations').where('person', '=', person).execute()
  })
}

export async function readBindings(db: Db, channel: 'teams' | 'slack', tenant: string): Promise<readonly AccountId[]> {
  const { rows } = await bindingsOf(db, channel, tenant)
  return rows.map((row) => accountId(row.account))
}

function toIdentity(row: Tables['identities']): LinkedIdentity {
  const { tenant } = row
  return { channel: channelOf(row.channel), tenant, user: row.user_id, account: accountId(row.account), person: personId(row.person) }
}

const channels: readonly Conversation['channel'][] = ['web', 'teams', 'slack', 'console']

function channelOf(text: string): Conversation['channel'] {
  const channel = channels.find((each) => each === text)
  if (channel === undefined) throw new CorruptRowError('channel')
  return channel
}
