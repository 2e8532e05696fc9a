import type { AdminAct } from '../domain/admin-act.ts'
import type { CompanyReach } from '../domain/company-reach.ts'
import type { Finding } from '../domain/doctor.ts'
import type { Template } from '../domain/operation.ts'
import type { Person, Profile } from '../domain/person.ts'
import type { Effective, Refusal } from '../domain/plan-result.ts'
import type { RowProblem } from '../domain/row-problem.ts'
import type { Status } from '../domain/status.ts'
import type { UnreadableBecause } from '../domain/table-file.ts'
import type { Drift } from '../domain/templates.ts'
import type { Instant } from '../domain/time.ts'

/** Which part of a long list a card shows; `page` counts from 1. */
export interface Page {
  readonly page: number
  readonly pages: number
  readonly total: number
}

export interface PersonNow {
  readonly person: Person
  readonly profile: Profile
  readonly effective: Effective
}

export interface TeamRow {
  readonly name: string
  readonly people: number
  readonly admins: readonly string[]
}

/** What an admin's card is about. */
export type AdminFacts =
  /** All that a colleague may see (DOMAIN §2). */
  | { readonly kind: 'reachable'; readonly whom: Person; readonly reach: CompanyReach }
  /** `status` absent = the board of everybody, with the day drawn; `link`: the same as a page to read. */
  | {
      readonly kind: 'who-on'
      readonly status?: Status
      readonly at: Instant
      readonly rows: readonly PersonNow[]
      readonly page: Page
      readonly link?: string
    }
  | { readonly kind: 'people'; readonly rows: readonly Omit<PersonNow, 'effective'>[]; readonly page: Page }
  /** Who has a role, those who may most first. */
  | { readonly kind: 'admins'; readonly rows: readonly Person[] }
  | { readonly kind: 'teams'; readonly rows: readonly TeamRow[] }
  | { readonly kind: 'person'; readonly row: PersonNow; readonly template?: string; readonly drift: Drift }
  | { readonly kind: 'templates'; readonly rows: readonly { readonly template: Template; readonly people: number }[] }
  | { readonly kind: 'template'; readonly template: Template; readonly people: number }
  | { readonly kind: 'drift'; readonly rows: readonly { readonly person: Person; readonly template: string; readonly drift: Drift }[] }
  | { readonly kind: 'doctor'; readonly findings: readonly Finding[]; readonly checked: number }
  | {
      readonly kind: 'act'
      readonly act: AdminAct
      readonly done: boolean
      readonly meanwhile?: true
      /** A team that nobody was in before, and those it may have been meant for. */
      readonly newTeam?: { readonly name: string; readonly nearest: readonly string[] }
    }
  | { readonly kind: 'proposed'; readonly whom: Person }
  /** What a roster file would do; names of the first few, problems of all rows. */
  | {
      readonly kind: 'roster-file'
      readonly name: string
      readonly added: readonly string[]
      readonly changed: readonly string[]
      readonly unchanged: number
      readonly notNamed: number
      readonly problems: readonly RowProblem[]
      readonly ignored: readonly string[]
    }
  /**
   * Which of one's accounts: `present` is the chosen one, `more` are those without a button, `unknown` is a name that none has. `kept`: what was
   * said goes on in the one that is tapped.
   */
  | {
      readonly kind: 'accounts'
      readonly present?: string
      readonly more: readonly string[]
      readonly unknown?: string
      readonly kept: boolean
    }
  /** The account from now on; `only`: there is no other. */
  | { readonly kind: 'account'; readonly name: string; readonly only: boolean }
  | { readonly kind: 'problem'; readonly problem: AdminProblem }

/** An admin's own mistakes; each sentence says what to write instead. */
export type AdminProblem =
  | { readonly kind: 'no-such-template'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly kind: 'no-such-team'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly kind: 'team-taken' | 'team-needs-people'; readonly text: string }
  /** Somebody who is in no team was to be admin of their own. */
  | { readonly kind: 'which-team'; readonly text: string }
  | { readonly kind: 'name-taken' | 'name-missing'; readonly text: string }
  | { readonly kind: 'no-slots'; readonly text: string }
  | { readonly kind: 'slots-refused'; readonly refusal: Refusal }
  | { readonly kind: 'nobody-there'; readonly text: string }
  | { readonly kind: 'last-admin' }
  | { readonly kind: 'two-people' }
  | { readonly kind: 'bad-field'; readonly text: string }
  | { readonly kind: 'number-taken' | 'email-taken'; readonly text: string; readonly by: string }
  | { readonly kind: 'already' }
  | { readonly kind: 'on-or-off' }
  | { readonly kind: 'file'; readonly name: string; readonly because: UnreadableBecause }

/** One of many whom a change leaves as they are. */
export interface LeftAsIs {
  readonly person: Person
  /** Absent = the change makes no difference to them. */
  readonly refusal?: Refusal
}
