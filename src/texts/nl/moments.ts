import type { MomentTexts } from '../en/moments.ts'

const relative = { today: 'vandaag, ', tomorrow: 'morgen, ', other: '' }

export const nlMoments: MomentTexts = {
  until: ({ time, date, day }) => (day === 'other' ? `tot ${date} ${time}` : `tot ${time} (${relative[day]}${date})`),
  untilEndOf: ({ date, day }) => (day === 'other' ? `t/m ${date}` : `tot middernacht (${relative[day]}${date})`),
  from: ({ time, date, day }) => (day === 'other' ? `vanaf ${date} ${time}` : `vanaf ${time} (${relative[day]}${date})`),
  since: ({ time, date, day }) => (day === 'other' ? `sinds ${date} ${time}` : `sinds ${time} (${relative[day]}${date})`),
  at: ({ time, date, day }) => (day === 'other' ? `Op ${date} om ${time}` : `Om ${time} (${relative[day]}${date})`),
  atTime: ({ time }) => `Om ${time}`,
  within: ({ range, date, day }) => (day === 'other' ? `${date}, ${range}` : `${range} (${relative[day]}${date})`),
  overDays: ({ startDate, startTime, endDate, endTime }) => `van ${startDate} ${startTime} tot ${endDate} ${endTime}`,
  wholeDay: ({ date, day }) => (day === 'other' ? `de hele dag op ${date}` : `de hele dag (${relative[day]}${date})`),
  wholeDays: ({ first, last, count }) => `van ${first} t/m ${last} (${count} dagen)`,
  noEnd: ({ self }) => (self ? 'tot je het wijzigt' : 'tot nader order'),
  untilNextChange: 'tot de volgende wijziging in de planning',
  forDuration: ({ duration }) => `gedurende ${duration}`,
  thenBySchedule: ({ status, self }) => `Daarna ${status} volgens ${self ? 'je' : 'de'} planning.`,
  thenAgain: ({ status, until }) => `Daarna weer ${status}, ${until}.`,
  thenHoliday: ({ status, name }) => `Daarna ${status} (${name}).`,
  thenByHand: ({ status }) => `Daarna ${status}, manueel.`,
  stays: ({ status }) => `Daarna blijft het ${status}.`,
  staysUntil: ({ status, until }) => `Daarna blijft het ${status} ${until}.`,
}
