import type { Self } from '../params.ts'

/** Slots and the week. */
export const enSchedule = {
  slot: ({ days, times }: { days: string; times: string }) => `${days} ${times}`,
  nextDay: ({ range }: { range: string }) => `${range} (next day)`,
  overDays: ({ startDay, startTime, endDay, endTime }: { startDay: string; startTime: string; endDay: string; endTime: string }) =>
    `${startDay} ${startTime} to ${endDay} ${endTime}`,
  inWeek: ({ slot, week, weeks }: { slot: string; week: number; weeks: number }) => `${slot} (week ${week} of ${weeks})`,
  everyWeeks: ({ what, count }: { what: string; count: number }) => `${what}, every ${count} weeks`,
  fromDate: ({ what, date }: { what: string; date: string }) => `${what}, from ${date}`,
  untilDate: ({ what, date }: { what: string; date: string }) => `${what}, until ${date} included`,
  fromUntilDate: ({ what, first, last }: { what: string; first: string; last: string }) => `${what}, from ${first} to ${last} included`,
  schedule: 'Schedule',
  week: ({ first, last, number }: { first: string; last: string; number: number }) => `Week ${number}: ${first} to ${last}`,
  otherwise: ({ status }: { status: string }) => `Otherwise ${status}.`,
  noSlots: ({ status, self }: Self & { status: string }) => `No slots in ${self ? 'your' : 'the'} schedule: ${status} all the time.`,
  off: ({ self, status }: Self & { status: string }) => `${self ? 'Your' : 'The'} schedule is off. Set by hand: ${status}.`,
  template: ({ name }: { name: string }) => `From the template ${name}.`,
  dayAltText: ({ date, segments }: { date: string; segments: string }) => `${date}: ${segments}`,
  weekBefore: 'Now',
  weekAfter: 'With this change',
  weekWas: 'Until now',
  weekIs: 'Now',
}
export type ScheduleTexts = typeof enSchedule
