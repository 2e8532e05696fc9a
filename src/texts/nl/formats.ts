import { dateParts, hoursAndMinutes, joined, letterTime, yearSuffix, type Formats } from '../formats.ts'

const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const short = (weekday: number): string => (weekdays[weekday] ?? '').slice(0, 2)
const time = (minute: number): string => letterTime(minute, 'u')

export const nlFormats: Formats = {
  time,
  shortTime: time,
  timeRange: (start, end) => `${time(start)}–${time(end)}`,
  date: (date, today) => `${short(dateParts(date).weekday)} ${nlFormats.shortDate(date, today)}`,
  shortDate: (date, today) => `${dateParts(date).day}/${dateParts(date).month}${yearSuffix(date, today, '/')}`,
  weekday: (weekday) => weekdays[weekday] ?? '',
  shortWeekday: short,
  duration: (minutes) =>
    hoursAndMinutes(
      minutes,
      (n) => `${n} uur`,
      (n) => (n === 1 ? '1 minuut' : `${n} minuten`),
    ),
  shortDuration: (minutes) =>
    hoursAndMinutes(
      minutes,
      (n) => `${n} u`,
      (n) => `${n} min`,
    ),
  list: (items) => joined(items, 'en'),
  sequence: (items) => items.join('; '),
  choice: (items) => joined(items, 'of'),
}
