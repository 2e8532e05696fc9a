import type { AccountId, PersonId } from './ids.ts'
import type { Role } from './person.ts'

/** Where a wish came from; the audit keeps it (DOMAIN §7). */
export type Source = 'teams' | 'slack' | 'web' | 'console' | 'file' | 'api'

/** Who wants something. The role comes from the roster only, never from words or a chat role (DOMAIN §2). */
export type Actor =
  | {
      readonly kind: 'person'
      readonly person: PersonId
      /** The account the person belongs to: rights never reach into another one. */
      readonly account: AccountId
      readonly role: Role
      readonly adminOf: readonly string[]
      readonly source: Source
      /** Whose request is being granted: what they may do themselves, the one who grants it may. */
      readonly onRequestOf?: PersonId
    }
  | { readonly kind: 'operator'; readonly source: Source }
