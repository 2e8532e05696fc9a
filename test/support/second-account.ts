import { profileWrite } from '../../src/application/profile-write.ts'
import type { Store } from '../../src/application/ports.ts'
import { accountId, type PersonId, personId, templateId } from '../../src/domain/ids.ts'
import type { Account, Person } from '../../src/domain/person.ts'
import type { Instant } from '../../src/domain/time.ts'
import { company, people } from './company.ts'

/** A second account with the same people under other ids: same names, addresses and roles, and a template of the same name. */
export const globex: Account = { ...company, id: accountId('globex'), name: 'Globex' }

export const idInGlobex = (who: string): PersonId => personId(`globex-${who}`)

export async function addGlobex(store: Store, at: Instant, extra: { readonly who?: readonly string[]; readonly tenant?: Binding } = {}) {
  const { who = people.map(({ person }) => person.id.slice('demo-'.length)), tenant } = extra
  const doubles = people
    .filter(({ person }) => who.includes(person.id.slice('demo-'.length)))
    .map(({ person, profile }) => {
      const id = idInGlobex(person.id.slice('demo-'.length))
      return { person: { ...person, id, account: globex.id } satisfies Person, profile: { ...profile, person: id } }
    })
  await store.commit({
    at,
    key: 'seed-globex',
    accounts: [globex],
    people: doubles.map(({ person }) => person),
    profiles: doubles.map(({ person, profile }) => profileWrite({ account: globex, person, profile }, 0, at)),
    templates: [
      {
        account: globex.id,
        template: {
          id: templateId('globex-early'),
          name: 'Early',
          version: 1,
          slots: [{ days: [0], start: 300, end: 660, status: 'on-duty' }],
        },
        removed: false,
      },
    ],
    ...(tenant && { bindings: [{ ...tenant, account: globex.id }] }),
  })
}

interface Binding {
  readonly channel: 'teams' | 'slack'
  readonly tenant: string
}
