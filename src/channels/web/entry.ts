import type { WebCard, WebEntry } from '../../application/ports.ts'
import type { CardData } from '../../cards/card-data.ts'
import { renderAdaptiveCard } from '../../cards/adaptive-card.ts'
import { renderText } from '../../cards/plain-text.ts'
import { type Language, type Subject, zoneOf } from '../../domain/person.ts'
import { dateOf, minuteOf, toWall, type Instant } from '../../domain/time.ts'
import { textsFor } from '../../texts/texts.ts'
import type { WireEntry } from './wire.ts'

/** What the inbox keeps of a card: as it was shown, so that a conversation reads the same after a change of words or language. */
export function toWebCard(card: CardData, language: Language, key: string, at: Instant): WebCard {
  return { key, at, language, card: JSON.stringify(renderAdaptiveCard(card, language)), text: renderText(card, language) }
}

export const noticeKey = (notice: string): string => `notice:${notice}`
export const sayKey = (key: string): string => `say:${key}`
export const clickKey = (key: string): string => `click:${key}`

export function toWireEntry(entry: WebEntry, subject: Subject): WireEntry {
  return {
    sequence: entry.sequence,
    place: entry.place,
    notice: entry.key.startsWith(noticeKey('')),
    ...shownMoment(subject, entry.at, entry.at),
    language: entry.language,
    card: JSON.parse(entry.card) as object,
    text: entry.text,
  }
}

/** A moment as the person's own clock and language show it; the year only when `now` is in another one. */
export function shownMoment(subject: Subject, at: Instant, now: Instant): { readonly date: string; readonly time: string } {
  const zone = zoneOf(subject)
  const { formats } = textsFor(languageOf(subject))
  const wall = toWall(at, zone)
  return { date: formats.date(dateOf(wall), dateOf(toWall(now, zone))), time: formats.shortTime(minuteOf(wall)) }
}

export function languageOf({ person, account }: Subject): Language {
  return person.language ?? account.language
}
