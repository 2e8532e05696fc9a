import { nearest } from '../application/nearest.ts'
import type { Environment } from './reader.ts'
import { settings } from './settings.ts'

const names: readonly string[] = settings.map(({ name }) => name)
const letters = (name: string): string => name.replace(/[^a-z\d]/gi, '').toUpperCase()

/** Variables that nobody reads but that look as if they were meant for the bot, each with the name that was probably meant. */
export function warnOfMisspelt(env: Environment): readonly string[] {
  return Object.keys(env)
    .filter((name) => env[name] && !names.includes(name))
    .flatMap((name) => {
      const meant = names.find((known) => letters(known) === letters(name)) ?? slipOf(name)
      if (meant !== undefined) return [`${name} is not read. Did you mean ${meant}?`]
      return /^FMU_/i.test(name) ? [`${name} is not read: .env.example lists every setting.`] : []
    })
}

/** At most two letters off; short names are left alone, they belong to others (HOME is not HOST). */
function slipOf(name: string): string | undefined {
  if (name.length < 7) return undefined
  const [best] = nearest(name, names, 1)
  return best !== undefined && Math.abs(best.length - name.length) <= 2 && sharedEnds(best, name) ? best : undefined
}

/** Long common ends with at most two letters between them: the rest of the names is the same. */
function sharedEnds(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  let head = 0
  while (head < shorter && one[head] === other[head]) head++
  let tail = 0
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  return Math.max(one.length, other.length) - head - tail <= 2
}
