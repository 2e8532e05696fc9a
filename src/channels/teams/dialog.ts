import { createHash } from 'node:crypto'
import type { ChatInput, ChatRequest, Reply } from '../../application/chat-request.ts'
import type { Application } from '../../application/create-application.ts'
import { renderText } from '../../cards/plain-text.ts'
import { mostDialogRows, weekDialogCard, type WeekDialogFacts } from '../../cards/teams/week-dialog.ts'
import { assertNever, type PersonId, pendingId } from '../../domain/ids.ts'
import type { Language, Subject } from '../../domain/person.ts'
import type { Request, Target } from '../../domain/reading.ts'
import { actorOf } from '../../domain/standing.ts'
import { mayDoAbout } from '../../domain/verbs.ts'
import { editOfRows, fitsRows, rowProblems, rowsOf, scheduleToEdit } from '../../domain/week-form.ts'
import { textsFor } from '../../texts/texts.ts'
import { type AnswerTools, answerPrivatelyOrHere } from './answer-where.ts'
import type { DialogWish, From } from './incoming.ts'
import { cardDialog, closedDialog, lineDialog } from './invoke-answers.ts'
import { toDialogCard } from './message.ts'
import type { InvokeAnswer } from './teams-port.ts'

export interface DialogTools extends AnswerTools {
  readonly application: Pick<Application, 'handle'>
}

interface Asked {
  readonly from: From
  readonly key: string
  readonly wish: DialogWish
  /** Who asks. */
  readonly subject: Subject
  readonly language: Language
  readonly request: (key: string, input: ChatInput) => ChatRequest
}

/** The week as inputs: opened, filled in row by row, sent; then its difference with the buttons that do it, in the same dialog. */
export async function answerDialog(tools: DialogTools, asked: Asked): Promise<InvokeAnswer> {
  const { wish } = asked
  switch (wish.kind) {
    case 'tap':
      return answered(tools, asked, asked.key, click(wish.tap))
    case 'open':
      return aboutWeek(tools, asked, wish.whom, (whose) => open(tools, asked, whose))
    case 'add':
      return aboutWeek(tools, asked, wish.whom, (whose) =>
        form(tools, asked, whose, { form: wish.form, rows: [...wish.rows, { days: [] }].slice(0, mostDialogRows), problems: [] }),
      )
    case 'save':
      return aboutWeek(tools, asked, wish.whom, (whose) => save(tools, asked, whose, wish))
    default:
      return assertNever(wish)
  }
}

function open(tools: DialogTools, asked: Asked, whose: Subject): InvokeAnswer {
  const schedule = scheduleToEdit(whose, tools.clock.now())
  if (!fitsRows(schedule, mostDialogRows)) return lineDialog(textsFor(asked.language).weekForm.notHere)
  const rows = rowsOf(schedule)
  return form(tools, asked, whose, { form: asked.from.activity, rows: rows.length > 0 ? rows : [{ days: [] }], problems: [] })
}

/** The same week sent twice from one opening of the dialog is one wish, whatever id the platform gives each. */
async function save(
  tools: DialogTools,
  asked: Asked,
  whose: Subject,
  { form: opening, rows }: Extract<DialogWish, { kind: 'save' | 'add' }>,
): Promise<InvokeAnswer> {
  const problems = rowProblems(rows, whose, tools.clock.now())
  if (problems.length > 0) return form(tools, asked, whose, { form: opening, rows, problems })
  const sent = createHash('sha256')
    .update(JSON.stringify([opening, whose.person.id, rows]))
    .digest('base64url')
  const edit = { kind: 'change' as const, operation: editOfRows(rows, whose, tools.clock.now()), targets: targetsOf(asked, whose) }
  return answered(tools, asked, `dialog ${asked.from.user} ${sent}`, { kind: 'requests', requests: [edit] })
}

type Filled = Pick<WeekDialogFacts, 'form' | 'rows' | 'problems'>

function form({ clock }: DialogTools, asked: Asked, whose: Subject, filled: Filled): InvokeAnswer {
  const { language } = asked
  const whom = whose.person.id === asked.subject.person.id ? {} : { whom: whose.person }
  return cardDialog(
    textsFor(language).weekForm.weekTitle,
    weekDialogCard({ account: whose.account, schedule: scheduleToEdit(whose, clock.now()), ...whom, ...filled }, language),
  )
}

/** Whose week it is, as far as the one who asks may see it; else the application says why not, as it would to words. */
async function aboutWeek(
  tools: DialogTools,
  asked: Asked,
  whom: PersonId | undefined,
  show: (whose: Subject) => InvokeAnswer | Promise<InvokeAnswer>,
): Promise<InvokeAnswer> {
  const { account, person } = asked.subject
  const whose = whom === undefined || whom === person.id ? asked.subject : await tools.store.subject(account.id, whom)
  if (!whose) return answered(tools, asked, asked.key, click({}))
  const actor = actorOf(person, 'teams')
  if (actor && mayDoAbout(actor, 'see-schedule', whose.person)) return show(whose)
  const look: Request = { kind: 'show-schedule', targets: targetsOf(asked, whose) }
  return answered(tools, asked, asked.key, { kind: 'requests', requests: [look] })
}

function targetsOf({ subject }: Asked, { person }: Subject): readonly Target[] {
  return person.id === subject.person.id ? [] : [{ kind: 'name', text: person.id }]
}

/** What has been done stands in the chat, with its Undo; everything that is still to be decided stays in the dialog. */
async function answered(tools: DialogTools, asked: Asked, key: string, input: ChatInput): Promise<InvokeAnswer> {
  const { from, subject } = asked
  const reply: Reply = await tools.application.handle(asked.request(key, input))
  const { card, language } = reply
  if (card.kind === 'closed' && card.why.kind === 'dismissed') return closedDialog
  if (card.kind === 'done' && (await answerPrivatelyOrHere(tools, { from, subject, reply }))) return closedDialog
  const json = toDialogCard(card, language, tools.log)
  return json ? cardDialog(textsFor(language).weekForm.weekTitle, json) : lineDialog(renderText(card, language))
}

/** A button that is not ours is one nobody knows: the application says so in the person's words. */
function click({ verb, id }: Extract<DialogWish, { kind: 'tap' }>['tap']): ChatInput {
  return { kind: 'click', verb: verb ?? 'say', id: id ?? pendingId('not-ours') }
}
