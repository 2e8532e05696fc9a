import type { Generated } from 'kysely'

/**
 * Columns are text, integer (bigint on Postgres) and JSON as text only, so that one schema serves both databases. Instants are epoch
 * milliseconds, claims 0 or 1 stand for false and true. `body` is a domain value; what stands beside it is there to be searched.
 */
export interface Tables {
  readonly schema_version: { version: number }
  readonly accounts: { id: string; body: string; roster_version: Generated<number> }
  readonly people: PeopleTable
  readonly person_teams: { account: string; person: string; team_key: string }
  readonly profiles: ProfilesTable
  readonly profile_history: { person: string; version: number; account: string; valid_from: number; body: string }
  readonly changes: ChangesTable
  readonly change_people: { change: string; position: number; person: string; account: string; body: string }
  readonly pending: { id: string; account: string; card: string; expires: number; body: string; outcome: string | null }
  readonly request_keys: { key: string; at: number; reply: string | null }
  readonly outbox: OutboxTable
  readonly audit: { id: string; account: string; seq: number; at: number; person: string | null; body: string }
  readonly links: { channel: string; tenant: string; user_id: string; account: string; person: string }
  readonly chosen_accounts: { channel: string; tenant: string; user_id: string; account: string }
  readonly bindings: { channel: string; tenant: string; account: string }
  readonly conversations: ConversationsTable
  readonly templates: { account: string; id: string; name_key: string; version: number; body: string }
  readonly scratch: { key: string; value: string; expires: number | null }
  readonly web_cards: WebCardsTable
  readonly web_clock: { id: number; ahead_ms: number }
  readonly slack_installations: { owner: string; version: number; at: number; sealed: string | null }
  readonly slack_inbox: { key: string; at: number; due: number; attempts: number; body: string | null }
}

interface PeopleTable {
  id: string
  account: string
  name_key: string
  email_key: string | null
  fixed_key: string | null
  mobile_key: string | null
  search_text: string
  deactivated: number
  body: string
}

interface ProfilesTable {
  person: string
  account: string
  version: number
  body: string
  status_now: string | null
  status_until: number | null
  due_at: number | null
  due_token: string | null
  due_claimed_until: number | null
}

interface ChangesTable {
  id: string
  account: string
  /** Order of commit within the account. */
  seq: number
  at: number
  /** The person who made it; null = the operator. */
  actor: string | null
  undone_by: string | null
  body: string
}

interface OutboxTable {
  id: string
  account: string
  person: string
  seq: number
  due: number
  expires: number
  state: 'waiting' | 'sent' | 'dropped'
  attempts: number
  token: string | null
  claimed_until: number | null
  /** Why it was dropped, or is tried again. */
  because: string | null
  sent_at: number | null
  platform_id: string | null
  body: string
}

interface ConversationsTable {
  person: string
  account: string
  channel: string
  reference: string
  last_used: number
  unreachable: number
}

interface WebCardsTable {
  person: string
  sequence: number
  place: number
  key: string
  at: number
  language: string
  card: string
  text: string
}
