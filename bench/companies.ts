import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Log } from '../src/application/ports.ts'
import { profileWrite } from '../src/application/profile-write.ts'
import { demoAccount, demoPeople } from '../src/demo/demo-company.ts'
import { accountId, personId } from '../src/domain/ids.ts'
import { openSqliteStore, type SqlStore } from '../src/store/open-sqlite-store.ts'
import type { Instant } from '../src/domain/time.ts'
import { systemClock } from '../src/system-clock.ts'
import { slackNames, teamsNames } from './names.ts'

export const log: Log = {
  info: () => undefined,
  warn: (event, facts) => console.error(event, facts),
  error: (event, facts) => console.error(event, facts),
}

/** A database on disk, gone with the process, with companies of which each person is the demo's first one, linked already. */
export async function openCompanies(
  channel: 'teams' | 'slack',
  companies: number,
  people: number,
  now: Instant = systemClock.now(),
): Promise<SqlStore> {
  const names = channel === 'teams' ? teamsNames : slackNames
  const folder = mkdtempSync(path.join(tmpdir(), 'fmu-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const store = await openSqliteStore({ file: path.join(folder, 'fmu.sqlite') })
  const [model] = demoPeople
  if (!model) throw new Error('the demo company is empty')
  for (let company = 0; company < companies; company++) {
    const account = { ...demoAccount, id: accountId(`account-${company}`) }
    const everyone = Array.from({ length: people }, (_, each) => {
      const user = names.user(company, each)
      const id = personId(`person-${company}-${each}`)
      const person = { ...model.person, id, account: account.id, email: `${id}@x.example` }
      return { user, account, person, profile: { ...model.profile, person: id } }
    })
    await store.commit({
      at: now,
      accounts: [account],
      people: everyone.map(({ person }) => person),
      profiles: everyone.map(({ person, profile }) => profileWrite({ account, person, profile: { ...profile, version: 1 } }, 0, now)),
      bindings: [{ channel, tenant: names.tenant(company), account: account.id }],
    })
    for (const { user, person } of everyone)
      await store.link({ channel, tenant: names.tenant(company), user, account: account.id, person: person.id })
  }
  return store
}
