import { sql } from 'kysely'
import type { Migration } from '../dialect.ts'

/** A chat identity is linked in each account on whose roster it stands, and one of these accounts is chosen (DOMAIN §2). */
export const accountsOfAnIdentity: Migration = async (db) => {
  await db.schema
    .createTable('links')
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('links_key', ['channel', 'tenant', 'user_id', 'account'])
    .addUniqueConstraint('one_link_per_channel', ['person', 'channel'])
    .addForeignKeyConstraint('link_of_person', ['account', 'person'], 'people', ['account', 'id'])
    .execute()
  await sql`insert into links (channel, tenant, user_id, account, person)
    select channel, tenant, user_id, account, person from identities`.execute(db)
  await db.schema.dropTable('identities').execute()

  // With the link its choice goes: somebody who was locked chooses anew.
  await db.schema
    .createTable('chosen_accounts')
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('account', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('chosen_accounts_key', ['channel', 'tenant', 'user_id'])
    .addForeignKeyConstraint(
      'chosen_of_link',
      ['channel', 'tenant', 'user_id', 'account'],
      'links',
      ['channel', 'tenant', 'user_id', 'account'],
      (key) => key.onDelete('cascade'),
    )
    .execute()
}
