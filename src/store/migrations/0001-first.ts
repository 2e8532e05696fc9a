import { sql } from 'kysely'
import type { CreateTableBuilder } from 'kysely'
import type { Migration } from '../dialect.ts'

/** Everything that the bot keeps, as of its first release. */
export const first: Migration = async (db, dialect) => {
  const table = (name: string): CreateTableBuilder<string> => db.schema.createTable(name)
  /** A person of this account: the database itself keeps rows of one account from naming somebody of another (DOMAIN §2). */
  const ofPerson = <Table extends string, Column extends string>(
    builder: CreateTableBuilder<Table, Column | 'account' | 'person'>,
  ): CreateTableBuilder<Table, Column | 'account' | 'person'> =>
    builder.addForeignKeyConstraint('of_person', ['account', 'person'], 'people', ['account', 'id'])

  await table('accounts')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('body', 'text', (c) => c.notNull())
    .execute()

  await table('people')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('account', 'text', (c) => c.notNull().references('accounts.id'))
    .addColumn('name_key', 'text', (c) => c.notNull())
    .addColumn('email_key', 'text')
    .addColumn('fixed_key', 'text')
    .addColumn('mobile_key', 'text')
    .addColumn('search_text', 'text', (c) => c.notNull())
    .addColumn('deactivated', 'integer', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addUniqueConstraint('people_in_account', ['account', 'id'])
    .execute()

  await table('person_teams')
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('team_key', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('person_teams_key', ['person', 'team_key'])
    .$call(ofPerson)
    .execute()

  await table('profiles')
    .addColumn('person', 'text', (c) => c.primaryKey())
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('status_now', 'text')
    .addColumn('status_until', 'bigint')
    .addColumn('due_at', 'bigint')
    .addColumn('due_token', 'text')
    .addColumn('due_claimed_until', 'bigint')
    .$call(ofPerson)
    .execute()

  await table('profile_history')
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('valid_from', 'bigint', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('profile_history_key', ['person', 'version'])
    .$call(ofPerson)
    .execute()

  await table('changes')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('account', 'text', (c) => c.notNull().references('accounts.id'))
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('actor', 'text')
    .addColumn('undone_by', 'text')
    .addColumn('body', 'text', (c) => c.notNull())
    .execute()

  await table('change_people')
    .addColumn('change', 'text', (c) => c.notNull().references('changes.id'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('change_people_key', ['change', 'position'])
    .$call(ofPerson)
    .execute()

  await table('pending')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('account', 'text', (c) => c.notNull().references('accounts.id'))
    .addColumn('card', 'text', (c) => c.notNull())
    .addColumn('expires', 'bigint', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('outcome', 'text')
    .execute()

  await table('request_keys')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('reply', 'text')
    .execute()

  await table('outbox')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .addColumn('due', 'bigint', (c) => c.notNull())
    .addColumn('expires', 'bigint', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('token', 'text')
    .addColumn('claimed_until', 'bigint')
    .addColumn('because', 'text')
    .addColumn('sent_at', 'bigint')
    .addColumn('platform_id', 'text')
    .addColumn('body', 'text', (c) => c.notNull())
    .$call(ofPerson)
    .execute()

  await table('audit')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('account', 'text', (c) => c.notNull().references('accounts.id'))
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('person', 'text')
    .addColumn('body', 'text', (c) => c.notNull())
    .execute()

  await table('identities')
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('user_id', 'text', (c) => c.notNull())
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('identities_key', ['channel', 'tenant', 'user_id'])
    .addUniqueConstraint('one_identity_per_channel', ['person', 'channel'])
    .$call(ofPerson)
    .execute()

  await table('bindings')
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('account', 'text', (c) => c.notNull().references('accounts.id'))
    .addPrimaryKeyConstraint('bindings_key', ['channel', 'tenant', 'account'])
    .execute()

  await table('conversations')
    .addColumn('person', 'text', (c) => c.primaryKey())
    .addColumn('account', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('reference', 'text', (c) => c.notNull())
    .addColumn('last_used', 'bigint', (c) => c.notNull())
    .addColumn('unreachable', 'integer', (c) => c.notNull())
    .$call(ofPerson)
    .execute()

  await table('templates')
    .addColumn('account', 'text', (c) => c.notNull().references('accounts.id'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('name_key', 'text', (c) => c.notNull())
    .addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('templates_key', ['account', 'id'])
    .addUniqueConstraint('template_names', ['account', 'name_key'])
    .execute()

  await table('scratch')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .addColumn('expires', 'bigint')
    .execute()

  await table('web_cards')
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('sequence', 'bigint', (c) => c.notNull())
    .addColumn('place', 'bigint', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('card', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('web_cards_key', ['person', 'sequence'])
    .addUniqueConstraint('web_card_once', ['person', 'key'])
    .execute()

  await table('web_clock')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('ahead_ms', 'bigint', (c) => c.notNull())
    .execute()

  for (const [on, columns] of indexes) {
    await db.schema
      .createIndex(`${on}_by_${columns.join('_')}`)
      .on(on)
      .columns(columns)
      .execute()
  }
  const kept = [
    dialect.refuse('update', 'audit'),
    dialect.refuse('delete', 'audit'),
    dialect.refuse('update', 'change_people'),
    dialect.refuse('update', 'changes', ['id', 'account', 'seq', 'at', 'actor', 'body']),
  ]
  for (const statement of kept.flat()) await sql.raw(statement).execute(db)
}

const indexes: readonly (readonly [table: string, columns: string[]])[] = [
  ['people', ['account', 'name_key', 'id']],
  ['people', ['account', 'email_key']],
  ['people', ['account', 'fixed_key']],
  ['people', ['account', 'mobile_key']],
  ['person_teams', ['account', 'team_key']],
  ['profiles', ['account', 'status_now']],
  ['profiles', ['due_at']],
  ['changes', ['account', 'seq']],
  ['changes', ['account', 'actor', 'seq']],
  ['change_people', ['account', 'person']],
  ['pending', ['account', 'card']],
  ['pending', ['expires']],
  ['request_keys', ['at']],
  ['outbox', ['state', 'due', 'seq']],
  ['outbox', ['account', 'person', 'state']],
  ['outbox', ['expires']],
  ['audit', ['account', 'seq']],
  ['scratch', ['expires']],
  ['web_cards', ['person', 'place', 'sequence']],
]
