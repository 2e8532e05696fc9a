import type { Self } from '../params.ts'

/** Slots and the week. */
export const enSchedule = {
  slot: ({ days, times }: { days: string; times: string }) => `${days} ${times}`,
  nextDay: ({ range }: { range: string }) => `${range} (next day)`,
  overDays: ({ startDay, startTime, endDay, endTime }: { startDay: string; startTime: string; endDay: string; endTime: string }) =>
    `${startDay} ${startTime} to ${endDay} ${endTime}`,
  inWeeks: ({ slot, which, weeks }: { slot: string; which: string; weeks: number }) => `${slot} (week ${which} of ${weeks})`,
  endingAt: ({ time }: { time: string }) => `ending at ${time}`,
  everyWeeks: ({ what, count }: { what: string; count: number }) => `${what}, every ${count} weeks`,
  fromDate: ({ what, date }: { what: string; date: string }) => `${what}, from ${date}`,
  untilDate: ({ what, date }: { what: string; date: string }) => `${what}, until ${date} included`,
  fromUntilDate: ({ what, first, last }: { what: string; first: string; last: string }) => `${what}, from ${first} to ${last} included`,
  week: ({ first, last, number }: { first: string; last: string; number: number }) => `Week ${number}, ${first} to ${last}`,
  otherwise: 'otherwise',
  always: 'all the time',
  off: ({ self, status }: Self & { status: string }) => `${self ? 'Your' : 'The'} schedule is off. Set by hand: ${status}.`,
  temporary: ({ what }: { what: string }) => `Temporary: ${what}.`,
  holiday: ({ date, name, status }: { date: string; name: string; status: string }) => `${date}, ${name}: ${status}.`,
  asWeekday: ({ weekday }: { weekday: string }) => `as on a ${weekday}`,
  template: ({ name }: { name: string }) => `From the template ${name}.`,
  weekBefore: 'Now',
  inWeekOf: ({ what, week }: { what: string; week: string }) => `${what} (${week})`,
  weekAfter: 'With this change',
}
export type ScheduleTexts = typeof enSchedule
