import type { Language } from '../../src/domain/person.ts'
import { textsFor } from '../../src/texts/texts.ts'

/** One text of one language, with every shape its parameters can give it. */
export interface EveryText {
  readonly key: string
  readonly said: readonly string[]
  /** Names of the parameters it looks at. */
  readonly used: ReadonlySet<string>
}

/** Parameters whose value chooses a wording; each value is tried. All others are words that must appear as they are. */
const choices: Readonly<Record<string, readonly unknown[]>> = {
  self: [true, false],
  one: [true, false],
  dated: [true, false],
  day: ['today', 'tomorrow', 'other'],
  count: [1, 24],
}

const numbers: Readonly<Record<string, number>> = { number: 48, weeks: 3 }

export const placeholder = (name: string): string => `<${name}>`

/** Every text but the formats, which have a test of their own. */
export function everyText(language: Language): readonly EveryText[] {
  const topics = Object.entries(textsFor(language)).filter(([topic]) => topic !== 'formats')
  return collect('', Object.fromEntries(topics))
}

function collect(key: string, text: unknown): readonly EveryText[] {
  if (typeof text === 'string') return [{ key, said: [text], used: new Set() }]
  if (typeof text === 'function') return [tried(key, text as (params: object) => string)]
  if (typeof text !== 'object' || text === null) throw new Error(`${key} is no text`)
  return Object.entries(text).flatMap(([name, inner]) => collect(`${key}.${name}`, inner))
}

function tried(key: string, say: (params: object) => string): EveryText {
  const used = new Set<string>()
  const said = new Set<string>()
  for (const chosen of combinations(Object.entries(choices))) {
    const params = new Proxy(
      {},
      {
        get: (_, name) => {
          used.add(String(name))
          return chosen[String(name)] ?? numbers[String(name)] ?? placeholder(String(name))
        },
      },
    )
    said.add(say(params))
  }
  return { key, said: [...said], used }
}

function combinations(entries: readonly (readonly [string, readonly unknown[]])[]): readonly Readonly<Record<string, unknown>>[] {
  const [first, ...rest] = entries
  if (!first) return [{}]
  const [name, values] = first
  return combinations(rest).flatMap((others) => values.map((value) => ({ ...others, [name]: value })))
}
