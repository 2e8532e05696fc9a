import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely'
import type { Tables } from './tables.ts'

type Value = string | number | null

/** Stands in the compiled text where a value goes. */
class Hole {
  readonly at: number

  constructor(at: number) {
    this.at = at
  }
}

/**
 * A query of which only the values differ from call to call: kysely builds and compiles its text once for a database, which for a look-up
 * by key costs more than running it. `query` must use each value as it is and build the same text whatever the values are; `count`
 * says how many it takes.
 */
export function prepared<Values extends readonly Value[], Row>(
  count: Values['length'],
  query: (db: Kysely<Tables>, ...values: Values) => Compilable<Row>,
): (db: Kysely<Tables>, ...values: Values) => Promise<QueryResult<Row>> {
  // A transaction has the adapter of the database it is of.
  const compiled = new WeakMap<object, CompiledQuery<Row>>()
  const compile = (db: Kysely<Tables>): CompiledQuery<Row> => {
    const holes = Array.from({ length: count }, (_, at) => new Hole(at)) as unknown as Values
    const text = query(db, ...holes).compile()
    const found = text.parameters.filter((parameter) => parameter instanceof Hole)
    if (new Set(found).size !== count) throw new Error('a prepared query does not use its values as they are')
    return text
  }
  return async (db, ...values) => {
    const { adapter } = db.getExecutor()
    let text = compiled.get(adapter)
    if (!text) compiled.set(adapter, (text = compile(db)))
    const parameters = text.parameters.map((parameter) => (parameter instanceof Hole ? values[parameter.at] : parameter))
    return db.executeQuery({ ...text, parameters })
  }
}
