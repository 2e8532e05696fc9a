import { colonTime, dateParts, hoursAndMinutes, joined, yearSuffix, type Formats } from '../formats.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const short = (weekday: number): string => (weekdays[weekday] ?? '').slice(0, 3)

export const enFormats: Formats = {
  time: colonTime,
  shortTime: colonTime,
  timeRange: (start, end) => `${colonTime(start)}–${colonTime(end)}`,
  date: (date, today) => `${short(dateParts(date).weekday)} ${enFormats.shortDate(date, today)}`,
  shortDate: (date, today) => `${dateParts(date).day} ${months[dateParts(date).month - 1] ?? ''}${yearSuffix(date, today, ' ')}`,
  weekday: (weekday) => weekdays[weekday] ?? '',
  shortWeekday: short,
  duration: (minutes) =>
    hoursAndMinutes(
      minutes,
      (n) => (n === 1 ? '1 hour' : `${n} hours`),
      (n) => (n === 1 ? '1 minute' : `${n} minutes`),
    ),
  shortDuration: (minutes) =>
    hoursAndMinutes(
      minutes,
      (n) => `${n} h`,
      (n) => `${n} min`,
    ),
  list: (items) => joined(items, 'and'),
  sequence: (items) => items.join('; '),
  choice: (items) => joined(items, 'or'),
}
