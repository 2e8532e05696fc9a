import type { Account, Language } from '../../domain/person.ts'
import type { LocalDate } from '../../domain/time.ts'
import { slackTextsFor } from '../../texts/slack.ts'
import { textsFor } from '../../texts/texts.ts'
import { statusChoices } from '../say/week-form.ts'
import type { InputBlock, ModalView, Option } from './blocks.ts'
import { exceededBySlack } from './exceeded.ts'
import { plain } from './text.ts'

export const statusForm = 'fmu:status'
/** Its inputs: block and element have the same name. */
export const statusFields = { status: 'status', date: 'until-date', time: 'until-time' } as const

/** A status and its end as inputs; without an end it lasts as it does in words. */
export function statusFormView(account: Account, today: LocalDate, language: Language): ModalView {
  const { form } = slackTextsFor(language)
  const { status, choose } = textsFor(language).weekForm
  const options = statusChoices(account, language).map((each): Option => ({ text: plain(each.label), value: each.status }))
  const input = (name: string, label: string, element: InputBlock['element']) => ({
    ...{ type: 'input' as const, block_id: name, label: plain(label), element },
  })
  const { status: statusField, date, time } = statusFields
  const view: ModalView = {
    type: 'modal',
    callback_id: statusForm,
    title: plain(form.statusTitle),
    submit: plain(form.send),
    close: plain(form.close),
    blocks: [
      input(statusField, status, { type: 'static_select', action_id: statusField, placeholder: plain(choose), options }),
      { ...input(date, form.untilDate, { type: 'datepicker', action_id: date, initial_date: today }), optional: true },
      { ...input(time, form.untilTime, { type: 'timepicker', action_id: time }), optional: true, hint: plain(form.untilHint) },
    ],
  }
  const problems = exceededBySlack(view)
  if (problems.length > 0) throw new Error(`the status form breaks a limit of Slack: ${problems.join('; ')}`)
  return view
}
