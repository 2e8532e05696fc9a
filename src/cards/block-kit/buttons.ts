import type { PlainText, Dialog, Element } from './blocks.ts'
import type { ButtonView } from '../view.ts'
import { limits } from '../limits.ts'
import { plain, short } from './text.ts'

/** Words around buttons that no card says. */
export interface ButtonWords {
  readonly choose: string
  readonly sure: string
  readonly yes: string
  readonly no: string
}

/** More answers than this in a row are a list to choose from. */
const mostChoices = 4

/** What our buttons are called at Slack; whatever else comes back is not ours. */
export const actionPrefix = 'fmu:'

/** Answers to choose from become a menu where there are many; everything else is a button. */
export function buttonElements(buttons: readonly ButtonView[], words: ButtonWords): readonly Element[] {
  const choices = buttons.filter(({ verb }) => verb === 'choose')
  if (choices.length <= mostChoices) return buttons.map((button, index) => buttonElement(button, index, words))
  const rest = buttons.filter(({ verb }) => verb !== 'choose')
  return [
    {
      type: 'static_select',
      action_id: `${actionPrefix}menu`,
      placeholder: plain(short(words.choose, limits.slack.placeholder)),
      options: choices.map((choice) => ({ text: title(choice), value: valueOf(choice) })),
    },
    ...rest.map((button, index) => buttonElement(button, index, words)),
  ]
}

function buttonElement(button: ButtonView, index: number, words: ButtonWords): Element {
  const style = { default: undefined, positive: 'primary', destructive: 'danger' } as const
  const slackStyle = style[button.style]
  return {
    type: 'button',
    action_id: `${actionPrefix}${button.verb}:${index}`,
    text: title(button),
    value: valueOf(button),
    ...(slackStyle && { style: slackStyle }),
    ...(slackStyle === 'danger' && { confirm: dialog(button.title, words) }),
  }
}

/** Asked once more before something is taken away for good. */
function dialog(what: string, words: ButtonWords): Dialog {
  const most = limits.slack
  return {
    title: plain(short(what, most.dialogTitle)),
    text: plain(short(words.sure, most.dialogText)),
    confirm: plain(short(what.length <= most.dialogButton ? what : words.yes, most.dialogButton)),
    deny: plain(short(words.no, most.dialogButton)),
    style: 'danger',
  }
}

/** A button carries only a verb and an opaque id (DOMAIN §7). */
const valueOf = ({ verb, id }: ButtonView): string => `${verb} ${id}`
const title = (button: ButtonView): PlainText => plain(short(button.title, limits.slack.buttonTitle))
