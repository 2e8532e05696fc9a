import { expect, test } from '@jest/globals'
import { Linter } from 'eslint'

// What src may not say, as eslint.config.mjs has it, over small sources.

const file = new URL('../../eslint.config.mjs', import.meta.url).href
const { default: config } = (await import(file)) as { default: readonly Linter.Config[] }
const syntax = config.find(({ files, rules }) => files?.includes('src/**/*.ts') && rules?.['no-restricted-syntax'])

const messages = (code: string): readonly string[] =>
  new Linter()
    .verify(code, [{ rules: { 'no-restricted-syntax': syntax?.rules?.['no-restricted-syntax'] ?? 'off' } }])
    .map(({ message }) => message)

test.each([
  ['Date.now()', 'Pass the time in'],
  ['new Date()', 'Pass the time in'],
  ['Temporal.Now.instant()', 'Pass the time in'],
  ['date.getHours()', 'the machine'],
  ['date.getTimezoneOffset()', 'the machine'],
  ['restify.plugins.bodyParser()', 'body parsers'],
  ["import { plugins } from 'restify'", 'body parsers'],
])('src may not say %s', (code, why) => {
  expect(messages(code)).toStrictEqual([expect.stringContaining(why)])
})

test.each([
  'new Date(0)',
  'clock.now()',
  'date.getUTCHours()',
  'restify.createServer()',
  "import restify from 'restify'",
  'parts.getName()',
])('src may say %s', (code) => {
  expect(messages(code)).toStrictEqual([])
})
