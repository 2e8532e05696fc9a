import type { Account, Language, Person } from '../../domain/person.ts'
import type { Status } from '../../domain/status.ts'
import { dateOf, toWall, type Instant, type LocalDate, type Zone } from '../../domain/time.ts'
import { textsFor, type Texts } from '../../texts/texts.ts'
import type { Frame } from '../card-data.ts'
import { plainName } from './plain-name.ts'

/** In whose words, on whose clock, and to whom a card speaks. */
export interface Voice {
  readonly texts: Texts
  readonly language: Language
  readonly account: Account
  readonly zone: Zone
  readonly now: Instant
  readonly today: LocalDate
  /** The reader is the person spoken of. */
  readonly self: boolean
  /** The other person's name, ready to print. */
  readonly name?: string
}

/** As much of a voice as naming statuses and slots needs. */
export type Wording = Pick<Voice, 'texts' | 'language' | 'account'>

export function voiceOf(frame: Frame, language: Language, whom?: Person): Voice {
  return {
    texts: textsFor(language),
    language,
    account: frame.account,
    zone: frame.zone,
    now: frame.now,
    today: dateOf(toWall(frame.now, frame.zone)),
    self: whom === undefined,
    ...(whom && { name: plainName(whom.name) }),
  }
}

/** The account's own name for a status, else the built-in one. */
export function labelOf(voice: Wording, status: Status): string {
  const own = voice.account.labels[voice.language]?.[status]
  return own === undefined ? voice.texts.words.labels[status] : plainName(own)
}

/** The sentence with the name in front when it is about somebody else. */
export function about(voice: Voice, sentence: string): string {
  return voice.name === undefined ? sentence : voice.texts.words.labelled({ label: voice.name, text: sentence })
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
