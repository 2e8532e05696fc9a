import type { AdminProblem } from '../../cards/card-data.ts'
import type { Actor } from '../../domain/actor.ts'
import { type CommandName, commands, isCommandName } from '../../domain/commands.ts'
import { administers, standingToward } from '../../domain/standing.ts'
import type { Operation } from '../../domain/operation.ts'
import type { Subject } from '../../domain/person.ts'
import type { Request } from '../../domain/reading.ts'
import { carryOut } from '../carry-out.ts'
import { findPeople, type Found } from '../find-people.ts'
import { switchAccount } from '../switch-account.ts'
import type { Answer, Turn, Wished, WishSoFar } from '../turn.ts'
import { forbidden, isAllowed, problem } from './admin-card.ts'
import { confirmAct } from './do-act.ts'
import { examine } from './doctor.ts'
import { listPeople, showPerson, showReach, showWhoIsOn } from './look-at-people.ts'
import { offerRequest } from './request-act.ts'
import { appointTeamAdmin, dismissTeamAdmin, giveRole, listAdmins, takeRole } from './roles.ts'
import { addPerson, changePerson, deactivate, swapNumbers } from './roster.ts'
import { joinTeam, leaveTeam, listTeams, renameTeam } from './teams.ts'
import {
  applyTo,
  changeTemplate,
  createTemplate,
  listTemplates,
  removeTemplate,
  renameTemplate,
  showDrift,
  showTemplate,
} from './templates.ts'

export type AdminRequest = Extract<Request, { kind: 'command' | 'apply-template' | 'create-template' }>
type Command = Extract<Request, { kind: 'command' }>
type NotFound = (found: Exclude<Found, { kind: 'people' }>) => Promise<Answer>

interface Asked {
  readonly turn: Turn
  readonly command: Command
  readonly subjects: readonly Subject[]
  readonly soFar: WishSoFar
}

/** Does or shows what a command asks for, after its one check: who may stands in the table of commands and nowhere else. */
export async function answerCommand(turn: Turn, request: AdminRequest, soFar: WishSoFar, notFound: NotFound): Promise<Answer | undefined> {
  const name = request.kind === 'command' ? request.name : request.kind
  if (!isCommandName(name)) return undefined
  const { needs } = commands[name]
  const targets = 'targets' in request ? request.targets : []
  if (needs.in === 'account' && !isAllowed(turn, needs, [])) return refused(turn, { name, request, subjects: [] }, soFar)
  const found = targets.length === 0 ? { kind: 'people' as const, subjects: [] } : await findPeople(turn, targets, 'roster')
  if (found.kind !== 'people') return notFound(found)
  const subjects = name === 'reactivate-person' ? found.subjects : withoutLeavers(found.subjects)
  if (name === 'join-team' && targets.length === 0) return problem(turn, { kind: 'team-needs-people', text: wordOf(request) })
  if (needs.in === 'person' && subjects.length === 0) return nobody(turn, targets)
  // Many people are judged one by one in the plan: who is out of reach is named there, the others change.
  const judgedEach = name === 'apply-template' && subjects.length > 1 && subjects.some((subject) => isAllowed(turn, needs, [subject]))
  if (needs.in === 'person' && !judgedEach && !isAllowed(turn, needs, subjects)) return refused(turn, { name, request, subjects }, soFar)
  return answerIt(turn, { name, request, subjects }, soFar)
}

interface Named {
  readonly name: CommandName
  readonly request: AdminRequest
  readonly subjects: readonly Subject[]
}

async function answerIt(turn: Turn, { name, request, subjects }: Named, soFar: WishSoFar): Promise<Answer> {
  if (request.kind === 'apply-template') return applyTo(turn, request, subjects, soFar)
  if (request.kind === 'create-template') return createTemplate(turn, request.template, request.slots)
  return answers[name]({ turn, command: request, subjects, soFar })
}

/**
 * Not for the writer. What would have changed something about themselves or the account can be asked for; mistakes in it are told
 * first, and of anything that the writer may not see nothing is said.
 */
async function refused(turn: Turn, asked: Named, soFar: WishSoFar): Promise<Answer> {
  const { needs, changes } = commands[asked.name]
  // Of what is done for the account, the writer's own admins are named, not those of another team.
  const theirs = (actor: Actor): boolean => needs.in === 'person' || administers(standingToward(actor, turn.me.person))
  const may = (actor: Actor): boolean => isAllowed(turn, needs, asked.subjects, actor) && theirs(actor)
  const what = needs.in === 'own-accounts' ? asked.name : needs.verb
  const plainly = (): Promise<Answer> => forbidden(turn, { what, may, reads: !changes })
  const aboutOthers = asked.subjects.some(({ person }) => person.id !== turn.me.person.id)
  if (!changes || (aboutOthers && turn.actor.role === 'employee')) return plainly()
  const asks = async (wished: Wished): Promise<Answer> => (await offerRequest(turn, what, wished)) ?? plainly()
  const { card, ...answer } = await answerIt({ ...turn, asks }, asked, soFar)
  if (card.kind === 'refusal') return { card, ...answer }
  const ownMistake = card.kind === 'admin' && card.about.kind === 'problem' && ownMistakes.has(card.about.problem.kind)
  return ownMistake ? { card, ...answer } : plainly()
}

const ownMistakes: ReadonlySet<AdminProblem['kind']> = new Set([
  'bad-field',
  'name-missing',
  'no-slots',
  'on-or-off',
  'slots-refused',
  'two-people',
])

