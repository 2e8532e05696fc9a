import type { Language } from '../../src/domain/person.ts'
import type { Partial, Understanding } from '../../src/domain/reading.ts'
import type { WallTime } from '../../src/domain/time.ts'
import { trace } from '../../src/understanding/explain.ts'
import type { SchemaOp } from '../../src/understanding/to-schema.ts'
import { toSchema } from '../../src/understanding/to-schema.ts'
import { understand } from '../../src/understanding/understand.ts'
import type { UnderstandInput } from '../../src/understanding/understand-input.ts'

/** Monday 23 November 2026, 10:15. */
export const now = '2026-11-23T10:15' as WallTime

export interface Situation {
  readonly language?: Language
  readonly role?: 'user' | 'admin'
  readonly at?: string
  readonly partial?: Partial
  readonly names?: NonNullable<UnderstandInput['names']>
}

export function inputOf(text: string, { language = 'en', role = 'user', at, partial, names }: Situation = {}): UnderstandInput {
  return { text, now: (at as WallTime | undefined) ?? now, language, role, ...(partial && { partial }), ...(names && { names }) }
}

export function read(text: string, situation?: Situation): Understanding {
  return understand(inputOf(text, situation))
}

/** The understanding in the language schema, as one compact string: a failing table row prints it beside the trace. */
export function ops(text: string, situation?: Situation): string {
  const input = inputOf(text, situation)
  return toSchema(understand(input), input.now).map(opText).join(' + ')
}

function opText({ intent, ...slots }: SchemaOp): string {
  const fields = Object.entries(slots).map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return [intent, ...fields].join(' ').replaceAll('"', '')
}

/** Assumptions by kind, in the order made. */
export function assumed(text: string, situation?: Situation): string[] {
  const understanding = read(text, situation)
  return understanding.kind === 'act' ? understanding.reading.assumed.map(({ kind }) => kind) : [`(${understanding.kind})`]
}

/** For the message of a failing assertion. */
export function why(text: string, situation?: Situation): string {
  return `\n${text}\n${trace(inputOf(text, situation)).join('\n')}`
}
