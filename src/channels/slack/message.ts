import { createHash } from 'node:crypto'
import type { Log } from '../../application/ports.ts'
import type { SlackMessage } from '../../cards/block-kit/blocks.ts'
import { fallback } from '../../cards/block-kit/text.ts'
import { renderBlockKit } from '../../cards/block-kit/to-block-kit.ts'
import type { CardData } from '../../cards/card-data.ts'
import { firstLine, renderText } from '../../cards/plain-text.ts'
import type { Language } from '../../domain/person.ts'
import { slackTextsFor } from '../../texts/slack.ts'

/** A card as an answer. One that breaks a limit of Slack is a bug: its words are sent all the same. */
export function toMessage(card: CardData, language: Language, log: Log): SlackMessage {
  try {
    return renderBlockKit(card, language)
  } catch (error) {
    log.error('slack.card-not-drawn', { card: card.kind, error })
    return toLine(renderText(card, language))
  }
}

/** A card that is told unasked: a notification shows its whole first line. */
export function toNotice(card: CardData, language: Language, log: Log): SlackMessage {
  return { ...toMessage(card, language, log), text: fallback(firstLine(card, language)) }
}

export function toLine(text: string): SlackMessage {
  return { text: fallback(text), blocks: [] }
}

/** What names a message for us at Slack (Slack: "Message metadata"): how it is found again when nobody answered. */
export const markType = 'fmu_message'

export function marked(message: SlackMessage, id: string): Readonly<Record<string, unknown>> {
  return {
    ...message,
    ...(message.blocks.length === 0 && { blocks: undefined }),
    unfurl_links: false,
    unfurl_media: false,
    metadata: markOf(id),
  }
}

function markOf(id: string) {
  return { event_type: markType, event_payload: { id } }
}

/** The same once more, saying so where its reader sees it. */
export function asRepeat(message: SlackMessage, about: string, language: Language): SlackMessage {
  const reference = createHash('sha256').update(about).digest('hex').slice(0, 4).toUpperCase()
  const said = slackTextsFor(language).sentAgain({ reference })
  const blocks =
    message.blocks.length === 0
      ? []
      : [...message.blocks, { type: 'context' as const, elements: [{ type: 'plain_text' as const, text: said }] }]
  return { text: `${message.text} ${said}`, blocks }
}
