import type { DayParams, Moment, Self } from '../params.ts'

const relative = { today: 'today, ', tomorrow: 'tomorrow, ', other: '' }

/** When something holds; each phrase follows the name of a status. */
export const enMoments = {
  until: ({ time, date, day }: Moment) => (day === 'other' ? `until ${time} on ${date}` : `until ${time} (${relative[day]}${date})`),
  untilEndOf: ({ date, day }: DayParams) => (day === 'other' ? `until ${date} included` : `until midnight (${relative[day]}${date})`),
  from: ({ time, date, day }: Moment) => (day === 'other' ? `from ${time} on ${date}` : `from ${time} (${relative[day]}${date})`),
  since: ({ time, date, day }: Moment) => (day === 'other' ? `since ${time} on ${date}` : `since ${time} (${relative[day]}${date})`),
  at: ({ time, date, day }: Moment) => (day === 'other' ? `At ${time} on ${date}` : `At ${time} (${relative[day]}${date})`),
  atTime: ({ time }: { time: string }) => `At ${time}`,
  within: ({ range, date, day }: DayParams & { range: string }) =>
    day === 'other' ? `${date}, ${range}` : `${range} (${relative[day]}${date})`,
  overDays: ({ startDate, startTime, endDate, endTime }: { startDate: string; startTime: string; endDate: string; endTime: string }) =>
    `${startDate} ${startTime} to ${endDate} ${endTime}`,
  wholeDay: ({ date, day }: DayParams) => (day === 'other' ? `all day on ${date}` : `all day (${relative[day]}${date})`),
  wholeDays: ({ first, last, count }: { first: string; last: string; count: number }) => `${first} to ${last} included (${count} days)`,
  noEnd: ({ self }: Self): string => (self ? 'until you change it' : 'until further notice'),
  untilNextChange: 'until the next change in the schedule',
  forDuration: ({ duration }: { duration: string }) => `for ${duration}`,
  thenBySchedule: ({ status, self }: Self & { status: string }) => `Then ${status}, by ${self ? 'your' : 'the'} schedule.`,
  thenAgain: ({ status, until }: { status: string; until: string }) => `Then ${status} again, ${until}.`,
  thenHoliday: ({ status, name }: { status: string; name: string }) => `Then ${status} (${name}).`,
  thenByHand: ({ status }: { status: string }) => `Then ${status}, set by hand.`,
  stays: ({ status }: { status: string }) => `After that it stays ${status}.`,
  staysUntil: ({ status, until }: { status: string; until: string }) => `After that it stays ${status} ${until}.`,
}
export type MomentTexts = typeof enMoments
