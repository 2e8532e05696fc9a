import { saysAny } from '../grammar/clause.ts'
import type { Clause } from '../grammar/clause.ts'
import { has, meaning } from '../lexemes.ts'
import { rangeClocks } from '../time/range-clocks.ts'
import { sure } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import type { Times } from './times.ts'
import { weeklyDays } from './weekly-draft.ts'

/** "make my Friday slot private": the slot there is gets another status. "a private slot on Friday" is a new one. */
export function restatusOutcome(clause: Clause, times: Times): Outcome | undefined {
  const { statuses, topics, lexemes, targets } = clause
  const [said, ...more] = statuses
  const days = weeklyDays(times)
  if (said === undefined || more.length > 0 || !topics.has('slot') || days === undefined || times.every) return undefined
  if (!saysAny(clause, ['set']) || saysAny(clause, ['plan', 'only', 'except', 'weekly'])) return undefined
  const slot = lexemes.findIndex((_, i) => meaning(lexemes, i, 'topic')?.topic === 'slot')
  const known = lexemes
    .slice(0, slot)
    .some((_, i) => has(lexemes, i, 'self') || (has(lexemes, i, 'definite') && !has(lexemes, i, 'number')))
  const named = lexemes.findLastIndex((_, i) => has(lexemes, i, 'status'))
  if (!known || named < slot) return undefined
  const [range, ...others] = times.ranges
  if (others.length > 0 || times.until !== undefined || times.from?.clock !== undefined || times.clock !== undefined) return undefined
  const clocks = range?.from.clock && range.to.clock ? rangeClocks(range.from.clock, range.to.clock) : {}
  if (range !== undefined && !('start' in clocks)) return undefined
  const operation = { kind: 'change-slots' as const, match: { days, ...clocks }, set: { status: said.status } }
  return sure({ kind: 'change', operation, targets }, 'change the status of slots')
}
