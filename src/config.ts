import { type LogLevel, logLevels } from './ops/log.ts'

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
  /** With it /metrics answers beyond this machine too. */
  readonly metricsToken?: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/** One setting: `.env.example` lists exactly these, with these words. */
export interface Setting {
  readonly name: string
  readonly usual: string
  readonly about: string
}

export const settings = [
  { name: 'PORT', usual: '3978', about: 'The port to listen on; 0 takes a free one.' },
  {
    name: 'HOST',
    usual: '127.0.0.1',
    about: 'The address to listen on. Beyond this machine only together with the credentials of a channel.',
  },
  {
    name: 'DATABASE_URL',
    usual: '',
    about: 'Where data is kept, as sqlite:data/fmu.sqlite. Left empty: the demo, with a made-up company in data/demo.sqlite.',
  },
  { name: 'LOG_LEVEL', usual: 'info', about: 'debug, info, warn, error or silent.' },
  {
    name: 'METRICS_TOKEN',
    usual: '',
    about: 'Lets who sends it as a bearer token read /metrics; left empty: this machine only. At least 16 characters.',
  },
] as const satisfies readonly Setting[]

type Name = (typeof settings)[number]['name']

export type ConfigOutcome =
  { readonly kind: 'config'; readonly config: Config } | { readonly kind: 'problems'; readonly problems: readonly string[] }

/** Reads every setting and names every problem at once, each with its remedy. An empty value is as good as none. */
export function readConfig(env: Environment): ConfigOutcome {
  const problems: string[] = []
  const value = (name: Name): string => env[name]?.trim() || usualOf(name)
  const check = <Value>(parsed: Value | undefined, instead: Value, problem: string): Value => {
    if (parsed !== undefined) return parsed
    problems.push(problem)
    return instead
  }
  const port = check(toPort(value('PORT')), 0, `PORT is "${value('PORT')}": write a whole number from 0 to 65535, as 3978.`)
  const logLevel = check(
    logLevels.find((level) => level === value('LOG_LEVEL').toLowerCase()),
    'info',
    `LOG_LEVEL is "${value('LOG_LEVEL')}": write one of ${logLevels.join(', ')}.`,
  )
  const url = value('DATABASE_URL')
  const databaseFile = check(
    toDatabaseFile(url),
    '',
    `DATABASE_URL is not one this version can use: write sqlite: and a path, as sqlite:data/fmu.sqlite.`,
  )
  const host = check(toHost(value('HOST')), '', `HOST is "${value('HOST')}": write an address of this machine, as 127.0.0.1.`)
  if (host !== '' && !isLoopback(host)) {
    problems.push(
      `HOST is "${host}", which others can reach, but no channel has credentials that would tell who they are: set HOST to 127.0.0.1.`,
    )
  }
  const metricsToken = value('METRICS_TOKEN')
  if (metricsToken !== '' && metricsToken.length < 16) {
    problems.push('METRICS_TOKEN is too short to keep anybody out: write at least 16 characters, as `openssl rand -hex 16` prints them.')
  }
  if (problems.length > 0) return { kind: 'problems', problems }
  return { kind: 'config', config: { host, port, demo: url === '', databaseFile, logLevel, ...(metricsToken !== '' && { metricsToken }) } }
}

function usualOf(wanted: Name): string {
  return settings.find(({ name }) => name === wanted)?.usual ?? ''
}

function toPort(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined
}

function toDatabaseFile(url: string): string | undefined {
  if (url === '') return 'data/demo.sqlite'
  const file = /^sqlite:(?:\/\/(?=\/))?(.+)$/.exec(url)?.[1]
  return file === undefined || file.includes('\0') ? undefined : file
}

function toHost(text: string): string | undefined {
  return /^[\w.:-]+$/.test(text) ? text : undefined
}

/** Names and addresses that only this machine reaches. */
function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1)$/i.test(host)
}
