import type { CalendarDay, Language } from '../../domain/person.ts'
import { addDays, toInstant, wallAt } from '../../domain/time.ts'
import type { CardData } from '../card-data.ts'
import { heldWeek, scheduleOn, weekTitle } from '../drawing/week.ts'
import { buttonViews } from '../say/buttons.ts'
import { overridePhrase } from '../say/moments.ts'
import { datedPhrase } from '../say/parts.ts'
import { plainName } from '../say/plain-name.ts'
import { about, capitalised, labelOf, voiceOf, type Voice } from '../say/voice.ts'
import { viewOf, type View } from '../view.ts'

type WeekCard = Extract<CardData, { kind: 'week' }>

/** One week, drawn as it will hold, with the schedule behind it in words. */
export function weekView(card: WeekCard, language: Language): View {
  const voice = voiceOf(card, language, card.whom)
  const { schedule } = voice.texts
  const { profile } = card
  const off = schedule.off({ status: labelOf(voice, profile.manualStatus), self: voice.self })
  return viewOf({
    kind: 'week',
    headline: about(voice, `${weekTitle(voice, card.monday)}.`),
    follow: profile.schedulerOn ? [] : [off],
    weeks: [heldWeek(voice, card)],
    lines: [...temporaryLines(voice, card), ...calendarLines(voice, card)],
    notes: notesOf(voice, card),
    buttons: buttonViews(voice, card.buttons),
  })
}

/** Temporary statuses that touch the week. */
function temporaryLines(voice: Voice, { profile, monday }: WeekCard): readonly string[] {
  const [start, end] = [monday, addDays(monday, 7)].map((date) => toInstant(wallAt(date, 0), voice.zone))
  return profile.overrides
    .filter((override) => override.end > (start ?? 0) && override.start < (end ?? 0))
    .map((override) => voice.texts.schedule.temporary({ what: overridePhrase(voice, override) }))
}

function calendarLines(voice: Voice, card: WeekCard): readonly string[] {
  const sunday = addDays(card.monday, 6)
  return voice.account.calendar
    .filter(({ date }) => date >= card.monday && date <= sunday)
    .filter(({ exemptTeams }) => !exemptTeams.some((team) => card.teams?.includes(team) ?? false))
    .map((day) => calendarLine(voice, day))
}

function calendarLine(voice: Voice, { date, name, rule }: CalendarDay): string {
  const { formats, schedule } = voice.texts
  const status = rule.kind === 'status' ? labelOf(voice, rule.status) : schedule.asWeekday({ weekday: formats.weekday(rule.weekday) })
  return schedule.holiday({ date: capitalised(formats.date(date, voice.today)), name: plainName(name), status })
}

/** Schedules that begin later, and where this one comes from. */
function notesOf(voice: Voice, { profile, monday }: WeekCard): readonly string[] {
  const origin = scheduleOn(profile, monday)?.origin
  const later = profile.schedules.filter(({ from }) => from !== undefined && from > addDays(monday, 6))
  return [
    ...later.map((dated) => `${datedPhrase(voice, dated)}.`),
    ...(origin ? [voice.texts.schedule.template({ name: plainName(origin.name) })] : []),
  ]
}
