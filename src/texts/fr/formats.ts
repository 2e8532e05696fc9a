import { dateParts, hoursAndMinutes, joined, letterTime, yearSuffix, type Formats } from '../formats.ts'

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const short = (weekday: number): string => `${(weekdays[weekday] ?? '').slice(0, 3)}.`
const time = (minute: number): string => letterTime(minute, 'h')

export const frFormats: Formats = {
  time,
  shortTime: time,
  timeRange: (start, end) => `${time(start)}–${time(end)}`,
  date: (date, today) => `${short(dateParts(date).weekday)} ${frFormats.shortDate(date, today)}`,
  shortDate: (date, today) => `${dateParts(date).day}/${dateParts(date).month}${yearSuffix(date, today, '/')}`,
  weekday: (weekday) => weekdays[weekday] ?? '',
  shortWeekday: short,
  duration: (minutes) =>
    hoursAndMinutes(
      minutes,
      (n) => (n < 2 ? `${n} heure` : `${n} heures`),
      (n) => (n < 2 ? `${n} minute` : `${n} minutes`),
    ),
  shortDuration: (minutes) =>
    hoursAndMinutes(
      minutes,
      (n) => `${n} h`,
      (n) => `${n} min`,
    ),
  list: (items) => joined(items, 'et'),
  sequence: (items) => items.join('\u00a0; '),
  choice: (items) => joined(items, 'ou'),
}
