import { createHash } from 'node:crypto'
import type { Log } from '../../application/ports.ts'
import { type AdaptiveCardJson, renderAdaptiveCard } from '../../cards/adaptive-card.ts'
import type { CardData } from '../../cards/card-data.ts'
import { editWeekAction } from '../../cards/teams/edit-week.ts'
import { firstLine, renderText } from '../../cards/plain-text.ts'
import type { Language } from '../../domain/person.ts'
import { teamsTextsFor } from '../../texts/teams.ts'
import type { Outgoing } from './teams-port.ts'

/** A card as an answer: whoever asked is looking, so its first line is not written out a second time. */
export function toMessage(card: CardData, language: Language, log: Log): Outgoing {
  const json = drawn(card, language, log)
  // What is read aloud is the first line; asking for it again would write all sentences a second time.
  const said = json?.['speak']
  const summary = typeof said === 'string' ? said : firstLine(card, language)
  return json ? { summary, card: json } : { summary, text: renderText(card, language) }
}

/**
 * A card that is told unasked. Phones read the text aloud and show it on the lock screen (Android ignores `summary` there), so it is the
 * whole first line; a card that would only repeat it is left out.
 */
export function toNotice(card: CardData, language: Language, log: Log): Outgoing {
  const text = firstLine(card, language)
  if (renderText(card, language) === text) return { text, summary: text }
  const json = drawn(card, language, log)
  return { text: json ? text : renderText(card, language), summary: text, ...(json && { card: json }) }
}

/** A card inside a dialog, where buttons are of the older kind only. Undefined when it cannot be drawn. */
export function toDialogCard(card: CardData, language: Language, log: Log): object | undefined {
  const json = drawn(card, language, log)
  return json && (withSubmit(json) as object)
}

function withSubmit(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withSubmit)
  if (typeof node !== 'object' || node === null) return node
  if ('type' in node && node.type === 'Action.Execute' && 'fallback' in node) return node.fallback
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withSubmit(value)]))
}

export function toLine(text: string): Outgoing {
  return { text, summary: text }
}

/** The same message once more, saying so where its reader sees it. `about` names what is sent, and always gives the same reference. */
export function asRepeat(message: Outgoing, about: string, language: Language): Outgoing {
  const reference = createHash('sha256').update(about).digest('hex').slice(0, 4).toUpperCase()
  const mark = teamsTextsFor(language).sentAgain({ reference })
  return { ...message, text: [message.text ?? message.summary, mark].join(' ') }
}

/** Undefined when it breaks a limit of Teams, which is a bug: its words are sent instead. */
function drawn(card: CardData, language: Language, log: Log): AdaptiveCardJson | undefined {
  try {
    const json = renderAdaptiveCard(card, language)
    const edit = editWeekAction(card, language)
    return edit ? { ...json, actions: [...(json.actions ?? []), edit] } : json
  } catch (error) {
    log.error('teams.card-not-drawn', { card: card.kind, error })
    return undefined
  }
}
