import type { Language } from '../../domain/person.ts'
import { slackTextsFor } from '../../texts/slack.ts'
import type { CardData } from '../card-data.ts'
import { limits } from '../limits.ts'
import type { ModalView } from './blocks.ts'
import { renderBlockKit } from './to-block-kit.ts'
import { escaped, mrkdwn, plain, short } from './text.ts'

export const sayForm = 'fmu:say'
export const sayField = 'words'
export const answerForm = 'fmu:answer'

/** One line to say something in; what stood in a message is only proposed, never done by itself. */
export function sayFormView(proposed: string, language: Language): ModalView {
  const { form } = slackTextsFor(language)
  return {
    type: 'modal',
    callback_id: sayForm,
    title: plain(form.sayTitle),
    submit: plain(form.send),
    close: plain(form.close),
    blocks: [
      {
        type: 'input',
        block_id: sayField,
        label: plain(form.sayLabel),
        hint: plain(form.sayHint),
        element: {
          type: 'plain_text_input',
          action_id: sayField,
          max_length: 2000,
          ...(proposed !== '' && { initial_value: short(proposed, 2000) }),
        },
      },
    ],
  }
}

/** A card as a form's answer; its buttons work there as they do in a message. */
export function answerView(card: CardData, language: Language): ModalView {
  return frameOf(renderBlockKit(card, language).blocks, language)
}

export function sentenceView(sentence: string, language: Language): ModalView {
  return frameOf([{ type: 'section', text: mrkdwn(short(escaped(sentence), limits.slack.sectionText)) }], language)
}

function frameOf(blocks: ModalView['blocks'], language: Language): ModalView {
  const { form } = slackTextsFor(language)
  return { type: 'modal', callback_id: answerForm, title: plain(form.answerTitle), close: plain(form.close), blocks }
}
