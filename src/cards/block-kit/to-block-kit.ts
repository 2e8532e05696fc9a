import { assertNever } from '../../domain/ids.ts'
import type { Language } from '../../domain/person.ts'
import { slackTextsFor } from '../../texts/slack.ts'
import type { CardData } from '../card-data.ts'
import { limits } from '../limits.ts'
import { firstLineOf, renderViewText } from '../plain-text.ts'
import { toView } from '../to-view.ts'
import type { View } from '../view.ts'
import type { AnyText, Block, SlackMessage } from './blocks.ts'
import { buttonElements, type ButtonWords } from './buttons.ts'
import { exceededBySlack } from './exceeded.ts'
import { bold, escaped, fallback, mrkdwn, plain, short } from './text.ts'
import { weekBlocks } from './week-squares.ts'

/**
 * A card as Slack's own kind of message. Its `text` is the whole card in words. Throws when a limit of Slack is broken all the same: a
 * bug, never a button that silently goes missing.
 */
export function renderBlockKit(card: CardData, language: Language): SlackMessage {
  const view = toView(card, language)
  const message = { text: fallback(renderViewText(view, language)), blocks: blocksOf(view, language) }
  const problems = exceededBySlack(message)
  if (problems.length > 0) throw new Error(`the ${card.kind} card breaks a limit of Slack: ${problems.join('; ')}`)
  return message
}

export function blocksOf(view: View, language: Language): readonly Block[] {
  const words = slackTextsFor(language).buttons
  if (view.parts.length === 0) return cardBlocks(view, words)
  const parts = view.parts.flatMap((part, index): readonly Block[] => [...(index > 0 ? [divider] : []), ...cardBlocks(part, words)])
  return [...parts, ...quiet(view.notes), ...actions(view, words)]
}

const divider: Block = { type: 'divider' }

function cardBlocks(view: View, words: ButtonWords): readonly Block[] {
  return [
    ...headBlocks(view),
    ...weekBlocks(view.weeks),
    ...paragraph(view.lines),
    ...factBlocks(view),
    ...quiet(view.notes),
    ...actions(view, words),
  ]
}

/** Pages one comes to look at have a header; answers begin with their result in bold. */
function headBlocks(view: View): readonly Block[] {
  const { headline, follow } = view
  switch (view.kind) {
    case 'week':
    case 'help':
    case 'admin':
      if (headline.length > limits.slack.headerText) break
      return [{ type: 'header', text: plain(headline) }, ...paragraph(follow)]
    case 'done':
    case 'confirm':
    case 'ask':
    case 'status':
    case 'route':
    case 'refusal':
    case 'notice':
    case 'nothing':
    case 'nothing-to-do':
    case 'closed':
    case 'several':
      break
    default:
      return assertNever(view.kind)
  }
  const rest = escaped(firstLineOf({ headline: '', follow }))
  return [{ type: 'section', text: mrkdwn(fitting([bold(headline), rest].filter((piece) => piece !== '').join('\n'))) }]
}

function paragraph(lines: readonly string[]): readonly Block[] {
  const said = lines.filter((line) => line !== '')
  return said.length === 0 ? [] : [{ type: 'section', text: mrkdwn(fitting(said.map(escaped).join('\n'))) }]
}

/** Two columns where the pieces are short, as call routes are; one below the other where they are sentences. */
function factBlocks({ facts, kind }: View): readonly Block[] {
  const most = limits.slack
  const texts = facts.map(({ title, text }): AnyText => mrkdwn(short(`${bold(title)}\n${escaped(text)}`, most.fieldText)))
  if (kind === 'help' || kind === 'admin') return texts.map((text) => ({ type: 'section', text }))
  const rows: Block[] = []
  for (let from = 0; from < texts.length; from += most.fields) rows.push({ type: 'section', fields: texts.slice(from, from + most.fields) })
  return rows
}

function quiet(notes: readonly string[]): readonly Block[] {
  const said = notes.filter((note) => note !== '').map((note) => mrkdwn(short(escaped(note), limits.slack.contextText)))
  const rows: Block[] = []
  for (let from = 0; from < said.length; from += limits.slack.contextElements)
    rows.push({ type: 'context', elements: said.slice(from, from + limits.slack.contextElements) })
  return rows
}

function actions({ buttons }: View, words: ButtonWords): readonly Block[] {
  const elements = buttonElements(buttons, words)
  const rows: Block[] = []
  for (let from = 0; from < elements.length; from += limits.slack.buttonsInRow)
    rows.push({ type: 'actions', elements: elements.slice(from, from + limits.slack.buttonsInRow) })
  return rows
}

const fitting = (text: string): string => short(text, limits.slack.sectionText)
