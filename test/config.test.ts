import { readFileSync, writeFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { readConfig, type Config, type Environment } from '../src/config.ts'
import { settings, toEnvExample } from '../src/config/settings.ts'

const config = (env: Environment): Config => {
  const outcome = readConfig(env)
  if (outcome.kind === 'problems') throw new Error(outcome.problems.join('\n'))
  return outcome.config
}
const problems = (env: Environment): readonly string[] => {
  const outcome = readConfig(env)
  return outcome.kind === 'problems' ? outcome.problems : []
}

const guid = '0f8fad5b-d9cb-469f-a165-70867728950e'
const key = Buffer.alloc(32, 7).toString('base64')
const teams = { MICROSOFT_APP_ID: guid, MICROSOFT_APP_PASSWORD: 'a~client~secret', MICROSOFT_APP_TENANT_ID: guid }
const slack = { SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef', SLACK_BOT_TOKEN: 'xoxb-1-a' }
const install = {
  SLACK_SIGNING_SECRET: slack.SLACK_SIGNING_SECRET,
  SLACK_CLIENT_ID: '123.456',
  SLACK_CLIENT_SECRET: '0123456789abcdef',
  SLACK_STATE_SECRET: 'a-secret-of-our-own',
  PUBLIC_URL: 'https://fmu.example.com',
  FMU_TOKEN_KEYS: `k1:${key}`,
}

describe('with nothing set', () => {
  test('it is a demo on this machine', () => {
    expect(config({})).toEqual({ host: '127.0.0.1', port: 3978, demo: true, databaseFile: 'data/demo.sqlite', logLevel: 'info' })
  })

  test('empty values and blanks are as good as none', () => {
    const empty = Object.fromEntries(settings.map(({ name }) => [name, ' ']))
    expect(config(empty)).toEqual(config({}))
  })
})

describe('.env.example', () => {
  const file = new URL('../.env.example', import.meta.url)

  test('lists exactly the settings', () => {
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, toEnvExample())
    expect(readFileSync(file, 'utf8')).toBe(toEnvExample())
  })

  test('copied as it is, changes nothing', () => {
    const copied = parseEnv(readFileSync(file, 'utf8'))
    expect(Object.keys(copied).sort()).toStrictEqual(settings.map(({ name }) => name).sort())
    expect(readConfig(copied as Environment)).toStrictEqual(readConfig({}))
  })
})

describe('demo', () => {
  test.each<[string, Environment]>([
    ['Teams', teams],
    ['Slack', slack],
    ['a database of its own', { DATABASE_URL: 'sqlite:data/own.sqlite' }],
  ])('ends with %s', (_name, env) => {
    expect(config(env).demo).toBe(false)
  })

  test.each<[string, Environment]>([
    ['a port', { PORT: '0' }],
    ['another folder', { DATA_DIR: '/var/lib/fmu' }],
    ['a metrics token', { METRICS_TOKEN: 'a-token-of-some-length' }],
  ])('goes on with %s', (_name, env) => {
    expect(config(env).demo).toBe(true)
  })

  test.each(['0.0.0.0', '::', '192.168.1.5', 'bot.example.com'])('cannot be reached at %s', (HOST) => {
    expect(problems({ HOST })).toStrictEqual([
      `HOST is "${HOST}", which others can reach, but no channel has credentials that would tell who they are: set HOST to 127.0.0.1, or set the credentials of Microsoft Teams or Slack.`,
    ])
    expect(problems({ HOST, DATABASE_URL: 'sqlite:x' })).toHaveLength(1)
    expect(config({ HOST, ...slack }).host).toBe(HOST)
  })

  test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('can be reached at %s', (HOST) => {
    expect(config({ HOST }).host).toBe(HOST)
  })
})

describe('the database', () => {
  test.each<[Environment, string]>([
    [{}, 'data/demo.sqlite'],
    [slack, 'data/fmu.sqlite'],
    [{ DATA_DIR: '/var/lib/fmu', ...slack }, '/var/lib/fmu/fmu.sqlite'],
    [{ DATABASE_URL: 'sqlite:own/fmu.sqlite' }, 'own/fmu.sqlite'],
    [{ DATABASE_URL: 'sqlite:/own/fmu.sqlite' }, '/own/fmu.sqlite'],
    [{ DATABASE_URL: 'sqlite:///own/fmu.sqlite' }, '/own/fmu.sqlite'],
  ])('of %j is %s', (env, file) => {
    expect(config(env).databaseFile).toBe(file)
  })

  test('in Postgres is not there yet, and its password is not repeated', () => {
    const [problem] = problems({ DATABASE_URL: 'postgres://fmu:pass@db/fmu' })
    expect(problem).toContain('DATABASE_URL names a Postgres database, which this version cannot use yet')
    expect(problem).not.toContain('pass')
  })
})

describe('Teams', () => {
  test('with a client secret in one tenant', () => {
    expect(config(teams).teams).toStrictEqual({ appId: guid, appType: 'SingleTenant', appPassword: 'a~client~secret', tenantId: guid })
  })

  test('in many tenants needs no tenant, a managed identity no secret', () => {
    const { MICROSOFT_APP_TENANT_ID: tenant, MICROSOFT_APP_PASSWORD: secret, ...rest } = teams
    expect(config({ ...rest, MICROSOFT_APP_PASSWORD: secret, MICROSOFT_APP_TYPE: 'multitenant' }).teams).toMatchObject({
      appType: 'MultiTenant',
    })
    expect(config({ ...rest, MICROSOFT_APP_TENANT_ID: tenant, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }).teams).toStrictEqual({
      appId: guid,
      appType: 'UserAssignedMSI',
      tenantId: guid,
    })
  })

  test('half set names each missing half', () => {
    expect(problems({ MICROSOFT_APP_ID: guid })).toStrictEqual([
      'MICROSOFT_APP_PASSWORD is missing, while MICROSOFT_APP_ID is set: write a client secret of the app registration (its value, not its id).',
      'MICROSOFT_APP_TENANT_ID is missing, while MICROSOFT_APP_ID is set: write the directory (tenant) id, a GUID, or set MICROSOFT_APP_TYPE to MultiTenant.',
    ])
  })

  test('with only its type set is off: that has a usual value', () => {
    expect(config({ MICROSOFT_APP_TYPE: 'MultiTenant' })).toMatchObject({ demo: true })
  })
})

describe('Slack', () => {
  test('in one workspace, over signed HTTP or a socket', () => {
    const { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret } = slack
    const one = { kind: 'one-workspace', botToken }
    expect(config(slack).slack).toStrictEqual({ receive: { kind: 'http', signingSecret }, install: one })
    expect(config({ SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: 'xapp-1-a' }).slack).toStrictEqual({
      receive: { kind: 'socket', appToken: 'xapp-1-a' },
      install: one,
    })
  })

  test('in many workspaces, with keys for their tokens', () => {
    const read = config({ ...install, FMU_TOKEN_KEYS: `k2:${key}, k1:${key}` })
    expect(read.slack?.install).toStrictEqual({
      kind: 'oauth',
      clientId: '123.456',
      clientSecret: '0123456789abcdef',
      stateSecret: 'a-secret-of-our-own',
    })
    expect(read.tokenKeys).toStrictEqual([
      { name: 'k2', key: Buffer.alloc(32, 7) },
      { name: 'k1', key: Buffer.alloc(32, 7) },
    ])
    expect(read.publicUrl).toBe('https://fmu.example.com')
  })

  test('half set names each missing half', () => {
    const named = problems({ SLACK_CLIENT_ID: '123.456' }).map((problem) => problem.split(' ')[0])
    expect(named).toStrictEqual(['SLACK_SIGNING_SECRET', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'PUBLIC_URL', 'FMU_TOKEN_KEYS'])
    expect(problems({ SLACK_SIGNING_SECRET: slack.SLACK_SIGNING_SECRET })).toStrictEqual([
      'SLACK_BOT_TOKEN is missing, while SLACK_SIGNING_SECRET is set: write the bot token of the workspace, which begins with xoxb-, or set SLACK_CLIENT_ID and its group for many workspaces.',
    ])
  })

  test('both for one workspace and for many is a contradiction', () => {
    expect(problems({ ...install, SLACK_BOT_TOKEN: 'xoxb-1' })).toStrictEqual([
      'SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for many, and both are set: remove one of them.',
    ])
  })
})

describe('a wrong value', () => {
  test.each<[string, string]>([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80a'],
    ['HOST', 'http://localhost'],
    ['LOG_LEVEL', 'verbose'],
    ['METRICS_TOKEN', 'short'],
    ['PUBLIC_URL', 'fmu.example.com'],
    ['PUBLIC_URL', 'http://fmu.example.com'],
    ['PUBLIC_URL', 'https://fmu.example.com/bot'],
    ['FMU_FIRST_ADMIN', 'ann'],
    ['FMU_TOKEN_KEYS', 'k1:c2hvcnQ='],
    ['FMU_TOKEN_KEYS', key],
    ['FMU_TOKEN_KEYS', `k1:${key},k1:${key}`],
    ['DATABASE_URL', 'mysql://db'],
    ['DATABASE_URL', 'sqlite:'],
  ])('%s=%s is named with what to write instead', (name, value) => {
    expect(problems({ [name]: value })).toStrictEqual([
      expect.stringMatching(new RegExp(`^${name} (is "|cannot be right: ).*write .+\\.$`)),
    ])
  })

  test('that is secret is not repeated', () => {
    const env = {
      ...teams,
      ...slack,
      MICROSOFT_APP_PASSWORD: 'oh no',
      SLACK_BOT_TOKEN: 'hidden1',
      SLACK_SIGNING_SECRET: 'hidden2',
      METRICS_TOKEN: 'hidden3',
    }
    const told = problems(env)
    expect(told).toHaveLength(4)
    expect(told.join()).not.toMatch(/hidden|oh no/)
  })

  test('comes with all the others at once', () => {
    const named = problems({ PORT: 'x', HOST: '0.0.0.0', LOG_LEVEL: 'y', DATABASE_URL: 'z', MICROSOFT_APP_ID: 'w' }).map(
      (text) => text.split(' ')[0],
    )
    expect(named.sort()).toStrictEqual([
      'DATABASE_URL',
      'LOG_LEVEL',
      'MICROSOFT_APP_ID',
      'MICROSOFT_APP_PASSWORD',
      'MICROSOFT_APP_TENANT_ID',
      'PORT',
    ])
  })
})

describe('a name that nobody reads', () => {
  const warnings = (...names: readonly string[]): readonly string[] =>
    readConfig(Object.fromEntries(names.map((name) => [name, 'x']))).warnings

  test.each([
    ['MicrosoftAppId', 'MICROSOFT_APP_ID'],
    ['SLACK_SIGNIN_SECRET', 'SLACK_SIGNING_SECRET'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['FMU_FIRSTADMIN', 'FMU_FIRST_ADMIN'],
    ['FMU_TOKEN_KEY', 'FMU_TOKEN_KEYS'],
    ['slack_bot_token', 'SLACK_BOT_TOKEN'],
  ])('%s: was %s meant?', (name, meant) => {
    expect(warnings(name)).toStrictEqual([`${name} is not read. Did you mean ${meant}?`])
  })

  test('of ours without a likeness is named too', () => {
    expect(warnings('FMU_EVERYTHING')).toStrictEqual(['FMU_EVERYTHING is not read: .env.example lists every setting.'])
  })

  test('of somebody else is left alone', () => {
    expect(warnings('HOME', 'HOSTNAME', 'PATH', 'PORTS', 'SLACK_USER_TOKEN', 'NODE_ENV', 'SLACK_WEBHOOK_URL', 'DATA')).toStrictEqual([])
  })
})
