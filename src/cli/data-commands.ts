import { readConfig } from '../config.ts'
import type { Account, Subject } from '../domain/person.ts'
import { StoreOpenError } from '../store/store-error.ts'
import type { Command, Shell } from './command.ts'
import { commonOptions, pickAccount, readOptions } from './pick.ts'

export const migrate: Command = {
  name: 'migrate',
  takes: '',
  does: "bring the database to this version's schema; starting does the same",
  async run(shell, args) {
    readOptions(args, {})
    const { migrated } = await shell.store()
    const { from, to } = migrated
    shell.out(from === to ? `The database is at version ${to} already.` : `The database went from version ${from} to ${to}.`)
    return 0
  },
}

export const check: Command = {
  name: 'check',
  takes: '',
  does: 'look at the settings and the database without starting',
  async run(shell, args) {
    readOptions(args, {})
    const problems = await problemsOf(shell)
    for (const problem of problems) shell.problem(problem)
    if (problems.length === 0) shell.out('Settings and database are in order.')
    return problems.length === 0 ? 0 : 1
  },
}

export const doctor: Command = {
  name: 'doctor',
  takes: '[--account NAME] [--json]',
  does: 'look at settings, database and people, and say what to mend; code 1 when there is something',
  async run(shell, args) {
    const { values } = readOptions(args, commonOptions)
    const problems = await problemsOf(shell)
    for (const problem of problems) shell.problem(problem)
    if (problems.length > 0) return 1
    const store = await shell.store()
    const accounts = values.account === undefined ? await store.accounts() : [await pickAccount(store, values.account)]
    let found = 0
    for (const account of accounts) {
      const findings = (await store.people(account.id)).flatMap(findingsOf)
      found += findings.length
      for (const { code, person, remedy } of findings) {
        shell.out(
          values.json ? JSON.stringify({ account: account.id, code, person: person.id, remedy }) : `${code}  ${person.name}: ${remedy}`,
        )
      }
    }
    if (!values.json) shell.out(summary(accounts, found))
    return found === 0 ? 0 : 1
  },
}

interface Finding {
  readonly code: 'FMU_INACTIVE' | 'MANAGED_EMPTY' | 'NO_NUMBER'
  readonly person: Subject['person']
  readonly remedy: string
}

/** The product's own checks that one profile can show (DOMAIN §10), and numbers without which nothing can be routed. */
function findingsOf({ person, profile }: Subject): readonly Finding[] {
  const found = (code: Finding['code'], remedy: string): Finding => ({ code, person, remedy })
  const hasSlots = profile.schedules.some(({ slots }) => slots.length > 0)
  return [
    ...(profile.fmuActive ? [] : [found('FMU_INACTIVE', 'FMU is not active for the number; ask the account manager.')]),
    ...(profile.managed && !hasSlots
      ? [found('MANAGED_EMPTY', 'a managed person needs at least one slot; add one or make them self-managed.')]
      : []),
    ...(person.fixedNumber && person.mobileNumber ? [] : [found('NO_NUMBER', 'fixed and mobile number are both needed; import them.')]),
  ]
}

async function problemsOf(shell: Shell): Promise<readonly string[]> {
  const read = readConfig(shell.env)
  if (read.kind === 'problems') return read.problems
  try {
    await shell.store()
    return []
  } catch (error) {
    if (error instanceof StoreOpenError) return [`${error.message}. ${error.remedy}`]
    throw error
  }
}

function summary(accounts: readonly Account[], found: number): string {
  const where = accounts.length === 1 ? accounts[0]?.name : `${accounts.length} accounts`
  return found === 0 ? `Nothing to mend in ${where ?? 'the database'}.` : `${found} to mend in ${where ?? 'the database'}.`
}
