import type { PersonNow } from '../../cards/card-data.ts'
import { companyReach } from '../../domain/company-reach.ts'
import { effective } from '../../domain/effective.ts'
import { type Subject, zoneOf } from '../../domain/person.ts'
import type { Request } from '../../domain/reading.ts'
import { scheduleOn } from '../../domain/schedule-list.ts'
import type { Status } from '../../domain/status.ts'
import { driftOf } from '../../domain/templates.ts'
import { dateOf, type Instant, toInstant, toWall } from '../../domain/time.ts'
import { mayDoAbout } from '../../domain/verbs.ts'
import { showStatus } from '../answer-query.ts'
import { type ButtonWish, lifetimes } from '../buttons.ts'
import { plain } from '../nearest.ts'
import type { Answer, Turn } from '../turn.ts'
import { adminAnswer } from './admin-card.ts'

type Command = Extract<Request, { kind: 'command' }>

/** People on one card. */
const perPage = 10

/** "Is Anna reachable?": all that everyone may know; who may know the status sees that (DOMAIN §2). */
export function showReach(turn: Turn, subject: Subject): Promise<Answer> {
  if (mayDoAbout(turn.actor, 'see-status', subject.person)) return showStatus(turn, subject, { kind: 'show-status', targets: [] })
  return Promise.resolve(adminAnswer(turn, { kind: 'reachable', whom: subject.person, reach: companyReach(subject, turn.now) }))
}

/** Who is on a status, or everybody on the board; only people whose status the writer may see. */
export async function showWhoIsOn(turn: Turn, command: Command, among: readonly Subject[] | undefined): Promise<Answer> {
  const at = command.at === undefined ? turn.now : toInstant(command.at, turn.account.zone)
  const everyone = among ?? (await turn.store.people(turn.account.id))
  const rows = peopleAt(
    everyone.filter(({ person }) => mayDoAbout(turn.actor, 'see-status', person)),
    at,
    command.status,
  )
  const { shown, page, wishes } = paged(command, rows)
  const { status } = command
  const link =
    status === undefined && command.targets.length === 0 ? turn.boardLink?.(turn.account.id, turn.me.person.id, turn.now) : undefined
  return adminAnswer(
    turn,
    { kind: 'who-on', ...(status && { status }), at, rows: shown, page, ...(link !== undefined && { link }) },
    wishes,
  )
}

/** What holds for each at an instant; of a status only those who are on it, those for whom FMU is not active last. */
export function peopleAt(subjects: readonly Subject[], at: Instant, status: Status | undefined): readonly PersonNow[] {
  const rows = subjects.map((subject) => ({ person: subject.person, profile: subject.profile, effective: effective(subject, at) }))
  if (status !== undefined) return rows.filter((row) => row.effective.status === status)
  return rows.toSorted((one, other) => Number(one.effective.status === undefined) - Number(other.effective.status === undefined))
}

/** "people", "people without FMU", "people sales page 2": names, e-mails, teams and numbers are searched. */
export async function listPeople(turn: Turn, command: Command): Promise<Answer> {
  const [said = ''] = command.words
  const wanted = plain(said).replace(/\b(?:page|seite|pagina) \d+$/, '')
  const fmu = /^(?:with|mit|avec|met) fmu\b/.test(wanted) ? true : /^(?:without|ohne|sans|zonder) fmu\b/.test(wanted) ? false : undefined
  const text = fmu === undefined ? wanted.trim() : wanted.replace(/^\S+ fmu\s*/, '')
  const found = (await turn.store.people(turn.account.id, { text })).filter(
    ({ person, profile }) => mayDoAbout(turn.actor, 'see-settings', person) && (fmu === undefined || profile.fmuActive === fmu),
  )
  const { shown, page, wishes } = paged(command, found)
  return adminAnswer(turn, { kind: 'people', rows: shown, page }, wishes)
}

/** One person's numbers, teams, schedule, permissions and switches. */
export async function showPerson(turn: Turn, subject: Subject): Promise<Answer> {
  const { person, profile } = subject
  const templates = await turn.store.templates(turn.account.id)
  const today = dateOf(toWall(turn.now, zoneOf(subject)))
  const origin = scheduleOn(profile.schedules, today)?.origin
  const drift = driftOf(profile.schedules, today, templates)
  const row = { person, profile, effective: effective(subject, turn.now) }
  const again = templates.find(({ id }) => id === origin?.template)
  const wishes = again && (drift.kind === 'edited' || drift.kind === 'older') ? [applyAgainButton(again.name, person.id)] : []
  return adminAnswer(turn, { kind: 'person', row, drift, ...(origin && { template: origin.name }) }, wishes)
}

export function applyAgainButton(template: string, ...people: readonly string[]): ButtonWish {
  const targets = people.map((text) => ({ kind: 'name' as const, text }))
  return {
    verb: 'choose',
    label: { kind: 'apply-again' },
    wish: { kind: 'requests', requests: [{ kind: 'apply-template', template, targets }], assumed: [] },
    forMs: lifetimes.manyPeople,
  }
}

/** The page a message asks for, with a button to the next one. */
function paged<Row>(command: Command, rows: readonly Row[]) {
  const asked = Number(/(\d+)$/.exec(/(?:page|seite|pagina) \d+$/i.exec(command.words.join(' '))?.[0] ?? '')?.[1] ?? 1)
  const pages = Math.max(1, Math.ceil(rows.length / perPage))
  const page = Math.min(Math.max(1, asked), pages)
  const words = command.words.join(' ').replace(/\s*(?:page|seite|pagina) \d+$/i, '')
  const next: Command = { ...command, words: [`${words} page ${page + 1}`.trim()] }
  const wishes: ButtonWish[] =
    page < pages
      ? [{ verb: 'say', label: { kind: 'next-page' }, wish: { kind: 'requests', requests: [next], assumed: [] }, forMs: lifetimes.showing }]
      : []
  return { shown: rows.slice((page - 1) * perPage, page * perPage), page: { page, pages, total: rows.length }, wishes }
}
