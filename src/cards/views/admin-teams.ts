import type { AdminFacts, TeamRow } from '../admin-facts.ts'
import { plainName } from '../say/plain-name.ts'
import type { Voice } from '../say/voice.ts'
import type { View } from '../view.ts'
import { factOf } from './admin-fact.ts'

const mostTeams = 20

/** Each team with its size and its admins. */
export function teamFacts(voice: Voice, rows: readonly TeamRow[]): Pick<View, 'facts' | 'notes'> {
  const { formats, roles, words } = voice.texts
  const more = rows.length - mostTeams
  return {
    facts: rows.slice(0, mostTeams).map(({ name, people, admins }) => {
      const by = admins.length > 0 ? [roles.adminsAre({ names: formats.list(admins.map(plainName)) })] : []
      return factOf(voice, plainName(name), [words.people({ count: people }), ...by].join(' · '))
    }),
    notes: more > 0 ? [words.andMore({ count: more })] : [],
  }
}

/** So that a slip of the hand does not make a team. */
export function newTeamNotes(
  voice: Voice,
  { name, nearest }: NonNullable<Extract<AdminFacts, { kind: 'act' }>['newTeam']>,
): readonly string[] {
  const { admin, formats, roles } = voice.texts
  const like = nearest.length > 0 ? [admin.nearest({ names: formats.list(nearest.map(plainName)) })] : []
  return [roles.newTeam({ name: plainName(name) }), ...like]
}
