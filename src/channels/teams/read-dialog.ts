import { dayId, inputId, mostDialogRows } from '../../cards/teams/week-dialog.ts'
import type { WeekRow } from '../../domain/week-form.ts'
import { personId } from '../../domain/ids.ts'
import { statuses } from '../../domain/status.ts'
import { type Fields, fields, id, text } from './fields.ts'
import type { DialogWish } from './incoming.ts'
import { readTap } from './read-tap.ts'

/** What `task/fetch` and `task/submit` ask for (Microsoft Teams: "Use dialogs with bots"). What is not ours is a button nobody knows. */
export function readDialog(data: Fields): DialogWish {
  const about = fields(data['edit']) ?? fields(data['week'])
  const whom = id(personId, about?.['whom'])
  if (!about || (about['whom'] !== undefined && !whom)) return { kind: 'tap', tap: readTap(data['verb'], data['id']) }
  const whose = whom ? { whom } : {}
  if (data['edit'] !== undefined) return { kind: 'open', ...whose }
  const [form, act, count] = [text(about['form']), about['act'], Number(about['rows'])]
  if (form === undefined || (act !== 'save' && act !== 'add')) return { kind: 'tap', tap: {} }
  const rows = Number.isInteger(count) ? Math.min(Math.max(count, 0), mostDialogRows) : 0
  return { kind: act, form: form.slice(0, 200), rows: Array.from({ length: rows }, (_, row) => readRow(data, row)), ...whose }
}

function readRow(data: Fields, row: number): WeekRow {
  const days = [0, 1, 2, 3, 4, 5, 6].filter((day) => data[dayId(row, day)] === 'true')
  const [from, until] = [clock(data[inputId(row, 'from')]), clock(data[inputId(row, 'until')])]
  const status = statuses.find((each) => each === data[inputId(row, 'status')])
  return { days, ...(from !== undefined && { from }), ...(until !== undefined && { until }), ...(status && { status }) }
}

/** Some clients leave the first zero out, some add the seconds. */
function clock(value: unknown): string | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text(value)?.trim() ?? '') ?? []
  return hours === undefined || minutes === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}`
}
