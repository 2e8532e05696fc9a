import type { Account, Language } from '../../domain/person.ts'
import type { DatedSchedule } from '../../domain/schedule.ts'
import { rowsOf, type WeekField, type WeekRow } from '../../domain/week-form.ts'
import { slackTextsFor } from '../../texts/slack.ts'
import { textsFor } from '../../texts/texts.ts'
import { keptSentence, statusChoices } from '../say/week-form.ts'
import type { Block, InputBlock, ModalView, Option } from './blocks.ts'
import { actionPrefix } from './buttons.ts'
import { exceededBySlack } from './exceeded.ts'
import { mrkdwn, escaped, plain } from './text.ts'

export const weekForm = 'fmu:week'
export const addSlotAction = `${actionPrefix}add-slot`
/** Each slot takes five blocks of a hundred. */
export const mostRows = 18

export const fieldId = (row: number, field: WeekField): string => `slot-${row}-${field}`

/** What a form remembers of itself between Slack and us. */
export interface WeekFormState {
  readonly rows: number
  /** The profile it was made from; saving after somebody else's change shows the difference to what holds then. */
  readonly version: number
}

interface WeekFormFacts {
  readonly account: Account
  readonly schedule: DatedSchedule | undefined
  readonly state: WeekFormState
}

/** The week as inputs: for each slot its days, its times and its status. Rows beyond the schedule's slots are empty. */
export function weekFormView({ account, schedule, state }: WeekFormFacts, language: Language): ModalView {
  const { weekForm: form } = textsFor(language)
  const filled = rowsOf(schedule)
  const rows = Array.from({ length: state.rows }, (_, row) => rowBlocks(account, row, filled[row], language))
  const add: Block = {
    type: 'actions',
    elements: [{ type: 'button', action_id: addSlotAction, text: plain(form.add), value: String(state.rows) }],
  }
  const kept = keptSentence(account, schedule, language)
  const said = [form.weekHint, ...(kept === undefined ? [] : [kept])].map((sentence) => mrkdwn(escaped(sentence)))
  const view: ModalView = {
    type: 'modal',
    callback_id: weekForm,
    title: plain(form.weekTitle),
    submit: plain(form.next),
    close: plain(slackTextsFor(language).form.close),
    private_metadata: JSON.stringify({ ...state, account: account.id }),
    blocks: [{ type: 'context', elements: said }, ...rows.flat(), ...(state.rows < mostRows ? [add] : [])],
  }
  const problems = exceededBySlack(view)
  if (problems.length > 0) throw new Error(`the week's form breaks a limit of Slack: ${problems.join('; ')}`)
  return view
}

export const rowsFor = (schedule: DatedSchedule | undefined): number => Math.min(mostRows, rowsOf(schedule).length + 1)

function rowBlocks(account: Account, row: number, filled: WeekRow | undefined, language: Language): readonly Block[] {
  const { weekForm: form, formats } = textsFor(language)
  const days = [0, 1, 2, 3, 4, 5, 6].map((day): Option => ({ text: plain(formats.weekday(day)), value: String(day) }))
  const labels = statusChoices(account, language).map(({ status, label }): Option => ({ text: plain(label), value: status }))
  const chosenDays = days.filter(({ value }) => filled?.days.includes(Number(value)))
  const chosen = labels.find(({ value }) => value === filled?.status)
  const input = (field: WeekField, label: string, element: InputBlock['element']): InputBlock => ({
    type: 'input',
    block_id: fieldId(row, field),
    label: plain(label),
    element,
    optional: true,
  })
  return [
    { type: 'header', text: plain(form.slot({ number: row + 1 })) },
    input('days', form.days, {
      type: 'multi_static_select',
      action_id: 'days',
      placeholder: plain(form.choose),
      options: days,
      ...(chosenDays.length > 0 && { initial_options: chosenDays }),
    }),
    input('from', form.from, { type: 'timepicker', action_id: 'from', ...(filled?.from !== undefined && { initial_time: filled.from }) }),
    input('until', form.until, {
      type: 'timepicker',
      action_id: 'until',
      ...(filled?.until !== undefined && { initial_time: filled.until }),
    }),
    input('status', form.status, {
      type: 'static_select',
      action_id: 'status',
      placeholder: plain(form.choose),
      options: labels,
      ...(chosen && { initial_option: chosen }),
    }),
  ]
}
