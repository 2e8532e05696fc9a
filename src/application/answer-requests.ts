import type { ButtonWish } from './buttons.ts'
import { lifetimes, openButtons } from './buttons.ts'
import { assertNever } from '../domain/ids.ts'
import type { Operation } from '../domain/operation.ts'
import { type Subject, zoneOf } from '../domain/person.ts'
import { toInstant } from '../domain/time.ts'
import { mayDoAbout } from '../domain/verbs.ts'
import type { Missing, Request, Target } from '../domain/reading.ts'
import { showHelp, showRoute, showStatus, showWeek } from './answer-query.ts'
import { refusalAnswer } from './ask-admin.ts'
import { carryOut } from './carry-out.ts'
import { together } from './change-cards.ts'
import { answerCommand } from './admin/answer-command.ts'
import { forbidden } from './admin/admin-card.ts'
import { showReach } from './admin/look-at-people.ts'
import { plain } from './nearest.ts'
import { findPeople, type Found } from './find-people.ts'
import type { WishItem } from './ports.ts'
import { cancelOrUndo, takeBackNewest } from './take-back.ts'
import { type Answer, bothWrites, frameOf, ownerOf, shows, type Turn, type WishSoFar } from './turn.ts'

type ChangeRequest = Extract<Request, { kind: 'change' }>

/** Does what a reading asks for: its changes as one, everything else in the order said. */
export async function answerRequests(turn: Turn, requests: readonly Request[], soFar: WishSoFar): Promise<Answer> {
  const changes = requests.filter((request) => request.kind === 'change')
  const others = requests.filter((request) => request.kind !== 'change')
  const answers: Answer[] = []
  if (changes.length > 0) answers.push(await answerChanges(turn, changes, requests, soFar))
  for (const other of others) answers.push(await answerOne(turn, other, requests, soFar))
  return inOne(turn, answers)
}

async function answerChanges(turn: Turn, changes: readonly ChangeRequest[], all: readonly Request[], soFar: WishSoFar): Promise<Answer> {
  const items: WishItem[] = []
  for (const { operation, targets } of changes) {
    const found = await findPeople(turn, targets)
    if (found.kind !== 'people') return notFound(turn, found, targets, all)
    items.push(...found.subjects.map(({ person }) => ({ person: person.id, operation: asMeant(operation) })))
  }
  if (items.length === 0) return notFound(turn, { kind: 'nobody', nearest: [] }, [], all)
  return carryOut(turn, items, soFar)
}

/** "Scheduler on" in words is "back to my schedule": a temporary status would else still stand in its way (DOMAIN §4). */
function asMeant(operation: Operation): Operation {
  return operation.kind === 'scheduler' && operation.on ? { kind: 'back-to-schedule' } : operation
}

async function answerOne(turn: Turn, request: Exclude<Request, ChangeRequest>, all: readonly Request[], soFar: WishSoFar): Promise<Answer> {
  switch (request.kind) {
    case 'show-status':
      return aboutPeople(turn, request.targets, all, (whom) => statusOf(turn, whom, request))
    case 'show-schedule':
      return aboutPeople(turn, request.targets, all, (whom) => weekOf(turn, whom, request))
    case 'show-route':
      return showRoute(turn, request)
    case 'help':
      return showHelp(turn, request.topic)
    case 'undo':
    case 'redo':
      return takeBackNewest(turn, request.kind)
    case 'cancel':
      return cancelOrUndo(turn)
    case 'apply-template':
    case 'create-template':
    case 'command': {
      const answer = await answerCommand(turn, request, soFar, (found) =>
        notFound(turn, found, 'targets' in request ? request.targets : [], all),
      )
      return answer ?? unsupported(turn, request.kind === 'command' ? request.name : request.kind)
    }
    default:
      return assertNever(request)
  }
}

/** What one may not see of somebody, the colleague's part of it is still told (DOMAIN §2). */
async function statusOf(turn: Turn, whom: Subject, request: Extract<Request, { kind: 'show-status' }>): Promise<Answer> {
  const past = request.at !== undefined && toInstant(request.at, zoneOf(whom)) < turn.now
  if (past && !mayDoAbout(turn.actor, 'see-history', whom.person)) return notShown(turn, 'see-history', whom)
  if (request.date !== undefined && request.at === undefined)
    return weekOf(turn, whom, { kind: 'show-schedule', date: request.date, targets: [] })
  return mayDoAbout(turn.actor, 'see-status', whom.person) ? showStatus(turn, whom, request) : showReach(turn, whom)
}

