import type { AdminAct } from '../../domain/admin-act.ts'
import { templateId } from '../../domain/ids.ts'
import type { SpokenSlot, Template } from '../../domain/operation.ts'
import { type Subject, zoneOf } from '../../domain/person.ts'
import type { Request } from '../../domain/reading.ts'
import { scheduleOn } from '../../domain/schedule-list.ts'
import { applyTemplate, driftOf, slotsForTemplate, templateProblem } from '../../domain/templates.ts'
import { dateOf, type LocalDate, toWall } from '../../domain/time.ts'
import { mayDoAbout } from '../../domain/verbs.ts'
import { carryOut } from '../carry-out.ts'
import { nearest, plain } from '../nearest.ts'
import type { Answer, Turn, WishSoFar } from '../turn.ts'
import { adminAnswer, problem } from './admin-card.ts'
import { confirmAct } from './do-act.ts'
import { applyAgainButton } from './look-at-people.ts'

type Command = Extract<Request, { kind: 'command' }>

export async function listTemplates(turn: Turn): Promise<Answer> {
  const [templates, people] = await Promise.all([turn.store.templates(turn.account.id), turn.store.people(turn.account.id)])
  return adminAnswer(turn, {
    kind: 'templates',
    rows: templates.map((template) => ({ template, people: usersOf(template, people, turn) })),
  })
}

export async function showTemplate(turn: Turn, command: Command): Promise<Answer> {
  return named(turn, command.words[0] ?? '', async (template) => {
    const people = usersOf(template, await turn.store.people(turn.account.id), turn)
    return adminAnswer(turn, { kind: 'template', template, people })
  })
}

/** Slots as said, or copied from somebody's present week. */
export async function createTemplate(turn: Turn, name: string, slots: readonly SpokenSlot[], from?: Subject): Promise<Answer> {
  const own = from && slotsForTemplate(scheduleOn(from.profile.schedules, today(turn, from)))
  const template: Template = { id: templateId(turn.newId()), name: name.trim(), version: 1, slots: own ?? slots }
  return saving(turn, { kind: 'save-template', template })
}

export async function renameTemplate(turn: Turn, { words: [name = '', to = ''] }: Command): Promise<Answer> {
  return named(turn, name, (was) => {
    if (was.name === to) return Promise.resolve(problem(turn, { kind: 'already' }))
    return saving(turn, { kind: 'save-template', template: { ...was, name: to.trim(), version: was.version + 1 }, was })
  })
}

export async function changeTemplate(turn: Turn, { words: [name = ''], slots = [] }: Command): Promise<Answer> {
  return named(turn, name, (was) => saving(turn, { kind: 'save-template', template: { ...was, slots, version: was.version + 1 }, was }))
}

export async function removeTemplate(turn: Turn, { words: [name = ''] }: Command): Promise<Answer> {
  return named(turn, name, (template) => Promise.resolve(confirmAct(turn, { kind: 'remove-template', template })))
}

/** The same week for all of them, from now on or a date: one change, one difference per person, one undo (DOMAIN §10). */
export async function applyTo(
  turn: Turn,
  { template: name, from }: Extract<Request, { kind: 'apply-template' }>,
  subjects: readonly Subject[],
  soFar: WishSoFar,
): Promise<Answer> {
  return named(turn, name, (template) => {
    const items = subjects.map((subject) => {
      const operation = applyTemplate(template, today(turn, subject), from)
      return { person: subject.person.id, operation }
    })
    return carryOut(turn, items, soFar)
  })
}

/** Whose copy differs from its template, with a button for each template that applies it again. */
export async function showDrift(turn: Turn): Promise<Answer> {
  const templates = await turn.store.templates(turn.account.id)
  const everyone = await turn.store.people(turn.account.id)
  const rows = everyone
    .filter(({ person }) => mayDoAbout(turn.actor, 'see-settings', person))
    .flatMap((subject) => {
      const date = today(turn, subject)
      const drift = driftOf(subject.profile.schedules, date, templates)
      const origin = scheduleOn(subject.profile.schedules, date)?.origin
      return origin && drift.kind !== 'as-template' && drift.kind !== 'none' ? [{ person: subject.person, origin, drift }] : []
    })
  const wishes = templates.flatMap(({ id, name }) => {
    const people = rows.filter(({ origin }) => origin.template === id).map(({ person }) => person.id)
    return people.length > 0 ? [applyAgainButton(name, ...people)] : []
  })
  const shown = rows.map(({ person, origin, drift }) => ({ person, template: origin.name, drift })).slice(0, 20)
  return adminAnswer(turn, { kind: 'drift', rows: shown }, wishes.slice(0, 3))
}

async function saving(turn: Turn, act: Extract<AdminAct, { kind: 'save-template' }>): Promise<Answer> {
  const wrong = templateProblem(act.template, await turn.store.templates(turn.account.id))
  if (!wrong) return confirmAct(turn, act)
  const text = act.template.name
  if (wrong.kind === 'name-missing' || wrong.kind === 'name-taken' || wrong.kind === 'no-slots')
    return problem(turn, { kind: wrong.kind, text })
  return problem(turn, { kind: 'slots-refused', refusal: wrong })
}

/** The template of that name, whatever its case; else the nearest ones are named. */
async function named(turn: Turn, name: string, then: (template: Template) => Promise<Answer>): Promise<Answer> {
  const templates = await turn.store.templates(turn.account.id)
  const found = templates.find((template) => plain(template.name) === plain(name))
  if (found) return then(found)
  const names = templates.map((template) => template.name)
  const like = nearest(name, names, 3)
  return problem(turn, { kind: 'no-such-template', text: name, nearest: like.length > 0 ? like : names.slice(0, 3) })
}

function usersOf({ id }: Template, people: readonly Subject[], turn: Turn): number {
  return people.filter((subject) => scheduleOn(subject.profile.schedules, today(turn, subject))?.origin?.template === id).length
}

function today(turn: Turn, subject: Subject): LocalDate {
  return dateOf(toWall(turn.now, zoneOf(subject)))
}
