import type { Language } from '../../domain/person.ts'
import { addDays, isoWeekOf } from '../../domain/time.ts'
import type { CardData } from '../card-data.ts'
import { heldWeek, scheduleOn } from '../drawing/week.ts'
import { buttonViews } from '../say/buttons.ts'
import { datedPhrase } from '../say/parts.ts'
import { plainName } from '../say/plain-name.ts'
import { scheduleLines } from '../say/slots.ts'
import { about, labelOf, voiceOf, type Voice } from '../say/voice.ts'
import { viewOf, type View } from '../view.ts'

/** One week, drawn as it will hold, with the schedule behind it in words. */
export function weekView(card: Extract<CardData, { kind: 'week' }>, language: Language): View {
  const voice = voiceOf(card, language, card.whom)
  const { formats, schedule } = voice.texts
  const sunday = addDays(card.monday, 6)
  const title = schedule.week({
    first: formats.date(card.monday, voice.today),
    last: formats.date(sunday, voice.today),
    number: isoWeekOf(card.monday).week,
  })
  return viewOf({
    kind: 'week',
    headline: about(voice, `${title}.`),
    lines: linesOf(voice, card),
    weeks: [heldWeek(voice, card)],
    buttons: buttonViews(voice, card.buttons),
  })
}

function linesOf(voice: Voice, { profile, monday }: Extract<CardData, { kind: 'week' }>): readonly string[] {
  const { schedule } = voice.texts
  const held = scheduleOn(profile, monday)
  const outside = labelOf(voice, voice.account.outsideStatus)
  const slots =
    held === undefined || held.slots.length === 0
      ? [schedule.noSlots({ status: outside, self: voice.self })]
      : [...scheduleLines(voice, held), schedule.otherwise({ status: outside })]
  const later = profile.schedules.filter(({ from }) => from !== undefined && from > monday)
  return [
    ...(profile.schedulerOn ? [] : [schedule.off({ status: labelOf(voice, profile.manualStatus), self: voice.self })]),
    ...slots,
    ...later.map((dated) => `${datedPhrase(voice, dated)}.`),
    ...(held?.origin ? [schedule.template({ name: plainName(held.origin.name) })] : []),
  ]
}
