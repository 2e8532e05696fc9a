import type { WordTexts } from '../en/words.ts'

export const nlWords: WordTexts = {
  labels: { private: 'Privé', professional: 'Professioneel', 'on-duty': 'Van dienst' },
  everyDay: 'elke dag',
  allDay: 'de hele dag',
  weekdaySpan: ({ first, last }) => `${first}–${last}`,
  labelled: ({ label, text }) => `${label}: ${text}`,
  quoted: ({ text }) => `“${text}”`,
  asQuestion: ({ text }) => `${text}?`,
  people: ({ count }) => (count === 1 ? '1 persoon' : `${count} mensen`),
  andMore: ({ count }) => `En nog ${count}.`,
  yourAdmin: 'je beheerder',
  operator: 'De beheerder van de bot',
}
