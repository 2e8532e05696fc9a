import { assertNever } from '../../domain/ids.ts'
import type { Operation } from '../../domain/operation.ts'
import type { Language } from '../../domain/person.ts'
import type { Question } from '../../domain/plan-result.ts'
import type { Missing } from '../../domain/reading.ts'
import type { Status } from '../../domain/status.ts'
import { dateOf, minuteMs, toInstant, toWall } from '../../domain/time.ts'
import type { CardData } from '../card-data.ts'
import { buttonViews } from '../say/buttons.ts'
import { momentOf, untilPhrase, wallMoment } from '../say/moments.ts'
import { operationPhrase } from '../say/operation.ts'
import { plainName } from '../say/plain-name.ts'
import { slotsPhrase } from '../say/slots.ts'
import { about as aboutPerson, labelOf, voiceOf, type Voice } from '../say/voice.ts'
import { viewOf, type ButtonView, type View } from '../view.ts'

type AskCard = Extract<CardData, { kind: 'ask' }>

/** One question, with its answers in the buttons (DOMAIN §4). */
export function askView(card: AskCard, language: Language): View {
  const voice = voiceOf(card, language, card.whom)
  const { about } = card
  const headline = about.kind === 'missing' ? missingQuestion(voice, about.missing) : planQuestion(voice, about.operation, about.question)
  const buttons = buttonViews(voice, card.buttons, 'answer')
  const tooShort = about.kind === 'question' && about.question.kind === 'too-short'
  return viewOf({ kind: 'ask', headline: aboutPerson(voice, headline), buttons: tooShort ? asDurations(voice, card, buttons) : buttons })
}

/** "How long?" is answered with durations, not with the clock. */
function asDurations(voice: Voice, card: AskCard, views: readonly ButtonView[]): readonly ButtonView[] {
  return views.map((view, index) => {
    const label = card.buttons[index]?.label
    if (label?.kind !== 'until' || label.end.kind !== 'after') return view
    return { ...view, title: voice.texts.formats.shortDuration(label.end.minutes) }
  })
}

/** The schedule brings the status anyway, or it holds already and only its end could move. */
function sameStatusQuestion(voice: Voice, wanted: string | undefined, { nextChange, choices }: Question): string {
  const { ask } = voice.texts
  if (wanted === undefined) return ask.end
  if (!nextChange) return ask.untilWhen({ status: wanted })
  if (choices.some(({ kind }) => kind === 'extend')) return ask.endsEarlier({ status: wanted, until: untilPhrase(voice, nextChange.at) })
  return ask.sameStatus({ ...change(voice, nextChange), self: voice.self })
}

function planQuestion(voice: Voice, operation: Operation, question: Question): string {
  const { ask } = voice.texts
  const wanted = statusOf(voice, operation)
  switch (question.kind) {
    case 'until-when': {
      const { nextChange } = question
      if (!wanted) return ask.end
      if (!nextChange) return ask.untilWhen({ status: wanted })
      return ask.changeNear({ ...change(voice, nextChange), status: wanted, self: voice.self })
    }
    case 'same-status':
      return sameStatusQuestion(voice, wanted, question)
    case 'too-short':
      return ask.tooShort({ duration: saidDuration(voice, operation) })
    case 'overlap':
      return ask.overlap({ wanted: operationPhrase(voice, operation), present: slotsPhrase(voice, question.overlapping ?? []) })
    case 'end-just-passed':
      return ask.endJustPassed({ time: saidEnd(voice, operation) })
    default:
      return assertNever(question.kind)
  }
}

function missingQuestion(voice: Voice, missing: Missing): string {
  const { ask, formats } = voice.texts
  switch (missing.kind) {
    case 'status':
    case 'end':
    case 'time':
    case 'days':
    case 'first-week':
    case 'template':
      return ask[missing.kind]
    case 'whom': {
      const { text, several } = missing
      if (text === undefined) return ask.whom
      return several ? ask.whichOfSeveral({ text: plainName(text) }) : ask.nobodyCalled({ text: plainName(text) })
    }
    case 'which-notifications':
      return ask.whichNotifications
    case 'which-reading':
      return ask.whichReading
    case 'not-a-time':
      return ask.notATime({ text: plainName(missing.text) })
    case 'unsupported':
      return ask.unsupported
    case 'too-short':
      return ask.tooShort({ duration: formats.duration(missing.minutes) })
    default:
      return assertNever(missing)
  }
}

/** "At 9:00" today, with the date when it is another day. */
function change(voice: Voice, next: { readonly at: Parameters<typeof toWall>[0]; readonly status: Status }): { at: string; next: string } {
  const moment = momentOf(voice, next.at)
  const today = dateOf(toWall(next.at, voice.zone)) === voice.today
  const { moments } = voice.texts
  return { at: today ? moments.atTime({ time: moment.time }) : moments.at(moment), next: labelOf(voice, next.status) }
}

function statusOf(voice: Voice, operation: Operation): string | undefined {
  return operation.kind === 'set-status' ? labelOf(voice, operation.status) : undefined
}

/** How long the status was to last, in the words of a duration. */
function saidDuration(voice: Voice, operation: Operation): string {
  const minutes = operation.kind === 'set-status' ? saidMinutes(voice, operation) : 0
  return voice.texts.formats.duration(minutes)
}

function saidMinutes(voice: Voice, { start, end }: Extract<Operation, { kind: 'set-status' }>): number {
  if (end.kind === 'after') return end.minutes
  if (end.kind !== 'at') return 0
  const from = start === undefined ? voice.now : toInstant(start, voice.zone)
  return Math.max(0, Math.round((toInstant(end.at, voice.zone) - from) / minuteMs))
}

function saidEnd(voice: Voice, operation: Operation): string {
  if (operation.kind === 'set-status' && operation.end.kind === 'at') return wallMoment(voice, operation.end.at).time
  return operationPhrase(voice, operation)
}
