import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { commandNames } from '../../src/domain/commands.ts'
import { textsFor } from '../../src/texts/texts.ts'

const page = readFileSync(new URL('../../docs/admin.md', import.meta.url), 'utf8')

test.each(commandNames)('docs/admin.md shows how to say %s', (name) => {
  const example = textsFor('en').admin.examples[name]
  const row = page.split('\n').find((line) => line.includes(`| ${example} | \`/fmu ${example}\` |`))
  const files = /\| ([\w-]+\.test\.ts)[^|]*\|$/.exec(row ?? '')
  expect([example, files?.[1] && readFileSync(new URL(`../admin/${files[1]}`, import.meta.url), 'utf8').length > 0]).toEqual([example, true])
})
