import type { Store } from '../application/ports.ts'
import { profileWrite } from '../application/profile-write.ts'
import type { Instant } from '../domain/time.ts'
import { demoAccount, demoPeople } from './demo-company.ts'

/** Fills an empty demo store, once: whoever starts first does it, and what was changed since stays. */
export async function seedDemo(store: Store, now: Instant): Promise<void> {
  if (await store.account(demoAccount.id)) return
  await store.commit({
    at: now,
    key: 'demo:seed',
    accounts: [demoAccount],
    people: demoPeople.map(({ person }) => person),
    profiles: demoPeople.map(({ person, profile }) => profileWrite({ account: demoAccount, person, profile }, 0, now)),
  })
}
