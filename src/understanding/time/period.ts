import { civil, dayNumber, weekday } from './calendar.ts'
import type { Day } from './day-kinds.ts'

/** The week (Monday first), weekend, month, quarter or year that holds `today`, moved by `shift` of them. */
export function periodFrom(unit: 'week' | 'weekend' | 'month' | 'quarter' | 'year', shift: number, today: number): Day {
  const monday = today - weekday(today) + 7 * shift
  const { year, month } = civil(today)
  switch (unit) {
    case 'week':
      return { kind: 'dates', from: monday, to: monday + 7, named: 'week' }
    case 'weekend':
      return { kind: 'dates', from: monday + 5, to: monday + 7, named: 'weekend' }
    case 'month':
      return { kind: 'dates', from: dayNumber(year, month + shift, 1), to: dayNumber(year, month + shift + 1, 1), named: 'month' }
    case 'quarter': {
      const first = month - ((month - 1) % 3) + 3 * shift
      return { kind: 'dates', from: dayNumber(year, first, 1), to: dayNumber(year, first + 3, 1), named: 'month' }
    }
    case 'year':
      return { kind: 'dates', from: dayNumber(year + shift, 1, 1), to: dayNumber(year + shift + 1, 1, 1), named: 'month' }
  }
}
