import { limits } from '../limits.ts'
import type { Block, Element, HomeView, ModalView, SlackMessage, AnyText, Dialog, Option } from './blocks.ts'

/** Each limit of Slack that a message or a view breaks, as words for the log; empty when it fits. */
export function exceededBySlack(what: SlackMessage | HomeView | ModalView): readonly string[] {
  const most = limits.slack
  const problems: string[] = []
  const atMost = (name: keyof typeof most, length: number): void => {
    if (length > most[name]) problems.push(`${name} is ${length}, at most ${most[name]}`)
  }
  if ('type' in what) atMost('privateMetadata', what.private_metadata?.length ?? 0)
  atMost('type' in what ? 'viewBlocks' : 'blocks', what.blocks.length)
  if ('text' in what) {
    atMost('messageText', what.text.length)
    if (what.text.trim() === '') problems.push('there is no text')
  }
  if ('callback_id' in what) {
    atMost('callbackId', what.callback_id.length)
    atMost('viewTitle', what.title.text.length)
    for (const button of [what.submit, what.close]) atMost('viewButton', button?.text.length ?? 0)
  }
  const sized = { atMost, problems }
  what.blocks.forEach((block) => checkBlock(block, sized))
  return problems
}

interface Sized {
  readonly atMost: (name: keyof typeof limits.slack, length: number) => void
  readonly problems: string[]
}

function checkBlock(block: Block, sized: Sized): void {
  const { atMost } = sized
  if ('block_id' in block) atMost('blockId', block.block_id.length)
  switch (block.type) {
    case 'divider':
      return
    case 'header':
      checkText('headerText', block.text, sized)
      return
    case 'context':
      atMost('contextElements', block.elements.length)
      block.elements.forEach((text) => checkText('contextText', text, sized))
      return
    case 'section':
      if (block.text) checkText('sectionText', block.text, sized)
      atMost('fields', block.fields?.length ?? 0)
      block.fields?.forEach((field) => checkText('fieldText', field, sized))
      if (block.accessory) checkElement(block.accessory, sized)
      return
    case 'actions': {
      atMost('buttonsInRow', block.elements.length)
      const ids = block.elements.map(({ action_id }) => action_id)
      if (new Set(ids).size < ids.length) sized.problems.push('an action id stands twice in one block')
      block.elements.forEach((element) => checkElement(element, sized))
      return
    }
    case 'input':
      checkText('inputLabel', block.label, sized)
      if (block.hint) checkText('inputHint', block.hint, sized)
      checkElement(block.element, sized)
  }
}

function checkElement(element: Element, sized: Sized): void {
  const { atMost } = sized
  atMost('buttonId', element.action_id.length)
  switch (element.type) {
    case 'button':
      checkText('buttonTitle', element.text, sized)
      atMost('buttonValue', element.value.length)
      if (element.confirm) checkDialog(element.confirm, sized)
      return
    case 'static_select':
    case 'multi_static_select':
      checkText('placeholder', element.placeholder, sized)
      atMost('options', element.options.length)
      checkOptions(element.options, sized)
      return
    case 'checkboxes':
      atMost('checkboxes', element.options.length)
      checkOptions(element.options, sized)
      return
    case 'timepicker':
    case 'datepicker':
      if (element.placeholder) checkText('placeholder', element.placeholder, sized)
      return
    case 'plain_text_input':
      atMost('plainInput', Math.max(element.max_length ?? 0, element.initial_value?.length ?? 0))
  }
}

function checkOptions(options: readonly Option[], sized: Sized): void {
  if (options.length === 0) sized.problems.push('a menu has no options')
  for (const { text, value, description } of options) {
    checkText('optionTitle', text, sized)
    if (description) checkText('optionTitle', description, sized)
    sized.atMost('optionValue', value.length)
  }
}

function checkDialog({ title, text, confirm, deny }: Dialog, sized: Sized): void {
  checkText('dialogTitle', title, sized)
  checkText('dialogText', text, sized)
  for (const button of [confirm, deny]) checkText('dialogButton', button, sized)
}

/** Slack refuses empty texts too. */
function checkText(name: keyof typeof limits.slack, { text }: AnyText, { atMost, problems }: Sized): void {
  atMost(name, text.length)
  if (text === '') problems.push(`${name} is empty`)
}