async function weekOf(turn: Turn, whom: Subject, request: Extract<Request, { kind: 'show-schedule' }>): Promise<Answer> {
  return mayDoAbout(turn.actor, 'see-schedule', whom.person) ? showWeek(turn, whom, request) : notShown(turn, 'see-schedule', whom)
}

function notShown(turn: Turn, verb: 'see-history' | 'see-schedule', { person }: Subject): Promise<Answer> {
  return forbidden(turn, { what: verb, may: (actor) => mayDoAbout(actor, verb, person), reads: true })
}

async function aboutPeople(
  turn: Turn,
  targets: readonly Target[],
  all: readonly Request[],
  show: (whom: Subject) => Promise<Answer>,
): Promise<Answer> {
  const found = await findPeople(turn, targets)
  if (found.kind !== 'people') return notFound(turn, found, targets, all)
  const answers: Answer[] = []
  for (const subject of found.subjects) answers.push(await show(subject))
  return inOne(turn, answers)
}

/** Nobody, or too many, of that name: the nearest as buttons, each the same request about exactly that person. */
function notFound(turn: Turn, found: Exclude<Found, { kind: 'people' }>, targets: readonly Target[], all: readonly Request[]) {
  if (found.kind === 'not-allowed') {
    const refused = {
      kind: 'refused' as const,
      subject: turn.me,
      item: { person: turn.me.person.id, operation: { kind: 'back-to-schedule' as const } },
      refusal: { kind: 'no-right' as const, needs: 'admin' as const, operation: firstOperation(all) },
      mayAskAdmin: false,
    }
    return refusalAnswer(turn, refused, [], { confirmed: false, assumed: [] })
  }
  const people = found.kind === 'several' ? found.subjects : found.nearest
  const choices = people.slice(0, 3).map(({ person }): ButtonWish => ({
    verb: 'choose',
    label: { kind: 'example', text: distinct(person, people) },
    wish: { kind: 'requests', requests: all.map((request) => about(request, targets, person.id)), assumed: [] },
    forMs: lifetimes.oneself,
  }))
  const { buttons, pending } = openButtons(ownerOf(turn), choices)
  const card = {
    ...frameOf(turn.me, turn.now, buttons),
    kind: 'ask' as const,
    about: { kind: 'missing' as const, missing: whomOf(found) },
  }
  return Promise.resolve(shows(card, pending))
}

function whomOf({ kind, text }: Extract<Found, { kind: 'nobody' | 'several' }>): Extract<Missing, { kind: 'whom' }> {
  return { kind: 'whom', ...(text !== undefined && { text }), ...(kind === 'several' && { several: true }) }
}

/** Two of the same name are told apart by what the roster has besides. */
function distinct(person: Subject['person'], among: readonly Subject[]): string {
  const namesakes = among.filter((other) => plain(other.person.name) === plain(person.name))
  const more = person.email ?? person.mobileNumber ?? person.fixedNumber ?? person.teams.join(', ')
  return namesakes.length > 1 ? `${person.name} (${more})` : person.name
}

function about(request: Request, instead: readonly Target[], name: string): Request {
  if (!('targets' in request) || request.targets !== instead) return request
  return { ...request, targets: [{ kind: 'name', text: name }] }
}

function firstOperation(requests: readonly Request[]) {
  for (const request of requests) if (request.kind === 'change') return request.operation.kind
  return 'set-status' as const
}

function unsupported(turn: Turn, what: string): Answer {
  const about = { kind: 'missing' as const, missing: { kind: 'unsupported' as const, what } }
  return shows({ ...frameOf(turn.me, turn.now), kind: 'ask', about })
}

function inOne(turn: Turn, answers: readonly Answer[]): Answer {
  const [first, ...rest] = answers
  if (!first) return showHelp(turn)
  if (rest.length === 0) return first
  return {
    card: together(
      turn,
      answers.map(({ card }) => card),
      [],
    ),
    writes: answers.map(({ writes }) => writes).reduce(bothWrites),
    ...rememberOf(answers),
    replaces: answers.some(({ replaces }) => replaces),
  }
}

/** The first that has a question of its own; else one that forgets. */
function rememberOf(answers: readonly Answer[]): Pick<Answer, 'remember'> {
  const remembering = answers.flatMap(({ remember }) => (remember ? [remember] : []))
  const [first = remembering[0]] = remembering.filter(({ openCard, partial }) => openCard ?? partial)
  return first ? { remember: first } : {}
}
