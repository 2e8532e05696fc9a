import { readConfig } from '../config.ts'
import { type FindingCode, findingsOf } from '../domain/doctor.ts'
import { type Account, zoneOf } from '../domain/person.ts'
import { dateOf, toWall } from '../domain/time.ts'
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
    const now = (await shell.clock()).now()
    let found = 0
    for (const account of accounts) {
      const findings = (await store.people(account.id)).flatMap((subject) => findingsOf(subject, dateOf(toWall(now, zoneOf(subject)))))
      found += findings.length
      for (const { code, person } of findings) {
        const remedy = remedies[code]
        shell.out(
          values.json ? JSON.stringify({ account: account.id, code, person: person.id, remedy }) : `${code}  ${person.name}: ${remedy}`,
        )
      }
    }
    if (!values.json) shell.out(summary(accounts, found))
    return found === 0 ? 0 : 1
  },
}

/** For the terminal, in the operator's language. */
const remedies: Readonly<Record<FindingCode, string>> = {
  FMU_INACTIVE: 'FMU is not active for the number; ask the account manager.',
  MANAGED_EMPTY: 'a managed person needs at least one slot; add one or make them self-managed.',
  SELF_MANAGED_AUTO: 'follows a schedule without slots; set a status by hand, or let them add slots.',
  SLOT_OVERLAP: 'slots overlap each other; remove one.',
  NO_NUMBER: 'fixed and mobile number are both needed; import them.',
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
