import type { Partial } from '../domain/reading.ts'
import type { Language } from '../domain/person.ts'
import type { WallTime } from '../domain/time.ts'

export interface UnderstandInput {
  readonly text: string
  /** Wall clock of `now` in `zone`; the parse never sees an instant or the host's zone. */
  readonly now: WallTime
  /** The person's language: a prior, not a switch. */
  readonly language: Language
  readonly role: 'user' | 'admin'
  readonly partial?: Partial
  /** Names the account knows (people, teams, templates), so that "Jan" is a person and "Early" a template. */
  readonly names?: { readonly people: readonly string[]; readonly teams: readonly string[]; readonly templates: readonly string[] }
}
