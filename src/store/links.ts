import type { Kysely } from 'kysely'
import type { Conversation } from '../application/chat-request.ts'
import type { ChatIdentity, LinkedIdentity, Membership } from '../application/ports.ts'
import { accountId, personId } from '../domain/ids.ts'
import type { AccountId, PersonId } from '../domain/ids.ts'
import { prepared } from './prepared.ts'
import { toSubject } from './read-people.ts'
import { CorruptRowError } from './shape.ts'
import type { Tables } from './tables.ts'
import type { Write } from './write.ts'

type Db = Kysely<Tables>

/** What every message asks for: the accounts of the tenant, and who the user is in each. */
const membershipsOf = prepared(3, (db, user: string, channel: string, tenant: string) =>
  db
    .selectFrom('bindings')
    .leftJoin('links', (join) =>
      join
        .onRef('links.channel', '=', 'bindings.channel')
        .onRef('links.tenant', '=', 'bindings.tenant')
        .onRef('links.account', '=', 'bindings.account')
        .on('links.user_id', '=', user),
    )
    .leftJoin('people', 'people.id', 'links.person')
    .leftJoin('profiles', 'profiles.person', 'people.id')
    .leftJoin('accounts', 'accounts.id', 'people.account')
    .leftJoin('chosen_accounts', (join) =>
      join
        .onRef('chosen_accounts.channel', '=', 'links.channel')
        .onRef('chosen_accounts.tenant', '=', 'links.tenant')
        .onRef('chosen_accounts.user_id', '=', 'links.user_id')
        .onRef('chosen_accounts.account', '=', 'links.account'),
    )
    .select([
      'bindings.account as bound',
      'accounts.body as account',
      'people.body as person',
      'profiles.body as profile',
      'chosen_accounts.account as chosen',
    ])
    .where('bindings.channel', '=', channel)
    .where('bindings.tenant', '=', tenant)
    .orderBy('bindings.account'),
)

export async function readMemberships(db: Db, { channel, tenant, user }: ChatIdentity): Promise<readonly Membership[]> {
  const { rows } = await membershipsOf(db, user, channel, tenant)
  return rows.map(({ bound, account, person, profile, chosen }) => ({
    account: accountId(bound),
    ...(account !== null && person !== null && profile !== null && { subject: toSubject({ account, person, profile }) }),
    chosen: chosen !== null,
  }))
}

/** Whether the person's chat identity is also somebody who acts in another account of the same tenant. */
export async function actsElsewhere(db: Db, person: PersonId): Promise<boolean> {
  const row = await db
    .selectFrom('links as own')
    .innerJoin('links as other', (join) =>
      join
        .onRef('other.channel', '=', 'own.channel')
        .onRef('other.tenant', '=', 'own.tenant')
        .onRef('other.user_id', '=', 'own.user_id')
        .onRef('other.account', '!=', 'own.account'),
    )
    .innerJoin('bindings', (join) =>
      join
        .onRef('bindings.channel', '=', 'other.channel')
        .onRef('bindings.tenant', '=', 'other.tenant')
        .onRef('bindings.account', '=', 'other.account'),
    )
    .innerJoin('people', 'people.id', 'other.person')
    .select('other.person')
    .where('own.person', '=', person)
    .where('people.deactivated', '=', 0)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function readLinksOfUser(db: Db, { channel, tenant, user }: ChatIdentity): Promise<readonly LinkedIdentity[]> {
  const rows = await db
    .selectFrom('links')
    .selectAll()
    .where('channel', '=', channel)
    .where('tenant', '=', tenant)
    .where('user_id', '=', user)
    .orderBy('account')
    .execute()
  return rows.map(toLink)
}

export async function readLinksOfPerson(db: Db, person: PersonId): Promise<readonly LinkedIdentity[]> {
  const rows = await db.selectFrom('links').selectAll().where('person', '=', person).orderBy('channel').execute()
  return rows.map(toLink)
}

export async function link(db: Db, { channel, tenant, user, account, person }: LinkedIdentity): Promise<'linked' | 'taken'> {
  return db.transaction().execute(async (trx) => {
    const inserted = await trx
      .insertInto('links')
      .values({ channel, tenant, user_id: user, account, person })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (inserted.numInsertedOrUpdatedRows === 1n) return 'linked'
    const present = await readLinksOfUser(trx, { channel, tenant, user })
    return present.some((each) => each.account === account && each.person === person) ? 'linked' : 'taken'
  })
}

/**
 * Ends every link of the person at once, and what could still be told on the lost phone or account (DOMAIN §2, "lock"). The same user's
 * links in other accounts are those accounts' own.
 */
export async function unlink(db: Db, person: PersonId): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('links').where('person', '=', person).execute()
    await trx.deleteFrom('conversations').where('person', '=', person).execute()
  })
}

/** One chosen account per identity, the last choice; a choice whose link was ended meanwhile is none. */
export async function writeChosen({ trx, batch }: Write): Promise<void> {
  for (const { channel, tenant, user, account } of batch.chosen ?? []) {
    const link = await trx
      .selectFrom('links')
      .select('account')
      .where('channel', '=', channel)
      .where('tenant', '=', tenant)
      .where('user_id', '=', user)
      .where('account', '=', account)
      .executeTakeFirst()
    if (!link) continue
    await trx
      .insertInto('chosen_accounts')
      .values({ channel, tenant, user_id: user, account })
      .onConflict((conflict) => conflict.columns(['channel', 'tenant', 'user_id']).doUpdateSet({ account }))
      .execute()
  }
}

export async function readBindings(db: Db, channel: 'teams' | 'slack', tenant: string): Promise<readonly AccountId[]> {
  const rows = await db
    .selectFrom('bindings')
    .select('account')
    .where('channel', '=', channel)
    .where('tenant', '=', tenant)
    .orderBy('account')
    .execute()
  return rows.map((row) => accountId(row.account))
}

function toLink(row: Tables['links']): LinkedIdentity {
  const { tenant } = row
  return { channel: channelOf(row.channel), tenant, user: row.user_id, account: accountId(row.account), person: personId(row.person) }
}

const channels: readonly Conversation['channel'][] = ['web', 'teams', 'slack', 'console']

export function channelOf(text: string): Conversation['channel'] {
  const channel = channels.find((each) => each === text)
  if (channel === undefined) throw new CorruptRowError('channel')
  return channel
}
