import type { Language, Role } from '../../domain/person.ts'
import type { Status } from '../../domain/status.ts'
import type { PageTexts } from '../../texts/page-texts.ts'

/** What goes over the wire between the chat page and its server, as JSON. Types only: both sides read them, neither runs them. */
export interface WirePeople {
  readonly company: string
  /** The first is whom a newcomer starts as. */
  readonly people: readonly WirePerson[]
  readonly texts: Readonly<Record<Language, PageTexts>>
  /** Adaptive Cards host configurations. */
  readonly hostConfigs: { readonly light: object; readonly dark: object }
}

export interface WirePerson {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly managed: boolean
  readonly language: Language
  readonly teams: readonly string[]
}

/** One card in the conversation. A later one of the same place takes its place. */
export interface WireEntry {
  readonly sequence: number
  readonly place: number
  /** Told unasked. */
  readonly notice: boolean
  /** As the person's clock showed it. */
  readonly date: string
  readonly time: string
  readonly language: Language
  /** Adaptive Card 1.5. */
  readonly card: object
  /** The same in words, made to be read aloud. */
  readonly text: string
}

/** The answer to a message or click. */
export interface WireAnswer {
  readonly entry: WireEntry
}

/** First event of a stream: entries up to `newest` have been shown before. */
export interface WireHello {
  readonly newest: number
}

/** The side panel: sentences ready to show, in the person's language. */
export interface WirePanel {
  readonly status?: Status
  /** The status and until when. */
  readonly headline: string
  readonly then: string
  readonly because: string
  /** What a call to the fixed number, to the mobile and an outgoing one would do. */
  readonly calls: readonly { readonly title: string; readonly text: string }[]
  /** Adaptive Card 1.5, drawn. */
  readonly week: object
  readonly clock: WireClock
}

export interface WireClock {
  readonly date: string
  readonly time: string
  /** Milliseconds until the shown minute is over. */
  readonly minuteLeft: number
  /** When the person's status changes next by itself; absent = it does not. */
  readonly next?: string
}

export interface WireClockAnswer {
  readonly moved: boolean
}

/** A no, in the door's own form: a code for the page, a sentence for whoever reads the network log. */
export interface WireRefusal {
  readonly error: string
  readonly message: string
}
