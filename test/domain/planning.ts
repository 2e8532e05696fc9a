import type { Plan } from '../../src/domain/plan-result.ts'

/** The plan, or a failure that shows what came instead. */
export function planned(result: Plan): Extract<Plan, { kind: 'planned' }> {
  if (result.kind !== 'planned') throw new Error(JSON.stringify(result))
  return result
}

export function question(result: Plan): Extract<Plan, { kind: 'asks' }>['question'] {
  if (result.kind !== 'asks') throw new Error(JSON.stringify(result))
  return result.question
}

export function refusal(result: Plan): Extract<Plan, { kind: 'refused' }>['refusal'] {
  if (result.kind !== 'refused') throw new Error(JSON.stringify(result))
  return result.refusal
}
