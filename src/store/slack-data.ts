import type { SlackData, SlackInboxClaim } from '../application/ports.ts'
import { instant, type Instant } from '../domain/time.ts'
import type { Connections } from './connections.ts'
import type { SqlStore } from './open-sqlite-store.ts'

/** Old versions are kept without their seal: they say when a workspace installed, rotated and left, and open nothing. */
const keepSealedVersions = 1

/** What the Slack channel keeps, in the store's own database. */
export function openSlackData(store: SqlStore): SlackData {
  const { connections } = store
  return {
    installation: (owner) => readInstallation(connections, owner),
    saveInstallation: (owner, sealed, expected, at) => saveInstallation(connections, { owner, sealed: sealed ?? null, expected, at }),
    takeIn: (row, until) => takeIn(connections, row, until),
    claimOpen: (now, most, until) => claimOpen(connections, now, most, until),
    finish: async (key) => {
      await connections.group.write((trx) => trx.updateTable('slack_inbox').set({ body: null }).where('key', '=', key).execute())
    },
    postpone: async (key, due) => {
      await connections.write.updateTable('slack_inbox').set({ due }).where('key', '=', key).where('body', 'is not', null).execute()
    },
  }
}

async function readInstallation({ read }: Connections, owner: string): ReturnType<SlackData['installation']> {
  const row = await read
    .selectFrom('slack_installations')
    .select(['version', 'sealed'])
    .where('owner', '=', owner)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { version: row.version, ...(row.sealed !== null && { sealed: row.sealed }) }
}

interface NextInstallation {
  readonly owner: string
  readonly sealed: string | null
  readonly expected: number
  readonly at: Instant
}

async function saveInstallation({ write }: Connections, { owner, sealed, expected, at }: NextInstallation): Promise<boolean> {
  return write.transaction().execute(async (trx) => {
    const last = await trx
      .selectFrom('slack_installations')
      .select((eb) => eb.fn.max('version').as('version'))
      .where('owner', '=', owner)
      .executeTakeFirst()
    if ((last?.version ?? 0) !== expected) return false
    await trx
      .insertInto('slack_installations')
      .values({ owner, version: expected + 1, at, sealed })
      .execute()
    await trx
      .updateTable('slack_installations')
      .set({ sealed: null })
      .where('owner', '=', owner)
      .where('version', '<=', expected + 1 - keepSealedVersions)
      .execute()
    return true
  })
}

async function takeIn(
  { group }: Connections,
  { key, body, at }: { readonly key: string; readonly body: string; readonly at: Instant },
  until: Instant,
): ReturnType<SlackData['takeIn']> {
  return group.write(async (trx) => {
    const known = await trx.selectFrom('slack_inbox').select('body').where('key', '=', key).executeTakeFirst()
    if (known) return known.body === null ? 'done' : 'open'
    await trx.insertInto('slack_inbox').values({ key, body, at, due: until, attempts: 1 }).execute()
    return 'new'
  })
}

async function claimOpen(
  { read, write, dialect }: Connections,
  now: Instant,
  most: number,
  until: Instant,
): Promise<readonly SlackInboxClaim[]> {
  const any = await read
    .selectFrom('slack_inbox')
    .select('key')
    .where('body', 'is not', null)
    .where('due', '<=', now)
    .limit(1)
    .executeTakeFirst()
  if (!any) return []
  return write.transaction().execute(async (trx) => {
    const open = trx.selectFrom('slack_inbox').selectAll().where('body', 'is not', null).where('due', '<=', now).orderBy('at').limit(most)
    const claims: SlackInboxClaim[] = []
    for (const { key, body, at, attempts } of await dialect.lockRows(open, 'skip').execute()) {
      if (body === null) continue
      await trx
        .updateTable('slack_inbox')
        .set({ due: until, attempts: attempts + 1 })
        .where('key', '=', key)
        .execute()
      claims.push({ key, body, at: instant(at), attempt: attempts + 1 })
    }
    return claims
  })
}
