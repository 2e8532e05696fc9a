import type { MomentTexts } from '../en/moments.ts'

const relative = { today: 'heute, ', tomorrow: 'morgen, ', other: '' }

export const deMoments: MomentTexts = {
  until: ({ time, date, day }) => (day === 'other' ? `bis ${date}, ${time}` : `bis ${time} (${relative[day]}${date})`),
  untilEndOf: ({ date, day }) => (day === 'other' ? `bis einschließlich ${date}` : `bis Mitternacht (${relative[day]}${date})`),
  from: ({ time, date, day }) => (day === 'other' ? `ab ${date}, ${time}` : `ab ${time} (${relative[day]}${date})`),
  since: ({ time, date, day }) => (day === 'other' ? `seit ${date}, ${time}` : `seit ${time} (${relative[day]}${date})`),
  at: ({ time, date, day }) => (day === 'other' ? `Am ${date}, um ${time}` : `Um ${time} (${relative[day]}${date})`),
  atTime: ({ time }) => `Um ${time}`,
  within: ({ range, date, day }) => (day === 'other' ? `${date}, ${range}` : `${range} (${relative[day]}${date})`),
  overDays: ({ startDate, startTime, endDate, endTime }) => `${startDate}, ${startTime} bis ${endDate}, ${endTime}`,
  wholeDay: ({ date, day }) => (day === 'other' ? `ganztägig am ${date}` : `ganztägig (${relative[day]}${date})`),
  wholeDays: ({ first, last, count }) => `${first} bis einschließlich ${last} (${count} Tage)`,
  noEnd: ({ self }) => (self ? 'bis Sie es ändern' : 'bis auf Weiteres'),
  untilNextChange: 'bis zum nächsten Wechsel im Zeitplan',
  forDuration: ({ duration }) => `für ${duration}`,
  thenBySchedule: ({ status }) => `Danach ${status} nach Zeitplan.`,
  thenAgain: ({ status, until }) => `Danach wieder ${status}, ${until}.`,
  thenHoliday: ({ status, name }) => `Danach ${status} (${name}).`,
  thenByHand: ({ status }) => `Danach ${status}, von Hand.`,
  stays: ({ status }) => `Danach bleibt es bei ${status}.`,
  staysUntil: ({ status, until }) => `Danach bleibt es bei ${status} ${until}.`,
}