/** One answer for each name; a command without one does not compile. */
const answers: Readonly<Record<CommandName, (asked: Asked) => Answer | Promise<Answer>>> = {
  reachable: ({ turn, subjects }) => one(turn, subjects, (subject) => showReach(turn, subject)),
  'who-on': ({ turn, command }) => showWhoIsOn(turn, command, undefined),
  board: ({ turn, command, subjects }) => showWhoIsOn(turn, command, command.targets.length > 0 ? subjects : undefined),
  'list-people': ({ turn, command }) => listPeople(turn, command),
  person: ({ turn, subjects }) => one(turn, subjects, (subject) => showPerson(turn, subject)),
  'list-templates': ({ turn }) => listTemplates(turn),
  'show-template': ({ turn, command }) => showTemplate(turn, command),
  'create-template': ({ turn, command, subjects }) => createTemplate(turn, command.words[0] ?? '', command.slots ?? [], subjects[0]),
  'rename-template': ({ turn, command }) => renameTemplate(turn, command),
  'change-template': ({ turn, command }) => changeTemplate(turn, command),
  'remove-template': ({ turn, command }) => removeTemplate(turn, command),
  'apply-template': ({ turn, command, subjects, soFar }) =>
    applyTo(turn, { kind: 'apply-template', template: command.words[0] ?? '', targets: command.targets }, subjects, soFar),
  drift: ({ turn }) => showDrift(turn),
  'make-managed': (asked) => change(asked, { kind: 'managed', managed: true }),
  'make-self-managed': (asked) => change(asked, { kind: 'managed', managed: false }),
  'allow-status': (asked) => change(asked, { kind: 'right', right: 'status', may: true }),
  'forbid-status': (asked) => change(asked, { kind: 'right', right: 'status', may: false }),
  'allow-notifications': (asked) => change(asked, { kind: 'right', right: 'notifications', may: true }),
  'forbid-notifications': (asked) => change(asked, { kind: 'right', right: 'notifications', may: false }),
  'add-person': ({ turn, command }) => addPerson(turn, command),
  'change-person': ({ turn, command, subjects }) => one(turn, subjects, (subject) => changePerson(turn, subject, command)),
  'deactivate-person': ({ turn, subjects }) => deactivate(turn, subjects, true),
  'reactivate-person': ({ turn, subjects }) => deactivate(turn, subjects, false),
  'swap-numbers': ({ turn, subjects }) => swapNumbers(turn, subjects),
  'appoint-admin': ({ turn, subjects }) => giveRole(turn, subjects, 'account-admin'),
  'dismiss-admin': ({ turn, subjects }) => takeRole(turn, subjects, ['account-admin', 'team-admin']),
  'appoint-team-admin': ({ turn, subjects, command }) => appointTeamAdmin(turn, subjects, command),
  'dismiss-team-admin': ({ turn, subjects, command }) => dismissTeamAdmin(turn, subjects, command),
  'appoint-reception': ({ turn, subjects }) => giveRole(turn, subjects, 'reception'),
  'dismiss-reception': ({ turn, subjects }) => takeRole(turn, subjects, ['reception']),
  'list-admins': ({ turn }) => listAdmins(turn),
  'list-teams': ({ turn }) => listTeams(turn),
  'join-team': ({ turn, subjects, command }) => joinTeam(turn, subjects, command),
  'leave-team': ({ turn, subjects, command }) => leaveTeam(turn, subjects, command),
  'rename-team': ({ turn, command }) => renameTeam(turn, command),
  'lock-person': ({ turn, subjects }) => one(turn, subjects, ({ person }) => confirmAct(turn, { kind: 'lock', person })),
  'always-confirm': ({ turn, command }) => alwaysConfirm(turn, command),
  'doctor-person': ({ turn, subjects }) => examine(turn, subjects),
  account: ({ turn, command }) => switchAccount(turn, command),
  doctor: async ({ turn }) => examine(turn, await turn.store.people(turn.account.id)),
}

function change({ turn, subjects, soFar }: Asked, operation: Operation): Promise<Answer> {
  return carryOut(
    turn,
    subjects.map(({ person }) => ({ person: person.id, operation })),
    soFar,
  )
}

function alwaysConfirm(turn: Turn, { words: [said = ''] }: Command): Answer | Promise<Answer> {
  const on = /^(?:on|yes|an|ein|ja|oui|activé|aan)$/iu.test(said)
    ? true
    : /^(?:off|no|aus|nein|non|désactivé|uit|nee)$/iu.test(said)
      ? false
      : undefined
  if (on === undefined) return problem(turn, { kind: 'on-or-off' })
  if (on === turn.account.alwaysConfirm) return problem(turn, { kind: 'already' })
  return confirmAct(turn, { kind: 'always-confirm', on })
}

function one(turn: Turn, [subject]: readonly Subject[], answer: (subject: Subject) => Answer | Promise<Answer>): Answer | Promise<Answer> {
  return subject ? answer(subject) : problem(turn, { kind: 'nobody-there', text: '' })
}

function wordOf(request: AdminRequest): string {
  return request.kind === 'command' ? (request.words[0] ?? '') : ''
}

function nobody(turn: Turn, targets: Command['targets']): Answer {
  const [target] = targets
  return problem(turn, { kind: 'nobody-there', text: target?.kind === 'name' ? target.text : '' })
}

function withoutLeavers(subjects: readonly Subject[]): readonly Subject[] {
  return subjects.filter(({ person }) => !person.deactivated)
}
