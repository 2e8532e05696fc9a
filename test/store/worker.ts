// One process beside others on one database: `node worker.ts <task> <file> <name>`. Says on stdout, line by line, what is done.
import { writeSync } from 'node:fs'
import type { Store } from '../../src/application/ports.ts'
import { changeId } from '../../src/domain/ids.ts'
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts'
import { acme, aChange, aNotice, later, noon, zoe } from '../contracts/samples.ts'

const [task, file = '', name = ''] = process.argv.slice(2)

/** Straight to the pipe: a line that was said is read by the parent even when this process is killed right after. */
const say = (line: string): void => void writeSync(1, `${line}\n`)

/** Adds one to the version, loading and planning again as often as somebody else was first. */
async function increment(store: Store, mark: string): Promise<void> {
  for (;;) {
    const { profile } = (await store.subject(acme, zoe))!
    const next = { ...profile, version: profile.version + 1, beep: !profile.beep }
    const change = aChange({ id: changeId(mark), people: [{ person: zoe, before: profile, after: next, parts: [] }] })
    const result = await store.commit({
      at: noon,
      key: mark,
      profiles: [{ account: acme, expected: profile.version, next, dueAt: later(1) }],
      changes: [change],
      notices: [aNotice(`n-${mark}`)],
    })
    if (result.kind === 'committed') return
  }
}

const tasks: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  'only-open': async () => undefined,
  increments: async (store) => {
    for (let n = 0; n < 500; n++) await increment(store, `${name}-${n}`)
  },
  'until-killed': async (store) => {
    // Several at once, so that the kill meets groups of commits too.
    const lane = async (mark: string): Promise<void> => {
      for (let n = 0; ; n++) {
        await increment(store, `${mark}-${n}`)
        say(`${mark}-${n}`)
      }
    }
    await Promise.all(['a', 'b', 'c'].map((each) => lane(`${name}-${each}`)))
  },
  'due-claims': async (store) => {
    for (;;) {
      const claims = await store.claimDue(noon, 7, 3_600_000)
      if (claims.length === 0) return
      for (const claim of claims) {
        say(claim.person)
        await store.commit({ at: noon, due: { claim } })
      }
    }
  },
  'notice-claims': async (store) => {
    for (;;) {
      const claims = await store.claimNotices(noon, 7, 3_600_000)
      if (claims.length === 0) return
      for (const claim of claims) {
        say(claim.notice.id)
        await store.settleNotice(claim, { kind: 'sent', at: noon })
      }
    }
  },
}

const store = await openSqliteStore({ file })
await tasks[task ?? '']?.(store)
await store.close()
