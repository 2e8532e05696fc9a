import type { Instant } from '../domain/time.ts'
import type { Store } from './ports.ts'

/**
 * Makes the person with this e-mail the admin of every account on whose roster they stand and which has none yet: somebody has to be
 * the first, every further one is made by an admin (DOMAIN §2). Gives how many accounts got one.
 */
export async function ensureFirstAdmin(store: Store, email: string, now: Instant): Promise<number> {
  let made = 0
  for (const { id } of await store.accounts()) {
    const everyone = await store.people(id)
    if (everyone.some(({ person }) => person.role === 'account-admin')) continue
    const found = everyone.find(({ person }) => person.email?.toLowerCase() === email.toLowerCase())
    if (!found) continue
    const actor = { kind: 'operator' as const, source: 'console' as const }
    const audit = [{ account: id, at: now, actor, what: 'admin-added', person: found.person.id }]
    await store.commit({ at: now, people: [{ ...found.person, role: 'account-admin' }], audit })
    made++
  }
  return made
}
