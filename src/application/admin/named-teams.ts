import type { AdminProblem } from '../../cards/card-data.ts'
import type { Person } from '../../domain/person.ts'
import { nearest, plain } from '../nearest.ts'
import type { Turn } from '../turn.ts'

const between = /\s*,\s*|\s+(?:and|und|et|en|&)\s+/iu

/** A team is what people have written on them: it is there as long as somebody is in it. */
export function teamsAmong(people: readonly Person[]): readonly string[] {
  const byName = new Map(people.flatMap(({ teams }) => teams.map((team) => [plain(team), team] as const)))
  return [...byName.values()].toSorted((one, other) => one.localeCompare(other))
}

/** One team or several with "and" between; one that nobody is in comes back as the problem, with the nearest ones. */
export async function namedTeams(turn: Turn, said: string): Promise<readonly string[] | Extract<AdminProblem, { kind: 'no-such-team' }>> {
  const everyone = await turn.store.people(turn.account.id, { includeDeactivated: true })
  const known = teamsAmong(everyone.map(({ person }) => person))
  const find = (name: string): string | undefined => known.find((team) => plain(team) === plain(name))
  const whole = find(said)
  if (whole !== undefined) return [whole]
  const names: string[] = []
  for (const text of said.split(between)) {
    const team = find(text)
    if (team === undefined) {
      const like = nearest(text, known, 3)
      return { kind: 'no-such-team', text, nearest: like.length > 0 ? like : known.slice(0, 3) }
    }
    names.push(team)
  }
  return names
}
