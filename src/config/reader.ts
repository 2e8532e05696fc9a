import { settings, type SettingName } from './settings.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Reads settings and collects what is wrong with them, so that the operator sees everything at once. */
export interface Reader {
  readonly problems: readonly string[]
  /** The value, else what usually holds; '' = none. An empty value is as good as none. */
  value(name: SettingName): string
  isSet(name: SettingName): boolean
  /** Parses a value that is there; what cannot be parsed becomes a problem. `instead`: what to write. Secrets are never repeated. */
  parsed<Value>(name: SettingName, parse: (text: string) => Value | undefined, instead: string): Value | undefined
  /** The same for one that must be there because of `why`. */
  required<Value>(name: SettingName, why: string, parse: (text: string) => Value | undefined, instead: string): Value | undefined
  problem(text: string): void
}

const secret = /SECRET|TOKEN|PASSWORD|KEYS|DATABASE_URL/

export function createReader(env: Environment): Reader {
  const problems: string[] = []
  const given = (name: SettingName): string => env[name]?.trim() ?? ''
  const reader: Reader = {
    problems,
    value: (name) => given(name) || (settings.find((setting) => setting.name === name)?.usual ?? ''),
    isSet: (name) => given(name) !== '',
    parsed: (name, parse, instead) => {
      const text = reader.value(name)
      if (text === '') return undefined
      const value = parse(text)
      if (value === undefined)
        problems.push(`${name} ${secret.test(name) ? 'cannot be right' : `is "${text.slice(0, 80)}"`}: write ${instead}.`)
      return value
    },
    required: (name, why, parse, instead) => {
      if (reader.value(name) !== '') return reader.parsed(name, parse, instead)
      problems.push(`${name} is missing, ${why}: write ${instead}.`)
      return undefined
    },
    problem: (text) => void problems.push(text),
  }
  return reader
}

/** Text of a shape, as it is. */
export const shaped =
  (shape: RegExp) =>
  (text: string): string | undefined =>
    shape.test(text) ? text : undefined

export const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (text: string): Word | undefined =>
    words.find((word) => word.toLowerCase() === text.toLowerCase())
