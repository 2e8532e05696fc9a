import type { Kysely } from 'kysely'
import type { WebCard, WebEntry, WebInbox } from '../application/ports.ts'
import type { PersonId } from '../domain/ids.ts'
import { languages } from '../domain/person.ts'
import type { Language } from '../domain/person.ts'
import { instant } from '../domain/time.ts'
import type { SqlStore } from './open-sqlite-store.ts'
import { CorruptRowError } from './shape.ts'
import type { Connections } from './connections.ts'
import type { Tables } from './tables.ts'

type Row = Tables['web_cards']

/** Places that a page shows. */
const mostPlaces = 50
/** Rows kept per person, shown or not, so that a repeated key is still known. */
const mostRows = 500

/** What the chat page keeps, in the store's own database. */
export function openWebInbox(store: SqlStore): WebInbox {
  const { read } = store.connections
  return {
    put: (person, card) => put(store.connections, person, card),
    since: async (person, sequence) => (await shown(read, person)).filter((row) => row.sequence > sequence).map(toEntry),
    clockAhead: async () => (await read.selectFrom('web_clock').select('ahead_ms').where('id', '=', 1).executeTakeFirst())?.ahead_ms ?? 0,
    saveClockAhead: (ms) => saveClockAhead(store.connections, ms),
  }
}

async function put({ write, dialect }: Connections, person: PersonId, card: WebCard): Promise<WebEntry> {
  return write.transaction().execute(async (trx) => {
    // The person's row is the lock: sequences have no gap and no double.
    await dialect.lockRows(trx.selectFrom('people').select('id').where('id', '=', person), 'wait').execute()
    const known = await trx.selectFrom('web_cards').selectAll().where('person', '=', person).where('key', '=', card.key).executeTakeFirst()
    if (known) return toEntry(known)
    const { inPlaceOf, ...columns } = card
    const sequence = 1 + (await lastSequence(trx, person))
    const kept = inPlaceOf !== undefined && (await shown(trx, person)).some((row) => row.place === inPlaceOf)
    const row = { person, sequence, place: kept ? inPlaceOf : sequence, ...columns }
    await trx.insertInto('web_cards').values(row).execute()
    await trx
      .deleteFrom('web_cards')
      .where('person', '=', person)
      .where('sequence', '<=', sequence - mostRows)
      .execute()
    return toEntry(row)
  })
}

/** The newest card of each of the newest places, in order of sequence. */
async function shown(db: Kysely<Tables>, person: PersonId): Promise<Row[]> {
  const rows = await db
    .selectFrom('web_cards')
    .selectAll()
    .where('person', '=', person)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('web_cards as newer')
            .select('newer.sequence')
            .where('newer.person', '=', person)
            .where('newer.place', '=', eb.ref('web_cards.place'))
            .where('newer.sequence', '>', eb.ref('web_cards.sequence')),
        ),
      ),
    )
    .orderBy('place', 'desc')
    .limit(mostPlaces)
    .execute()
  return rows.sort((one, other) => one.sequence - other.sequence)
}

async function lastSequence(db: Kysely<Tables>, person: PersonId): Promise<number> {
  const row = await db
    .selectFrom('web_cards')
    .select((eb) => eb.fn.max('sequence').as('last'))
    .where('person', '=', person)
    .executeTakeFirst()
  return row?.last ?? 0
}

async function saveClockAhead({ write }: Connections, ms: number): Promise<void> {
  await write.transaction().execute((trx) =>
    trx
      .insertInto('web_clock')
      .values({ id: 1, ahead_ms: ms })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ ahead_ms: ms }))
      .execute(),
  )
}

function toEntry(row: Row): WebEntry {
  const { sequence, place, key, card, text } = row
  return { sequence, place, key, at: instant(row.at), language: languageOf(row.language), card, text }
}

function languageOf(text: string): Language {
  const language = languages.find((each) => each === text)
  if (language === undefined) throw new CorruptRowError('language of a card')
  return language
}
