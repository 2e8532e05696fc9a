import { parseArgs } from 'node:util'
import type { Store } from '../application/ports.ts'
import { nearest, plain } from '../application/nearest.ts'
import type { Account, Subject } from '../domain/person.ts'
import { type Instant, parseInstant, parseWallTime, toInstant, type Zone } from '../domain/time.ts'
import { CommandProblem } from './command.ts'

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** Options every command with an account knows. */
export const commonOptions = { account: { type: 'string' }, json: { type: 'boolean' } } as const

/** Reads options; an unknown or incomplete one is a problem in Node's own words. */
export function readOptions<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new CommandProblem(error instanceof Error ? error.message : String(error))
  }
}

/** The account that was named, by id or name; without a name the only one there is. */
export async function pickAccount(store: Store, wanted: string | undefined): Promise<Account> {
  const accounts = await store.accounts()
  const names = accounts.map(({ id, name }) => `${id} (${name})`).join(', ')
  if (accounts.length === 0) throw new CommandProblem('There is no account yet. Make one: fmu account add "Name"')
  if (wanted === undefined) {
    const [only, ...more] = accounts
    if (only && more.length === 0) return only
    throw new CommandProblem(`Which account? Add --account with one of: ${names}`)
  }
  const found = accounts.find(({ id, name }) => id === wanted || plain(name) === plain(wanted))
  if (!found) throw new CommandProblem(`There is no account "${wanted}". There is: ${names}`)
  return found
}

/** One person by id, e-mail, number or name. */
export async function pickPerson(store: Store, account: Account, wanted: string): Promise<Subject> {
  const everyone = await store.people(account.id, { includeDeactivated: true })
  const exact = everyone.filter(({ person }) => person.id === wanted || person.email?.toLowerCase() === wanted.toLowerCase())
  const byNumber = /^[+\d][\d ./()-]{5,}$/.test(wanted) ? await store.personByNumber(account.id, wanted) : undefined
  const named = everyone.filter(({ person }) => plain(person.name) === plain(wanted))
  const partly = everyone.filter(({ person }) => plain(person.name).split(' ').includes(plain(wanted)))
  const found = [exact, byNumber ? [byNumber] : [], named, partly].find((matches) => matches.length > 0) ?? []
  const [only, ...more] = found
  if (!only) throw new CommandProblem(`Nobody called "${wanted}" in ${account.name}.${suggestion(wanted, everyone)}`)
  if (more.length > 0) throw new CommandProblem(`Several people are called "${wanted}": ${found.map(describe).join(', ')}. Use the id.`)
  return only
}

/** An instant with offset or Z, or a wall-clock time in the zone; absent = now. */
export function pickInstant(text: string | undefined, zone: Zone, now: Instant): Instant {
  if (text === undefined) return now
  const wall = parseWallTime(text)
  const at = wall ? toInstant(wall, zone) : parseInstant(text)
  if (at === undefined) throw new CommandProblem(`"${text}" is not a time. Write 2026-11-23T10:15 or 2026-11-23T10:15:00+01:00`)
  return at
}

function suggestion(wanted: string, everyone: readonly Subject[]): string {
  const like = nearest(
    wanted,
    everyone.flatMap(({ person }) => [person.name, ...person.name.split(' ')]),
    3,
  )
  return like.length > 0 ? ` Nearest: ${like.join(', ')}.` : ''
}

function describe({ person }: Subject): string {
  return `${person.id} (${person.name}${person.email ? `, ${person.email}` : ''})`
}
