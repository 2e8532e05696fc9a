import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

// Builds a small wrong tree in which every rule of tools/boundaries.cjs is broken at least once, and a right import for every arrow,
// and lets the real tool look at it.

const require = createRequire(import.meta.url)
const rulesFile = require.resolve('../../tools/boundaries.cjs')
const tool = new URL('../../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', import.meta.url).pathname

interface Violation {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
}

/** rule → file → what it imports: each line breaks that rule. A path is a file of the tree, anything else a package. */
const wrong: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['no-cycles', 'src/domain/egg.ts', 'src/domain/hen.ts'],
  ['page-runs-in-the-browser', 'src/channels/web/page/a.ts', 'src/domain/time.ts'],
  ['domain-imports', 'src/domain/a.ts', 'src/texts/en.ts'],
  ['understanding-imports', 'src/understanding/a.ts', 'src/application/ports.ts'],
  ['texts-imports', 'src/texts/a.ts', 'src/cards/card-data.ts'],
  ['cards-imports', 'src/cards/a.ts', 'src/application/ports.ts'],
  ['application-imports', 'src/application/a.ts', 'src/texts/en.ts'],
  ['application-imports', 'src/application/b.ts', 'src/cards/render.ts'],
  ['application-imports', 'src/application/c.ts', 'src/store/sqlite.ts'],
  ['http-imports', 'src/http/a.ts', 'src/channels/web/page.ts'],
  ['http-imports', 'src/http/b.ts', 'src/application/handle.ts'],
  ['files-imports', 'src/files/a.ts', 'src/http/door.ts'],
  ['store-imports', 'src/store/a.ts', 'src/http/door.ts'],
  ['ops-imports', 'src/ops/a.ts', 'src/http/door.ts'],
  ['channels-teams-imports', 'src/channels/teams/a.ts', 'src/channels/web/page.ts'],
  ['channels-slack-imports', 'src/channels/slack/a.ts', 'src/store/sqlite.ts'],
  ['channels-slack-imports', 'src/channels/slack/d.ts', 'src/config/teams.ts'],
  ['channels-web-imports', 'src/channels/web/a.ts', 'src/understanding/read.ts'],
  ['channels-console-imports', 'src/channels/console/a.ts', 'src/switchboard/link.ts'],
  ['switchboard-imports', 'src/switchboard/a.ts', 'src/channels/web/page.ts'],
  ['domain-is-pure', 'src/domain/clock.ts', 'node:perf_hooks'],
  ['understanding-is-pure', 'src/understanding/read-file.ts', 'node:fs'],
  ['texts-is-pure', 'src/texts/read-file.ts', 'node:fs'],
  ['cards-is-pure', 'src/cards/read-file.ts', 'node:fs'],
  ['application-is-pure', 'src/application/random.ts', 'node:crypto'],
  ['temporal-stays', 'src/texts/when.ts', 'temporal-polyfill'],
  ['chrono-stays', 'src/domain/when.ts', 'chrono-node'],
  ['botbuilder-stays', 'src/channels/slack/b.ts', 'botbuilder'],
  ['botbuilder-stays', 'src/channels/slack/c.ts', 'botframework-connector'],
  ['slack-stays', 'src/http/bolt.ts', '@slack/bolt'],
  ['kysely-stays', 'src/application/sql.ts', 'kysely'],
  ['kysely-stays', 'src/application/cache.ts', 'keyv'],
  ['kysely-stays', 'src/ops/pg.ts', 'pg'],
  ['restify-stays', 'src/channels/teams/server.ts', 'restify'],
  ['cards-sdk-stays', 'src/channels/slack/cards.ts', 'adaptivecards-templating'],
  ['papaparse-stays', 'src/cli/csv.ts', 'papaparse'],
  ['ops-sdk-stays', 'src/store/log.ts', 'pino'],
  ['no-stray-package', 'src/application/lodash.ts', 'lodash'],
  ['no-dev-in-src', 'src/ops/jest.ts', 'jest'],
  ['src-stands-alone', 'src/domain/samples.ts', 'test/samples.ts'],
  ['no-unresolved', 'src/domain/missing.ts', 'src/domain/nowhere.ts'],
]

