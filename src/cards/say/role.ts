import type { Person } from '../../domain/person.ts'
import { plainName } from './plain-name.ts'
import type { Voice } from './voice.ts'

/** "team admin of Sales"; every other role by its name. */
export function rolePhrase({ texts }: Voice, { role, adminOf }: Pick<Person, 'role' | 'adminOf'>): string {
  if (role !== 'team-admin' || adminOf.length === 0) return texts.admin.roles[role]
  return texts.roles.teamAdminOf({ teams: texts.formats.list(adminOf.map(plainName)) })
}
