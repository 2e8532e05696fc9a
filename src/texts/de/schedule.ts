import type { ScheduleTexts } from '../en/schedule.ts'

export const deSchedule: ScheduleTexts = {
  slot: ({ days, times }) => `${days} ${times}`,
  nextDay: ({ range }) => `${range} (Folgetag)`,
  overDays: ({ startDay, startTime, endDay, endTime }) => `${startDay} ${startTime} bis ${endDay} ${endTime}`,
  inWeeks: ({ slot, which, weeks }) => `${slot} (Woche ${which} von ${weeks})`,
  endingAt: ({ time }) => `bis ${time}`,
  everyWeeks: ({ what, count }) => `${what}, alle ${count} Wochen`,
  fromDate: ({ what, date }) => `${what}, ab ${date}`,
  untilDate: ({ what, date }) => `${what}, bis einschließlich ${date}`,
  fromUntilDate: ({ what, first, last }) => `${what}, ${first} bis einschließlich ${last}`,
  week: ({ first, last, number }) => `KW ${number}, ${first} bis ${last}`,
  otherwise: 'sonst',
  always: 'durchgehend',
  off: ({ self, status }) => `${self ? 'Ihr' : 'Der'} Zeitplan ist ausgeschaltet. Von Hand gesetzt: ${status}.`,
  temporary: ({ what }) => `Vorübergehend: ${what}.`,
  holiday: ({ date, name, status }) => `${date}, ${name}: ${status}.`,
  asWeekday: ({ weekday }) => `wie am ${weekday}`,
  template: ({ name }) => `Aus der Vorlage ${name}.`,
  weekBefore: 'Jetzt',
  inWeekOf: ({ what, week }) => `${what} (${week})`,
  weekAfter: 'Mit dieser Änderung',
}
