import type { Clock, Log } from '../../application/ports.ts'
import { answerForm, sayForm, sayFormView, sentenceView } from '../../cards/block-kit/forms.ts'
import { statusForm, statusFormView } from '../../cards/block-kit/status-form.ts'
import { fieldId, mostRows, rowsFor, weekForm, weekFormView } from '../../cards/block-kit/week-form.ts'
import { problemSentence } from '../../cards/say/week-form.ts'
import { type Language, type Subject, zoneOf } from '../../domain/person.ts'
import { dateOf, type Instant, toWall } from '../../domain/time.ts'
import { fitsRows, rowProblems, scheduleToEdit, type WeekRow } from '../../domain/week-form.ts'
import { slackTextsFor } from '../../texts/slack.ts'
import { textsFor } from '../../texts/texts.ts'
import { viewOf } from './answer.ts'
import { fieldsOf, textOf } from './failure.ts'
import type { Directory, Identified } from './identify.ts'
import type { Inbox } from './inbox.ts'
import type { From, Incoming } from './incoming.ts'
import { shortcuts } from './methods.ts'
import { idOf, spoken } from './read-event.ts'
import { readActor, readForm, readRows, readShortcut, readWords } from './read-interaction.ts'
import { readStatusForm, type StatusRead } from './read-status-form.ts'
import type { SlackApi } from './web-api.ts'

export interface FormTools {
  readonly api: SlackApi
  readonly directory: Directory
  readonly inbox: Inbox
  readonly clock: Clock
  readonly log: Log
}

/** What is wrong with a form, at the field; empty when nothing is. */
type FormErrors = Readonly<Record<string, string>>

/** What the acknowledgement of a form says (Slack: "Modals", response actions). */
export type FormAck =
  | { readonly response_action: 'errors'; readonly errors: FormErrors }
  | { readonly response_action: 'update'; readonly view: object }
  | undefined

/** Shortcuts open a form, also on somebody's message: its words are proposed, never done by themselves. */
export async function openByShortcut(tools: FormTools, body: unknown): Promise<void> {
  const used = readShortcut(body)
  if (!used) return
  if (used.name === shortcuts.week.callback) return openWeek(tools, used.from)
  await open(tools, used.from, (_, language) => sayFormView(spoken(used.text, undefined), language))
}

export async function openWeek(tools: FormTools, from: From): Promise<void> {
  await open(tools, from, (subject, language) => weekViewOf(tools, subject, language))
}

export async function openStatus(tools: FormTools, from: From): Promise<void> {
  await open(tools, from, (subject, language) =>
    statusFormView(subject.account, dateOf(toWall(tools.clock.now(), zoneOf(subject))), language),
  )
}

function weekViewOf({ clock }: FormTools, subject: Subject, language: Language, rows?: number): object {
  const { account, profile } = subject
  const schedule = scheduleToEdit(subject, clock.now())
  if (!fitsRows(schedule, mostRows)) return sentenceView(textsFor(language).weekForm.notHere, language)
  return weekFormView({ account, schedule, state: { rows: rows ?? rowsFor(schedule), version: profile.version } }, language)
}

async function open(
  { api, directory, log }: FormTools,
  from: From,
  viewFor: (subject: Subject, language: Language) => object,
): Promise<void> {
  if (from.trigger === undefined) return
  const view = viewForWho(await directory.identify(from), viewFor)
  if (!view) return
  const called = await api.call(from.team, 'views.open', { trigger_id: from.trigger, view }, from.enterprise)
  if (called.kind !== 'ok') log.warn('slack.form-not-opened', { because: called.because })
}

function viewForWho(who: Identified, viewFor: (subject: Subject, language: Language) => object): object | undefined {
  switch (who.kind) {
    case 'known':
      return viewFor(who.subject, who.language)
    case 'undecided':
      return sentenceView(textsFor(who.language).admin.chooseAccountFirst, who.language)
    case 'unknown':
    case 'stranger':
    case 'taken':
      return sentenceView(slackTextsFor(who.language)[who.kind], who.language)
    case 'unavailable':
      return sentenceView(slackTextsFor('en').failed, 'en')
    case 'unbound':
      return undefined
  }
}

/** One more empty row; what was filled in so far stays, because its fields keep their names. */
export async function addRow(tools: FormTools, body: unknown): Promise<void> {
  const from = readActor(body)
  const view = fieldsOf(fieldsOf(body)?.['view'])
  const id = idOf(view?.['id'])
  if (!from || !view || id === undefined) return
  const rows = Math.min(mostRows, readRows(fieldsOf(fieldsOf(view['state'])?.['values']) ?? {}).length + 1)
  const next = viewForWho(await tools.directory.identify(from), (subject, language) => weekViewOf(tools, subject, language, rows))
  const hash = textOf(view['hash'])
  const args = { view_id: id, view: next, ...(hash !== undefined && { hash }) }
  const called = await tools.api.call(from.team, 'views.update', args, from.enterprise)
  if (called.kind !== 'ok') tools.log.warn('slack.form-not-updated', { because: called.because })
}

/** A form was sent: errors at their fields, else the answer in its place. */
export async function submitForm(tools: FormTools, body: unknown): Promise<FormAck> {
  const form = readForm(body)
  if (!form || form.name === answerForm) return undefined
  const { from, key, values } = form
  const place = { kind: 'form' as const, view: form.view }
  if (form.name === sayForm) {
    const text = readWords(values)
    return answered(tools, { kind: 'say', from, key, text: text === '' ? 'help' : text, place })
  }
  if (form.name !== weekForm && form.name !== statusForm) return undefined
  const who = await tools.directory.identify(from)
  if (form.name === statusForm) {
    if (who.kind !== 'known') return refused(who)
    const read = readStatusForm(values, who.subject, tools.clock.now())
    if (read.kind === 'problem') return { response_action: 'errors', errors: { [read.field]: statusProblem(read.because, who.language) } }
    return answered(tools, { kind: 'quick', from, key, quick: { ...read, kind: 'set-status' }, place })
  }
  const rows = readRows(values)
  const errors = who.kind === 'known' ? errorsOf(rows, who.subject, { at: tools.clock.now(), language: who.language }) : {}
  if (Object.keys(errors).length > 0) return { response_action: 'errors', errors }
  return answered(tools, { kind: 'week', from, key, rows, place })
}

function refused(who: Identified): FormAck {
  const view = viewForWho(who, (_, language) => sentenceView(slackTextsFor(language).failed, language))
  return view && { response_action: 'update', view }
}

function statusProblem(because: Extract<StatusRead, { kind: 'problem' }>['because'], language: Language): string {
  const { errors } = textsFor(language).weekForm
  return { 'no-status': errors.noStatus, 'no-time': errors.noTime, over: slackTextsFor(language).form.over }[because]
}

function errorsOf(
  rows: readonly WeekRow[],
  subject: Subject,
  { at, language }: { readonly at: Instant; readonly language: Language },
): FormErrors {
  const problems = rowProblems(rows, subject, at)
  return Object.fromEntries(problems.map((problem) => [fieldId(problem.row, problem.field), problemSentence(problem, language)]))
}

async function answered({ inbox, log }: FormTools, incoming: Incoming): Promise<FormAck> {
  const answer = await inbox.answerNow(incoming)
  return answer ? { response_action: 'update', view: viewOf(answer, log) } : { response_action: 'update', view: sentenceView('…', 'en') }
}
