import { assertNever } from '../../domain/ids.ts'
import type { Operation, SaidEnd, SlotMatch } from '../../domain/operation.ts'
import { addDays, dateOf, dayMinutes, instant, minuteMs, minuteOf, toWall, type WallTime } from '../../domain/time.ts'
import { spanPhrase, wallMoment, wallUntil } from './moments.ts'
import { datedPhrase } from './parts.ts'
import { addedPhrase, daysPhrase } from './slots.ts'
import { capitalised, labelOf, type Voice } from './voice.ts'

/** An operation as it would be asked for, without a full stop: for buttons, requests and questions. */
export function operationPhrase(voice: Voice, operation: Operation): string {
  const { buttons, changes, formats } = voice.texts
  const onOff = (name: keyof typeof changes.toSwitch, on: boolean): string => changes.toSwitch[name][on ? 'on' : 'off']
  switch (operation.kind) {
    case 'set-status':
      return setStatusPhrase(voice, operation)
    case 'extend':
      return operation.by.kind === 'minutes'
        ? buttons.extend({ duration: formats.shortDuration(operation.by.minutes) })
        : capitalised(wallUntil(voice, operation.by.at))
    case 'back-to-schedule':
    case 'cancel-overrides':
      return buttons.confirmOne[operation.kind]
    case 'scheduler':
      return onOff('scheduler', operation.on)
    case 'add-slots':
      return addedPhrase(voice, operation)
    case 'remove-slots':
      return `${buttons.confirmOne['remove-slots']} ${matchPhrase(voice, operation.match)}`.trim()
    case 'change-slots':
      return changes.instead({ to: matchPhrase(voice, operation.set), from: matchPhrase(voice, operation.match) })
    case 'replace-schedule':
      return datedPhrase(voice, operation.schedule)
    case 'beep':
    case 'messages':
      return onOff(operation.kind, operation.on)
    case 'managed':
      return onOff('managed', operation.managed)
    case 'right':
      return onOff(operation.right === 'status' ? 'may-status' : 'may-notifications', operation.may)
    case 'fmu-active':
      return onOff('fmu-active', operation.active)
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

/** "until 18:00 (today, …)", "for 30 minutes"; nothing when no end was said. */
function endPhrase(voice: Voice, end: SaidEnd): string {
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

/** An end on a button, under a question ("9:00") or as an offer beside a result ("until 9:00"). */
export function shortEnd(voice: Voice, end: SaidEnd, as: 'answer' | 'offer'): string {
  const { buttons } = voice.texts
  switch (end.kind) {
    case 'unsaid':
    case 'next-change':
      return buttons['until-next-change']
    case 'told':
      return buttons['until-told']
    case 'after':
      return shortWall(voice, toWall(instant(voice.now + end.minutes * minuteMs), voice.zone), as)
    case 'at':
      return shortWall(voice, end.at, as)
    default:
      return assertNever(end)
  }
}

/** A wall time on a button: "9:00", "tomorrow 9:00", "Fri 27 Nov 9:00"; midnight belongs to the day it ends. */
export function shortWall(voice: Voice, wall: WallTime, as: 'answer' | 'offer'): string {
  const { buttons, formats } = voice.texts
  const endsDay = minuteOf(wall) === 0
  const date = endsDay ? addDays(dateOf(wall), -1) : dateOf(wall)
  const minute = endsDay ? dayMinutes : minuteOf(wall)
  const dated = date !== voice.today && (endsDay || date !== addDays(voice.today, 1))
  const time = formats.shortTime(minute)
  const said =
    date === voice.today
      ? time
      : !dated
        ? buttons.tomorrowAt({ time })
        : endsDay
          ? buttons.endOf({ date: formats.date(date, voice.today) })
          : buttons.onDate({ date: formats.date(date, voice.today), time })
  return as === 'answer' ? said : buttons.until({ time: said, dated })
}

/** Slots as named by a sentence that leaves things out: "Mon–Fri", "Wed 9:00–12:00", "On duty". */
function matchPhrase(voice: Voice, match: SlotMatch): string {
  const status = match.status ? labelOf(voice, match.status) : ''
  const days = match.days ? daysPhrase(voice, match.days) : ''
  return [status, days, matchTimes(voice, match)].filter((piece) => piece !== '').join(' ')
}

function matchTimes({ texts }: Voice, { start, end }: SlotMatch): string {
  if (start !== undefined && end !== undefined) return texts.formats.timeRange(start, end)
  if (start !== undefined) return texts.formats.time(start)
  return end === undefined ? '' : texts.schedule.endingAt({ time: texts.formats.time(end) })
}
