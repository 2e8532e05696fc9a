import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { languages } from '../../../src/domain/person.ts'
import type { Request } from '../../../src/domain/reading.ts'
import type { SchemaOp } from '../../../src/understanding/to-schema.ts'
import { toSchema } from '../../../src/understanding/to-schema.ts'
import { now, read, why } from '../reading.ts'
import { books } from './books/all.ts'
import { printed } from './print.ts'

function inSchema(requests: readonly Request[]): SchemaOp[] {
  const reading = { requests, score: 1, language: 'en' as const, said: [], assumed: [], rule: '' }
  return toSchema({ kind: 'act', reading, others: [] }, now)
}

interface SlotOp {
  readonly days: readonly string[]
}

/** Slots day by day, however they were grouped. */
function plain(ops: readonly SchemaOp[]): unknown {
  return ops.map(({ slots, ...op }) => ({
    ...op,
    slots: ((slots ?? []) as SlotOp[]).flatMap((slot) => slot.days.map((day) => JSON.stringify({ ...slot, days: day }))).sort(),
  }))
}

describe('what the generator prints is understood as what was meant', () => {
  test.each(languages)('%s', (language) => {
    fc.assert(
      fc.property(printed(books[language]), ({ wish, text }) => {
        const situation = { language, role: wish.who.length > 0 ? ('admin' as const) : ('user' as const) }
        const understood = plain(toSchema(read(text, situation), now))
        const meant = plain(inSchema(wish.requests))
        if (JSON.stringify(understood) !== JSON.stringify(meant)) expect({ text, understood, why: why(text, situation) }).toEqual({ meant })
      }),
      { numRuns: 1500, seed: 20261123 },
    )
  })
})
