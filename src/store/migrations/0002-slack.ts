import type { Migration } from '../dialect.ts'

/** Workspaces that installed the app into Slack, every version of their tokens' seal, and what Slack sent that is not finished yet. */
export const slack: Migration = async (db) => {
  await db.schema
    .createTable('slack_installations')
    .addColumn('owner', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('sealed', 'text')
    .addPrimaryKeyConstraint('slack_installations_key', ['owner', 'version'])
    .execute()

  await db.schema
    .createTable('slack_inbox')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('due', 'bigint', (c) => c.notNull())
    .addColumn('attempts', 'integer', (c) => c.notNull())
    .addColumn('body', 'text')
    .execute()

  await db.schema.createIndex('slack_inbox_by_due').on('slack_inbox').columns(['due']).execute()
  await db.schema.createIndex('slack_inbox_by_at').on('slack_inbox').columns(['at']).execute()
}
