import type { Status } from '../domain/status.ts'
import type { Segment } from '../domain/week-view.ts'
import type { CardKind, Verb } from './card-data.ts'

/**
 * One card in finished sentences of the reader's language, before any layout: what the templates lay out, what is read aloud, what
 * Slack's converter and the console get. All text is plain: no markup of any platform.
 */
export interface View {
  readonly kind: CardKind
  /** The result; a sentence of its own. */
  readonly headline: string
  /** Completes the result: with the headline it is the first line. */
  readonly follow: readonly string[]
  readonly lines: readonly string[]
  readonly weeks: readonly WeekView[]
  readonly facts: readonly Fact[]
  /** Said more quietly: warnings, what was assumed. */
  readonly notes: readonly string[]
  readonly buttons: readonly ButtonView[]
  /** Cards of a card ("several"). */
  readonly parts: readonly View[]
}

export interface Fact {
  readonly title: string
  readonly text: string
  /** Both as one piece of running text. */
  readonly spoken: string
}

export interface ButtonView {
  readonly title: string
  readonly verb: Verb
  readonly id: string
  readonly style: 'default' | 'positive' | 'destructive'
}

/** A week to draw: a bar per day from 0:00 to 24:00. */
export interface WeekView {
  readonly title: string
  /** "0:00", "6:00", "12:00", "18:00": written above the quarters of the bars. */
  readonly hours: readonly string[]
  readonly days: readonly DayView[]
  readonly legend: readonly LegendEntry[]
}

export interface DayView {
  /** "Mon 23". */
  readonly label: string
  readonly today: boolean
  /** The whole day in words. */
  readonly altText: string
  readonly segments: readonly Segment[]
}

export interface LegendEntry {
  readonly status: Status
  readonly label: string
  /** When the schedule brings it: "Mon–Fri 9:00–17:00". */
  readonly text: string
  /** Both as one sentence; empty when only the drawing shows the status. */
  readonly spoken: string
}

/** A view with only what the card has to say. */
export function viewOf(given: Pick<View, 'kind' | 'headline' | 'buttons'> & Partial<View>): View {
  const { headline, follow = [], lines = [], notes = [], ...rest } = given
  return {
    weeks: [],
    facts: [],
    parts: [],
    ...rest,
    headline: tidied(headline),
    follow: follow.map(tidied),
    lines: lines.map(tidied),
    notes: notes.map(tidied),
  }
}

/** A German date or a shortened name may end with a full stop or dots of its own: they are enough. */
export function tidied(sentence: string): string {
  return sentence.replace(/(?<!\.)\.\.(?!\.)/g, '.').replace(/…\./g, '…')
}
