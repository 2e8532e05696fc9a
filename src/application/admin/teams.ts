import type { PersonEdit } from '../../domain/admin-act.ts'
import type { Person, Subject } from '../../domain/person.ts'
import type { Request } from '../../domain/reading.ts'
import { notTeamAdmin } from '../../domain/roles.ts'
import { mayDoAbout } from '../../domain/verbs.ts'
import { nearest, plain } from '../nearest.ts'
import type { Answer, Turn } from '../turn.ts'
import { adminAnswer, problem } from './admin-card.ts'
import { namedTeams, teamsAmong } from './named-teams.ts'
import { saving } from './roster.ts'

type Command = Extract<Request, { kind: 'command' }>

const isTeam = (one: string, other: string): boolean => plain(one) === plain(other)
const isIn = ({ teams }: Person, team: string): boolean => teams.some((one) => isTeam(one, team))

/** Every team with how many are in it and who its admins are, of the people whose settings the writer may see. */
export async function listTeams(turn: Turn): Promise<Answer> {
  const everyone = (await turn.store.people(turn.account.id)).map(({ person }) => person)
  const seen = everyone.filter((person) => mayDoAbout(turn.actor, 'see-settings', person))
  const rows = teamsAmong(seen).map((name) => ({
    name,
    people: seen.filter((person) => isIn(person, name)).length,
    admins: everyone.filter(({ role, adminOf }) => role === 'team-admin' && adminOf.includes(name)).map((admin) => admin.name),
  }))
  return adminAnswer(turn, { kind: 'teams', rows })
}

/** "add Anna to team Sales"; a team that nobody is in yet is named as new, with what it may have been meant for. */
export async function joinTeam(turn: Turn, subjects: readonly Subject[], { words: [said = ''] }: Command): Promise<Answer> {
  const found = await namedTeams(turn, said)
  const teams = 'kind' in found ? [said.trim()] : found
  const edits = subjects.map(({ person }): PersonEdit => {
    const more = teams.filter((team) => !isIn(person, team))
    return { was: person, person: more.length === 0 ? person : { ...person, teams: [...person.teams, ...more] } }
  })
  const answer = await saving(turn, changing(edits))
  const { card } = answer
  if (!('kind' in found) || card.kind !== 'admin' || card.about.kind !== 'act') return answer
  const everyone = await turn.store.people(turn.account.id)
  const like = nearest(said, teamsAmong(everyone.map(({ person }) => person)), 3)
  return { ...answer, card: { ...card, about: { ...card.about, newTeam: { name: said.trim(), nearest: like } } } }
}

/** "remove Anna from team Sales", or the team itself: everybody leaves it, and nobody is its admin any more. */
export async function leaveTeam(turn: Turn, subjects: readonly Subject[], { words: [said], targets }: Command): Promise<Answer> {
  const [whole] = targets
  const found = await namedTeams(turn, said ?? (whole?.kind === 'name' ? whole.text : ''))
  if ('kind' in found) return problem(turn, found)
  const leave = (person: Person): Person => ({
    ...person,
    teams: person.teams.filter((one) => !found.some((team) => isTeam(one, team))),
  })
  if (said !== undefined) return saving(turn, changing(subjects.map(({ person }) => ({ was: person, person: leave(person) }))))
  const everyone = await turn.store.people(turn.account.id, { includeDeactivated: true })
  const edits = everyone.map(({ person }): PersonEdit => {
    const isAdmin = person.role === 'team-admin' && found.some((team) => person.adminOf.includes(team))
    return { was: person, person: isAdmin ? notTeamAdmin(leave(person), found) : leave(person) }
  })
  return saving(turn, changing(edits))
}

/** The name changes for everybody in it, for its admins and where the calendar leaves it out, in one step. */
export async function renameTeam(turn: Turn, { words: [said = '', wanted = ''] }: Command): Promise<Answer> {
  const everyone = (await turn.store.people(turn.account.id, { includeDeactivated: true })).map(({ person }) => person)
  const found = await namedTeams(turn, said)
  if ('kind' in found) return problem(turn, found)
  const [from = said] = found
  const to = wanted.trim()
  if (from === to) return problem(turn, { kind: 'already' })
  if (!isTeam(from, to) && everyone.some((person) => isIn(person, to))) return problem(turn, { kind: 'team-taken', text: to })
  const renamed = (teams: readonly string[]): readonly string[] => teams.map((team) => (isTeam(team, from) ? to : team))
  const edits = everyone.map((person) => ({
    was: person,
    person: { ...person, teams: renamed(person.teams), adminOf: renamed(person.adminOf) },
  }))
  return saving(turn, changing(edits), { from, to })
}

function changing(edits: readonly PersonEdit[]): readonly PersonEdit[] {
  return edits.filter(
    ({ was, person }) => was?.teams.join('\n') !== person.teams.join('\n') || was.adminOf.join('\n') !== person.adminOf.join('\n'),
  )
}
