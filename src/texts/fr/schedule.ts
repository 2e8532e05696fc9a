import type { ScheduleTexts } from '../en/schedule.ts'

export const frSchedule: ScheduleTexts = {
  slot: ({ days, times }) => `${days} ${times}`,
  nextDay: ({ range }) => `${range} (le lendemain)`,
  overDays: ({ startDay, startTime, endDay, endTime }) => `de ${startDay} ${startTime} à ${endDay} ${endTime}`,
  inWeeks: ({ slot, which, weeks }) => `${slot} (semaine ${which} sur ${weeks})`,
  endingAt: ({ time }) => `jusqu'à ${time}`,
  everyWeeks: ({ what, count }) => `${what}, toutes les ${count} semaines`,
  fromDate: ({ what, date }) => `${what}, à partir du ${date}`,
  untilDate: ({ what, date }) => `${what}, jusqu'au ${date} inclus`,
  fromUntilDate: ({ what, first, last }) => `${what}, du ${first} au ${last} inclus`,
  week: ({ first, last, number }) => `Semaine ${number}, du ${first} au ${last}`,
  otherwise: 'sinon',
  always: 'tout le temps',
  off: ({ self, status }) => `${self ? 'Votre horaire' : "L'horaire"} est désactivé. Statut manuel : ${status}.`,
  temporary: ({ what }) => `Temporaire : ${what}.`,
  holiday: ({ date, name, status }) => `${date}, ${name} : ${status}.`,
  asWeekday: ({ weekday }) => `comme un ${weekday}`,
  template: ({ name }) => `D'après le modèle ${name}.`,
  weekBefore: 'Maintenant',
  inWeekOf: ({ what, week }) => `${what} (${week})`,
  weekAfter: 'Avec ce changement',
}
