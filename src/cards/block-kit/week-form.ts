import type { Account, Language } from '../../domain/person.ts'
import type { DatedSchedule } from '../../domain/schedule.ts'
import { statuses } from '../../domain/status.ts'
import { dayMinutes } from '../../domain/time.ts'
import { groupSlots, type GroupedSlot } from '../../domain/week-view.ts'
import { slackTextsFor } from '../../texts/slack.ts'
import { textsFor } from '../../texts/texts.ts'
import type { Block, InputBlock, ModalView, Option } from './blocks.ts'
import { actionPrefix } from './buttons.ts'
import { exceededBySlack } from './exceeded.ts'
import { mrkdwn, escaped, plain } from './text.ts'

export const weekForm = 'fmu:week'
export const addSlotAction = `${actionPrefix}add-slot`
/** Each slot takes five blocks of a hundred. */
export const mostRows = 18

export type Field = 'days' | 'from' | 'until' | 'status'
export const fieldId = (row: number, field: Field): string => `slot-${row}-${field}`

/** What a form remembers of itself between Slack and us. */
export interface WeekFormState {
  readonly rows: number
  /** The profile it was made from; saving after somebody else's change shows the difference to what holds then. */
  readonly version: number
}

/** Whether the form can show a schedule: one week, and no slot that lasts longer than until the next day. */
export function fitsWeekForm(schedule: DatedSchedule | undefined): boolean {
  if (!schedule) return true
  return (
    schedule.weeks === 1 &&
    groupSlots(schedule.slots).length < mostRows &&
    schedule.slots.every((slot) => slot.lasts < dayMinutes || (slot.start === 0 && slot.lasts === dayMinutes))
  )
}

interface WeekFormFacts {
  readonly account: Account
  readonly schedule: DatedSchedule | undefined
  readonly state: WeekFormState
}

/** The week as inputs: for each slot its days, its times and its status. Rows beyond the schedule's slots are empty. */
export function weekFormView({ account, schedule, state }: WeekFormFacts, language: Language): ModalView {
  const { form } = slackTextsFor(language)
  const slots = schedule ? groupSlots(schedule.slots) : []
  const rows = Array.from({ length: state.rows }, (_, row) => rowBlocks(account, row, slots[row], language))
  const add: Block = {
    type: 'actions',
    elements: [{ type: 'button', action_id: addSlotAction, text: plain(form.add), value: String(state.rows) }],
  }
  const view: ModalView = {
    type: 'modal',
    callback_id: weekForm,
    title: plain(form.weekTitle),
    submit: plain(form.next),
    close: plain(form.close),
    private_metadata: JSON.stringify(state),
    blocks: [{ type: 'context', elements: [mrkdwn(escaped(form.weekHint))] }, ...rows.flat(), ...(state.rows < mostRows ? [add] : [])],
  }
  const problems = exceededBySlack(view)
  if (problems.length > 0) throw new Error(`the week's form breaks a limit of Slack: ${problems.join('; ')}`)
  return view
}

export const rowsFor = (schedule: DatedSchedule | undefined): number =>
  Math.min(mostRows, (schedule ? groupSlots(schedule.slots).length : 0) + 1)

function rowBlocks(account: Account, row: number, slot: GroupedSlot | undefined, language: Language): readonly Block[] {
  const { form } = slackTextsFor(language)
  const { formats, words } = textsFor(language)
  const days = [0, 1, 2, 3, 4, 5, 6].map((day): Option => ({ text: plain(formats.weekday(day)), value: String(day) }))
  const labels = statuses.map((status): Option => ({
    text: plain(account.labels[language]?.[status] ?? words.labels[status]),
    value: status,
  }))
  const chosenDays = days.filter(({ value }) => slot?.days.includes(Number(value)))
  const chosen = labels.find(({ value }) => value === slot?.status)
  const input = (field: Field, label: string, element: InputBlock['element']): InputBlock => ({
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
    input('from', form.from, { type: 'timepicker', action_id: 'from', ...(slot && { initial_time: clock(slot.start) }) }),
    input('until', form.until, { type: 'timepicker', action_id: 'until', ...(slot && { initial_time: clock(slot.end % dayMinutes) }) }),
    input('status', form.status, {
      type: 'static_select',
      action_id: 'status',
      placeholder: plain(form.choose),
      options: labels,
      ...(chosen && { initial_option: chosen }),
    }),
  ]
}

/** Slack's own way to write a time: HH:mm. 24:00 is written as the 0:00 that it is. */
const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
