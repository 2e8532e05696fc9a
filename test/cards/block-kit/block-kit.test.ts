import { describe, expect, test } from '@jest/globals'
import { exceededBySlack } from '../../../src/cards/block-kit/exceeded.ts'
import { renderBlockKit } from '../../../src/cards/block-kit/to-block-kit.ts'
import { buttonElements } from '../../../src/cards/block-kit/buttons.ts'
import { escaped, plain } from '../../../src/cards/block-kit/text.ts'
import type { Block, Element, SlackMessage } from '../../../src/cards/block-kit/blocks.ts'
import { limits } from '../../../src/cards/limits.ts'
import { renderText } from '../../../src/cards/plain-text.ts'
import { toView } from '../../../src/cards/to-view.ts'
import { languages } from '../../../src/domain/person.ts'
import { slackTextsFor } from '../../../src/texts/slack.ts'
import { blockProblems } from '../../support/slack-blocks.ts'
import { examples } from '../examples.ts'

const buttonsOf = (blocks: readonly Block[]): readonly Element[] =>
  blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []))

describe.each(languages)('every card in %s', (language) => {
  test.each(Object.keys(examples))('%s is a message that Slack takes, with all its buttons', (name) => {
    const card = examples[name]!
    const message = renderBlockKit(card, language)
    expect(blockProblems(message.blocks, 'message')).toStrictEqual([])
    expect(exceededBySlack(message)).toStrictEqual([])
    const view = toView(card, language)
    const wanted = [view, ...view.parts].flatMap(({ buttons }) => buttons).map(({ verb, id }) => `${verb} ${id}`)
    const given = buttonsOf(message.blocks).flatMap((element) => {
      if (element.type === 'button') return [element.value]
      return 'options' in element ? element.options.map(({ value }) => value) : []
    })
    expect([...given].sort()).toStrictEqual([...wanted].sort())
    expect(message.text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(renderText(card, language))
  })
})

describe('limits of Slack: over each one is a failure', () => {
  const message = (block: Block): SlackMessage => ({ text: 'text', blocks: [block] })
  const long = (length: number): string => 'x'.repeat(length)
  const button = (over: Partial<Extract<Element, { type: 'button' }>> = {}): Element => ({
    type: 'button',
    action_id: 'a',
    text: plain('b'),
    value: 'v',
    ...over,
  })
  const option = { text: plain('o'), value: 'v' }
  const select = (options: readonly (typeof option)[]): Block => ({
    type: 'actions',
    elements: [{ type: 'static_select', action_id: 'a', placeholder: plain('p'), options }],
  })
  const dialog = { title: plain('t'), text: plain('t'), confirm: plain('c'), deny: plain('d') }
  const actions = (element: Element): SlackMessage => message({ type: 'actions', elements: [element] })
  const input = (over: object): SlackMessage =>
    message({ type: 'input', block_id: 'b', label: plain('l'), element: { type: 'plain_text_input', action_id: 'a' }, ...over })
  const view = (over: object) => ({ type: 'modal' as const, callback_id: 'c', title: plain('t'), close: plain('c'), blocks: [], ...over })
  const most = limits.slack
  const broken: Readonly<Record<keyof typeof most, Parameters<typeof exceededBySlack>[0]>> = {
    blocks: { text: 't', blocks: Array.from({ length: 51 }, () => ({ type: 'divider' as const })) },
    viewBlocks: view({ blocks: Array.from({ length: 101 }, () => ({ type: 'divider' as const })) }),
    viewTitle: view({ title: plain(long(25)) }),
    viewButton: view({ submit: plain(long(25)) }),
    privateMetadata: view({ private_metadata: long(3001) }),
    callbackId: view({ callback_id: long(256) }),
    messageText: { text: long(4001), blocks: [] },
    blockId: input({ block_id: long(256) }),
    sectionText: message({ type: 'section', text: plain(long(3001)) }),
    fields: message({ type: 'section', fields: Array.from({ length: 11 }, () => plain('f')) }),
    fieldText: message({ type: 'section', fields: [plain(long(2001))] }),
    headerText: message({ type: 'header', text: plain(long(151)) }),
    contextElements: message({ type: 'context', elements: Array.from({ length: 11 }, () => plain('f')) }),
    contextText: message({ type: 'context', elements: [plain(long(3001))] }),
    buttonsInRow: message({ type: 'actions', elements: Array.from({ length: 26 }, (_, index) => button({ action_id: `a${index}` })) }),
    buttonTitle: actions(button({ text: plain(long(76)) })),
    buttonId: actions(button({ action_id: long(256) })),
    buttonValue: actions(button({ value: long(2001) })),
    options: message(select(Array.from({ length: 101 }, () => option))),
    checkboxes: actions({ type: 'checkboxes', action_id: 'a', options: Array.from({ length: 11 }, () => option) }),
    optionTitle: message(select([{ ...option, text: plain(long(76)) }])),
    optionValue: message(select([{ ...option, value: long(151) }])),
    placeholder: actions({ type: 'static_select', action_id: 'a', placeholder: plain(long(151)), options: [option] }),
    inputLabel: input({ label: plain(long(2001)) }),
    inputHint: input({ hint: plain(long(2001)) }),
    plainInput: input({ element: { type: 'plain_text_input', action_id: 'a', initial_value: long(3001) } }),
    dialogTitle: actions(button({ confirm: { ...dialog, title: plain(long(101)) } })),
    dialogText: actions(button({ confirm: { ...dialog, text: plain(long(301)) } })),
    dialogButton: actions(button({ confirm: { ...dialog, deny: plain(long(31)) } })),
  }
  test.each(Object.entries(broken))('%s', (name, what) => {
    const at = most[name as keyof typeof most]
    expect(exceededBySlack(what)).toStrictEqual([`${name} is ${at + 1}, at most ${at}`])
  })
  test('an empty text, a menu without options, one action twice in a row', () => {
    expect(exceededBySlack({ text: ' ', blocks: [] })).toStrictEqual(['there is no text'])
    expect(exceededBySlack(message(select([])))).toStrictEqual(['a menu has no options'])
    expect(exceededBySlack(message({ type: 'actions', elements: [button(), button()] }))).toStrictEqual([
      'an action id stands twice in one block',
    ])
  })
})

describe('idiomatic Slack', () => {
  test('a confirmation: question in bold, the weeks as squares per hour with their times, the positive button first', () => {
    const name = Object.keys(examples).find((each) => examples[each]!.kind === 'confirm' && toView(examples[each]!, 'en').weeks.length > 0)!
    const { blocks } = renderBlockKit(examples[name]!, 'en')
    const sections = blocks.flatMap((block) => (block.type === 'section' && block.text ? [block.text.text] : []))
    expect(sections[0]).toMatch(/^\*.+\*/)
    const days = sections.flatMap((section) => section.split('\n')).filter((line) => line.startsWith('`'))
    expect(days.length).toBeGreaterThanOrEqual(7)
    const widths = new Set(days.map((line) => (line.match(/⬜|🟦|🟧|➖/gu) ?? []).length))
    expect(Math.max(...widths)).toBeLessThanOrEqual(24)
    expect(buttonsOf(blocks)[0]).toMatchObject({ type: 'button', style: 'primary' })
  })

  test('many answers become a menu, a few stay buttons; what takes something away asks once more', () => {
    const words = slackTextsFor('en').buttons
    const choice = (index: number) => ({ title: `until ${index}:00`, verb: 'choose' as const, id: `p${index}`, style: 'default' as const })
    const few = buttonElements([1, 2, 3, 4].map(choice), words)
    expect(few.map(({ type }) => type)).toStrictEqual(['button', 'button', 'button', 'button'])
    const many = buttonElements(
      [...[1, 2, 3, 4, 5].map(choice), { title: 'Change nothing', verb: 'dismiss', id: 'x', style: 'default' }],
      words,
    )
    expect(many.map(({ type }) => type)).toStrictEqual(['static_select', 'button'])
    const [remove] = buttonElements([{ title: 'Remove it', verb: 'confirm', id: 'p', style: 'destructive' }], words)
    expect(remove).toMatchObject({ style: 'danger', confirm: { confirm: { text: 'Remove it' }, deny: { text: 'Change nothing' } } })
  })

  test('nothing that somebody is called becomes markup, a mention or an emoji', () => {
    expect(escaped('<!channel> & *Ann* :tada:')).toBe('&lt;!channel&gt; &amp; \u200b*\u200bAnn\u200b*\u200b :\u200btada:')
  })
})
