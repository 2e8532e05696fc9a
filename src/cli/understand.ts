import { parseZone } from '../domain/time.ts'
import type { Understanding } from '../domain/reading.ts'
import { toSchema } from '../understanding/to-schema.ts'
import { understand } from '../understanding/understand.ts'
import { type Command, CommandProblem, type Shell } from './command.ts'
import { readOptions } from './pick.ts'
import { readRows, type SentenceRow, toRow } from './sentence-row.ts'

export const understandText: Command = {
  name: 'understand',
  takes: '[--explain] [--lang en] [--now 2026-11-23T10:15] [--tz Europe/Brussels] [--role user|admin] "text" | --jsonl < rows',
  does: 'what a sentence asks for, in the language schema; nothing is done',
  async run(shell, args) {
    const { values, positionals } = readOptions(args, {
      explain: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      lang: { type: 'string' },
      now: { type: 'string' },
      tz: { type: 'string' },
      role: { type: 'string' },
    })
    if (values.jsonl) return understandRows(shell)
    const text = positionals.join(' ')
    if (!text) throw new CommandProblem('Which words? fmu understand "private until 18:00"')
    if (values.tz !== undefined && !parseZone(values.tz))
      throw new CommandProblem(`"${values.tz}" is not a time zone. Write one as Europe/Brussels.`)
    const { lang, tz, role } = values
    const row = toRow({ text, ref: values.now, ...(lang && { lang }), ...(tz && { tz }), ...(role && { role }) }, shell.machine.now())
    if (typeof row === 'string') throw new CommandProblem(row)
    const understood = understand(row)
    for (const op of toSchema(understood, row.now)) shell.out(JSON.stringify(op))
    if (values.explain) for (const line of explanation(understood, row)) shell.out(line)
    return 0
  },
}

async function understandRows(shell: Shell): Promise<number> {
  for await (const row of readRows(shell)) {
    shell.out(JSON.stringify({ id: row.id, ops: toSchema(understand(row), row.now) }))
  }
  return 0
}

/** The decision, what was said, what was assumed, and by which rule. */
function explanation(understood: Understanding, { now, language, role }: SentenceRow): readonly string[] {
  const head = [
    `decision: ${understood.kind}`,
    `read at ${now} by ${role === 'admin' ? 'an admin' : 'a user'}, language ${language} expected`,
  ]
  switch (understood.kind) {
    case 'nothing':
      return [...head, `because: ${understood.because}`]
    case 'ask':
      return [
        ...head,
        `missing: ${JSON.stringify(understood.missing)}`,
        ...understood.choices.flatMap((reading, index) => [`choice ${index + 1}: ${JSON.stringify(reading.requests)}`]),
      ]
    case 'act':
    case 'deny': {
      const { reading } = understood
      return [
        ...head,
        `language: ${reading.language}`,
        ...reading.said.map(({ text, as }) => `said: "${text}" = ${as}`),
        ...reading.assumed.map((assumption) => `assumed: ${JSON.stringify(assumption)}`),
        `rule: ${reading.rule}`,
      ]
    }
  }
}
