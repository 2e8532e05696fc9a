import { colonTime, dateParts, hourOf, hoursAndMinutes, joined, yearSuffix, type Formats } from '../formats.ts'

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']
const short = (weekday: number): string => `${(weekdays[weekday] ?? '').slice(0, 2)}.`

export const deFormats: Formats = {
  time: (minute) => `${colonTime(minute)} Uhr`,
  shortTime: colonTime,
  timeRange: (start, end) =>
    start % 60 === 0 && end % 60 === 0 ? `${hourOf(start)}–${hourOf(end)} Uhr` : `${colonTime(start)}–${colonTime(end)} Uhr`,
  date: (date, today) => `${short(dateParts(date).weekday)}, ${deFormats.shortDate(date, today)}`,
  shortDate: (date, today) => `${dateParts(date).day}.${dateParts(date).month}.${yearSuffix(date, today, '')}`,
  weekday: (weekday) => weekdays[weekday] ?? '',
  shortWeekday: short,
  duration: (minutes) =>
    hoursAndMinutes(
      minutes,
      (n) => (n === 1 ? '1 Stunde' : `${n} Stunden`),
      (n) => (n === 1 ? '1 Minute' : `${n} Minuten`),
    ),
  shortDuration: (minutes) =>
    hoursAndMinutes(
      minutes,
      (n) => `${n} Std.`,
      (n) => `${n} Min.`,
    ),
  list: (items) => joined(items, 'und'),
  sequence: (items) => items.join('; '),
  choice: (items) => joined(items, 'oder'),
}
