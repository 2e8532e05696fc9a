import path from 'node:path'
import { warnOfMisspelt } from './config/misspelt.ts'
import { createReader, oneOf, shaped, type Environment, type Reader } from './config/reader.ts'
import { readSlack, slackNames, type SlackConfig } from './config/slack.ts'
import { readTeams, teamsNames, type TeamsConfig } from './config/teams.ts'
import { isLoopbackHost } from './http/hosts.ts'
import { logLevels, type LogLevel } from './ops/log.ts'

export type { Environment } from './config/reader.ts'

/** Everything the process is told by its environment, read once at the start. */
export interface Config {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** The made-up company and its chat page: only where nothing real is configured. */
  readonly demo: boolean
  /** Path of the SQLite database. */
  readonly databaseFile: string
  readonly logLevel: LogLevel
  /** Absent = /metrics answers this machine only. */
  readonly metricsToken?: string | undefined
  /** An origin without a slash at its end. */
  readonly publicUrl?: string | undefined
  /** E-mail address of the person who becomes the first admin. */
  readonly firstAdmin?: string | undefined
  /** The first encrypts, all decrypt. */
  readonly tokenKeys?: readonly TokenKey[] | undefined
  readonly teams?: TeamsConfig | undefined
  readonly slack?: SlackConfig | undefined
}

export interface TokenKey {
  readonly name: string
  /** 32 bytes. */
  readonly key: Buffer
}

export type ConfigOutcome =
  | { readonly kind: 'config'; readonly config: Config; readonly warnings: readonly string[] }
  | { readonly kind: 'problems'; readonly problems: readonly string[]; readonly warnings: readonly string[] }

/** Reads every setting and names every problem at once: the variable, what is wrong with it, and what to write instead. */
export function readConfig(env: Environment): ConfigOutcome {
  const reader = createReader(env)
  const warnings = warnOfMisspelt(env)
  const port = reader.parsed('PORT', toPort, 'a whole number from 0 to 65535, as 3978')
  const host = readHost(reader)
  const logLevel = reader.parsed('LOG_LEVEL', oneOf(logLevels), `one of ${logLevels.join(', ')}`)
  const demo = ![...teamsNames, ...slackNames, 'DATABASE_URL' as const].some((name) => reader.isSet(name))
  const databaseFile = readDatabaseFile(reader, demo)
  const rest = {
    metricsToken: reader.parsed('METRICS_TOKEN', shaped(/^[!-~]{16,}$/), 'at least 16 letters, digits or signs, without spaces'),
    publicUrl: reader.parsed('PUBLIC_URL', toOrigin, 'an address as https://fmu.example.com, without a path'),
    firstAdmin: reader.parsed('FMU_FIRST_ADMIN', shaped(/^[^\s@]+@[^\s@]+\.[^\s@]+$/), 'one e-mail address, as ann@example.com'),
    tokenKeys: reader.parsed('FMU_TOKEN_KEYS', toTokenKeys, 'name:key[,name:key], each key 32 bytes in base64 under a name of its own'),
    teams: readTeams(reader),
    slack: readSlack(reader),
  }
  if (reader.problems.length > 0) return { kind: 'problems', problems: reader.problems, warnings }
  if (port === undefined || host === undefined || logLevel === undefined || databaseFile === undefined)
    throw new Error('a setting with a usual value was neither read nor a problem')
  const config: Config = { host, port, demo, databaseFile, logLevel, ...rest }
  return { kind: 'config', config, warnings }
}

/** Beyond this machine only with a channel that tells who somebody is: the demo lets everybody be anybody. */
function readHost(reader: Reader): string | undefined {
  const host = reader.parsed('HOST', shaped(/^[\w.:-]+$/), 'an address of this machine, as 127.0.0.1')
  if (host === undefined || isLoopbackHost(host.includes(':') ? `[${host}]` : host)) return host
  if ([...teamsNames, ...slackNames].some((name) => reader.isSet(name))) return host
  reader.problem(
    `HOST is "${host}", which others can reach, but no channel has credentials that would tell who they are: ` +
      'set HOST to 127.0.0.1, or set the credentials of Microsoft Teams or Slack.',
  )
  return undefined
}

function readDatabaseFile(reader: Reader, demo: boolean): string | undefined {
  if (!reader.isSet('DATABASE_URL')) return path.join(reader.value('DATA_DIR'), demo ? 'demo.sqlite' : 'fmu.sqlite')
  if (/^postgres(ql)?:/i.test(reader.value('DATABASE_URL'))) {
    reader.problem(
      'DATABASE_URL names a Postgres database, which this version cannot use yet: ' +
        'write sqlite: and a path, as sqlite:/var/lib/fmu/fmu.sqlite, or leave it empty.',
    )
    return undefined
  }
  return reader.parsed('DATABASE_URL', toFile, 'sqlite: and a path, as sqlite:/var/lib/fmu/fmu.sqlite')
}

const toFile = (url: string): string | undefined => /^sqlite:(?:\/\/(?=\/))?([^\0?]+)$/i.exec(url)?.[1]

const toPort = (text: string): number | undefined => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined)

function toOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || `${url.origin}/` !== url.href) return undefined
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.host)) ? url.origin : undefined
}

function toTokenKeys(text: string): readonly TokenKey[] | undefined {
  const keys = text.split(',').map((each) => {
    const [, name, base64] = /^\s*([\w-]{1,40}):([A-Za-z\d+/_-]{43}=?)\s*$/.exec(each) ?? []
    return { name: name ?? '', key: Buffer.from(base64 ?? '', 'base64') }
  })
  const names = new Set(keys.map(({ name }) => name))
  return keys.every(({ key }) => key.length === 32) && names.size === keys.length ? keys : undefined
}
