import type { Account, Language, Person } from '../../domain/person.ts'
import type { DatedSchedule } from '../../domain/schedule.ts'
import type { RowProblem, WeekField, WeekRow } from '../../domain/week-form.ts'
import { textsFor } from '../../texts/texts.ts'
import type { AdaptiveCardJson, CardElement } from '../adaptive-card.ts'
import { exceeded } from '../limits.ts'
import { plainName } from '../say/plain-name.ts'
import { keptSentence, problemSentence, statusChoices } from '../say/week-form.ts'

/** So many rows, filled to the brim, still fit what Teams takes. */
export const mostDialogRows = 10

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const
/** Days stand in two lines: seven in one are too narrow for a phone. */
const lines = [weekdays.slice(0, 4), weekdays.slice(4)]

/** The inputs of a row by name; of days each is one. */
export const inputId = (row: number, field: Exclude<WeekField, 'days'>): string => `${field}-${row}`
export const dayId = (row: number, day: number): string => `day-${row}-${day}`

/** What a dialog's buttons send along besides the inputs: which dialog it is, and whose week. */
export interface DialogState {
  /** Names one opening of the dialog, so that the same week sent twice is one. */
  readonly form: string
  readonly rows: number
  /** Absent = the writer's own. */
  readonly whom?: string
}

export interface WeekDialogFacts {
  readonly account: Account
  /** The one that is edited. */
  readonly schedule: DatedSchedule | undefined
  /** Set when it is somebody else's week. */
  readonly whom?: Person
  readonly form: string
  readonly rows: readonly WeekRow[]
  /** Found in what was sent; each is said at its input. */
  readonly problems: readonly RowProblem[]
}

/** The week as inputs, for a dialog in Teams: for each slot its days, its times and its status, as they were typed. */
export function weekDialogCard(facts: WeekDialogFacts, language: Language): AdaptiveCardJson {
  const { weekForm: words } = textsFor(language)
  const { account, schedule, whom, form, rows, problems } = facts
  const kept = keptSentence(account, schedule, language)
  const state: DialogState = { form, rows: rows.length, ...(whom && { whom: whom.id }) }
  const card: AdaptiveCardJson = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      ...(problems.length > 0 ? [said(words.problems({ count: problems.length }), { color: 'Attention', weight: 'Bolder' })] : []),
      ...(whom ? [said(plainName(whom.name), { weight: 'Bolder' })] : []),
      said(words.weekHint, { isSubtle: true }),
      ...(kept === undefined ? [] : [said(kept, { isSubtle: true })]),
      ...rows.map((row, index) => rowItems(facts, row, index, language)),
    ],
    actions: [
      { type: 'Action.Submit', title: words.next, style: 'positive', data: { week: { act: 'save', ...state } } },
      ...(rows.length < mostDialogRows ? [{ type: 'Action.Submit', title: words.add, data: { week: { act: 'add', ...state } } }] : []),
    ],
  }
  const broken = exceeded(card)
  if (broken.length > 0) throw new Error(`the week's dialog breaks a limit of Teams: ${broken.join('; ')}`)
  return card
}

function rowItems({ account, problems }: WeekDialogFacts, row: WeekRow, index: number, language: Language): CardElement {
  const { weekForm: words, formats } = textsFor(language)
  const wrong = (field: WeekField): readonly CardElement[] =>
    problems
      .filter((problem) => problem.row === index && problem.field === field)
      .map((problem) => said(problemSentence(problem, language), { color: 'Attention', size: 'Small' }))
  const day = (each: number): CardElement => ({
    type: 'Column',
    width: 1,
    spacing: 'None',
    items: [
      {
        ...{ type: 'Input.Toggle', id: dayId(index, each), wrap: true },
        // Without the full stop of an abbreviation, which a narrow column would push to a line of its own.
        ...{ title: formats.shortWeekday(each).replace(/\.$/, ''), value: String(row.days.includes(each)) },
      },
    ],
  })
  const time = (field: 'from' | 'until'): CardElement => ({
    type: 'Column',
    width: 1,
    items: [
      { type: 'Input.Time', id: inputId(index, field), label: words[field], ...(row[field] !== undefined && { value: row[field] }) },
      ...wrong(field),
    ],
  })
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      said(words.slot({ number: index + 1 }), { weight: 'Bolder' }),
      ...lines.map((line) => ({
        type: 'ColumnSet',
        spacing: 'Small',
        columns: [...line.map(day), ...(line.length < 4 ? [{ type: 'Column', width: 1, spacing: 'None', items: [] }] : [])],
      })),
      ...wrong('days'),
      { type: 'ColumnSet', columns: [time('from'), time('until')] },
      {
        type: 'Input.ChoiceSet',
        id: inputId(index, 'status'),
        label: words.status,
        style: 'compact',
        placeholder: words.choose,
        choices: statusChoices(account, language).map(({ status, label }) => ({ title: label, value: status })),
        ...(row.status !== undefined && { value: row.status }),
      },
      ...wrong('status'),
    ],
  }
}

/** As text without markup: labels and names are written as they are. */
function said(text: string, look: Readonly<Record<string, unknown>> = {}): CardElement {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, ...look }] }
}
