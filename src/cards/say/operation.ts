import { assertNever } from '../../domain/ids.ts'
import type { Operation, SaidEnd, SlotMatch } from '../../domain/operation.ts'
import { addDays, dateOf, dayMinutes, minuteOf, wallOfMinute, wallMinute, type WallTime } from '../../domain/time.ts'
import { spanPhrase, wallMoment, wallUntil } from './moments.ts'
import { datedPhrase } from './parts.ts'
import { daysPhrase, spokenSlotsPhrase } from './slots.ts'
import { capitalised, labelOf, type Voice } from './voice.ts'

/** An operation as it would be asked for, without a full stop: for buttons, requests and questions. */
export function operationPhrase(voice: Voice, operation: Operation): string {
  const { buttons, changes, formats } = voice.texts
  switch (operation.kind) {
    case 'set-status':
      return setStatusPhrase(voice, operation)
    case 'extend':
      return operation.by.kind === 'minutes'
        ? buttons.extend({ duration: formats.shortDuration(operation.by.minutes) })
        : capitalised(wallUntil(voice, operation.by.at))
    case 'back-to-schedule':
      return buttons['back-to-schedule']
    case 'cancel-overrides':
      return buttons.confirmOne['cancel-overrides']
    case 'scheduler':
      return plainSwitch(operation.on ? changes.switchedOn.scheduler : changes.switchedOff.scheduler)
    case 'add-slots':
      return spokenSlotsPhrase(voice, operation.slots)
    case 'remove-slots':
      return `${buttons.confirmOne['remove-slots']} ${matchPhrase(voice, operation.match)}`.trim()
    case 'change-slots':
      return changes.instead({ to: matchPhrase(voice, operation.set), from: matchPhrase(voice, operation.match) })
    case 'replace-schedule':
      return datedPhrase(voice, operation.schedule)
    case 'beep':
      return plainSwitch(operation.on ? changes.switchedOn.beep : changes.switchedOff.beep)
    case 'messages':
      return plainSwitch(operation.on ? changes.switchedOn.messages : changes.switchedOff.messages)
    case 'managed':
      return plainSwitch(operation.managed ? changes.switchedOn.managed : changes.switchedOff.managed)
    case 'right': {
      const name = operation.right === 'status' ? 'may-status' : 'may-notifications'
      return plainSwitch(operation.may ? changes.switchedOn[name] : changes.switchedOff[name])
    }
    case 'fmu-active':
      return plainSwitch(operation.active ? changes.switchedOn['fmu-active'] : changes.switchedOff['fmu-active'])
    default:
      return assertNever(operation)
  }
}

function setStatusPhrase(voice: Voice, { status, start, end }: Extract<Operation, { kind: 'set-status' }>): string {
  const label = labelOf(voice, status)
  if (start !== undefined && end.kind === 'at') return `${label}, ${spanPhrase(voice, start, end.at)}`
  const from = start === undefined ? '' : voice.texts.moments.from(wallMoment(voice, start))
  return [label, from, endPhrase(voice, end)].filter((piece) => piece !== '').join(' ')
}

/** The first clause of a sentence about a switch: "Beep on". */
function plainSwitch(sentence: string): string {
  return sentence.replace(/[:.].*$/, '')
}

/** "until 18:00 (today, …)", "for 30 minutes"; nothing when no end was said. */
export function endPhrase(voice: Voice, end: SaidEnd): string {
  const { formats, moments } = voice.texts
  switch (end.kind) {
    case 'unsaid':
      return ''
    case 'at':
      return wallUntil(voice, end.at)
    case 'after':
      return moments.forDuration({ duration: formats.duration(end.minutes) })
    case 'next-change':
      return moments.untilNextChange
    case 'told':
      return moments.noEnd({ self: voice.self })
    default:
      return assertNever(end)
  }
}

/** An end on a button: "9:00", "tomorrow 9:00", "Fri 27 Nov 9:00", "1 h". */
export function shortEnd(voice: Voice, end: SaidEnd): string {
  const { buttons } = voice.texts
  switch (end.kind) {
    case 'unsaid':
    case 'next-change':
      return buttons['until-next-change']
    case 'told':
      return buttons['until-told']
    case 'after':
      return shortWall(voice, wallOfMinute(wallMinute(voice.now, voice.zone) + end.minutes))
    case 'at':
      return shortWall(voice, end.at)
    default:
      return assertNever(end)
  }
}

/** A wall time on a button: "9:00", "tomorrow 9:00", "Fri 27 Nov 9:00"; midnight belongs to the day it ends. */
export function shortWall(voice: Voice, wall: WallTime): string {
  const { buttons, formats } = voice.texts
  const [date, minute] = [dateOf(wall), minuteOf(wall)]
  if (date === voice.today) return formats.shortTime(minute)
  if (minute === 0) {
    const day = addDays(date, -1)
    return day === voice.today ? formats.shortTime(dayMinutes) : buttons.endOf({ date: formats.date(day, voice.today) })
  }
  if (date === addDays(voice.today, 1)) return buttons.tomorrowAt({ time: formats.shortTime(minute) })
  return buttons.onDate({ date: formats.date(date, voice.today), time: formats.shortTime(minute) })
}

/** Slots as named by a sentence that leaves things out: "Mon–Fri", "Wed 9:00–12:00", "On duty". */
export function matchPhrase(voice: Voice, match: SlotMatch): string {
  const { formats } = voice.texts
  const times =
    match.start !== undefined && match.end !== undefined
      ? formats.timeRange(match.start, match.end)
      : match.start !== undefined
        ? formats.time(match.start)
        : match.end === undefined
          ? ''
          : `–${formats.time(match.end)}`
  return [match.status ? labelOf(voice, match.status) : '', match.days ? daysPhrase(voice, match.days) : '', times]
    .filter((piece) => piece !== '')
    .join(' ')
}
