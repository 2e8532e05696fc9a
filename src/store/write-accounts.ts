import { Abandoned } from './write.ts'
import type { Write } from './write.ts'
import { fold } from './search-keys.ts'
import { toText } from './shape.ts'

/** Whoever changes people, templates or settings counts on; of two that read the same count the second has lost (DOMAIN §7). */
export async function countRosterChange({ trx, batch }: Write): Promise<void> {
  const { accounts = [], people = [], templates = [], roster } = batch
  const touched = new Set<string>([
    ...accounts.map(({ id }) => id),
    ...people.map(({ account }) => account),
    ...templates.map(({ account }) => account),
  ])
  if (roster) touched.add(roster.account)
  for (const account of touched) {
    const counted = await trx
      .updateTable('accounts')
      .set((eb) => ({ roster_version: eb('roster_version', '+', 1) }))
      .where('id', '=', account)
      .$if(roster?.account === account, (update) => update.where('roster_version', '=', roster?.version ?? 0))
      .executeTakeFirstOrThrow()
    if (roster?.account === account && counted.numUpdatedRows !== 1n) throw new Abandoned({ kind: 'lost-race' })
  }
}

export async function writeAccounts({ trx, batch }: Write): Promise<void> {
  for (const account of batch.accounts ?? []) {
    const body = toText(account)
    await trx
      .insertInto('accounts')
      .values({ id: account.id, body })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ body }))
      .execute()
  }
}

/** Version 1 is new, every other one follows the version that is stored; a name is used once per account (DOMAIN §10). */
export async function writeTemplates({ trx, batch }: Write): Promise<void> {
  for (const { account, template, removed } of batch.templates ?? []) {
    const { id, version } = template
    if (removed) {
      await trx.deleteFrom('templates').where('account', '=', account).where('id', '=', id).execute()
      continue
    }
    const columns = { name_key: fold(template.name), version, body: toText(template) }
    const namesake = await trx
      .selectFrom('templates')
      .select('id')
      .where('account', '=', account)
      .where('name_key', '=', columns.name_key)
      .where('id', '!=', id)
      .executeTakeFirst()
    if (namesake) throw new Abandoned({ kind: 'lost-race' })
    const written = await trx
      .insertInto('templates')
      .values({ account, id, ...columns })
      .onConflict((conflict) =>
        conflict
          .columns(['account', 'id'])
          .doUpdateSet(columns)
          .where('templates.version', '=', version - 1),
      )
      .executeTakeFirstOrThrow()
    if (written.numInsertedOrUpdatedRows !== 1n) throw new Abandoned({ kind: 'lost-race' })
  }
}

export async function writeBindings({ trx, batch }: Write): Promise<void> {
  for (const binding of batch.bindings ?? []) {
    await trx
      .insertInto('bindings')
      .values({ ...binding })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}