/** One import for every arrow of docs/architecture.md: none of them breaks a rule. */
const right: readonly (readonly [from: string, to: string])[] = [
  ['src/domain/ok.ts', 'temporal-polyfill'],
  ['src/understanding/ok-1.ts', 'chrono-node'],
  ['src/understanding/ok-2.ts', 'src/domain/time.ts'],
  ['src/texts/ok.ts', 'src/domain/time.ts'],
  ['src/cards/ok-1.ts', 'src/texts/en.ts'],
  ['src/cards/ok-2.ts', 'adaptivecards-templating'],
  ['src/cards/ok-3.ts', 'node:zlib'],
  ['src/application/ok-1.ts', 'src/understanding/read.ts'],
  ['src/application/ok-2.ts', 'src/cards/card-data.ts'],
  ['src/http/ok-1.ts', 'src/application/ports.ts'],
  ['src/http/ok-2.ts', 'restify'],
  ['src/http/ok-3.ts', 'node:http'],
  ['src/store/ok.ts', 'kysely'],
  ['src/ops/ok-1.ts', 'src/application/ports.ts'],
  ['src/ops/ok-2.ts', 'prom-client'],
  ['src/channels/teams/ok-1.ts', 'botbuilder'],
  ['src/channels/teams/ok-2.ts', 'src/http/door.ts'],
  ['src/channels/teams/ok-3.ts', 'src/config/teams.ts'],
  ['src/channels/slack/ok.ts', '@slack/bolt'],
  ['src/channels/web/ok-1.ts', 'src/application/handle.ts'],
  ['src/channels/web/ok-2.ts', 'src/cards/render.ts'],
  ['src/channels/web/ok-3.ts', 'src/channels/shared.ts'],
  ['src/switchboard/ok.ts', 'src/application/handle.ts'],
  ['src/main.ts', 'src/store/sqlite.ts'],
]

/** Files that others import, by what they import themselves. */
const targets: Readonly<Record<string, string>> = {
  'src/domain/hen.ts': "import './egg.ts'\n",
  'src/domain/time.ts': '',
  'src/texts/en.ts': '',
  'src/understanding/read.ts': '',
  'src/application/ports.ts': '',
  'src/application/handle.ts': '',
  'src/cards/card-data.ts': '',
  'src/cards/render.ts': '',
  'src/config/teams.ts': '',
  'src/http/door.ts': '',
  'src/store/sqlite.ts': '',
  'src/channels/web/page.ts': '',
  'src/channels/shared.ts': '',
  'src/switchboard/link.ts': '',
  'src/ops/nobody.ts': '',
  'test/samples.ts': '',
}

const isFile = (to: string): boolean => /^(src|test)\//.test(to)

let root: string
let violations: readonly Violation[]

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'fmu-boundaries-'))
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  const imports = [...wrong.map(([, from, to]) => [from, to] as const), ...right]
  for (const [file, text] of Object.entries(targets)) write(file, text)
  for (const [from, to] of imports) {
    const relative = path.relative(path.dirname(from), to)
    write(from, `import '${isFile(to) ? (relative.startsWith('.') ? relative : `./${relative}`) : to}'\n`)
  }
  const packages = [...new Set(imports.map(([, to]) => to).filter((to) => !isFile(to) && !to.startsWith('node:')))]
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
    write(`node_modules/${name}/index.js`, '')
  }
  const versions = (dev: boolean): object =>
    Object.fromEntries(packages.filter((name) => (name === 'jest') === dev).map((name) => [name, '1.0.0']))
  write('package.json', JSON.stringify({ name: 'wrong', dependencies: versions(false), devDependencies: versions(true) }))
  write('tsconfig.json', JSON.stringify({ compilerOptions: { allowImportingTsExtensions: true, noEmit: true } }))
  violations = await cruise()
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function cruise(): Promise<readonly Violation[]> {
  return new Promise((resolve, reject) => {
    const args = [tool, '--config', rulesFile, '--output-type', 'json', 'src']
    execFile(process.execPath, args, { cwd: root, maxBuffer: 50_000_000 }, (_failed, out, err) => {
      if (out === '') reject(new Error(err))
      else resolve((JSON.parse(out) as { summary: { violations: Violation[] } }).summary.violations)
    })
  })
}

const broken = (from: string): string[] => [...new Set(violations.filter((each) => each.from === from).map(({ rule }) => rule.name))]

describe('a rule bites:', () => {
  test.each(wrong)('%s, when %s imports %s', (rule, from) => {
    expect(broken(from)).toContain(rule)
  })

  test('no-orphans, when nobody imports a file', () => {
    expect(broken('src/ops/nobody.ts')).toStrictEqual(['no-orphans'])
  })

  test('every one of them has its wrong import here', () => {
    const rules = (require(rulesFile) as { forbidden: { name: string; comment: string }[] }).forbidden
    expect([...new Set([...wrong.map(([rule]) => rule), 'no-orphans'])].sort()).toStrictEqual(rules.map(({ name }) => name).sort())
    expect(rules.filter(({ comment }) => comment.length < 10)).toStrictEqual([])
  })
})

test.each(right)('%s may import %s', (from) => {
  expect(broken(from)).toStrictEqual([])
})
