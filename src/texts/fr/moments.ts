import type { MomentTexts } from '../en/moments.ts'

const relative = { today: "aujourd'hui, ", tomorrow: 'demain, ', other: '' }

export const frMoments: MomentTexts = {
  until: ({ time, date, day }) => (day === 'other' ? `jusqu'au ${date} à ${time}` : `jusqu'à ${time} (${relative[day]}${date})`),
  untilEndOf: ({ date, day }) => (day === 'other' ? `jusqu'au ${date} inclus` : `jusqu'à minuit (${relative[day]}${date})`),
  from: ({ time, date, day }) => (day === 'other' ? `à partir du ${date} à ${time}` : `à partir de ${time} (${relative[day]}${date})`),
  since: ({ time, date, day }) => (day === 'other' ? `depuis le ${date} à ${time}` : `depuis ${time} (${relative[day]}${date})`),
  at: ({ time, date, day }) => (day === 'other' ? `Le ${date} à ${time}` : `À ${time} (${relative[day]}${date})`),
  atTime: ({ time }) => `À ${time}`,
  within: ({ range, date, day }) => (day === 'other' ? `${date}, ${range}` : `${range} (${relative[day]}${date})`),
  overDays: ({ startDate, startTime, endDate, endTime }) => `du ${startDate} à ${startTime} au ${endDate} à ${endTime}`,
  wholeDay: ({ date, day }) => (day === 'other' ? `toute la journée du ${date}` : `toute la journée (${relative[day]}${date})`),
  wholeDays: ({ first, last, count }) => `du ${first} au ${last} inclus (${count} jours)`,
  noEnd: () => "jusqu'à nouvel ordre",
  untilNextChange: "jusqu'au prochain changement de l'horaire",
  forDuration: ({ duration }) => `pendant ${duration}`,
  thenBySchedule: ({ status }) => `Ensuite ${status}, selon l'horaire.`,
  thenAgain: ({ status, until }) => `Ensuite de nouveau ${status}, ${until}.`,
  thenHoliday: ({ status, name }) => `Ensuite ${status} (${name}).`,
  thenByHand: ({ status }) => `Ensuite ${status}, en mode manuel.`,
  stays: ({ status }) => `Ensuite cela reste ${status}.`,
  staysUntil: ({ status, until }) => `Ensuite cela reste ${status} ${until}.`,
}
