import type { ScheduleTexts } from '../en/schedule.ts'

export const nlSchedule: ScheduleTexts = {
  slot: ({ days, times }) => `${days} ${times}`,
  nextDay: ({ range }) => `${range} (volgende dag)`,
  overDays: ({ startDay, startTime, endDay, endTime }) => `${startDay} ${startTime} tot ${endDay} ${endTime}`,
  inWeeks: ({ slot, which, weeks }) => `${slot} (week ${which} van ${weeks})`,
  endingAt: ({ time }) => `tot ${time}`,
  everyWeeks: ({ what, count }) => `${what}, om de ${count} weken`,
  fromDate: ({ what, date }) => `${what}, vanaf ${date}`,
  untilDate: ({ what, date }) => `${what}, t/m ${date}`,
  fromUntilDate: ({ what, first, last }) => `${what}, van ${first} t/m ${last}`,
  week: ({ first, last, number }) => `Week ${number}, ${first} t/m ${last}`,
  otherwise: 'anders',
  always: 'altijd',
  off: ({ self, status }) => `${self ? 'Je' : 'De'} planning staat uit. Manueel ingesteld: ${status}.`,
  temporary: ({ what }) => `Tijdelijk: ${what}.`,
  holiday: ({ date, name, status }) => `${date}, ${name}: ${status}.`,
  asWeekday: ({ weekday }) => `zoals op ${weekday}`,
  template: ({ name }) => `Uit het sjabloon ${name}.`,
  weekBefore: 'Nu',
  inWeekOf: ({ what, week }) => `${what} (${week})`,
  weekAfter: 'Met deze wijziging',
}
