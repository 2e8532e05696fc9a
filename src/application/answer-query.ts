import type { CardData } from '../cards/card-data.ts'
import { type CommandNeeds, commandNames, commands } from '../domain/commands.ts'
import { effective } from '../domain/effective.ts'
import { personId } from '../domain/ids.ts'
import { type Subject, zoneOf } from '../domain/person.ts'
import type { Request } from '../domain/reading.ts'
import { dateOf, type Instant, mondayOf, toInstant, toWall } from '../domain/time.ts'
import { mayDoAbout, mayDoIn } from '../domain/verbs.ts'
import { type ButtonWish, lifetimes, openButtons, showButtons } from './buttons.ts'
import { routesOf, statusCard } from './status-card.ts'
import { type Answer, frameOf, ownerOf, shows, type Turn, type Writes } from './turn.ts'

/** What holds for somebody, why and until when, and what calls do then (DOMAIN §5). */
export async function showStatus(turn: Turn, whom: Subject, wanted: Extract<Request, { kind: 'show-status' }>): Promise<Answer> {
  if (wanted.date && !wanted.at) return showWeek(turn, whom, { kind: 'show-schedule', date: wanted.date, targets: [] })
  const at = wanted.at ? toInstant(wanted.at, zoneOf(whom)) : turn.now
  const subject = at < turn.now ? await turn.store.subjectAt(turn.account.id, whom.person.id, at) : whom
  if (!subject) return shows({ ...frameOf(whom, turn.now), kind: 'closed', why: { kind: 'unknown' } })
  const { buttons, pending } = openButtons(ownerOf(turn), at === turn.now ? statusButtons(turn, subject) : [showButtons.status])
  const card = statusCard({ ...frameOf(subject, turn.now, buttons), ...otherThan(turn, subject) }, subject, at)
  return { ...shows(card), writes: { pending, ...auditOfReading(turn, subject, at) } }
}

/** The week of a date, else the present one, drawn from the profile. */
export function showWeek(turn: Turn, whom: Subject, wanted: Extract<Request, { kind: 'show-schedule' }>): Answer {
  const date = wanted.date ?? dateOf(toWall(turn.now, zoneOf(whom)))
  const { buttons, pending } = openButtons(ownerOf(turn), [showButtons.status])
  const card: CardData = {
    ...frameOf(whom, turn.now, buttons),
    kind: 'week',
    profile: whom.profile,
    monday: mondayOf(date),
    effective: effective(whom, turn.now),
    ...otherThan(turn, whom),
  }
  return shows(card, pending)
}

/** "What happens if someone calls my fixed number now?" (DOMAIN §1). */
export function showRoute(turn: Turn, { call, at: wall }: Extract<Request, { kind: 'show-route' }>): Answer {
  const at = wall ? toInstant(wall, zoneOf(turn.me)) : turn.now
  const { buttons, pending } = openButtons(ownerOf(turn), [showButtons.status])
  const routes = routesOf(turn.me, at).filter((each) => !call || each.call === call)
  return shows({ ...frameOf(turn.me, turn.now, buttons), kind: 'route', at, effective: effective(turn.me, at), routes }, pending)
}

export function showHelp(turn: Turn, topic?: string): Answer {
  const admin = turn.actor.role === 'account-admin' || turn.actor.role === 'team-admin'
  const allowed = commandNames.filter((name) => mightDo(turn, commands[name].needs))
  const toTap = tappable.filter((name) => allowed.includes(name) && (topic === undefined || commands[name].topic === topic))
  const wishes = [showButtons.status, showButtons.week, ...toTap.slice(0, mostToTap).map(commandButton)]
  const { buttons, pending } = openButtons(ownerOf(turn), wishes)
  return shows({ ...frameOf(turn.me, turn.now, buttons), kind: 'help', admin, commands: allowed, ...(topic && { topic }) }, pending)
}

/** Commands that only show something and need no further word, the most wanted first. */
const tappable = ['board', 'list-people', 'list-templates', 'doctor', 'drift', 'list-teams', 'list-admins'] as const
/** With status and week no more than a row of Teams takes. */
const mostToTap = 4

function commandButton(name: (typeof tappable)[number]): ButtonWish {
  const request: Request = { kind: 'command', name, changes: false, words: [], targets: [] }
  const wish = { kind: 'requests' as const, requests: [request], assumed: [] }
  return { verb: 'say', label: { kind: 'command', name }, wish, forMs: lifetimes.showing }
}

/** In the account, or about somebody: for a team admin about the people of their teams. */
function mightDo({ request, actor, account, me }: Turn, needs: CommandNeeds): boolean {
  if (needs.in === 'own-accounts') return request.accounts !== undefined
  if (needs.in === 'account') return mayDoIn(actor, needs.verb, account.id)
  const somebody = { ...me.person, id: personId('somebody'), teams: actor.adminOf }
  return mayDoAbout(actor, needs.verb, somebody)
}

/** What the bot does, with words to tap that say themselves. */
export function showHello(turn: Turn, examples: readonly string[]): Answer {
  const wishes = examples.map((text): ButtonWish => ({
    verb: 'say',
    label: { kind: 'example', text },
    wish: { kind: 'say', text },
    forMs: lifetimes.showing,
  }))
  const { buttons, pending } = openButtons(ownerOf(turn), wishes)
  return shows({ ...frameOf(turn.me, turn.now, buttons), kind: 'help', admin: false }, pending)
}

/** About oneself: longer, or back; else what else there is to see. */
function statusButtons(turn: Turn, subject: Subject): readonly ButtonWish[] {
  if (subject.person.id !== turn.me.person.id) return [showButtons.status]
  const holds = effective(subject, turn.now)
  if (holds.because.kind === 'override') return [extendButton(subject, 30), backToScheduleButton(subject), showButtons.week]
  if (holds.because.kind === 'manual') return [backToScheduleButton(subject), showButtons.week]
  return [showButtons.week, showButtons.help]
}

export function extendButton({ person }: Subject, minutes: number): ButtonWish {
  return {
    verb: 'choose',
    label: { kind: 'extend', minutes },
    wish: {
      kind: 'operations',
      items: [{ person: person.id, operation: { kind: 'extend', by: { kind: 'minutes', minutes } } }],
      confirmed: false,
    },
    forMs: lifetimes.manyPeople,
  }
}

export function backToScheduleButton({ person }: Subject): ButtonWish {
  return {
    verb: 'choose',
    label: { kind: 'back-to-schedule' },
    wish: { kind: 'operations', items: [{ person: person.id, operation: { kind: 'back-to-schedule' } }], confirmed: false },
    forMs: lifetimes.ownUndo,
  }
}

function otherThan(turn: Turn, { person }: Subject) {
  return person.id === turn.me.person.id ? {} : { whom: person }
}

/** Reading somebody else's past is itself an entry (DOMAIN §7). */
function auditOfReading(turn: Turn, subject: Subject, at: Instant): Writes {
  if (at >= turn.now || subject.person.id === turn.me.person.id) return {}
  return { audit: [{ account: turn.account.id, at: turn.now, actor: turn.actor, what: 'read-history', person: subject.person.id }] }
}
