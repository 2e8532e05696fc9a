import type { Language } from '../../domain/person.ts'
import { scheduleOn } from '../../domain/schedule-list.ts'
import { addDays, dateOf, toWall } from '../../domain/time.ts'
import { fitsRows } from '../../domain/week-form.ts'
import { textsFor } from '../../texts/texts.ts'
import type { CardElement } from '../adaptive-card.ts'
import type { CardData } from '../card-data.ts'
import { mostDialogRows } from './week-dialog.ts'

/** What the button sends: it opens a dialog and changes nothing, so the person's id is all there is to it. */
export interface EditWeek {
  /** Absent = one's own. */
  readonly whom?: string
}

/**
 * The button under a drawn week that opens it as inputs; undefined where these could not show it, or where the drawn week follows
 * another schedule than the one that would be edited.
 */
export function editWeekAction(card: CardData, language: Language): CardElement | undefined {
  if (card.kind !== 'week') return undefined
  const { schedules } = card.profile
  const today = dateOf(toWall(card.now, card.zone))
  const drawnNow = card.monday <= today && today <= addDays(card.monday, 6)
  const present = scheduleOn(schedules, today)
  if (!fitsRows(present, mostDialogRows) || (!drawnNow && scheduleOn(schedules, card.monday) !== present)) return undefined
  const edit: EditWeek = card.whom ? { whom: card.whom.id } : {}
  return { type: 'Action.Submit', title: textsFor(language).weekForm.weekTitle, data: { msteams: { type: 'task/fetch' }, edit } }
}
