import { readTimes } from '../understanding/when.ts'
import { type Command, CommandProblem, type Shell } from './command.ts'
import { readOptions } from './pick.ts'
import { readRows, type SentenceRow, toRow } from './sentence-row.ts'

export const when: Command = {
  name: 'when',
  takes: '[--lang en] [--now 2026-11-23T10:15] [--tz Europe/Brussels] "text" | --jsonl < rows',
  does: 'the times a text names, best reading first, as a clock on the wall shows them',
  async run(shell, args) {
    const { values, positionals } = readOptions(args, {
      jsonl: { type: 'boolean' },
      lang: { type: 'string' },
      now: { type: 'string' },
      tz: { type: 'string' },
    })
    if (values.jsonl) return readAll(shell)
    const text = positionals.join(' ')
    if (!text) throw new CommandProblem('Which words? fmu when "tomorrow 9-17"')
    const { lang, tz } = values
    const row = toRow({ text, ref: values.now, ...(lang && { lang }), ...(tz && { tz }) }, shell.machine.now())
    if (typeof row === 'string') throw new CommandProblem(row)
    for (const reading of readingsOf(row)) shell.out(JSON.stringify(reading))
    return 0
  },
}

async function readAll(shell: Shell): Promise<number> {
  for await (const row of readRows(shell)) shell.out(JSON.stringify({ id: row.id, readings: readingsOf(row) }))
  return 0
}

function readingsOf({ text, now, language }: SentenceRow) {
  return readTimes(text, now, language)
}
